import Cards
import Foundation
import ProjectModel
import Storage
import Support
import Testing

/// Where the mirror meets what others did: to threads, to the catalogue, to the same project, to time.
extension MirrorPromises {
    @Test("An archived thread opens for whoever has something to say, and stays the only one")
    func archivedThread() async throws {
        let (town, item) = (try MirrorTown(), Project.ID(4))
        let sandbox = try await town.start("mirror-archived-thread")
        try await raise("What about Sundays?", item, town)
        let thread = "P-004"
        _ = try await sandbox.awaits(in: thread) { $0.contains { $0.contains("Sundays") } }
        try await town.told(sandbox)
        try await sandbox.fault("archive", ["channel": thread])
        try await raise("What about holidays?", item, town)
        _ = try await sandbox.awaits(in: thread) { $0.contains { $0.contains("holidays") } }
        try await town.told(sandbox)
        try await town.expect(thread, tells: .thread(item), atLeast: 2, in: sandbox)
        let threads = try await threads(of: thread, sandbox)
        #expect(threads.count == 1)
        #expect(threads.first?["archived"].flag == false)
        try await sandbox.stop()
    }

    @Test(
        "A card that comes back leads to the thread that it had, and the talk goes on there as long as it is there"
    )
    func outlivedThread() async throws {
        let (town, item) = (try MirrorTown(), Project.ID(4))
        let sandbox = try await town.start("mirror-outlived-thread")
        try await raise("What about Sundays?", item, town)
        _ = try await sandbox.awaits(in: "P-004") { $0.contains { $0.contains("Sundays") } }
        try await town.told(sandbox)
        let card = ["channel": "project-proposals", "text": "P-004 · rev"]
        try await sandbox.fault("delete-message", card)
        let anew = try await sandbox.awaits(in: "project-proposals") { $0.contains { $0.contains("rev") } }
        #expect(anew.count == 1 && anew[0].contains("discussion is in #P-004 "), "\(anew)")
        try await raise("What about holidays?", item, town)
        _ = try await sandbox.awaits(in: "P-004") { $0.contains { $0.contains("holidays") } }
        try await town.told(sandbox)
        try await town.expect("P-004", tells: .thread(item), atLeast: 2, in: sandbox)
        #expect(try await threads(of: "P-004", sandbox).count == 1)

        try await sandbox.fault("delete-channel", ["channel": "P-004"])
        _ = try await sandbox.awaits(in: "project-proposals") {
            $0.contains { $0.contains("discussion is in this thread") }
        }
        try await raise("What about nights?", item, town)
        let fresh = try await sandbox.awaits(in: "P-004") { $0.contains { $0.contains("nights") } }
        #expect(fresh.flatMap { Marks($0).events }.count == 1)
        #expect(try await sandbox.messages(in: "project-proposals").count == 1)
        try await sandbox.stop()
    }

