import Foundation
import Support
import Testing

/// Proposals and projects as posts of a forum, between processes: one post each, and its tags follow.
@Suite("Forums over real sockets", .serialized, .timeLimit(.minutes(10)))
struct ForumTests {
    private let folder: TemporaryFolder
    private var database: String { "sqlite:\(folder.path)/here.sqlite" }
    private let post = "P-004 Real-time Logistics Tracker"

    init() throws {
        folder = try TemporaryFolder()
    }

    private func start(_ capture: String?, _ changes: [(String, String)]) async throws -> Sandbox {
        var seed = try String(
            contentsOf: Program.root.appending(path: "config/sandbox.yaml"), encoding: .utf8)
        for (old, new) in changes {
            #expect(seed.contains(old))
            seed = seed.replacing(old, with: new)
        }
        let file = try folder.write(seed, to: "seed.yaml")
        return try await Sandbox(capturing: capture, ["--database", database, "--seed", file])
    }

    private let proposals = [("topic: Discuss new project ideas }", "topic: Discuss, kind: forum }")]

    private func posts(_ sandbox: Sandbox, named name: String) async throws -> [JSON] {
        try await sandbox.call("GET", "state").json["channels"].list.filter { $0["name"].text == name }
    }

    /// Waits until a post bears these tags.
    private func awaits(_ tags: [String], on name: String, _ sandbox: Sandbox) async throws {
        var last = 0
        for _ in 0..<60 {
            let found = try await posts(sandbox, named: name)
            if found.first?["tags"].list.map(\.text) == tags { return }
            last = try await sandbox.news(after: last)
        }
        throw Program.Failure("\(try await posts(sandbox, named: name))")
    }

    private func change(_ state: String, _ project: String) async throws {
        let ended = try await Program.run(
            "project", "set-state", project, state, "--reason", "It is so", "--correction", "--database",
            database)
        #expect(ended.code == 0, "\(ended.errors)")
    }

    @Test("A proposal is one post with its card, its tags follow, and what is said of it is said in the post")
    func proposal() async throws {
        let sandbox = try await start("forum-proposal", proposals)
        _ = try await sandbox.awaits(named: post)
        try await awaits(["In review", "Intermediate"], on: post, sandbox)
        try await change("NEEDS_CHANGES", "P-004")
        try await awaits(["Needs changes", "Intermediate"], on: post, sandbox)
        try await sandbox.settled()
        #expect(try await posts(sandbox, named: post).count == 1)
        try await sandbox.stop()
    }

    @Test(
        "A post that somebody deletes is begun once more, also when nobody hears that it was, nor the next process"
    )
    func killed() async throws {
        let sandbox = try await start(nil, proposals)
        try await awaits(["In review", "Intermediate"], on: post, sandbox)
        try await sandbox.settled()
        try await sandbox.fault("lose-reply", ["route": "POST /channels/{id}/threads", "times": 20])
        try await sandbox.fault("delete-channel", ["channel": post])
        try await change("NEEDS_CHANGES", "P-004")
        _ = try await sandbox.awaits(named: post)
        try await sandbox.fault("kill-bot")
        try await sandbox.fault("restart-bot")
        try await awaits(["Needs changes", "Intermediate"], on: post, sandbox)
        try await sandbox.settled()
        #expect(try await posts(sandbox, named: post).count == 1)
        try await sandbox.stop()
    }

    @Test("A project may be a post: its card and its news stand there, its desk among the leads")
    func project() async throws {
        let sandbox = try await start(
            "forum-project",
            [
                (
                    "- { name: data-mesh-platform,",
                    "- { name: workshop, id: \"1100000000000000298\", kind: forum }\n  - { name: something-else,"
                ),
                ("  steward_roles: [Steward]\n", "  steward_roles: [Steward]\n  project_forum: workshop\n"),
            ])
        _ = try await sandbox.awaits(in: "fraud-detection-pipeline") {
            $0.contains { $0.contains("P-001 · rev 1") }
        }
        let board = try await sandbox.type("/lead board project:P-002", as: "lead")
        let choices = try await sandbox.press("Choose", on: board, as: "lead")
        let said = try await sandbox.press("Forum post", on: choices, as: "lead")
        #expect(said.text.contains("Its post is being made"))
        let name = "P-002 Data Mesh Platform"
        try await awaits(["Building", "Needs people", "Advanced"], on: name, sandbox)
        try await change("PHASE_2", "P-002")
        try await awaits(["Phase 2", "Needs people", "Advanced"], on: name, sandbox)
        #expect(try await posts(sandbox, named: name).count == 1)
        try await sandbox.stop()
    }
}
