/// Discord's written marks: what a person reads where the bot wrote markdown, mentions and timestamps
/// (Reference › Message Formatting).
enum Markup {
    enum Mention: Sendable, Equatable {
        case user(Snowflake)
        case role(Snowflake)
        case channel(Snowflake)
    }

    /// The words of all text displays, in order.
    static func texts(of components: [JSON]) -> [String] {
        components.flatMap { component in
            let own =
                component["type"]?.int == ComponentKind.textDisplay.rawValue
                ? [component["content"]?.string ?? ""] : []
            return own + texts(of: component["components"]?.array ?? [])
        }
    }

    static func mentions(in text: String) -> [Mention] {
        var found: [Mention] = []
        _ = replacingTags(in: text) { tag in
            if let mention = mention(tag) { found.append(mention) }
            return nil
        }
        return found
    }

    /// `@123`, `@!123`, `@&123`, `#123`: what stands between the angle brackets.
    static func mention(_ tag: Substring) -> Mention? {
        if tag.hasPrefix("@&") { return Snowflake(String(tag.dropFirst(2))).map(Mention.role) }
        if tag.hasPrefix("@!") { return Snowflake(String(tag.dropFirst(2))).map(Mention.user) }
        if tag.hasPrefix("@") { return Snowflake(String(tag.dropFirst())).map(Mention.user) }
        if tag.hasPrefix("#") { return Snowflake(String(tag.dropFirst())).map(Mention.channel) }
        return nil
    }

    /// Replaces each `<…>` by what the reader makes of its inside; nil leaves it as it is.
    static func replacingTags(in text: String, _ read: (Substring) -> String?) -> String {
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "<") {
            result += rest[..<start]
            let after = rest[rest.index(after: start)...]
            guard let end = after.firstIndex(of: ">") else { return result + rest[start...] }
            if let replaced = read(after[..<end]) {
                result += replaced
                rest = after[after.index(after: end)...]
            } else {
                result += "<"
                rest = after
            }
        }
        return result + rest
    }

    /// Takes markdown's marks off: headings, subtext, quotes, list bullets, emphasis, code, masked links. A
    /// backslash keeps the mark after it.
    static func plain(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            inline(String(withoutLead(line)))
        }.joined(separator: "\n")
    }

    private static func withoutLead(_ line: Substring) -> Substring {
        for lead in ["-# ", "### ", "## ", "# ", ">>> ", "> "] where line.hasPrefix(lead) {
            return withoutLead(line.dropFirst(lead.count))
        }
        return line == "```" ? "" : line
    }

    private static func inline(_ line: String) -> String {
        var result = ""
        var rest = Substring(line)
        while let special = rest.utf8.firstIndex(where: isSpecial) {
            result += rest[..<special]
            rest = rest[special...]
            let first = rest[special]
            if first == "\\", let second = rest.dropFirst().first, second.isASCII,
                second.isPunctuation || second.isSymbol
            {
                result.append(second)
                rest = rest.dropFirst(2)
            } else if first == "[", let link = maskedLink(rest) {
                result += inline(String(link.label))
                rest = link.rest
            } else if let mark = ["***", "**", "__", "~~", "||", "```", "`"].first(where: rest.hasPrefix) {
                rest = rest.dropFirst(mark.count)
            } else if first == "*" || first == "_",
                isEmphasis(before: result.last, after: rest.dropFirst().first)
            {
                rest = rest.dropFirst()
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result + rest
    }

    /// Bytes that may begin a mark; all of them are ASCII, so the words between are taken over as they are.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: "|"), UInt8(ascii: "`"):
            true
        default: false
        }
    }

    /// `[label](url)`, also `[label](<url>)`.
    private static func maskedLink(_ text: Substring) -> (label: Substring, rest: Substring)? {
        guard let close = text.firstIndex(of: "]") else { return nil }
        let after = text[text.index(after: close)...]
        guard after.hasPrefix("("), let end = after.firstIndex(of: ")") else { return nil }
        return (text[text.index(after: text.startIndex)..<close], after[after.index(after: end)...])
    }

    /// A star or underscore is a mark at the edge of a word, and itself inside a word or between spaces.
    private static func isEmphasis(before: Character?, after: Character?) -> Bool {
        let isOpen = before.map { !$0.isLetter && !$0.isNumber } ?? true
        let isClosed = after.map { !$0.isLetter && !$0.isNumber } ?? true
        let isAlone = (before?.isWhitespace ?? true) && (after?.isWhitespace ?? true)
        return !isAlone && (isOpen || isClosed)
    }
}
