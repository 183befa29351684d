import Cards
import DiscordModel
import Foundation
import Interactions
import Machine
import ProjectModel

@testable import Commands

/// Twenty people of all standings who type and press whatever is there, and what is not: other people's cards, old ones,
/// edited custom ids, values nobody offered.
struct Clicker {
    struct Person {
        let id: UInt64
        let name: String
        var roles: [UInt64] = []
        var managesServer = false
        let what: RightsOracle.Somebody
    }

    let bench: Bench
    var random: SeededRandom
    let people: [Person]
    /// The cards each person saw lately, and those everybody saw.
    private var seen: [UInt64: [Card]] = [:]
    private var posted: [Card] = []
    private var forms: [UInt64: OpenedForm] = [:]
    /// Every custom id there ever was, for those who keep old cards.
    private var ids: [String] = []
    private var suggested: [String] = []
    private var interaction: UInt64 = 1_000

    init(_ bench: Bench, seed: UInt64) {
        self.bench = bench
        random = SeededRandom(seed: seed)
        people = Bench.Person.allCases.map { Self.somebody($0) } + (30..<41).map { Self.member($0) }
    }

    private static func somebody(_ person: Bench.Person) -> Person {
        let isSteward = [.steward, .coreSteward, .mappedSteward].contains(person)
        return Person(
            id: person.rawValue, name: "\(person)", roles: person.roles, managesServer: person == .admin,
            what: .init(id: person.id, isSteward: isSteward, isCore: person == .coreSteward))
    }

    private static func member(_ id: UInt64) -> Person {
        Person(id: id, name: "member-\(id)", what: .init(id: MemberID(id), isSteward: false, isCore: false))
    }

    /// What was done, for whoever has to understand a failure.
    struct Deed: CustomStringConvertible {
        let person: Person
        let what: String

        var description: String { "\(person.name): \(what)" }
    }

    /// One person does one thing, and gets an answer.
    mutating func step() async throws -> Deed {
        let person = pick(people)
        let what = try await act(as: person)
        return Deed(person: person, what: what)
    }

    private mutating func act(as person: Person) async throws -> String {
        if forms[person.id] != nil, chance(90) { return try await fill(as: person) }
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<52: return try await pressWhatIsSeen(as: person)
        case 52..<84: return try await type(as: person)
        case 84..<90: return try await forge(as: person)
        case 90..<94: return try await complete(as: person)
        case 94..<97: return try await useMenu(as: person)
        default:
            bench.now = bench.now.advanced(by: .seconds(Int.random(in: 1...40_000, using: &random)))
            return try await type(as: person)
        }
    }
}

// What they do.
extension Clicker {
    private mutating func pressWhatIsSeen(as person: Person) async throws -> String {
        let cards = (seen[person.id] ?? []) + posted
        guard let card = cards.randomElement(using: &random) else { return try await type(as: person) }
        let buttons = card.buttons.compactMap(\.action)
        let selects = card.selects
        guard !buttons.isEmpty || !selects.isEmpty else { return try await type(as: person) }
        if let select = selects.randomElement(using: &random), buttons.isEmpty || chance(35) {
            return try await choose(select, as: person)
        }
        return try await press(pick(buttons), as: person)
    }

    private mutating func choose(_ select: Card.Select, as person: Person) async throws -> String {
        let values: [String]
        let kind: Int
        if select.source == .people {
            values = [String(pick(people).id)]
            kind = 5
        } else if select.source == .channels {
            values = [String(Int.random(in: 60...63, using: &random))]
            kind = 8
        } else {
            let count = Int.random(
                in: select.count.lowerBound...max(select.count.lowerBound, min(select.count.upperBound, 3)),
                using: &random)
            values = Array(select.options.map(\.value).shuffled(using: &random).prefix(count))
            kind = 3
        }
        return try await press(select.action, values: values, kind: kind, as: person)
    }

    private mutating func press(_ id: String, values: [String] = [], kind: Int = 2, as person: Person)
        async throws
        -> String
    {
        try await send(
            3,
            """
            {"custom_id": \(Bench.json(id)), "component_type": \(kind), "values": \(Bench.json(values)),
             "resolved": \(resolved)}
            """, as: person, isOverMessage: true)
        return "presses \(id) \(values)"
    }

    /// Ids of other people, of old cards, edited, or out of thin air.
    private mutating func forge(as person: Person) async throws -> String {
        guard var id = ids.randomElement(using: &random) else { return try await type(as: person) }
        switch Int.random(in: 0..<6, using: &random) {
        case 0: id = id.replacing("1", with: "2")
        case 1: id = String(id.dropLast())
        case 2: id += "9"
        case 3: id = String(id.shuffled(using: &random))
        default: break
        }
        let values = chance(50) ? [] : [pick(Self.oddities + suggested)]
        return try await press(String(id.prefix(100)), values: values, kind: chance(50) ? 2 : 3, as: person)
    }

