import Cards
import DiscordModel
import Foundation
import Interactions
import ProjectModel

/// What people do: type, press, choose, and use the context menus.
extension Bench {
    /// Types a command, as `/projects show:all search:two words` or `/lead board project:tracker`. A choice is given by
    /// its label or value, a person by what they are, a file by its name on the shelf.
    func type(_ line: String, as person: Person = .member, in place: Place = .general, outside: Bool = false)
        async throws
    {
        try await interact(2, try command(line), as: person, in: place, outside: outside)
    }

    /// Types the beginning of the last option's value, for its suggestions; the others stand as they are typed.
    func complete(_ line: String, as person: Person = .member, in place: Place = .general) async throws {
        try await interact(4, try command(line, isTyping: true), as: person, in: place)
    }

    /// Presses the button with these words on the answer that was seen last, private or not.
    func press(_ label: String, on card: Card? = nil, as person: Person = .member, in place: Place = .general)
        async throws
    {
        let cards = card.map { [$0] } ?? [whisper, updated, posted].compactMap(\.self)
        guard let id = cards.compactMap({ $0.actions[label] }).first else {
            throw NoSuchThing(what: "button “\(label)” in \(cards.first?.read ?? "nothing")")
        }
        try await press(id: id, as: person, in: place)
    }

    func press(
        id: String, values: [String] = [], kind: Int = 2, as person: Person = .member,
        in place: Place = .general
    ) async throws {
        try await interact(
            3,
            """
            {"custom_id": \(Self.json(id)), "component_type": \(kind), "values": \(Self.json(values)),
             "resolved": \(resolved)}
            """, as: person, in: place)
    }

    /// Chooses from whichever select offers these words.
    func choose(
        _ labels: String..., on card: Card? = nil, as person: Person = .member, in place: Place = .general
    )
        async throws
    {
        let cards = card.map { [$0] } ?? [whisper, updated, posted].compactMap(\.self)
        for select in cards.flatMap(\.selects) {
            let options = labels.compactMap { label in select.options.first { $0.label.english == label } }
            guard options.count == labels.count else { continue }
            return try await press(
                id: select.action, values: options.map(\.value), kind: 3, as: person, in: place)
        }
        throw NoSuchThing(what: "choice of \(labels)")
    }

    /// Picks people in the select of people.
    func pick(
        _ people: Person..., on card: Card? = nil, as person: Person = .member, in place: Place = .general
    )
        async throws
    {
        guard let select = (card ?? whisper)?.selects.first(where: { $0.source == .people }) else {
            throw NoSuchThing(what: "select of people")
        }
        try await press(
            id: select.action, values: people.map { "\($0.rawValue)" }, kind: 5, as: person, in: place)
    }

    /// Picks a text channel in the select of channels.
    func pick(
        channel: UInt64, on card: Card? = nil, as person: Person = .member, in place: Place = .general
    ) async throws {
        guard let select = (card ?? whisper)?.selects.first(where: { $0.source == .channels }) else {
            throw NoSuchThing(what: "select of channels")
        }
        try await interact(
            3,
            """
            {"custom_id": \(Self.json(select.action)), "component_type": 8, "values": ["\(channel)"],
             "resolved": {"channels": {"\(channel)": {"id": "\(channel)", "type": 0, "name": "channel-\(channel)"}}}}
            """, as: person, in: place)
    }

    /// Uses an entry of a person's context menu.
    func menu(_ title: String, on target: Person, as person: Person = .member, in place: Place = .general)
        async throws
    {
        try await interact(
            2,
            """
            {"id": "1", "name": \(Self.json(title)), "type": 2, "target_id": "\(target.rawValue)", "resolved": \(resolved)}
            """, as: person, in: place)
    }

    /// Uses an entry of a message's context menu.
    func menu(
        _ title: String, onMessage text: String, by author: Person, as person: Person = .member,
        in place: Place = .general
    ) async throws {
        let message =
            #"{"id": "71", "channel_id": "\#(place.channel)", "content": \#(Self.json(text)), "#
            + #""author": \#(Self.user(author))}"#
        try await interact(
            2,
            """
            {"id": "1", "name": \(Self.json(title)), "type": 3, "target_id": "71", "resolved": {"messages": {"71": \(message)}}}
            """, as: person, in: place)
    }

