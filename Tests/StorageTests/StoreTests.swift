import Engines
import Foundation
import ProjectModel
import Storage
import StorageSQLite
import Testing

@Suite("What is kept")
struct StoreTests {
    private let community = Community.ID(7)
    private let now = Moment(millisecondsSince1970: 1_790_000_000_000)

    private func store(_ engine: Engine) async throws -> Store {
        let store = try await Store(engine.database())
        try await store.keep(Community(id: community, name: "Here"))
        return store
    }

    private func listing(_ name: String, _ state: ProjectState = .recruiting) -> Listing {
        var listing = Listing(name: name, summary: "About \(name).", difficulty: .beginner, state: state)
        listing.seats = [Seat(role: "Data Engineer", count: 1, opened: now)]
        return listing
    }

    @Test(
        "Projects get the next number, and come back as they were stored, with their history",
        arguments: Engine.allCases)
    func register(_ engine: Engine) async throws {
        let store = try await store(engine)
        let (listing, now) = (listing("Tracker"), now)
        let first = try await store.change(in: community) {
            try $0.register(listing, by: .commandLine, at: now)
        }
        let second = try await store.change(in: community) { changing in
            try changing.register(
                Listing(name: "B", summary: "", difficulty: .advanced, state: .setup), by: .commandLine,
                at: now)
        }
        #expect([first.id, second.id] == [Project.ID(1), Project.ID(2)])
        #expect(try await store.project(first.id, in: community) == first)
        #expect(try await store.history(of: first.id, in: community).map(\.change) == [.registered(listing)])
        #expect(try await store.project(Project.ID(9), in: community) == nil)
        #expect(try await store.project(first.id, in: Community.ID(8)) == nil, "nothing crosses communities")
    }

    @Test(
        "A change made to what is no longer so is refused, and nothing of it is kept",
        arguments: Engine.allCases)
    func changedMeanwhile(_ engine: Engine) async throws {
        let store = try await store(engine)
        let (listing, now) = (listing("Tracker"), now)
        let stored = try await store.change(in: community) {
            try $0.register(listing, by: .commandLine, at: now)
        }
        var other = listing
        other.summary = "First."
        let winner = other
        try await store.change(in: community) { changing in
            var project = stored
            project.relist(winner, by: .commandLine, at: now)
            try changing.save(&project)
        }
        await #expect(throws: ChangedMeanwhile(project: stored.id)) {
            try await store.change(in: community) { changing in
                var project = stored
                var late = listing
                late.summary = "Second."
                project.relist(late, by: .commandLine, at: now)
                try changing.save(&project)
            }
        }
        #expect(try await store.project(stored.id, in: community)?.summary == "First.")
        #expect(try await store.history(of: stored.id, in: community).count == 2)
    }

    @Test("A transaction that fails leaves nothing behind", arguments: Engine.allCases)
    func atomic(_ engine: Engine) async throws {
        struct Interrupted: Error {}
        let store = try await store(engine)
        let (listing, now) = (listing("Tracker"), now)
        await #expect(throws: Interrupted.self) {
            try await store.change(in: community) { changing in
                try changing.register(listing, by: .commandLine, at: now)
                throw Interrupted()
            }
        }
        #expect(try await store.allProjects(in: community).isEmpty)
        let next = try await store.change(in: community) {
            try $0.register(listing, by: .commandLine, at: now)
        }
        #expect(next.id == Project.ID(1), "the number was not used up")
    }

    @Test("A session is kept, replaced and forgotten per shard", arguments: Engine.allCases)
    func sessions(_ engine: Engine) async throws {
        let store = try await store(engine)
        #expect(try await store.session(ofShard: "0/1") == nil)
        for sequence in [1, 5] {
            let session = StoredSession(session: "abc", sequence: sequence, url: "wss://x")
            try await store.keep(session, ofShard: "0/1")
            #expect(try await store.session(ofShard: "0/1") == session)
        }
        #expect(try await store.session(ofShard: "0/2") == nil)
        try await store.keep(nil, ofShard: "0/1")
        #expect(try await store.session(ofShard: "0/1") == nil)
    }

    @Test("IDENTIFYs are counted for a day", arguments: Engine.allCases)
    func identifies(_ engine: Engine) async throws {
        let store = try await store(engine)
        let old = StoredIdentify(shard: 0, at: now.advanced(by: .days(-2)))
        let recent = StoredIdentify(shard: 1, at: now)
        try await store.count(old)
        try await store.count(recent)
        #expect(try await store.identifies(since: now.advanced(by: .days(-1))) == [recent])
    }

    @Test("A deferred interaction is remembered until it is finished, once", arguments: Engine.allCases)
    func openInteractions(_ engine: Engine) async throws {
        let store = try await store(engine)
        let open = OpenInteraction(id: 5, application: 6, token: "secret", expires: now)
        try await store.remember(open)
        try await store.remember(open)
        #expect(try await store.openInteractions() == [open])
        #expect(!"\(open)".contains("secret"))
        try await store.forgetInteraction(5)
        #expect(try await store.openInteractions().isEmpty)
    }
}
