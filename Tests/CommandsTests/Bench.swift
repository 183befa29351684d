import Cards
import DiscordModel
import Foundation
import Interactions
import ProjectModel
import Storage
import StorageSQLite

@testable import Commands

/// A server of one channel, where people type commands and press what they see; the store is real, and in
/// memory. Every answer passes through Discord's own shapes, so a button is pressed by the id it carries.
final class Bench {
    static let community = Community(id: Community.ID(5), name: "Lab")
    static let noon = Moment(millisecondsSince1970: 1_790_000_000_000)

    enum Person: UInt64 {
        case lead = 11
        case member = 12
    }

    let store: Store
    /// The last answer that only the one who asked sees.
    private(set) var whisper: Card?
    /// The last message that everyone sees.
    private(set) var posted: Card?
    private(set) var suggestions: [String] = []
    private let catalogue = Catalogue.guildhall

    init(_ listings: [Listing] = []) async throws {
        store = try await Store(SQLiteDatabase())
        try await store.keep(Self.community)
        for listing in listings {
            _ = try await store.change(in: Self.community.id) {
                try $0.register(listing, by: .commandLine, at: Self.noon)
            }
        }
    }

    /// Types a command, as `/projects show:all search:two words`.
    func type(_ line: String, as person: Person = .member, outside: Bool = false) async throws {
        let (name, typed) = Self.read(line)
        let options = try typed.map { try option($0.name, $0.text, of: name) }
        try await interact(
            2,
            #"{"id": "1", "name": "\#(name)", "type": 1, "options": [\#(options.joined(separator: ","))]}"#,
            as: person, outside: outside)
    }

    /// Types the beginning of an option's value, for its suggestions.
    func complete(_ line: String, as person: Person = .member) async throws {
        let (name, typed) = Self.read(line)
        let options = try typed.map {
            #"{"name": "\#($0.name)", "type": 3, "value": \#(try Self.json($0.text)), "focused": true}"#
        }
        try await interact(
            4,
            #"{"id": "1", "name": "\#(name)", "type": 1, "options": [\#(options.joined(separator: ","))]}"#,
            as: person)
    }

    /// Presses the button with these words on the answer that was seen last, private or not.
    func press(_ label: String, on card: Card? = nil, as person: Person = .member) async throws {
        guard let id = (card ?? whisper)?.actions[label] else { throw NoSuchThing(what: label) }
        try await press(id: id, as: person)
    }

    func press(id: String, values: [String] = [], as person: Person = .member) async throws {
        let values = try values.map(Self.json).joined(separator: ",")
        try await interact(
            3, #"{"custom_id": \#(try Self.json(id)), "component_type": 2, "values": [\#(values)]}"#,
            as: person)
    }

    /// Chooses from whichever select offers these words.
    func choose(_ label: String, on card: Card? = nil, as person: Person = .member) async throws {
        for select in (card ?? whisper)?.selects ?? [] {
            guard let option = select.options.first(where: { $0.label.english == label }) else { continue }
            return try await press(id: select.action, values: [option.value], as: person)
        }
        throw NoSuchThing(what: label)
    }

    struct NoSuchThing: Error {
        let what: String
    }

    private func interact(_ type: Int, _ data: String, as person: Person, outside: Bool = false) async throws
    {
        let place = outside ? "" : #", "guild_id": "5""#
        let message = type == 3 ? #", "message": {"id": "70", "channel_id": "40"}"# : ""
        let json = """
            {"id": "900", "application_id": "7", "token": "sesame", "channel_id": "40", "type": \(type),
             "member": {"user": {"id": "\(person.rawValue)", "username": "\(person)"}, "roles": [],
             "permissions": "0"}, "locale": "en-GB", "data": \(data)\(message)\(place)}
            """
        let interaction = try JSONDecoder().decode(Interaction.self, from: Data(json.utf8))
        guard let errand = catalogue.errand(for: interaction) else { throw NoSuchThing(what: "an answer") }
        let answer = await errand.run(store: store, now: Self.noon, reference: "ABC123")
        if let fault = answer.fault { throw NoSuchThing(what: "\(fault)") }
        switch answer.reply {
        case .say(let card, isShared: true): posted = card
        case .say(let card, isShared: false), .update(let card): whisper = card
        case .suggest(let offered): suggestions = offered.map { "\($0.label) = \($0.value)" }
        case .open(let modal): throw NoSuchThing(what: "a place for \(modal.title)")
        }
    }

    /// The text of an option as Discord would send it: what a person picks by its label travels as its value.
    private func option(_ name: String, _ text: String, of command: String) throws -> String {
        let declared = catalogue.registration.first { $0.name == command }?.options.first { $0.name == name }
        guard let declared else { throw NoSuchThing(what: "/\(command) \(name)") }
        let choice = declared.choices.first { $0.name == text }?.value
        let text = if case .string(let value)? = choice { value } else { text }
        let value = declared.kind == .boolean ? text : try Self.json(text)
        return #"{"name": "\#(name)", "type": \#(declared.kind.rawValue), "value": \#(value)}"#
    }

    private static func read(_ line: String) -> (name: String, options: [(name: String, text: String)]) {
        let words = line.split(separator: " ").map(String.init)
        var options: [(name: String, text: String)] = []
        for word in words.dropFirst() {
            if let colon = word.firstIndex(of: ":"), word[..<colon].allSatisfy(\.isLetter) {
                options.append((String(word[..<colon]), String(word[word.index(after: colon)...])))
            } else if let last = options.indices.last {
                options[last].text += " " + word
            }
        }
        return (String(words[0].dropFirst()), options)
    }

    private static func json(_ text: String) throws -> String {
        String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    }
}

extension Phrase {
    var english: String { spoken(in: .english) }
}

extension Card {
    /// The card as people read it.
    var read: String {
        blocks.map { block in
            switch block {
            case .text(let text): text.english
            case .section(let text, let button): "\(text.english) [\(button.label.english)]"
            case .separator: "────"
            case .row(let buttons): buttons.map { "[\($0.label.english)]" }.joined(separator: " ")
            case .select(let select): "{\(select.placeholder.english)}"
            }
        }.joined(separator: "\n")
    }

    var selects: [Select] {
        blocks.compactMap { block -> Select? in
            if case .select(let select) = block { select } else { nil }
        }
    }

    var buttons: [Button] {
        blocks.flatMap { block -> [Button] in
            switch block {
            case .section(_, let button): [button]
            case .row(let buttons): buttons
            case .text, .separator, .select: []
            }
        }
    }

    /// The custom ids of the buttons by their labels; of several alike, the first.
    var actions: [String: String] {
        Dictionary(
            buttons.compactMap { button -> (String, String)? in
                if case .action(let id) = button.target { (button.label.english, id) } else { nil }
            }, uniquingKeysWith: { first, _ in first })
    }
}

extension Listing {
    static func sample(_ name: String, _ state: ProjectState = .recruiting, wants role: String? = nil)
        -> Listing
    {
        var listing = Listing(name: name, summary: "Builds \(name).", difficulty: .intermediate, state: state)
        listing.lead = MemberID(Bench.Person.lead.rawValue)
        listing.techStack = ["Kafka"]
        listing.skills = [.streaming]
        listing.milestones = [Milestone("First step", phase: 1)]
        if let role { listing.seats = [Seat(role: role, count: 1, opened: Bench.noon)] }
        return listing
    }

    /// A community of seven that want people, one that is over and one that is being prepared.
    static let town =
        (1...7).map { sample("Project \($0)", wants: "Data Engineer") } + [
            sample("Harbour", .archived), sample("Lighthouse", .setup),
        ]
}