    @Test("A lead who has left is found out when a desk is made: named so, and asked about once")
    func departed() async throws {
        let (town, item) = (try MirrorTown(), Project.ID(1))
        let channel = "fraud-detection-pipeline"
        let sandbox = try await town.start("mirror-departed")
        let lead = try #require(
            try await town.withStore { try await $0.project(item, in: MirrorTown.community)?.lead })
        try await sandbox.fault("leave", ["person": "lead"])
        try await town.withStore { store in
            try await store.change(item, in: MirrorTown.community, at: .now) {
                try $0.log(.blocker, "The registry is down.", by: .member(lead), at: .now)
            }
        }
        let asked = try await sandbox.awaits(in: "steward-room") { messages in
            messages.contains { $0.contains("is not on this server any more") && $0.contains("P-001") }
        }
        #expect(asked.contains { $0.contains("(left)") }, "\(asked)")
        _ = try await sandbox.awaits(in: channel) { messages in
            messages.contains { $0.contains("(left)") && $0.contains("P-001 · rev") }
        }
        try await town.told(sandbox)
        let about = try await town.withStore { try await $0.openNotices(in: MirrorTown.community) }
        #expect(about.map(\.notice).contains(.memberLeft(item, lead)))
        try await sandbox.stop()
    }

    private func threads(of item: String, _ sandbox: Sandbox) async throws -> [JSON] {
        try await sandbox.call("GET", "state").json["channels"].list
            .filter { $0["name"].text.hasPrefix(item) }
    }

    private func raise(_ question: String, _ item: Project.ID, _ town: MirrorTown) async throws {
        try await town.withStore { store in
            try await store.change(item, in: MirrorTown.community, at: .now) {
                try $0.raise(
                    .question, question, resolution: "", by: .member(StormTown.steward), at: .now)
            }
        }
    }

    @Test("An import of a hundred projects: nothing is announced")
    func hundredProjects() async throws {
        let town = try MirrorTown()
        let sandbox = try await town.start("mirror-import")
        let before = try await town.withStore { try await $0.lastEvent(in: MirrorTown.community) }
        let elsewhere = try MirrorTown()
        try await elsewhere.withStore { store in
            try await store.keep(Community(id: MirrorTown.community, name: "Elsewhere"))
            try await store.change(in: MirrorTown.community) { changing in
                for number in 1...100 {
                    var listing = Listing(
                        name: "Imported \(number)", summary: "The one with number \(number).",
                        difficulty: .beginner, state: [.recruiting, .active, .complete][number % 3])
                    listing.seats = [Seat(role: "Data Engineer", count: 1, opened: .now)]
                    try changing.register(listing, by: .commandLine, at: .now)
                }
            }
        }
        let folder = try TemporaryFolder()
        let catalogue = folder.appending(path: "PROJECTS.md").path
        let exported = try await elsewhere.guildhall("export", catalogue)
        #expect(exported.code == 0, "\(exported.errors)")
        let imported = try await town.guildhall("import", catalogue)
        #expect(imported.code == 0, "\(imported.errors)")
        #expect(imported.output.components(separatedBy: "imported P-").count == 101)
        // What is changed afterwards is told: the courier has come past all of them by then.
        try await town.change("ACTIVE")
        _ = try await sandbox.awaits(in: "projects") { !$0.isEmpty }
        try await town.told(sandbox)
        let posts = try await town.withStore { store in
            var posts: [QueuedPost] = []
            for event in before + 1...(try await store.lastEvent(in: MirrorTown.community)) {
                posts += try await store.posts(of: event, in: MirrorTown.community)
            }
            return posts
        }
        #expect(Set(posts.filter { $0.kind == .message }.map(\.project)) == [Project.ID(1)])
        #expect(try await sandbox.messages(in: "projects").count == 1)
        #expect(try await sandbox.messages(in: "steward-room").isEmpty)
        try await sandbox.stop()
    }

    @Test("Command line and Discord change the same project at once: one of them is refused")
    func atOnce() async throws {
        let town = try MirrorTown()
        let sandbox = try await town.start("mirror-at-once")
        let channel = "fraud-detection-pipeline"
        var board = try await sandbox.type("/lead advance", as: "lead", in: channel)
        for _ in 1...2 { board = try await sandbox.press("Tick", on: board, as: "lead") }
        let value = board.selects.flatMap { $0["options"].list }
            .first { $0["label"].text.hasPrefix("Every role has somebody") }?["value"].text
        let form = try await sandbox.press("", on: board, as: "lead", values: [try #require(value)])
        board = try await sandbox.submit(
            form.modal, ["The reason": "We begin with the ingestion, for which we are enough."], as: "lead")
        let ready = board
        async let typed = sandbox.press("Start building", on: ready, as: "lead")
        async let ended = town.guildhall(
            "project", "set-state", "P-001", "ACTIVE", "--reason", "The team is there")
        let (pressed, set) = (try await typed, try await ended)
        let isPressed = pressed.text.contains("is now active")
        #expect(isPressed != (set.code == 0), "\(pressed.text)\n\(set.output)\(set.errors)")
        let refusal = isPressed ? set.errors : pressed.text
        #expect(
            refusal.lowercased().contains("already") || refusal.contains("Active"),
            "whoever was second hears what is so now: \(refusal)")
        _ = try await sandbox.awaits(in: "projects") { !$0.isEmpty }
        try await town.told(sandbox)
        for name in ["projects", channel] {
            let told = try await sandbox.messages(in: name).filter { $0.contains("is being built now") }
            #expect(told.count == 1, "#\(name)")
        }
        try await sandbox.stop()
    }

    @Test("A jump of the clock: what came due is told once, to whom it concerns, also when it jumps on")
    func clockJump() async throws {
        let town = try MirrorTown()
        let sandbox = try await town.start("mirror-clock-jump")
        for _ in 1...2 {
            #expect(try await sandbox.call("POST", "clock", ["advance": "P5D"]).status == 200)
            try await town.told(sandbox)
        }
        try await town.expect("steward-room", tells: .stewards, atLeast: 1, in: sandbox)
        #expect(try await sandbox.messages(in: "projects").isEmpty)
        try await sandbox.stop()
    }
}
