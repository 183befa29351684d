import SandboxWorld

/// What is left of a line while it is being read.
struct StoryWords {
    private var rest: Substring

    init(_ rest: Substring) {
        self.rest = rest.drop { $0 == " " }
    }

    mutating func plain() throws(StoryError) -> String {
        let word = rest.prefix { $0 != " " }
        guard !word.isEmpty else { throw StoryError(reason: "A word is missing at the end of the line.") }
        advance(past: word.endIndex)
        return String(word)
    }

    mutating func skips(_ word: String) -> Bool {
        guard rest == word || rest.hasPrefix(word + " ") else { return false }
        advance(past: rest.index(rest.startIndex, offsetBy: word.count))
        return true
    }

    mutating func word(_ word: String) throws(StoryError) {
        guard skips(word) else { throw StoryError(reason: "“\(word)” is missing before “\(rest)”.") }
    }

    var isEmpty: Bool { rest.isEmpty }
    var isQuote: Bool { rest.first == "\"" }

    /// `#name`, `#"a thread's name"`, or `@bot`: the conversation with it.
    mutating func channel() throws(StoryError) -> String {
        if rest.hasPrefix("#\"") {
            rest = rest.dropFirst()
            return try quoted()
        }
        let word = try plain()
        guard word.hasPrefix("#") || word.hasPrefix("@"), word.count > 1 else {
            throw StoryError(reason: "A channel is written #name, not \(word).")
        }
        return word.hasPrefix("@") ? word : String(word.dropFirst())
    }

    /// `@lead`, or words of a message in quotes.
    mutating func target() throws(StoryError) -> Step.MenuTarget {
        if isQuote { return .message(try quoted()) }
        let word = try plain()
        guard word.hasPrefix("@"), word.count > 1 else {
            throw StoryError(reason: "A menu is on @somebody or on \"words of a message\", not \(word).")
        }
        return .person(String(word.dropFirst()))
    }

    /// Text in quotes, or a list of it in square brackets.
    mutating func value() throws(StoryError) -> JSON {
        guard rest.first == "[" else { return .string(try quoted()) }
        advance(past: rest.index(after: rest.startIndex))
        let list = try quotedList()
        guard rest.first == "]" else { throw StoryError(reason: "A ] is missing before “\(rest)”.") }
        advance(past: rest.index(after: rest.startIndex))
        return .array(list.map(JSON.string))
    }

    /// `PT1H`, `P3D`, or `3 business days`.
    mutating func journey() throws(StoryError) -> JSON {
        let word = try plain()
        guard let count = Int64(word) else { return ["advance": .string(word)] }
        try self.word("business")
        if !skips("day") { try self.word("days") }
        return ["business_days": .int(count)]
    }

    /// Text in double quotes; `\"` and `\\` inside it stand for themselves, `\n` for a new line.
    mutating func quoted() throws(StoryError) -> String {
        guard rest.first == "\"" else {
            throw StoryError(reason: "Text in double quotes is missing before “\(rest)”.")
        }
        var text = ""
        var place = rest.index(after: rest.startIndex)
        while place < rest.endIndex {
            let character = rest[place]
            rest.formIndex(after: &place)
            if character == "\"" {
                advance(past: place)
                return text
            }
            guard character == "\\", place < rest.endIndex else {
                text.append(character)
                continue
            }
            text.append(rest[place] == "n" ? "\n" : rest[place])
            rest.formIndex(after: &place)
        }
        throw StoryError(reason: "The closing double quote is missing.")
    }

    /// Words as in a terminal: plain, or in quotes where one holds spaces.
    mutating func arguments() throws(StoryError) -> [String] {
        var list: [String] = []
        repeat { list.append(isQuote ? try quoted() : try plain()) } while !isEmpty
        return list
    }

    mutating func quotedList() throws(StoryError) -> [String] {
        var list = [try quoted()]
        while skipsComma() {
            list.append(try quoted())
        }
        return list
    }

    mutating func fields() throws(StoryError) -> [Step.Field] {
        var fields: [Step.Field] = []
        repeat {
            let name = try quoted()
            try equals()
            fields.append(Step.Field(name: name, value: try value()))
        } while skipsComma()
        return fields
    }

    /// `route="POST /channels/{id}/messages" status=429`: what the control API takes, as `key=value`.
    mutating func pairs(into body: inout JSON) throws(StoryError) {
        while !rest.isEmpty {
            let name = String(rest.prefix { $0 != "=" && $0 != " " })
            advance(past: rest.index(rest.startIndex, offsetBy: name.count))
            try equals()
            if isQuote || rest.first == "[" {
                body[name] = try value()
            } else {
                let word = try plain()
                body[name] = (try? JSON(parsing: word)) ?? .string(word)
            }
        }
    }

    func end() throws(StoryError) {
        guard rest.isEmpty else { throw StoryError(reason: "The line should end before “\(rest)”.") }
    }

    private mutating func equals() throws(StoryError) {
        guard rest.first == "=" else {
            throw StoryError(reason: "An equals sign is missing before “\(rest)”.")
        }
        advance(past: rest.index(after: rest.startIndex))
    }

    private mutating func skipsComma() -> Bool {
        guard rest.first == "," else { return false }
        advance(past: rest.index(after: rest.startIndex))
        return true
    }

    private mutating func advance(past place: String.Index) {
        rest = rest[place...].drop { $0 == " " }
    }
}
