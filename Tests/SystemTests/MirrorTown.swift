import Cards
import Foundation
import ProjectModel
import Storage
import StorageSQLite
import Support
import Testing

/// A sandbox on a database that the command line and this process change too.
struct MirrorTown {
    static let community = StormTown.community
    private let folder: TemporaryFolder
    var database: String { "sqlite:\(folder.path)/here.sqlite" }

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Starts the sandbox, and waits until the cards are there.
    /// - Parameter name: what its capture is called.
    func start(_ name: String) async throws -> Sandbox {
        let sandbox = try await Sandbox(capturing: name, ["--database", database])
        for (channel, card) in [
            ("fraud-detection-pipeline", "P-001 · rev"), ("data-mesh-platform", "P-002 · rev"),
            ("ecommerce-analytics-warehouse", "P-003 · rev"), ("project-proposals", "P-004 · rev"),
        ] {
            _ = try await sandbox.awaits(in: channel) { $0.contains { $0.contains(card) } }
        }
        return sandbox
    }

    func guildhall(_ arguments: String...) async throws -> Program.Ended {
        try await Program(arguments + ["--database", database], in: folder.url).ended()
    }

    func change(_ state: String, _ project: String = "P-001") async throws {
        let ended = try await guildhall(
            "project", "set-state", project, state, "--reason", "The team is there")
        #expect(ended.code == 0, "\(ended.errors)")
    }

    func outbox(_ arguments: String...) async throws -> String {
        let ended = try await Program(["outbox"] + arguments + ["--database", database]).ended()
        #expect(ended.code == 0, "\(ended.errors)")
        return ended.output
    }

    /// Does something with the database as another process would.
    @discardableResult
    func withStore<Value>(_ work: (Store) async throws -> Value) async throws -> Value {
        let store = try await Store(SQLiteDatabase(path: folder.appending(path: "here.sqlite").path))
        do {
            let value = try await work(store)
            await store.close()
            return value
        } catch {
            await store.close()
            throw error
        }
    }

    /// Waits until nothing waits in the outbox but what is held.
    func told(_ sandbox: Sandbox) async throws {
        try await withStore { store in
            var last = 0
            for _ in 0..<90 {
                let open = try await store.openPosts(in: Self.community)
                if !open.contains(where: \.waits) { return }
                last = try await sandbox.news(after: last)
            }
            throw Program.Failure("something still waits: \(try await store.openPosts(in: Self.community))")
        }
    }

    /// The changes that a lane was told, by the plan; none that somebody dropped or that is held.
    func planned(_ lane: Lane) async throws -> [Int] {
        try await withStore { store in
            var events: [Int] = []
            for event in 1...(try await store.lastEvent(in: Self.community)) {
                let posts = try await store.posts(of: event, in: Self.community)
                if posts.contains(where: { $0.lane == lane && $0.isMessage && $0.state == .done }) {
                    events.append(event)
                }
            }
            return events
        }
    }

    /// Expects that a channel tells each change that the plan names for a lane once and in order, and no other.
    func expect(
        _ channel: String, tells lane: Lane, atLeast count: Int, in sandbox: Sandbox,
        at location: SourceLocation = #_sourceLocation
    ) async throws {
        let events = try await sandbox.messages(in: channel).flatMap { Marks($0).events }
        #expect(events == (try await planned(lane)), "#\(channel)", sourceLocation: location)
        #expect(events.count >= count, "#\(channel)", sourceLocation: location)
    }
}
