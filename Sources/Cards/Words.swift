/// What a person wrote, made safe to stand in a card: it pings nobody, hides no link, opens no code block,
/// turns no direction of reading and pretends to be no heading of ours.
package enum Words {
    /// Text of a person for running prose: one line, every mark of markdown shown as it was typed, every
    /// address whole.
    package static func inert(_ text: String, upTo limit: Int = 500) -> Inert {
        var rest = clipped(oneLine(text), to: limit)[...]
        var inert = ""
        while let character = rest.first {
            if let address = address(at: rest) {
                // A backslash inside an address would break it; angle brackets say where it ends.
                inert += "<\(address)>"
                rest = rest.dropFirst(address.count)
            } else {
                if needsEscape(character, after: inert) { inert.append("\\") }
                inert.append(character)
                rest.removeFirst()
            }
        }
        return Inert(verbatim: inert)
    }

    /// Text of a person for a block that is copied as it stands: markdown means nothing there, so only what would end the
    /// block is taken out.
    package static func block(_ text: String, upTo limit: Int = 1_000) -> Inert {
        Inert(verbatim: clipped(oneLine(text), to: limit).replacing("`", with: "’"))
    }

    /// Text of a person where there is no markdown: the label of a button, the line of a select.
    package static func label(_ text: String) -> Phrase {
        let line = oneLine(text)
        return Phrase(Inert(verbatim: line.isEmpty ? "–" : line))
    }

    /// Cuts at a word where it can, and says so with "…". It counts UTF-16 units, as budgets do; half an
    /// address leads nowhere, so none is left.
    package static func clipped(_ text: String, to limit: Int) -> String {
        guard text.utf16.count > limit else { return text }
        var room = limit - 1
        let head = text.prefix { character in
            room -= character.utf16.count
            return room >= 0
        }
        let words = head.lastIndex(of: " ").map { head[..<$0] } ?? ""
        let last = head[words.endIndex...].drop { $0 == " " }
        // A cut that loses more than a fifth for the sake of a whole word is worse than a cut word.
        let isWorthIt =
            words.utf16.count * 5 >= head.utf16.count * 4 || schemes.contains { last.hasPrefix($0) }
        return (isWorthIt ? words : head) + "…"
    }

    /// An address that may stand behind a link button; `nil` for what Discord would refuse, and the card with
    /// it.
    package static func link(_ text: String) -> String? {
        text.utf16.count <= 512 && address(at: text[...]).map { $0 == text } == true ? text : nil
    }

    private static let schemes = ["https://", "http://"]

    /// The address a text begins with, without the punctuation of the sentence around it.
    static func address(at text: Substring) -> Substring? {
        guard let scheme = schemes.first(where: text.hasPrefix) else { return nil }
        var address = text.prefix { $0.isASCII && !$0.isWhitespace && !"<>\"`|\\[]{}^".contains($0) }
        while let last = address.last, ".,:;!?'*_~".contains(last) || last == ")" && !address.contains("(") {
            address.removeLast()
        }
        guard let host = address.dropFirst(scheme.count).first, host.isLetter || host.isNumber else {
            return nil
        }
        return address
    }

    /// A hyphen, a number sign and the like are only marks at the beginning; elsewhere a backslash would be
    /// in the way of reading.
    private static func needsEscape(_ character: Character, after text: String) -> Bool {
        switch character {
        case "\\", "*", "_", "~", "`", "|", "[", "]", "<", "@": true
        case "-", "+", "#", ">": text.isEmpty
        case ".", ")": !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
        default: false
        }
    }

    /// Line breaks become spaces; characters that are not seen, or turn the direction of reading, are left
    /// out, and no letter carries a tower of marks.
    private static func oneLine(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        var marks = 0
        for scalar in text.unicodeScalars {
            let properties = scalar.properties
            guard !isBlank(scalar) else {
                line.append(" ")
                continue
            }
            switch properties.generalCategory {
            case .control, .surrogate, .privateUse, .unassigned: continue
            case .nonspacingMark, .enclosingMark:
                marks += 1
                guard marks <= 4, !properties.isDefaultIgnorableCodePoint || scalar == "\u{FE0F}" else {
                    continue
                }
            default:
                guard
                    !properties.isDefaultIgnorableCodePoint && properties.generalCategory != .format
                        || joins(scalar, after: line.last)
                else { continue }
                marks = 0
            }
            line.append(scalar)
        }
        return String(line).split(separator: " ").joined(separator: " ")
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        // The empty braille pattern looks like a space and is none.
        scalar.properties.isWhitespace || scalar == "\u{2800}"
    }

    /// Families of emoji and several scripts are written with joiners; after anything else one only hides
    /// something.
    private static func joins(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
        guard scalar == "\u{200D}" || scalar == "\u{200C}", let last, !last.isASCII else { return false }
        return switch last.properties.generalCategory {
        case .otherLetter, .nonspacingMark, .spacingMark, .otherSymbol, .modifierSymbol: true
        default: false
        }
    }
}
