import Foundation
import Support
import Testing

/// What became public reaches its channel, between processes: whoever changed it, and whatever breaks on the way.
@Suite("The mirror over real sockets", .serialized, .timeLimit(.minutes(10)))
struct MirrorTests {
    private let folder: TemporaryFolder
    private var database: String { "sqlite:\(folder.path)/here.sqlite" }

    init() throws {
        folder = try TemporaryFolder()
    }

    private func start(_ name: String) async throws -> Sandbox {
        let sandbox = try await Sandbox(capturing: name, ["--database", database])
        _ = try await sandbox.awaits(in: "fraud-detection-pipeline") {
            $0.contains { $0.contains("P-001 · rev 1") }
        }
        return sandbox
    }

    private func change(_ state: String, _ project: String = "P-001") async throws {
        let ended = try await Program.run(
            "project", "set-state", project, state, "--reason", "The team is there", "--database", database)
        #expect(ended.code == 0, "\(ended.errors)")
    }

    private func outbox(_ arguments: String...) async throws -> String {
        let ended = try await Program(["outbox"] + arguments + ["--database", database]).ended()
        #expect(ended.code == 0, "\(ended.errors)")
        return ended.output
    }

    @Test("The first connection posts every card and announces nothing")
    func firstConnection() async throws {
        let sandbox = try await start("mirror-first")
        for (channel, card) in [
            ("data-mesh-platform", "P-002 · rev 1"), ("ecommerce-analytics-warehouse", "P-003 · rev"),
            ("project-proposals", "P-004 · rev 1"),
        ] {
            let messages = try await sandbox.awaits(in: channel) { $0.contains { $0.contains(card) } }
            #expect(messages.count == 1, "\(channel)")
        }
        #expect(try await sandbox.messages(in: "projects").isEmpty)
        #expect(try await sandbox.messages(in: "steward-room").isEmpty)
        try await sandbox.stop()
    }

    @Test("A change made by the command line appears once in each of its channels, and the card follows")
    func commandLine() async throws {
        let sandbox = try await start("mirror-command-line")
        try await change("ACTIVE")
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
        let sandbox = try await start("mirror-lost-reply")
        try await sandbox.fault("lose-reply", ["route": "POST /channels/{id}/messages", "times": 2])
        try await change("ACTIVE")
        try await told(sandbox)
        #expect(try await sandbox.messages(in: "projects").count == 1)
        #expect(try await sandbox.messages(in: "fraud-detection-pipeline").count == 2)
        try await sandbox.stop()
    }

    @Test("Killed between sending and noting it, the next process finds its message and posts no other")
    func killed() async throws {
        let sandbox = try await start("mirror-killed")
        try await sandbox.fault("lose-reply", ["route": "POST /channels/{id}/messages", "times": 20])
        try await change("ACTIVE")
        _ = try await sandbox.awaits(in: "projects") { $0.count == 1 }
        try await sandbox.fault("kill-bot")
        try await sandbox.fault("restart-bot")
        try await told(sandbox)
        #expect(try await sandbox.messages(in: "projects").count == 1)
        #expect(try await sandbox.messages(in: "fraud-detection-pipeline").count == 2)
        try await sandbox.stop()
    }

