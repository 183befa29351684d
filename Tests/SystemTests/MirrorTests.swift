import Cards
import ProjectModel
import Testing

/// What became public reaches its channel, between processes. What must hold while things break is in `MirrorPromises`, and
/// all of it at once in `MirrorStormTests`.
@Suite("The mirror over real sockets", .serialized, .timeLimit(.minutes(10)))
struct MirrorTests {
    private let town: MirrorTown

    init() throws {
        town = try MirrorTown()
    }

    @Test("The first connection posts every card and announces nothing")
    func firstConnection() async throws {
        let sandbox = try await town.start("mirror-first")
        for channel in [
            "fraud-detection-pipeline", "data-mesh-platform", "ecommerce-analytics-warehouse",
            "project-proposals",
        ] {
            #expect(try await sandbox.messages(in: channel).count == 1, "\(channel)")
        }
        #expect(try await sandbox.messages(in: "projects").isEmpty)
        #expect(try await sandbox.messages(in: "steward-room").isEmpty)
        try await sandbox.stop()
    }

    @Test("A change made by the command line appears once in each of its channels, and the card follows")
    func commandLine() async throws {
        let sandbox = try await town.start("mirror-command-line")
        try await town.change("ACTIVE")
        let own = try await sandbox.awaits(in: "fraud-detection-pipeline") { messages in
            messages.contains { $0.contains("is being built now") }
                && messages.contains { $0.contains("rev 2") }
        }
        #expect(own.count == 2)
        let all = try await sandbox.awaits(in: "projects") {
            $0.contains { $0.contains("is being built now") }
        }
        #expect(all.count == 1)
        #expect(all.first?.hasSuffix("P-001 · e5") == true)
        try await sandbox.stop()
    }

    @Test("A message whose receipt was lost is not posted twice")
    func lostReply() async throws {
        let sandbox = try await town.start("mirror-lost-reply")
        try await sandbox.fault("lose-reply", ["route": "POST /channels/{id}/messages", "times": 2])
        try await town.change("ACTIVE")
        try await town.told(sandbox)
        try await town.expect("projects", tells: .projects, atLeast: 1, in: sandbox)
        try await town.expect(
            "fraud-detection-pipeline", tells: .project(Project.ID(1)), atLeast: 1, in: sandbox)
        try await sandbox.stop()
    }
}
