import Cards
import DiscordModel
import Foundation
import Interactions
import Machine
import ProjectModel
import Storage
import StorageSQLite

@testable import Commands

/// A server in which people type commands, fill forms and press what they see; the store is real, and in memory. Every
/// interaction and every answer passes through Discord's own shapes, so a button is pressed by the id it carries, and a
/// form is sent as a client would send it.
final class Bench {
    static let community = Community(id: Community.ID(5), name: "Lab")
    static let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
    /// Whoever has this role is a steward.
    static let stewardRole: UInt64 = 900

    /// People of all standings, by what they are. What somebody leads or builds, tests decide.
    enum Person: UInt64, CaseIterable {
        case lead = 11
        case member = 12
        case applicant = 13
        case proposer = 14
        case contributor = 15
        /// In the roster.
        case steward = 16
        case coreSteward = 17
        /// By a mapped role alone.
        case mappedSteward = 18
        /// Manages the server, which makes nobody a steward.
        case admin = 19

        var id: MemberID { MemberID(rawValue) }

        var roles: [UInt64] { self == .mappedSteward ? [Bench.stewardRole] : [] }
    }

    /// Where somebody types: a channel, and the one above it when it is a thread.
    struct Place: Equatable {
        var channel: UInt64
        var parent: UInt64?

        static let general = Place(channel: 40)
        static let proposals = Place(channel: 41)

        /// The channel of a project.
        static func project(_ number: Int) -> Place { Place(channel: 100 + UInt64(number)) }
    }

    let store: Store
    /// The last answer that only the one who asked sees, or the card that was changed by a press.
    var whisper: Card?
    /// The last message that everyone sees.
    var posted: Card?
    /// The card that was changed when something was said beside it.
    var updated: Card?
    /// The form that is open.
    var form: OpenedForm?
    /// What was handed over last.
    var files: [HandedFile] = []
    /// As `label = value`.
    var suggestions: [String] = []
    /// What breaks; a test that wants a fault looks here.
    var fault: Fault?
    var toleratesFaults = false
    var now = Bench.noon
    /// The client's language, and the server's.
    var locale = "en-GB"
    var guildLocale = "en-US"
    /// Files that people have at hand, by their names.
    var shelf: [String: String] = [:]
    let catalogue: Catalogue
    /// Those that every sentence has to be said in.
    private let languages: [Language]
    var lastInteraction: UInt64 = 900
    /// The number of the last change whose messages were looked at.
    var lastEvent = 0
    /// What happened since the look before that, and the projects it happened to as they are now.
    var changes: [NumberedChange] = []
    var changed: [Project.ID: Project] = [:]
    /// What was done last, to do it again.
    var lastDone: String?
    /// The message the open form was opened from, if from any.
    var formIsOverMessage = false

    /// - Parameters:
    ///   - isMapped: whether somebody has said which channel is for what.
    ///   - catalogue: commands of the test's own, which nobody has translated.
    init(_ listings: [Listing] = [], isMapped: Bool = true, catalogue: Catalogue? = nil) async throws {
        self.catalogue = catalogue ?? .guildhall
        languages = catalogue == nil ? Language.all : [.english]
        store = try await Store(SQLiteDatabase())
        let community = Self.community.id
        try await store.keep(Self.community)
        if isMapped {
            var settings = CommunitySettings()
            settings.channels = [
                .general: 40, .proposals: 41, .projects: 42, .contributors: 43, .leads: 44, .stewards: 45,
            ]
            for number in 1...max(1, listings.count + 20) {
                settings.projectChannels[Project.ID(number)] = Place.project(number).channel
            }
            settings.stewardRoles = [Self.stewardRole]
            try await store.keep(settings, of: community)
        }
        for (person, kinds) in [
            (Person.steward, Set<Steward.Kind>([.project])), (.coreSteward, [.core, .project]),
        ] {
            try await store.keep(Steward(person.id, kinds: kinds, since: Self.noon), in: community)
        }
        for listing in listings {
            _ = try await store.change(in: community) {
                try $0.register(listing, by: .commandLine, at: Self.noon)
            }
        }
    }