    @Test("Limits and stumbles cost time and nothing else")
    func stumbles() async throws {
        let sandbox = try await start("mirror-stumbles")
        try await sandbox.fault(
            "answer",
            ["route": "POST /channels/{id}/messages", "status": 429, "times": 2, "retry_after": 0.3])
        try await change("ACTIVE")
        try await sandbox.fault(
            "answer", ["route": "POST /channels/{id}/messages", "status": 500, "times": 1])
        try await change("RECRUITING")
        try await told(sandbox)
        let own = try await sandbox.messages(in: "fraud-detection-pipeline")
        let references = own.compactMap { $0.split(separator: "\n").last }.filter { $0.contains(" · e") }
        #expect(
            references.flatMap { $0.split(separator: " · ").last?.split(separator: ", ") ?? [] } == [
                "e5", "e6",
            ])
        try await sandbox.stop()
    }

    @Test("A clock that comes due on a journey is told once, to whom it concerns")
    func clockwork() async throws {
        let sandbox = try await start("mirror-clockwork")
        // A day at a time: what is more than a day late waits for the digest.
        for _ in 1...5 {
            #expect(try await sandbox.call("POST", "clock", ["advance": "P1D"]).status == 200)
        }
        let room = try await sandbox.awaits(in: "steward-room") { messages in
            messages.contains { $0.contains("still waits for its first answer") }
        }
        #expect(room.count { $0.contains("still waits for its first answer") } <= 1)
        try await told(sandbox)
        try await sandbox.stop()
    }

    @Test("A deleted card comes back once, silently; deleted again it stays away, and the outbox says why")
    func deletedCard() async throws {
        let sandbox = try await start("mirror-deleted-card")
        for round in 1...2 {
            let cards = try await sandbox.call("GET", "channels/fraud-detection-pipeline/messages?as=steward")
                .json.list
            let card = try #require(cards.first { $0["text"].text.contains("P-001 · rev") })
            try await sandbox.fault(
                "delete-message", ["channel": "fraud-detection-pipeline", "message": card["id"].text])
            if round == 1 {
                _ = try await sandbox.awaits(in: "fraud-detection-pipeline") { messages in
                    messages.contains { $0.contains("P-001 · rev") }
                }
            }
        }
        try await told(sandbox)
        #expect(try await outbox("list").contains("held: card hidden"))
        #expect(try await sandbox.messages(in: "fraud-detection-pipeline").isEmpty)
        try await change("ACTIVE")
        _ = try await sandbox.awaits(in: "fraud-detection-pipeline") { $0.count == 1 }
        try await told(sandbox)
        _ = try await outbox("retry", "e1")
        _ = try await sandbox.awaits(in: "fraud-detection-pipeline") { messages in
            messages.contains { $0.contains("P-001 · rev 2") }
        }
        try await sandbox.stop()
    }

    @Test("A permission that is taken holds its channel, and given back lets everything through in order")
    func permission() async throws {
        let sandbox = try await start("mirror-permission")
        try await sandbox.fault(
            "permission", ["channel": "projects", "role": "@everyone", "deny": ["SEND_MESSAGES"]])
        try await change("ACTIVE")
        _ = try await sandbox.awaits(in: "fraud-detection-pipeline") {
            $0.contains { $0.contains("is being built now") }
        }
        try await told(sandbox)
        #expect(try await outbox("list", "--held").contains("projects  message  held: permission missing"))
        #expect(try await sandbox.messages(in: "projects").isEmpty)
        try await sandbox.fault(
            "permission", ["channel": "projects", "role": "@everyone", "allow": ["SEND_MESSAGES"]])
        _ = try await sandbox.awaits(in: "projects") { $0.count == 1 }
        try await sandbox.stop()
    }

    @Test("What was for a deleted channel is held, and nothing else waits for it")
    func deletedChannel() async throws {
        let sandbox = try await start("mirror-deleted-channel")
        try await sandbox.fault("delete-channel", ["channel": "projects"])
        try await change("ACTIVE")
        _ = try await sandbox.awaits(in: "fraud-detection-pipeline") {
            $0.contains { $0.contains("is being built now") }
        }
        try await told(sandbox)
        #expect(try await outbox("list", "--held").contains("projects  message  held: channel deleted"))
        try await sandbox.stop()
    }

    /// Waits until nothing waits in the outbox but what is held.
    private func told(_ sandbox: Sandbox) async throws {
        var last = 0
        for _ in 0..<60 {
            let open = try JSON(Array(try await outbox("list", "--json").utf8))
            if open.list.allSatisfy({ $0["state"].text.hasPrefix("held") }) { return }
            last = try await sandbox.news(after: last)
        }
        throw Program.Failure("something still waits: \(try await outbox("list"))")
    }
}
