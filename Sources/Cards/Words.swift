/// What a person wrote, made safe to stand in a card: it pings nobody, hides no link, opens no code block and pretends to
/// be no heading of ours.
package enum Words {
    /// Text of a person for running prose: one paragraph, every mark of markdown shown as it was typed.
    package static func inert(_ text: String, upTo limit: Int = 500) -> String {
        var inert = ""
        for character in clipped(oneLine(text), to: limit) {
            switch character {
            case "\\", "*", "_", "~", "`", "|", ">", "#", "[", "]", "(", ")", "<", "@", "-":
                if needsEscape(character, after: inert) { inert.append("\\") }
                inert.append(character)
            case ":" where inert.hasSuffix("http") || inert.hasSuffix("https"):
                inert.append(character)
            default: inert.append(character)
            }
        }
        return inert
    }

    /// Cuts at a word where it can, and says so with "…".
    package static func clipped(_ text: String, to limit: Int) -> String {
        guard text.count > limit else { return text }
        let head = text.prefix(max(0, limit - 1))
        let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        // A cut that loses more than a fifth for the sake of a whole word is worse than a cut word.
        return (cut.count * 5 >= head.count * 4 ? String(cut) : String(head)) + "…"
    }

    /// A hyphen or a parenthesis is only a mark at certain places; elsewhere a backslash would be in the way of reading.
    private static func needsEscape(_ character: Character, after text: String) -> Bool {
        switch character {
        case "-", "#", ">": text.isEmpty
        case "(", ")": text.last == "]" || text.hasSuffix("\\]")
        default: true
        }
    }

    /// Line breaks become spaces; characters that are not seen, or turn the direction of reading, are left out.
    private static func oneLine(_ text: String) -> String {
        var line = ""
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control where scalar == "\n" || scalar == "\t" || scalar == "\r": line.unicodeScalars.append(" ")
            case .lineSeparator, .paragraphSeparator: line.unicodeScalars.append(" ")
            case .control, .format, .surrogate, .privateUse: continue
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line.split(separator: " ").joined(separator: " ")
    }
}