    struct NoSuchThing: Error, CustomStringConvertible {
        let what: String

        var description: String { "there is no \(what)" }
    }

    /// Lets time pass, and everything happen that time alone brings up.
    func advance(_ duration: Duration) async throws {
        now = now.advanced(by: duration)
        let (moment, calendar) = (now, store.calendar)
        for due in try await store.due(by: moment) {
            try await store.change(due.project, in: due.community, at: moment) {
                $0.pass(calendar, at: moment)
            }
        }
    }

    /// The project with this number as it is stored.
    func project(_ number: Int) async throws -> Project {
        guard let project = try await store.project(Project.ID(number), in: Self.community.id) else {
            throw NoSuchThing(what: "project \(number)")
        }
        return project
    }

    /// Does to a project what no command of the test is about.
    func given(_ number: Int, _ act: @escaping @Sendable (inout Project) throws -> Void) async throws {
        try await store.change(Project.ID(number), in: Self.community.id, at: now, act)
    }

    /// Somebody has heard of all that was answered to them.
    func heard(_ person: Person) async throws {
        try await store.saw(answersUpTo: .max, person.id, in: Self.community.id)
    }

    /// Does the last interaction once more, as Discord may: the same event, with the same id.
    func again() async throws {
        guard let lastDone else { throw NoSuchThing(what: "last interaction") }
        try await play(lastDone)
    }

    /// Has an interaction answered, and keeps what people see of it.
    func play(_ json: String) async throws {
        lastDone = json
        let interaction = try JSONDecoder().decode(Interaction.self, from: Data(json.utf8))
        guard let errand = catalogue.errand(for: interaction) else { throw NoSuchThing(what: "answer") }
        let shelf = shelf
        let answer = await errand.run(
            in: Surroundings(store: store, now: now, reference: "ABC123", zone: Self.zone) { file in
                guard let text = shelf[file.name] else { throw NoSuchThing(what: file.name) }
                return Array(text.utf8)
            })
        fault = answer.fault
        if let fault, !toleratesFaults { throw NoSuchThing(what: "answer but \(fault)") }
        // What Discord would not take is found here, in whichever language it is said.
        try check(answer)
        try await checkPosts()
        formIsOverMessage = interaction.message != nil
        form = nil
        switch answer.reply {
        case .say(let card, isShared: true): posted = card
        case .say(let card, isShared: false), .update(let card): whisper = card
        case .hand(let card, let files): (whisper, self.files) = (card, files)
        case .both(let card, let words): (updated, whisper) = (card, words)
        case .suggest(let offered): suggestions = offered.map { "\($0.label) = \($0.value)" }
        case .open(let form): self.form = form
        }
    }

    /// The one zone this world knows.
    private static func zone(_ name: String) -> ZoneRules? {
        guard ["nairobi", "africa/nairobi"].contains(name.lowercased()) else { return nil }
        let always = ZoneRules.Offset(from: Moment(millisecondsSince1970: 0), seconds: 3 * 3_600)
        return ZoneRules(name: "Africa/Nairobi", offsets: [always])
    }

    /// A private answer in the language of whoever reads it.
    func whisper(in language: Language) -> String { whisper?.read(in: language) ?? "" }

    private func check(_ answer: Answer) throws {
        switch answer.reply {
        case .say(let card, _), .update(let card), .hand(let card, _): try check(card)
        case .both(let card, let words):
            try check(card)
            try check(words)
        case .open(let form):
            for language in languages {
                let fields = form.payload(in: language).components.count
                guard (1...5).contains(fields) else { throw NoSuchThing(what: "room for \(fields) fields") }
            }
        case .suggest: break
        }
    }

    func check(_ card: Card) throws {
        let faults = CardRules.faults(of: card, in: languages)
        guard faults.isEmpty else { throw Spoilt(faults: faults) }
    }

    /// A card that breaks a rule of cards.
    struct Spoilt: Error, CustomStringConvertible {
        let faults: [String]

        var description: String { "a card breaks our rules: \(faults.joined(separator: "; "))" }
    }
}
