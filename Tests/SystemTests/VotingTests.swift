import Foundation
import ProjectModel
import Storage
import StorageSQLite
import Support
import Testing

/// A thousand people who say what they think at once, the whole way through real sockets.
@Suite("A crowd votes", .serialized, .timeLimit(.minutes(10)))
struct VotingTests {
    private static let count = 1_000
    /// How many people act at the same moment.
    private static let abreast = 64

    @Test(
        "A thousand votes: each is counted once, everyone gets an answer, and the card takes three edits at most"
    )
    func crowd() async throws {
        let folder = try TemporaryFolder()
        let database = folder.appending(path: "crowd.sqlite").path
        let capture = folder.appending(path: "capture")
        let sandbox = try await Sandbox(["--database", "sqlite:\(database)", "--capture", capture.path])
        _ = try await sandbox.awaits(in: "project-proposals") { $0.contains { $0.contains("P-004 · rev 1") } }
        let added = try await sandbox.call("POST", "people", ["name": "voter", "count": Self.count])
        #expect(added.status == 200, "\(added.text)")
        let started = ContinuousClock.now
        let answers = try await withThrowingTaskGroup(of: Outcome.self) { group in
            var outcomes: [Outcome] = []
            for number in 1...Self.count {
                if number > Self.abreast, let outcome = try await group.next() { outcomes.append(outcome) }
                group.addTask {
                    try await sandbox.type(
                        "/vote proposal:P-004 stance:\(number % 5 == 0 ? "join" : "support")",
                        as: "voter-\(number)",
                        in: "project-proposals")
                }
            }
            for try await outcome in group { outcomes.append(outcome) }
            return outcomes
        }
        let took = ContinuousClock.now - started
        #expect(answers.count == Self.count)
        let strange = answers.filter { !$0.text.hasPrefix("Your stance on Real-time Logistics Tracker is ") }
        #expect(strange.isEmpty, "\(strange.first.map { "\($0.json)" } ?? "")")
        _ = try await sandbox.awaits(in: "project-proposals") { messages in
            messages.contains { $0.contains("P-004 · rev \(Self.count + 1)") }
        }
        let untilShown = ContinuousClock.now - started
        #expect(
            try await sandbox.messages(in: "project-proposals").count == 1, "votes are no news of their own")
        try await sandbox.stop()
        let edits = try String(contentsOf: capture.appending(path: "rest.jsonl"), encoding: .utf8)
            .split(separator: "\n").count { $0.contains("\"PATCH\"") && $0.contains("P-004 · rev") }
        // One at once, then one every ten seconds, with what came meanwhile.
        #expect((1...(2 + Int(untilShown / .seconds(10)))).contains(edits), "\(edits) edits in \(untilShown)")
        let store = try await Store(SQLiteDatabase(path: database))
        let community = try #require(try await store.communities().first?.id)
        let project = try await store.project(Project.ID(4), in: community)
        #expect(project?.proposal?.tally == Tally(support: 800, wouldJoin: 200))
        #expect(project?.version == Self.count + 1, "every stance is one change")
        await store.close()
        // What is measured is told, not judged: the machine that runs this is shared.
        print("\(Self.count) votes in \(took), shown with \(edits) edits of the card in \(untilShown)")
    }
}
