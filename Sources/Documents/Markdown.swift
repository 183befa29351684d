import ProjectModel

/// What people typed, made harmless for a document: it shows as it was typed and is nothing else than text.
enum Markdown {
    /// For a line, a cell or a link's text.
    static func line(_ text: String) -> String {
        var line = ""
        for character in text.oneLine {
            if "\\`*_[]<>|~".contains(character) { line.append("\\") }
            line.append(character)
        }
        guard let first = line.first else { return "" }
        // What begins a heading or a list elsewhere.
        if "#-+=".contains(first) { return "\\" + line }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, line.dropFirst(digits.count).hasPrefix(". ") {
            return "\(digits)\\\(line.dropFirst(digits.count))"
        }
        return line
    }

    /// For a block of its own: paragraphs, lists and fences stay; headings, rules and tags are text, and what a fence
    /// opens it closes.
    static func block(_ text: String) -> String {
        var lines: [String] = []
        var fence: String?
        for raw in text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
        {
            let line = String(raw).endTrimmed
            let start = line.drop { $0 == " " }
            let mark = ["```", "~~~"].first { start.hasPrefix($0) }
            if let open = fence {
                if mark == open { fence = nil }
                lines.append(line)
            } else if let mark {
                fence = mark
                lines.append(line)
            } else if let first = start.first,
                "#=".contains(first) || start.allSatisfy({ "-_* ".contains($0) })
            {
                lines.append("\\" + start.replacing("<", with: "\\<"))
            } else {
                lines.append(line.replacing("<", with: "\\<"))
            }
        }
        if let fence { lines.append(fence) }
        return lines.joined(separator: "\n").edgeless
    }

    /// A link when the address is one.
    static func link(_ text: String, _ address: String?) -> String {
        guard let address, address.hasPrefix("https://") || address.hasPrefix("http://"),
            address.allSatisfy({ !$0.isWhitespace && !"()<>\"".contains($0) })
        else { return line(text) }
        return "[\(line(text))](\(address))"
    }
}
