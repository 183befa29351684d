import Cards
import DiscordModel
import Foundation
import Interactions
import Machine
import ProjectModel
import Storage

@testable import Commands

/// Twenty people of all standings who do what they are here for: they propose, apply, vote, lead and decide, follow the
/// cards they get and fill in the forms. They are curious: what was hardly ever done, they rather do than the rest. Now
/// and then they press what is not theirs, and forge what is not there: other people's cards, old ones, edited custom
/// ids, values nobody offered.
struct Clicker {
    struct Person {
        let id: UInt64
        let name: String
        var roles: [UInt64] = []
        let what: RightsTable.Somebody

        var managesServer: Bool { what.isManager }
        var member: MemberID { MemberID(id) }
    }

    let bench: Bench
    /// Whoever posts for the bot; here it only finds that it may not.
    let courier: Outbox?
    var random: SeededRandom
    let people: [Person]
    /// What can be typed, by its path.
    let commands: [String: [ApplicationCommand.Option]]
    /// The community as it is now; whoever watches keeps it so.
    var projects: [Project.ID: Project] = [:]
    /// Whose turn it is, for how many acts, what they came for, and to which project.
    var current: Person
    var left = 0
    var errand = "projects"
    var focus: Project.ID?
    var wish: Wish?
    /// The cards each person saw lately, and what stands in channels for everybody.
    var seen: [UInt64: [Card]] = [:]
    var wall: [(project: Project.ID?, card: Card)] = []
    var forms: [UInt64: OpenedForm] = [:]
    /// Every custom id there ever was, for those who keep old cards.
    var ids: [String] = []
    var suggested: [String] = []
    /// What was done honestly: commands by their path, parts by their kind, menus by their name.
    var exercised: [String: Int] = [:]
    var interaction: UInt64 = 1_000
    /// The last announcement of each project.
    var announcements: [Project.ID: Int] = [:]
    /// What Discord's channels suffered lately, and nobody has mended yet.
    var mishaps: [Notice] = []
    /// Who wrote which marked words.
    var writers: [UInt64] = []
    /// A proposal as a file.
    let template: String

    /// - Parameter known: how often others did what.
    init(_ bench: Bench, courier: Outbox?, seed: UInt64, knowing known: [String: Int]) {
        self.bench = bench
        exercised = known
        self.courier = courier
        template = bench.shelf["proposal.md"] ?? ""
        random = SeededRandom(seed: seed)
        people = Bench.Person.allCases.map { Self.somebody($0) } + (30..<41).map { Self.member($0) }
        commands = Self.commands(of: bench.catalogue.registration)
        current = people[0]
    }

    private static func somebody(_ person: Bench.Person) -> Person {
        let isSteward = [.steward, .coreSteward, .mappedSteward].contains(person)
        return Person(
            id: person.rawValue, name: "\(person)", roles: person.roles,
            what: .init(
                id: person.id, isSteward: isSteward, isCore: person == .coreSteward,
                isManager: person == .admin))
    }

    private static func member(_ id: UInt64) -> Person {
        Person(id: id, name: "member-\(id)", what: .init(id: MemberID(id), isSteward: false, isCore: false))
    }

    static func commands(of registration: [ApplicationCommand])
        -> [String: [ApplicationCommand.Option]]
    {
        var paths: [String: [ApplicationCommand.Option]] = [:]
        for command in registration where command.kind == .chatInput {
            let groups = command.options.filter { $0.kind == .subcommand }
            for group in groups { paths["\(command.name) \(group.name)"] = group.options }
            if groups.isEmpty { paths[command.name] = command.options }
        }
        return paths
    }

    /// What was done, for whoever has to understand a failure.
    struct Deed: CustomStringConvertible {
        let person: Person
        let what: String

        var description: String { "\(person.name): \(what)" }
    }

    /// Who comes next, and how much time has passed until then: none while somebody is still at it.
    mutating func turn() -> Duration? {
        guard left <= 0 else { return nil }
        repeat { current = pick(people) } while !chance(zeal(of: current))
        left = Int.random(in: 4...20, using: &random)
        wish = chance(60) ? newWish() : nil
        errand = wish?.errand ?? leaning()
        let mine = projects.values.filter(isNear).map(\.id).sorted()
        let fitting = mine.filter { projects[$0].map { isFitting($0, for: errand) } == true }
        focus = wish?.project ?? (fitting.isEmpty ? mine : fitting).randomElement(using: &random)
        return .seconds(Int.random(in: 20...60_000, using: &random))
    }

    /// Who has something to look after is here more often, in per cent.
    private func zeal(of person: Person) -> Int {
        let led = projects.values.count { $0.leads(person.member) }
        return 6 + min(54, 18 * led) + (person.what.isSteward ? 30 : 0) + (person.what.isCore ? 15 : 0)
            + (person.managesServer ? 10 : 0) + (isWaitedFor(person) ? 15 : 0)
    }

