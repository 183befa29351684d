import Cards
import Engines
import ProjectModel
import Testing

@testable import Storage

/// What both engines promise about what is done to channels.
@Suite("Chores in the outbox")
struct ChoreTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
    private let work = Outbox.Work(.project(Project.ID(1)), .channel, of: Project.ID(1))

    private func outbox(_ engine: Engine) async throws -> Outbox {
        let store = try await Store(engine.place().open())
        try await store.keep(Community(id: community, name: "Here"))
        var listing = Listing(name: "Tracker", summary: "Tracks.", difficulty: .beginner, state: .setup)
        listing.lead = MemberID(1)
        let (made, noon) = (listing, noon)
        let project = try await store.change(in: community) {
            try $0.register(made, by: .commandLine, at: noon)
        }
        try await store.change(project.id, in: community, at: noon) {
            try $0.choose(channel: .create, by: .member(MemberID(1)), at: noon)
        }
        let lease = try await store.acquire("courier/7", as: "me", for: .seconds(60))
        return Outbox(store, of: community, holding: try #require(lease))
    }

    @Test(
        "A channel is asked for once, and it is written down before it is asked for",
        arguments: Engine.allCases)
    func making(_ engine: Engine) async throws {
        let outbox = try await outbox(engine)
        #expect(try await outbox.waiting().map(\.work).contains(work))
        let chore = try #require(try await outbox.chore(work))
        #expect(!chore.isLeftOver)
        #expect(
            try await outbox.store.making(
                of: try #require(try await outbox.store.project(Project.ID(1), in: community)), in: community)
                == .queued)
        try await outbox.begin(chore, at: noon)
        #expect(try await outbox.chore(work)?.isLeftOver == true)
        let settings = try await outbox.house(Project.ID(1), in: 30, under: "T", settling: chore, at: noon)
        #expect(settings.projectChannels == [Project.ID(1): 30])
        #expect(try await outbox.store.settings(of: community) == settings)
        #expect(try await outbox.chore(work) == nil)
        #expect(
            try await outbox.store.making(
                of: try #require(try await outbox.store.project(Project.ID(1), in: community)), in: community)
                == nil)
        await outbox.store.close()
    }

    @Test("A role may be wished by settings; what is wished already is so once", arguments: Engine.allCases)
    func role(_ engine: Engine) async throws {
        let outbox = try await outbox(engine)
        let role = Outbox.Work(.project(Project.ID(1)), .role, of: Project.ID(1))
        if let before = try await outbox.chore(role) { try await outbox.settle(before, at: noon) }
        for _ in 1...2 { try await outbox.wantRole(of: Project.ID(1), at: noon) }
        let chore = try #require(try await outbox.chore(role))
        #expect(chore.last == 2 && !chore.isLeftOver)
        try await outbox.settle(chore, at: noon)
        #expect(try await outbox.chore(role) == nil)
        await outbox.store.close()
    }

    @Test("Whoever has chosen a channel meanwhile keeps it", arguments: Engine.allCases)
    func chosen(_ engine: Engine) async throws {
        let outbox = try await outbox(engine)
        let chore = try #require(try await outbox.chore(work))
        try await outbox.store.change(settingsOf: community) { $0.projectChannels[Project.ID(1)] = 40 }
        let settings = try await outbox.house(Project.ID(1), in: 30, under: "T", settling: chore, at: noon)
        #expect(settings.projectChannels == [Project.ID(1): 40])
        await outbox.store.close()
    }

    @Test("What is held says why, and goes on: as new, or to be looked for", arguments: Engine.allCases)
    func held(_ engine: Engine) async throws {
        let outbox = try await outbox(engine)
        let chore = try #require(try await outbox.chore(work))
        try await outbox.hold(chore, for: .noRoom, isInDoubt: false, at: noon)
        #expect(try await outbox.chore(work) == nil)
        #expect(
            try await outbox.store.making(
                of: try #require(try await outbox.store.project(Project.ID(1), in: community)), in: community)
                == .parked(.noRoom))
        #expect(try await outbox.heldLanes()[.project(Project.ID(1))]?.contains(.noRoom) == true)
        try await outbox.releaseDue(at: noon.advanced(by: .seconds(3_600)))
        let again = try #require(try await outbox.chore(work))
        #expect(!again.isLeftOver)
        try await outbox.begin(again, at: noon)
        try await outbox.hold(again, for: .noPermission, isInDoubt: true, at: noon)
        try await outbox.release(.project(Project.ID(1)))
        #expect(try await outbox.chore(work)?.isLeftOver == true)
        await outbox.store.close()
    }

    @Test("The channels of a server are kept as they were seen last", arguments: Engine.allCases)
    func layout(_ engine: Engine) async throws {
        let outbox = try await outbox(engine)
        let layout = ChannelLayout([
            .init(1, named: "Projects", .category), .init(2, named: "tracker", in: 1, topic: "Tracks."),
            .init(3, named: "ideas", .forum),
        ])
        try await outbox.store.keep(layout, of: community)
        #expect(try await outbox.store.layout(of: community) == layout)
        let less = ChannelLayout([.init(3, named: "ideas", .forum)])
        try await outbox.store.keep(less, of: community)
        #expect(try await outbox.store.layout(of: community) == less)
        await outbox.store.close()
    }

    @Test("What was written and changed is remembered, and the one before it", arguments: Engine.allCases)
    func keeping(_ engine: Engine) async throws {
        let outbox = try await outbox(engine)
        let later = noon.advanced(by: .seconds(900))
        try await outbox.keep(topic: "Setup", of: 30, at: noon)
        try await outbox.keep(topic: "Active", of: 30, at: later)
        try await outbox.keep(topic: "Active", of: 30, at: later)
        #expect(try await outbox.topic(of: 30) == .init(text: "Active", before: "Setup", at: later))

        let shelf = Outbox.Shelf(category: 9, overwrites: "[]")
        try await outbox.keep(shelf, of: 30)
        try await outbox.keep(Outbox.Shelf(category: nil, overwrites: "[1]"), of: 30)
        #expect(try await outbox.shelf(of: 30) == shelf, "how it was before the first try")
        try await outbox.keep(nil, of: 30)
        #expect(try await outbox.shelf(of: 30) == nil)

        try await outbox.note(MemberID(1), has: 50, true)
        try await outbox.note(MemberID(1), has: 50, true)
        try await outbox.note(MemberID(2), has: 50, true)
        try await outbox.note(MemberID(1), has: 50, false)
        #expect(try await outbox.members(of: 50) == [MemberID(2)])

        let settings = try await outbox.keep(role: 50, of: Project.ID(1))
        #expect(settings.projectRoles == [Project.ID(1): 50])
        try await outbox.store.change(settingsOf: community) { $0.forget(role: 50) }
        let forgotten = try await outbox.store.settings(of: community)
        #expect(forgotten.projectRoles.isEmpty && forgotten.projectsWithoutRole == [Project.ID(1)])
        await outbox.store.close()
    }
}
