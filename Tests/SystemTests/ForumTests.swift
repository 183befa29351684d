import Foundation
import Storage
import StorageSQLite
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

    private func start(_ capture: String, _ changes: [(String, String)]) async throws -> Sandbox {
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
        let sandbox = try await start("forum-killed", proposals)
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

    /// A project of the leads’ as a post of a forum, whose desk is elsewhere.
    private func housed(_ capture: String) async throws -> Sandbox {
        let sandbox = try await start(
            capture,
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
        try await awaits(["Building", "Needs people", "Advanced"], on: mesh, sandbox)
        return sandbox
    }

    private let mesh = "P-002 Data Mesh Platform"

    @Test(
        "Tags that somebody changes are asked about once, move nothing, and are put back; people's own stay")
    func tags() async throws {
        let sandbox = try await housed("forum-tags")
        // The forum has the tag only when something has stood there.
        for (state, tag) in [("PHASE_2", "Phase 2"), ("ACTIVE", "Building")] {
            try await change(state, "P-002")
            try await awaits([tag, "Needs people", "Advanced"], on: mesh, sandbox)
        }
        try await sandbox.settled()
        let before = try await sandbox.messages(in: "steward-room")
        #expect(!before.contains(where: asksAboutTags), "its own changes are not asked about")

        for round in 1...2 {
            try await sandbox.fault("edit-channel", ["channel": mesh, "tags": ["Phase 2", "Advanced"]])
            let told = try await asked(round, in: sandbox)
            #expect(told.last?.contains("They say “Phase 2”, and it is still “Building”") == true)
            let room = try await sandbox.call("GET", "channels/steward-room/messages?as=steward").json.list
            let notice = room.last?["id"].text ?? ""
            let back = ["as": "steward", "message": notice, "label": "Put the tags back"]
            let said = try Outcome(try await sandbox.call("POST", "press", back))
            #expect(said.text.contains("The tags are put back"))
            try await awaits(["Building", "Needs people", "Advanced"], on: mesh, sandbox)
        }
        // Of what somebody puts right again by hand nothing is left to decide.
        try await sandbox.fault(
            "edit-channel", ["channel": mesh, "tags": ["Phase 2", "Needs people", "Advanced"]])
        _ = try await asked(3, in: sandbox)
        try await sandbox.fault(
            "edit-channel", ["channel": mesh, "tags": ["Building", "Needs people", "Advanced"]])
        try await decided(in: sandbox)
        try await sandbox.fault("edit-channel", ["channel": mesh, "tags": ["Phase 2", "Advanced"]])
        _ = try await asked(4, in: sandbox)
        let ended = try await Program.run("projects", "show", "P-002", "--database", database)
        #expect(ended.output.contains("Active"), "\(ended.output)")
        try await sandbox.stop()
    }

    private func asksAboutTags(_ text: String) -> Bool { text.contains("were changed by hand") }

    /// Waits until stewards were asked so often.
    private func asked(_ count: Int, in sandbox: Sandbox) async throws -> [String] {
        try await sandbox.awaits(in: "steward-room") { $0.count(where: asksAboutTags) == count }
    }

    /// Waits until nothing that stewards were asked about is left to decide.
    private func decided(in sandbox: Sandbox) async throws {
        let store = try await Store(SQLiteDatabase(path: folder.appending(path: "here.sqlite").path))
        var last = 0
        for _ in 0..<60 where try await !store.openNotices(in: MirrorTown.community).isEmpty {
            last = try await sandbox.news(after: last)
        }
        #expect(try await store.openNotices(in: MirrorTown.community).isEmpty)
        await store.close()
    }

    @Test("A project may be a post: its card and its news stand there, its desk among the leads")
    func project() async throws {
        let sandbox = try await housed("forum-project")
        try await change("PHASE_2", "P-002")
        try await awaits(["Phase 2", "Needs people", "Advanced"], on: mesh, sandbox)
        #expect(try await posts(sandbox, named: mesh).count == 1)
        try await sandbox.stop()
    }
}