    func interact(
        _ type: Int, _ data: String, as person: Person, in place: Place, outside: Bool = false,
        isOverMessage: Bool? = nil
    ) async throws {
        lastInteraction += 1
        let guild = outside ? "" : #", "guild_id": "5""#
        let message =
            isOverMessage ?? (type == 3)
            ? #", "message": {"id": "70", "channel_id": "\#(place.channel)", "flags": 64}"# : ""
        let parent = place.parent.map { #", "parent_id": "\#($0)""# } ?? ""
        let kind = place.parent == nil ? 0 : 11
        let roles = Self.json(person.roles.map { "\($0)" })
        try await play(
            """
            {"id": "\(lastInteraction)", "application_id": "7", "token": "sesame", "type": \(type),
             "channel_id": "\(place.channel)", "channel": {"id": "\(place.channel)", "type": \(kind)\(parent)},
             "member": {"user": \(Self.user(person)), "roles": \(roles),
             "permissions": "\(person == .admin ? 32 : 0)"}, "locale": "\(locale)", "guild_locale": "\(guildLocale)",
             "data": \(data)\(message)\(guild)}
            """)
    }

    /// A typed line as Discord would send it, read with the commands as they are registered.
    private func command(_ line: String, isTyping: Bool = false) throws -> String {
        var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let name = String(words.removeFirst().dropFirst())
        guard let command = catalogue.registration.first(where: { $0.kind == .chatInput && $0.name == name })
        else {
            throw NoSuchThing(what: "/\(name)")
        }
        var declared = command.options
        var subcommand: String?
        if let first = words.first,
            let group = declared.first(where: { $0.kind == .subcommand && $0.name == first })
        {
            subcommand = first
            declared = group.options
            words.removeFirst()
        }
        var typed: [(option: ApplicationCommand.Option, text: String)] = []
        for word in words {
            if let colon = word.firstIndex(of: ":"),
                let option = declared.first(where: { $0.name == word[..<colon] })
            {
                typed.append((option, String(word[word.index(after: colon)...])))
            } else if let last = typed.indices.last {
                typed[last].text += " " + word
            } else if !word.isEmpty {
                throw NoSuchThing(what: "“\(word)” in \(line)")
            }
        }
        if !isTyping {
            let given = typed.map(\.option.name)
            for option in declared where option.isRequired && !given.contains(option.name) {
                throw NoSuchThing(what: "\(option.name) in \(line)")
            }
        }
        let options = try typed.enumerated().map { place, entry in
            let focus = isTyping && place == typed.count - 1 ? #", "focused": true"# : ""
            let value = try value(entry.text, of: entry.option)
            return
                #"{"name": "\#(entry.option.name)", "type": \#(entry.option.kind.rawValue), "value": \#(value)\#(focus)}"#
        }.joined(separator: ",")
        let content =
            subcommand.map { #"[{"name": "\#($0)", "type": 1, "options": [\#(options)]}]"# } ?? "[\(options)]"
        return
            #"{"id": "1", "name": "\#(name)", "type": 1, "options": \#(content), "resolved": \#(resolved)}"#
    }

    private func value(_ text: String, of option: ApplicationCommand.Option) throws -> String {
        switch option.kind {
        case .boolean, .integer: return text
        case .user:
            guard let person = Self.person(text) else { throw NoSuchThing(what: "person called \(text)") }
            return #""\#(person.rawValue)""#
        case .attachment: return #""\#(try attachment(text))""#
        default:
            let choice = option.choices.first { $0.name == text }?.value
            let value = if case .string(let value)? = choice { value } else { text }
            return Self.json(value)
        }
    }

    static func person(_ name: String) -> Person? {
        Person.allCases.first { "\($0)" == name || "@\($0)" == name || "\($0.rawValue)" == name }
    }

    func attachment(_ name: String) throws -> UInt64 {
        guard let place = shelf.keys.sorted().firstIndex(of: name) else {
            throw NoSuchThing(what: "file \(name)")
        }
        return 7_000 + UInt64(place)
    }

    /// Everybody and everything that an id may stand for.
    var resolved: String {
        let users = Person.allCases.map { #""\#($0.rawValue)": \#(Self.user($0))"# }.joined(separator: ",")
        let members = Person.allCases.map {
            #""\#($0.rawValue)": {"roles": \#(Self.json($0.roles.map { "\($0)" }))}"#
        }.joined(separator: ",")
        let files = shelf.keys.sorted().enumerated().map { number, name in
            #""\#(7_000 + number)": {"id": "\#(7_000 + number)", "filename": \#(Self.json(name)), "#
                + #""size": \#(shelf[name]?.utf8.count ?? 0), "url": "https://cdn.discordapp.com/\#(number)"}"#
        }.joined(separator: ",")
        let channels = [42, 60, 61, 62, 63, 800].map {
            #""\#($0)": {"id": "\#($0)", "type": 0, "name": "spare-\#($0)"}"#
        }
        .joined(separator: ",")
        return
            #"{"users": {\#(users)}, "members": {\#(members)}, "attachments": {\#(files)}, "channels": {\#(channels)}}"#
    }

    private static func user(_ person: Person) -> String {
        #"{"id": "\#(person.rawValue)", "username": "\#(person)"}"#
    }

    static func json(_ value: some Encodable) -> String {
        guard let data = try? JSONEncoder().encode(value) else { return "null" }
        return String(decoding: data, as: UTF8.self)
    }
}
