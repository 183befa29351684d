import Foundation
import ProjectModel
import Storage
import StorageSQLite
import Support
import Testing

/// A project's own channel, between processes: made once whatever breaks, filled with its card, and explained when it
/// cannot be.
@Suite("A project's channel over real sockets", .serialized, .timeLimit(.minutes(10)))
struct ChannelTests {
    private let folder: TemporaryFolder
    private var database: String { "sqlite:\(folder.path)/here.sqlite" }
    private let name = "data-mesh-platform"

    init() throws {
        folder = try TemporaryFolder()
    }

    /// A sandbox in which a project that is being built has no channel: the seed's is called otherwise.
    private func start(
        _ capture: String, adding map: String = "", replacing old: String = "", with new: String = ""
    ) async throws -> Sandbox {
        let usual = try String(
            contentsOf: Program.root.appending(path: "config/sandbox.yaml"), encoding: .utf8)
        let seed = try folder.write(
            usual.replacing("- { name: data-mesh-platform,", with: "- { name: something-else,")
                .replacing("  steward_roles: [Steward]\n", with: "  steward_roles: [Steward]\n\(map)")
                .replacing(old, with: new),
            to: "seed.yaml")
        let sandbox = try await Sandbox(capturing: capture, ["--database", database, "--seed", seed])
        _ = try await sandbox.awaits(in: "fraud-detection-pipeline") {
            $0.contains { $0.contains("P-001 · rev 1") }
        }
        return sandbox
    }

    private func create(_ sandbox: Sandbox) async throws -> Outcome {
        let board = try await sandbox.type("/lead board project:P-002", as: "lead")
        let choices = try await sandbox.press("Choose", on: board, as: "lead")
        return try await sandbox.press("Create", on: choices, as: "lead")
    }

    /// How many channels there are of the name, once its card stands in one.
    private func made(_ sandbox: Sandbox) async throws -> Int {
        _ = try await sandbox.awaits(in: name) { $0.contains { $0.contains("P-002 · rev") } }
        return try await sandbox.call("GET", "state").json["channels"].list.count { $0["name"].text == name }
    }

    @Test("It is made in its category with its topic, and its card is posted and pinned by itself")
    func created() async throws {
        let sandbox = try await start("channel-created")
        #expect(try await create(sandbox).text.contains("#data-mesh-platform is being made."))
        #expect(try await made(sandbox) == 1)
        let channel = try await sandbox.call("GET", "state").json["channels"].list.first {
            $0["name"].text == name
        }
        #expect(channel?["topic"].text.hasSuffix("· P-002 · /lead board") == true)
        let card = try await sandbox.call("GET", "channels/\(name)/messages?as=steward").json.list.first {
            $0["text"].text.contains("P-002 · rev")
        }
        #expect(card?["pinned"].flag == true)
        try await sandbox.stop()
    }

    @Test("Killed in the middle of asking for it, the next process finds it and makes no other")
    func killed() async throws {
        let sandbox = try await start("channel-killed")
        try await sandbox.fault("lose-reply", ["route": "POST /guilds/{id}/channels", "times": 20])
        _ = try await create(sandbox)
        _ = try await sandbox.awaits(named: name)
        try await sandbox.settled()
        try await sandbox.fault("kill-bot")
        try await sandbox.fault("restart-bot")
        #expect(try await made(sandbox) == 1)
        try await sandbox.stop()
    }

    @Test("Without the right to make channels it waits and says so; with it, it is made")
    func permission() async throws {
        let sandbox = try await start("channel-permission")
        try await sandbox.fault("permission", ["role": "guildhall", "deny": ["MANAGE_CHANNELS"]])
        _ = try await create(sandbox)
        var board = try await sandbox.type("/lead board project:P-002", as: "lead")
        for _ in 0..<60 where !board.text.contains("could not be made") {
            _ = try await sandbox.news(after: 0)
            board = try await sandbox.type("/lead board project:P-002", as: "lead")
        }
        let why = try await sandbox.press("Choose", on: board, as: "lead")
        #expect(why.text.contains("I may not make channels here: that needs Manage Channels."))
        try await sandbox.fault("permission", ["role": "guildhall", "allow": ["MANAGE_CHANNELS"]])
        #expect(try await made(sandbox) == 1)
        try await sandbox.stop()
    }

    private func change(_ state: String, _ project: String) async throws {
        let ended = try await Program.run(
            "project", "set-state", project, state, "--reason", "It is so", "--correction", "--database",
            database)
        #expect(ended.code == 0, "\(ended.errors)")
    }