    /// The person whose turn it is does one thing, and gets an answer.
    mutating func step() async throws -> Deed {
        left -= 1
        bench.now = bench.now.advanced(by: .seconds(Int.random(in: 1...20, using: &random)))
        return Deed(person: current, what: try await act())
    }

    private mutating func act() async throws -> String {
        if forms[current.id] != nil, chance(95) { return try await fill() }
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<4: return try await forge()
        case 4..<16: return try await pressSomethingOnTheWall()
        case 16..<18: return try await complete()
        case 18..<20: return try await useMenu()
        case 20..<84 where seen[current.id]?.isEmpty == false: return try await goOn()
        default: return try await type()
        }
    }
}

// Chance.
extension Clicker {
    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    /// Of a few that chance offers, the one that was done least often, by orders of magnitude.
    mutating func rarest<Element>(_ elements: [Element], of few: Int = 3, by name: (Element) -> String)
        -> Element
    {
        func magnitude(_ element: Element) -> Int { Int.bitWidth - done(name(element)).leadingZeroBitCount }
        let offered = (0..<few).map { _ in pick(elements) }
        return offered.min { magnitude($0) < magnitude($1) } ?? offered[0]
    }

    /// Whether it is much of what was done: people tire of it.
    func isWorn(_ what: String) -> Bool { done(what) > 150 }

    func done(_ what: String) -> Int { exercised[what] ?? 0 }

    mutating func note(_ what: String) { exercised[what, default: 0] += 1 }

    /// Something happened; whoever wished for it is content, and soon gone.
    mutating func hear(of change: String) {
        note(change)
        guard change == wish?.change else { return }
        wish = nil
        left = min(left, 3)
    }

    static func kind(of id: String) -> String { String(id.prefix { $0 != ":" }) }
}

// What comes of it.
extension Clicker {
    mutating func send(_ type: Int, _ data: String, isOverMessage: Bool = false) async throws {
        interaction += 1
        (bench.whisper, bench.posted, bench.updated, bench.form) = (nil, nil, nil, nil)
        (bench.files, bench.suggestions) = ([], [])
        let here = focus.map { 100 + UInt64($0.number) } ?? 40
        let channel = pick([40, 40, 41, here])
        let message =
            isOverMessage ? #", "message": {"id": "70", "channel_id": "\#(channel)", "flags": 64}"# : ""
        let guild = chance(1) ? "" : #", "guild_id": "5""#
        try await bench.play(
            """
            {"id": "\(interaction)", "application_id": "7", "token": "sesame", "type": \(type)\(guild),
             "channel_id": "\(channel)", "channel": {"id": "\(channel)", "type": 0},
             "member": {"user": \(Self.user(current)), "roles": \(Bench.json(current.roles.map { "\($0)" })),
             "permissions": "\(current.managesServer ? 32 : 0)"}, "locale": "\(pick(["en-GB", "fr"]))",
             "guild_locale": "en-US", "data": \(data)\(message)}
            """)
        remember()
    }

    private mutating func remember() {
        for card in [bench.whisper, bench.updated].compactMap(\.self) {
            seen[current.id] = Array(((seen[current.id] ?? []) + [card]).suffix(4))
        }
        if let card = bench.posted { show(card, of: nil) }
        for card in [bench.whisper, bench.updated, bench.posted].compactMap(\.self) {
            ids = Array((ids + card.buttons.compactMap(\.action) + card.selects.map(\.action)).suffix(400))
        }
        if let form = bench.form { forms[current.id] = form }
        let values = bench.suggestions.compactMap {
            $0.split(separator: "=").last.map { String($0.dropFirst()) }
        }
        suggested = Array((suggested + values).suffix(60))
    }

    /// Something stands in a channel, where everybody may press it.
    mutating func show(_ card: Card, of project: Project.ID?) {
        guard !card.buttons.isEmpty || !card.selects.isEmpty else { return }
        wall = Array((wall + [(project, card)]).suffix(80))
    }

    /// Everybody and everything that an id may stand for.
    var resolved: String {
        let users = people.map { #""\#($0.id)": \#(Self.user($0))"# }.joined(separator: ",")
        let members = people.map { #""\#($0.id)": {"roles": \#(Bench.json($0.roles.map { "\($0)" }))}"# }
            .joined(separator: ",")
        let files = bench.shelf.keys.sorted().enumerated().map { number, name in
            #""\#(7_000 + number)": {"id": "\#(7_000 + number)", "filename": \#(Bench.json(name)), "size": 40, "url": "https://cdn.discordapp.com/\#(number)"}"#
        }.joined(separator: ",")
        let channels = Self.spareChannels.map {
            #""\#($0)": {"id": "\#($0)", "type": 0, "name": "spare-\#($0)"}"#
        }
        .joined(separator: ",")
        return
            #"{"users": {\#(users)}, "members": {\#(members)}, "attachments": {\#(files)}, "channels": {\#(channels)}}"#
    }

    static let spareChannels = 60...79

    static func user(_ person: Person) -> String {
        #"{"id": "\#(person.id)", "username": "\#(person.name)"}"#
    }
}
