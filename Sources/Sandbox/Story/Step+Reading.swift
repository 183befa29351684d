import SandboxWorld

/// Reads one line of a story. The grammar is in `docs/stories.md`.
extension Step {
    init(_ line: String) throws(StoryError) {
        let verb = line.prefix { $0 != " " && $0 != ":" }
        let rest = line.dropFirst(verb.count)
        var words = StoryWords(rest)
        // Somebody may be called like a verb: a colon after the first word makes it a person's line.
        if rest.first != ":", let step = try Self.step(verb, &words) {
            self = step
            try words.end()
        } else {
            self = try Self.said(line)
        }
    }

    private static func step(_ verb: Substring, _ words: inout StoryWords) throws(StoryError) -> Step? {
        if let deed = try deed(verb, &words) { return deed }
        return try expectation(verb, &words)
    }

    private static func deed(
        _ verb: Substring, _ words: inout StoryWords,
    ) throws(StoryError) -> Step? {
        switch verb {
        case "as":
            let person = try words.plain()
            return .become(person: person, channel: words.skips("in") ? try words.channel() : nil)
        case "press":
            return .press(try words.quoted(), of: words.skips("of") ? try words.quoted() : nil)
        case "choose":
            return .choose(try words.quotedList(), from: words.skips("from") ? try words.quoted() : nil)
        case "fill":
            let name = try words.quoted()
            try words.word("with")
            return .fill(Field(name: name, value: try words.value()))
        case "submit": return .submit(words.isEmpty ? [] : try words.fields())
        case "menu":
            let command = try words.quoted()
            try words.word("on")
            return .menu(command, on: try words.target())
        case "file":
            let name = try words.quoted()
            if words.skips("from") { return .file(name: name, .path(try words.quoted())) }
            try words.word("with")
            return .file(name: name, .written(try words.quoted()))
        case "look":
            try words.word("in")
            return .look(channel: try words.channel())
        case "wait":
            try words.word("for")
            guard words.isQuote else { return .waitForChannel(try words.channel()) }
            let text = try words.quoted()
            try words.word("in")
            return .wait(text: text, channel: try words.channel())
        case "advance": return .advance(try words.journey())
        case "person":
            var body: JSON = ["name": .string(try words.plain())]
            try words.pairs(into: &body)
            return .person(body)
        case "fault":
            var body: JSON = ["kind": .string(try words.plain())]
            try words.pairs(into: &body)
            return .fault(body)
        case "reset": return .reset
        case "run": return .run(try words.arguments())
        default: return nil
        }
    }

    private static func expectation(
        _ verb: Substring, _ words: inout StoryWords,
    ) throws(StoryError) -> Step? {
        switch verb {
        case "expect": return .expect(try words.quoted())
        case "not": return .not(try words.quoted())
        case "once": return .once(try words.quoted())
        case "button": return .button(try words.quoted(), isThere: true)
        case "field": return .field(try words.quoted(), isThere: true)
        case "no":
            if words.skips("field") { return .field(try words.quoted(), isThere: false) }
            if words.skips("channel") { return .noChannel(try words.channel()) }
            try words.word("button")
            return .button(try words.quoted(), isThere: false)
        case "choices": return .choices(try words.quotedList())
        case "outcome": return .outcome(try words.plain())
        case "only":
            try words.word("you")
            return .audience(isOnlyYou: true)
        case "for":
            try words.word("all")
            return .audience(isOnlyYou: false)
        case "pinned": return .pinned(try words.quoted())
        case "attached": return .attached(try words.quoted())
        case "topic":
            let text = try words.quoted()
            try words.word("of")
            return .topic(text, channel: try words.channel())
        default: return try seeing(verb, &words)
        }
    }

    /// `lead sees "…" in #leads`, `member does not see "…" in #general`, `member cannot see #leads`.
    private static func seeing(_ person: Substring, _ words: inout StoryWords) throws(StoryError) -> Step? {
        let person = String(person)
        let before = words
        if words.skips("cannot"), words.skips("see") {
            return .cannotLook(person: person, channel: try words.channel())
        }
        words = before
        let isDenied = words.skips("does") && words.skips("not") && words.skips("see")
        if !isDenied { words = before }
        guard isDenied || words.skips("sees"), words.isQuote else {
            words = before
            return nil
        }
        let text = try words.quoted()
        try words.word("in")
        return .sees(person: person, text, channel: try words.channel(), isThere: !isDenied)
    }

    /// `lead in #general: /projects`, `lead half-types in #general: /projects pro`, each with or without a
    /// channel.
    private static func said(_ line: String) throws(StoryError) -> Step {
        guard let colon = colon(of: line) else {
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

    /// The first colon outside quotes: a thread's name may hold one.
    private static func colon(of line: String) -> String.Index? {
        var isQuoted = false
        for place in line.indices {
            if line[place] == "\"" { isQuoted.toggle() }
            if line[place] == ":", !isQuoted { return place }
        }
        return nil
    }
}
