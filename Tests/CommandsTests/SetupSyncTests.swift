import Cards
import Interactions
import ProjectModel
import Storage
import Testing

@testable import Commands

@Suite("/setup sync")
struct SetupSyncTests {
    private let community = Bench.community.id

    @Test("At first it says how many cards there are to post, and that nothing is announced")
    func first() async throws {
        let bench = try await Bench([.sample("Tracker", .active), .sample("Maps", .recruiting)])
        try await bench.type("/setup sync", as: .admin)
        let said = try #require(bench.whisper?.read)
        #expect(
            said.contains("2 cards to post · 0 cards to edit · 0 announcements on their way · 0 things held"))
        #expect(said.contains("the card of P-001 is to be posted, rev 1"))
        try await bench.type("/setup sync project:P-002 mode:Preview", as: .admin)
        #expect(bench.whisper?.read.contains("1 card to post") == true)
    }

    @Test("Stewards look, the server’s managers apply, and nobody else reads it")
    func rights() async throws {
        let bench = try await Bench([.sample("Tracker", .active)])
        for person in [Bench.Person.member, .lead] {
            try await bench.type("/setup sync", as: person)
            #expect(bench.whisper?.read.contains("This is for stewards.") == true)
        }
        try await bench.type("/setup sync", as: .steward)
        #expect(bench.whisper?.read.contains("1 card to post") == true)
        #expect(bench.whisper?.actions["Apply all"] == nil)
        try await bench.type("/setup sync mode:Apply", as: .steward)
        #expect(bench.whisper?.read.contains("Only somebody who manages the server can apply it") == true)
        try await bench.type("/setup sync mode:Apply", as: .admin)
        #expect(bench.whisper?.read.contains("1 card is rendered anew, and 0 things that were held") == true)
        try await bench.press("Look again", as: .admin)
        #expect(bench.whisper?.read.contains("1 card to post") == true, "the courier posts it")
    }

    @Test("What is held is tried again or dropped by its row")
    func held() async throws {
        let bench = try await Bench([.sample("Tracker", .active)])
        let now = bench.now
        for number in 1...2 {
            try await bench.given(1) {
                try $0.log(.decision, "Decision \(number)", by: .commandLine, at: now)
            }
        }
        let lease = try #require(try await bench.store.acquire("courier/5", as: "me", for: .seconds(60)))
        let outbox = Outbox(bench.store, of: community, holding: lease)
        let lane = Lane.project(Project.ID(1))
        try await outbox.hold(lane, for: .noPermission, at: now)
        try await bench.type("/setup sync", as: .admin)
        #expect(bench.whisper?.read.contains("e2, e3, a card\n-# held: a permission is missing") == true)
        try await bench.press("Try again", as: .steward)
        #expect(bench.whisper?.read.contains("things are tried again now.") == true)
        #expect(try await bench.store.held(in: community).isEmpty)
        try await outbox.hold(lane, for: .noPermission, at: now)
        try await bench.type("/setup sync", as: .admin)
        try await bench.press("Drop", as: .admin)
        #expect(bench.whisper?.read.contains("things are not told; the history keeps them.") == true)
        #expect(try await bench.store.posts(of: 2, in: community).map(\.state) == [.dropped, .dropped])
    }

    @Test("A channel that nobody has named is named here; what waited for it is told there")
    func naming() async throws {
        let bench = try await Bench([.sample("Tracker", .active)])
        var settings = try await bench.store.settings(of: community)
        settings.projectChannels[Project.ID(1)] = nil
        try await bench.store.keep(settings, of: community)
        try await bench.type("/setup sync", as: .admin)
        #expect(bench.whisper?.read.contains("**The channel of P-001 Tracker** is not named yet.") == true)
        try await bench.press("Choose a channel", as: .admin)
        let menu = try #require(bench.whisper)
        try await bench.pick(channel: 800, on: menu, as: .admin)
        #expect(try await bench.store.settings(of: community).projectChannels[Project.ID(1)] == 800)
    }

    @Test("Whoever changes something is told when its channel cannot hear of it (E17, E18)")
    func aside() async throws {
        let bench = try await Bench([.sample("Tracker", .active)])
        let channel = Bench.Place.project(1).channel
        let lane = Lane.project(Project.ID(1))
        try await bench.type("/lead log kind:Note text:Nothing public project:P-001", as: .steward)
        for (notice, words) in [
            (Notice.permissionMissing(lane, channel: channel, [.sendMessages]), "(it needs Send Messages)"),
            (.channelGone(lane, channel: channel), "The project’s channel was deleted; stewards are asked"),
        ] {
            _ = try await bench.store.ask(notice, in: .stewards, community, at: bench.now)
            try await bench.type("/lead log kind:Decision (ADR) text:Avro project:P-001", as: .steward)
            #expect(bench.whisper?.read.contains(words) == true, "\(bench.whisper?.read ?? "")")
            try await bench.type("/lead board project:P-001", as: .steward)
            #expect(bench.whisper?.read.contains(words) == false, "nothing was changed")
            try await bench.store.settle(notice, in: community)
        }
    }
}