    private mutating func type(as person: Person) async throws -> String {
        let command = pick(bench.catalogue.registration.filter { $0.kind == .chatInput })
        var (path, declared) = (command.name, command.options)
        var subcommand: String?
        if let group = declared.filter({ $0.kind == .subcommand }).randomElement(using: &random) {
            subcommand = group.name
            path += " \(group.name)"
            declared = group.options
        }
        var options: [String] = []
        for option in declared where option.isRequired || chance(40) {
            let value = try await value(of: option, path, as: person)
            options.append(
                #"{"name": "\#(option.name)", "type": \#(option.kind.rawValue), "value": \#(value)}"#)
        }
        let line = options.joined(separator: ",")
        let content =
            subcommand.map { #"[{"name": "\#($0)", "type": 1, "options": [\#(line)]}]"# } ?? "[\(line)]"
        try await send(
            2,
            #"{"id": "1", "name": "\#(command.name)", "type": 1, "options": \#(content), "resolved": \#(resolved)}"#,
            as: person)
        return "types /\(path) \(line)"
    }

    private mutating func value(
        of option: ApplicationCommand.Option, _ path: String, as person: Person
    ) async throws -> String {
        switch option.kind {
        case .boolean: return Bool.random(using: &random) ? "true" : "false"
        case .integer:
            let (low, high) = (Int(option.minValue ?? 0), Int(option.maxValue ?? 10))
            return "\(Int.random(in: low...max(low, high), using: &random))"
        case .user: return #""\#(pick(people).id)""#
        case .attachment: return #""\#(pick([7_000, 7_001]))""#
        default:
            if let choice = option.choices.randomElement(using: &random), !chance(3),
                case .string(let value) = choice.value
            {
                return Bench.json(value)
            }
            let longest = option.maxLength ?? 100
            return Bench.json(
                String(pick(suggested.isEmpty || chance(40) ? Self.oddities : suggested).prefix(longest)))
        }
    }

    private mutating func complete(as person: Person) async throws -> String {
        let command = pick(bench.catalogue.registration.filter { $0.kind == .chatInput })
        let groups = command.options.filter { $0.kind == .subcommand }
        let group = groups.randomElement(using: &random)
        guard
            let option = (group?.options ?? command.options).filter(\.isAutocompleted).randomElement(
                using: &random)
        else { return try await type(as: person) }
        let typed = chance(60) ? "" : String(pick(Self.oddities + suggested).prefix(60))
        let line = #"{"name": "\#(option.name)", "type": 3, "value": \#(Bench.json(typed)), "focused": true}"#
        let content =
            group.map { #"[{"name": "\#($0.name)", "type": 1, "options": [\#(line)]}]"# } ?? "[\(line)]"
        try await send(
            4, #"{"id": "1", "name": "\#(command.name)", "type": 1, "options": \#(content)}"#, as: person)
        return "types /\(command.name) \(group?.name ?? "") \(option.name):\(typed)…"
    }

    private mutating func useMenu(as person: Person) async throws -> String {
        guard
            let menu = bench.catalogue.registration.filter({ $0.kind != .chatInput }).randomElement(
                using: &random)
        else { return try await type(as: person) }
        let target = pick(people)
        if menu.kind == .user {
            try await send(
                2,
                """
                {"id": "1", "name": \(Bench.json(menu.name)), "type": 2, "target_id": "\(target.id)", "resolved": \(resolved)}
                """, as: person)
        } else {
            let message =
                #"{"id": "71", "channel_id": "40", "content": \#(Bench.json(pick(Self.oddities))), "author": \#(Self.user(target))}"#
            try await send(
                2,
                """
                {"id": "1", "name": \(Bench.json(menu.name)), "type": 3, "target_id": "71", "resolved": {"messages": {"71": \(message)}}}
                """, as: person)
        }
        return "uses \(menu.name) on \(target.name)"
    }

    private mutating func fill(as person: Person) async throws -> String {
        guard let form = forms.removeValue(forKey: person.id)?.payload(in: .english) else {
            return "has no form"
        }
        let components = form.components.compactMap { component -> String? in
            guard case .label(let label) = component else { return nil }
            return #"{"type": 18, "component": \#(filled(label.component))}"#
        }.joined(separator: ",")
        try await send(
            5,
            #"{"custom_id": \#(Bench.json(form.customID)), "components": [\#(components)], "resolved": \#(resolved)}"#,
            as: person, isOverMessage: chance(50))
        return "fills \(form.title)"
    }

    private mutating func filled(_ component: Component) -> String {
        switch component {
        case .textInput(let input):
            let length = max(input.minLength ?? 0, Int.random(in: 0...80, using: &random))
            let words = chance(20) ? pick(Self.oddities + suggested) : String(repeating: "words ", count: 20)
            let padded = words.count < length ? words + String(repeating: " x", count: length) : words
            return
                #"{"type": 4, "custom_id": "\#(input.customID)", "value": \#(Bench.json(String(padded.prefix(input.maxLength ?? 4_000))))}"#
        case .radioGroup(let group):
            let value = group.options.randomElement(using: &random)?.value
            return
                #"{"type": 21, "custom_id": "\#(group.customID)", "value": \#(value.map { Bench.json($0) } ?? "null")}"#
        case .checkboxGroup(let group):
            let isWhole = chance(80)
            let values = group.options.map(\.value).filter { _ in isWhole || chance(50) }
            return #"{"type": 22, "custom_id": "\#(group.customID)", "values": \#(Bench.json(values))}"#
        case .stringSelect(let select):
            let values = select.options.map(\.value).shuffled(using: &random).prefix(chance(80) ? 3 : 1)
            return
                #"{"type": 3, "custom_id": "\#(select.customID)", "values": \#(Bench.json(Array(values.prefix(max(1, select.values.upperBound)))))}"#
        case .entitySelect(let select):
            return #"{"type": 5, "custom_id": "\#(select.customID)", "values": ["\#(pick(people).id)"]}"#
        case .checkbox(let checkbox):
            return #"{"type": 23, "custom_id": "\#(checkbox.customID)", "value": \#(chance(70))}"#
        case .fileUpload(let upload):
            return #"{"type": 19, "custom_id": "\#(upload.customID)", "values": ["7000"]}"#
        default: return "{}"
        }
    }
}

// What comes of it.
extension Clicker {
    private mutating func send(_ type: Int, _ data: String, as person: Person, isOverMessage: Bool = false)
        async throws
    {
        interaction += 1
        (bench.whisper, bench.posted, bench.updated, bench.form) = (nil, nil, nil, nil)
        let channel = pick([40, 41, 101, 102, 103] as [UInt64])
        let message =
            isOverMessage ? #", "message": {"id": "70", "channel_id": "\#(channel)", "flags": 64}"# : ""
        try await bench.play(
            """
            {"id": "\(interaction)", "application_id": "7", "token": "sesame", "type": \(type), "guild_id": "5",
             "channel_id": "\(channel)", "channel": {"id": "\(channel)", "type": 0},
             "member": {"user": \(Self.user(person)), "roles": \(Bench.json(person.roles.map { "\($0)" })),
             "permissions": "\(person.managesServer ? 32 : 0)"}, "locale": "\(pick(["en-GB", "fr"]))",
             "guild_locale": "en-US", "data": \(data)\(message)}
            """)
        remember(as: person)
    }

    private mutating func remember(as person: Person) {
        for card in [bench.whisper, bench.updated].compactMap(\.self) {
            seen[person.id] = Array(((seen[person.id] ?? []) + [card]).suffix(4))
        }
        if let card = bench.posted { posted = Array((posted + [card]).suffix(6)) }
        for card in [bench.whisper, bench.updated, bench.posted].compactMap(\.self) {
            ids = Array((ids + card.buttons.compactMap(\.action) + card.selects.map(\.action)).suffix(400))
        }
        if let form = bench.form { forms[person.id] = form }
        suggested = Array(
            (suggested
                + bench.suggestions.compactMap {
                    $0.split(separator: "=").last.map { String($0.dropFirst()) }
                })
                .suffix(60))
    }

    /// What the person who acted could read of the answer, in English.
    var answer: String {
        [bench.whisper, bench.updated, bench.posted].compactMap { $0?.read }.joined(separator: "\n")
            + (bench.form.map { "\($0.payload(in: .english))" } ?? "")
            + bench.suggestions.joined(separator: "\n")
    }

    private var resolved: String {
        let users = people.map { #""\#($0.id)": \#(Self.user($0))"# }.joined(separator: ",")
        let members = people.map { #""\#($0.id)": {"roles": \#(Bench.json($0.roles.map { "\($0)" }))}"# }
            .joined(separator: ",")
        let files = bench.shelf.keys.sorted().enumerated().map { number, name in
            #""\#(7_000 + number)": {"id": "\#(7_000 + number)", "filename": \#(Bench.json(name)), "size": 40, "url": "https://cdn.discordapp.com/\#(number)"}"#
        }.joined(separator: ",")
        return #"{"users": {\#(users)}, "members": {\#(members)}, "attachments": {\#(files)}}"#
    }

    private static func user(_ person: Person) -> String {
        #"{"id": "\#(person.id)", "username": "\#(person.name)"}"#
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    /// What people type, and worse.
    private static let oddities = [
        "", " ", "P-001", "p1", "P-999", "Project 1", "fraud", "Data Engineer", "@everyone", "<@&1>", "```",
        "**bold**",
        "'; DROP TABLE projects; --", "fri 5pm", "5/6", "yesterday", "in 2 weeks", "2026-12-01 09:00",
        "ARCHIVED", "active",
        "\u{202E}evil", "👩‍💻", "é", String(repeating: "long ", count: 300), "https://example.org/a", "octocat",
        "-1", "0",
    ]
}
