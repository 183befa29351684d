import Logging
import ProjectModel
import Storage
import StorageSQLite
import Testing

@testable import Bot

@Suite("The clockwork")
struct ClockworkTests {
    private let community = Community(id: Community.ID(5), name: "Lab")
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)

    /// A project whose twist is announced in a minute, and one that time has nothing to say to.
    private func store() async throws -> Store {
        let store = try await Store(SQLiteDatabase())
        let (community, noon) = (community, noon)
        try await store.keep(community)
        try await store.change(in: community.id) { changing in
            for (name, state) in [("Tracker", ProjectState.active), ("Harbour", .archived)] {
                var listing = Listing(name: name, summary: "Tracks.", difficulty: .beginner, state: state)
                listing.lead = MemberID(1)
                listing.twist = Twist("It changes.")
                _ = try changing.register(listing, by: .commandLine, at: noon)
            }
        }
        try await store.change(Project.ID(1), in: community.id, at: noon) {
            try $0.announceTwist(said: [.coreWorks, .teamReady], by: .member(MemberID(1)), at: noon)
        }
        return store
    }

    private func clockwork(_ store: Store) -> Clockwork {
        Clockwork(
            store: store, clock: CalendarClock(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    @Test("What is due is done, and nothing before it is")
    func due() async throws {
        let store = try await store()
        await clockwork(store).pass(at: noon.advanced(by: .seconds(59)))
        #expect(try await store.project(Project.ID(1), in: community.id)?.stage == .active)
        await clockwork(store).pass(at: noon.advanced(by: .seconds(60)))
        #expect(try await store.project(Project.ID(1), in: community.id)?.stage == .phase2)
        #expect(try await store.due(by: noon.advanced(by: .seconds(61))) == [])
        await store.close()
    }

    @Test("Two of them at once, and again later, announce a twist once")
    func once() async throws {
        let store = try await store()
        let later = noon.advanced(by: .seconds(700))
        await withTaskGroup { group in
            for _ in 1...4 { group.addTask { await clockwork(store).pass(at: later) } }
        }
        await clockwork(store).pass(at: later.advanced(by: .seconds(1)))
        let announced = try await store.changes(of: Project.ID(1), in: community.id).filter {
            if case .twist(.announced(_, _, isLate: true)) = $0.recorded.change { true } else { false }
        }
        #expect(announced.count == 1 && announced[0].recorded.by == .clock)
        await store.close()
    }
}
