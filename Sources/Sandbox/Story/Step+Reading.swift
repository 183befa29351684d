import SandboxWorld

/// Reads one line of a story. The grammar is in `docs/stories.md`.
extension Step {
    init(_ line: String) throws(StoryError) {
        let verb = line.prefix { $0 != " " && $0 != ":" }
        var words = StoryWords(line.dropFirst(verb.count))
        switch verb {
        case "press": self = .press(try words.quoted())
        case "choose": self = .choose(try words.quotedList())
        case "submit": self = .submit(try words.fields())
        case "look":
            try words.word("in")
            self = .look(channel: try words.channel())
        case "wait":
            try words.word("for")
            let text = try words.quoted()
            try words.word("in")
            self = .wait(text: text, channel: try words.channel())
        case "fault": self = .fault(try words.fault())
        case "reset": self = .reset
        case "expect": self = .expect(try words.quoted())
        case "not": self = .not(try words.quoted())
        case "button": self = .button(try words.quoted(), isThere: true)
        case "no":
            try words.word("button")
            self = .button(try words.quoted(), isThere: false)
        case "choices": self = .choices(try words.quotedList())
        case "outcome": self = .outcome(try words.plain())
        case "only":
            try words.word("you")
            self = .audience(isOnlyYou: true)
        case "for" where line != "for:":
            try words.word("all")
            self = .audience(isOnlyYou: false)
        default:
            self = try Self.said(line)
            return
        }
        try words.end()
    }

    /// `lead in #general: /projects`, `lead half-types in #general: /projects pro`, each with or without a
    /// channel.
    private static func said(_ line: String) throws(StoryError) -> Step {
        guard let colon = line.firstIndex(of: ":") else {
            throw StoryError(
                reason: "This is no step. A person's line looks so: member in #general: /projects")
        }
        var words = StoryWords(line[..<colon])
        let person = try words.plain()
        let isHalf = words.skips("half-types")
        let channel = words.skips("in") ? try words.channel() : nil
        try words.end()
        let text = String(line[line.index(after: colon)...].drop { $0 == " " })
        return isHalf
            ? .halfType(person: person, channel: channel, text: text)
            : .type(person: person, channel: channel, text: text)
    }
}

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

    mutating func channel() throws(StoryError) -> String {
        let word = try plain()
        guard word.hasPrefix("#"), word.count > 1 else {
            throw StoryError(reason: "A channel is written #name, not \(word).")
        }
        return String(word.dropFirst())
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
            fields.append(Step.Field(name: name, value: try quoted()))
        } while skipsComma()
        return fields
    }

    /// `answer route="POST /channels/{id}/messages" status=429`: the kind, then what the control API takes.
    mutating func fault() throws(StoryError) -> JSON {
        var fault: JSON = ["kind": .string(try plain())]
        while !rest.isEmpty {
            let name = String(rest.prefix { $0 != "=" && $0 != " " })
            advance(past: rest.index(rest.startIndex, offsetBy: name.count))
            try equals()
            if rest.first == "\"" {
                fault[name] = .string(try quoted())
            } else {
                let word = try plain()
                fault[name] = (try? JSON(parsing: word)) ?? .string(word)
            }
        }
        return fault
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