    private func topic(_ sandbox: Sandbox, of channel: String, _ isWanted: (String) -> Bool) async throws
        -> String
    {
        var last = 0
        var topic = ""
        for _ in 0..<60 {
            topic = try await sandbox.awaits(named: channel)["topic"].text
            if isWanted(topic) { return topic }
            last = try await sandbox.news(after: last)
        }
        return topic
    }

    @Test(
        "Its topic follows where the project stands, ten minutes apart; what somebody else wrote is left alone"
    )
    func topics() async throws {
        let sandbox = try await start("channel-topics")
        _ = try await create(sandbox)
        _ = try await made(sandbox)
        #expect(try await sandbox.call("POST", "clock", ["advance": "PT11M"]).status == 200)
        try await change("PHASE_2", "P-002")
        let topic = try await topic(sandbox, of: name) { $0.hasPrefix("Phase 2") }
        #expect(topic == "Phase 2 · Lead <@1100000000000000105> · P-002 · /lead board")
        #expect(
            try await sandbox.awaits(named: "fraud-detection-pipeline")["topic"].text
                == "Fraud Detection Pipeline")
        try await sandbox.fault("edit-channel", ["channel": name, "topic": "Meet us on Mondays"])
        #expect(try await sandbox.call("POST", "clock", ["advance": "PT11M"]).status == 200)
        try await change("ACTIVE", "P-002")
        _ = try await sandbox.awaits(in: name) { $0.contains { $0.contains("P-002 · rev 5") } }
        try await sandbox.settled()
        #expect(try await sandbox.awaits(named: name)["topic"].text == "Meet us on Mondays")
        try await sandbox.stop()
    }

    @Test(
        "Roles that are turned on are for teams that are there too: each made once, called when its lead says so; deleted, it stays so"
    )
    func role() async throws {
        let sandbox = try await start("channel-role")
        let role = "P-001 Fraud Detection Pipeline"
        try await sandbox.fault("lose-reply", ["route": "POST /guilds/{id}/roles", "times": 1])
        try await turnRolesOn()
        try await awaits(role, of: "lead", sandbox)
        _ = try await sandbox.type(
            "/lead team project:P-001 action:\"Make co-lead\" member:contributor", as: "lead")
        try await awaits(role, of: "contributor", sandbox)
        let all = try await sandbox.call("GET", "state").json["roles"].list.map { $0["name"].text }
        #expect(all.count { $0 == role } == 1 && all.count { $0.hasPrefix("P-00") } == 3, "\(all)")
        let form = try await sandbox.type("/lead announce project:P-001", as: "lead")
        _ = try await sandbox.submit(
            form.modal, ["What should they know?": "We meet on Monday.", "Call the team": "true"], as: "lead")
        _ = try await sandbox.awaits(in: "fraud-detection-pipeline") { messages in
            messages.contains { $0.contains("We meet on Monday.") && $0.contains("For @\(role)") }
        }
        try await sandbox.fault("delete-role", ["role": role])
        _ = try await sandbox.type(
            "/lead team project:P-001 action:\"End co-lead\" member:contributor", as: "lead")
        try await sandbox.settled()
        #expect(try await roles(sandbox, of: "lead").contains(role) == false)
        try await sandbox.stop()
    }

    @Test(
        "In a category that not everybody sees, a project's people see its channel by its role, and nobody else"
    )
    func secluded() async throws {
        let sandbox = try await start(
            "channel-secluded", adding: "",
            replacing: "kind: category }", with: "kind: category, roles: [Steward] }")
        _ = try await create(sandbox)
        #expect(try await made(sandbox) == 1)
        func reads(_ person: String) async throws -> Bool {
            try await sandbox.call("GET", "channels/\(name)/messages?as=\(person)").status == 200
        }
        #expect(try await reads("lead") == false)
        try await turnRolesOn()
        try await awaits("P-002 Data Mesh Platform", of: "lead", sandbox)
        #expect(try await reads("lead"))
        #expect(try await reads("applicant") == false)
        try await sandbox.stop()
    }

    private func turnRolesOn() async throws {
        let store = try await Store(SQLiteDatabase(path: folder.appending(path: "here.sqlite").path))
        try await store.change(settingsOf: MirrorTown.community) { $0.makesProjectRoles = true }
        await store.close()
    }

    private func awaits(_ role: String, of person: String, _ sandbox: Sandbox) async throws {
        var last = 0
        for _ in 0..<60 where try await !roles(sandbox, of: person).contains(role) {
            last = try await sandbox.news(after: last)
        }
        #expect(try await roles(sandbox, of: person).contains(role))
    }

    private func roles(_ sandbox: Sandbox, of person: String) async throws -> [String] {
        try await sandbox.call("GET", "state").json["people"].list.first { $0["name"].text == person }?[
            "roles"
        ]
        .list.map(\.text) ?? []
    }
}
