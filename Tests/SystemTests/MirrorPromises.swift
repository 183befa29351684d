import Cards
import Foundation
import Glibc
import ProjectModel
import Storage
import Testing

/// What the mirror promises (MIRROR §12), each test by its name there, between processes. Two are beside this file, where
/// their crowds and databases are: a thousand votes in ten seconds (`VotingTests`), and a sealed twist that appears in
/// no payload (`SealedTwistTests`).
@Suite("The promises of the mirror", .serialized, .timeLimit(.minutes(20)))
struct MirrorPromises {
    private static let own = Lane.project(Project.ID(1))
    private static let channel = "fraud-detection-pipeline"
    private let town: MirrorTown

    init() throws {
        town = try MirrorTown()
    }

    @Test("Kill -9 between send and save: the next process finds its message and posts no other")
    func killed() async throws {
        let sandbox = try await town.start("mirror-killed")
        try await sandbox.fault("lose-reply", ["route": "POST /channels/{id}/messages", "times": 20])
        try await town.change("ACTIVE")
        _ = try await sandbox.awaits(in: "projects") { $0.count == 1 }
        try await sandbox.fault("kill-bot")
        try await sandbox.fault("restart-bot")
        try await town.told(sandbox)
        try await town.expect("projects", tells: .projects, atLeast: 1, in: sandbox)
        try await town.expect(Self.channel, tells: Self.own, atLeast: 1, in: sandbox)
        try await sandbox.stop()
    }

    @Test("A storm of 429: the order is kept")
    func limits() async throws {
        let sandbox = try await town.start("mirror-429")
        let route = "POST /channels/{id}/messages"
        for state in ["ACTIVE", "RECRUITING", "ACTIVE", "RECRUITING"] {
            try await sandbox.fault(
                "answer", ["route": route, "status": 429, "times": 3, "retry_after": 0.2])
            try await sandbox.fault("answer", ["route": route, "status": 500, "times": 1])
            try await town.change(state)
        }
        try await town.told(sandbox)
        try await town.expect(Self.channel, tells: Self.own, atLeast: 4, in: sandbox)
        try await town.expect("projects", tells: .projects, atLeast: 2, in: sandbox)
        try await sandbox.stop()
    }

    @Test(
        "A channel deleted mid-queue: what waits is held, nothing else waits for it, and a new one is told it"
    )
    func deletedChannel() async throws {
        let sandbox = try await town.start("mirror-deleted-channel")
        // The head waits for a limit, and the others for the head.
        try await sandbox.fault(
            "answer",
            [
                "route": "POST /channels/1100000000000000211/messages", "status": 429, "times": 8,
                "retry_after": 5,
            ])
        for state in ["ACTIVE", "RECRUITING", "ACTIVE"] { try await town.change(state) }
        try await sandbox.fault("delete-channel", ["channel": Self.channel])
        _ = try await sandbox.awaits(in: "projects") { $0.contains { $0.contains("is being built now") } }
        try await town.told(sandbox)
        let held = try await town.outbox("list", "--held")
        #expect(
            held.components(separatedBy: "project/1  message  held: channel deleted").count == 4, "\(held)")
        try await town.expect("projects", tells: .projects, atLeast: 2, in: sandbox)

        try await sandbox.fault("create-channel", ["name": Self.channel])
        let channels = try await sandbox.call("GET", "state").json["channels"].list
        let new = try #require(
            channels.first { $0["name"].text == Self.channel }.flatMap { UInt64($0["id"].text) })
        try await town.withStore { store in
            var settings = try await store.settings(of: MirrorTown.community)
            settings.projectChannels[Project.ID(1)] = new
            try await store.keep(settings, of: MirrorTown.community)
        }
        let messages = try await sandbox.awaits(in: Self.channel) { messages in
            messages.flatMap { Marks($0).events }.count == 3
                && messages.contains { !Marks($0).revisions.isEmpty }
        }
        #expect(messages.count { !Marks($0).revisions.isEmpty } == 1, "the card is there, once")
        try await town.told(sandbox)
        try await town.expect(Self.channel, tells: Self.own, atLeast: 3, in: sandbox)
        try await sandbox.stop()
    }

    @Test("A permission removed holds its channel, and returned lets everything through in order")
    func permission() async throws {
        let sandbox = try await town.start("mirror-permission")
        let denial: [String: Any] = ["channel": "projects", "role": "@everyone"]
        try await sandbox.fault("permission", denial.merging(["deny": ["SEND_MESSAGES"]]) { $1 })
        for state in ["ACTIVE", "RECRUITING", "ACTIVE"] { try await town.change(state) }
        try await town.told(sandbox)
        #expect(
            try await town.outbox("list", "--held").contains("projects  message  held: permission missing"))
        #expect(try await sandbox.messages(in: "projects").isEmpty)
        try await town.expect(Self.channel, tells: Self.own, atLeast: 3, in: sandbox)
        try await sandbox.fault("permission", denial.merging(["allow": ["SEND_MESSAGES"]]) { $1 })
        _ = try await sandbox.awaits(in: "projects") { !$0.isEmpty }
        try await town.told(sandbox)
        try await town.expect("projects", tells: .projects, atLeast: 2, in: sandbox)
        try await sandbox.stop()
    }

    @Test("A card deleted twice: it comes back once, silently; then it stays away, and the outbox says why")
    func deletedCard() async throws {
        let sandbox = try await town.start("mirror-deleted-card")
        for round in 1...2 {
            try await sandbox.fault("delete-message", ["channel": Self.channel, "text": "P-001 · rev"])
            if round == 1 {
                _ = try await sandbox.awaits(in: Self.channel) { messages in
                    messages.contains { $0.contains("P-001 · rev") }
                }
            }
        }
        _ = try await sandbox.awaits(in: "steward-room") { $0.contains { $0.contains("was deleted twice") } }
        try await town.told(sandbox)
        #expect(try await town.outbox("list").contains("held: card hidden"))
        #expect(try await sandbox.messages(in: Self.channel).isEmpty)
        try await town.change("ACTIVE")
        _ = try await sandbox.awaits(in: Self.channel) { $0.count == 1 }
        try await town.told(sandbox)
        _ = try await town.outbox("retry", "e1")
        _ = try await sandbox.awaits(in: Self.channel) { messages in
            messages.contains { $0.contains("P-001 · rev 2") }
        }
        try await sandbox.stop()
    }

    @Test(
        "A card deleted while the bot was away, and no session is left: it comes back once, pinned, and no other is touched"
    )
    func deletedAway() async throws {
        let sandbox = try await town.start("mirror-deleted-away")
        try await sandbox.settled()
        try await sandbox.fault("kill-bot")
        for (channel, text) in [(Self.channel, "P-001 · rev"), ("project-proposals", "P-004 · rev")] {
            try await sandbox.fault("delete-message", ["channel": channel, "text": text])
        }
        let others = try await standing(in: "data-mesh-platform", sandbox)
        try await town.withStore { try await $0.keep(nil, ofShard: "0/1") }
        try await sandbox.fault("restart-bot")
        for (channel, text) in [(Self.channel, "P-001 · rev"), ("project-proposals", "P-004 · rev")] {
            _ = try await sandbox.awaits(in: channel) { $0.contains { $0.contains(text) } }
            try await town.told(sandbox)
            try await sandbox.settled()
            #expect(try await sandbox.messages(in: channel).count == 1, "#\(channel)")
        }
        let cards = try await sandbox.call("GET", "channels/\(Self.channel)/messages?as=steward").json.list
        #expect(cards.contains { $0["pinned"].flag && $0["text"].text.contains("P-001 · rev") })
        #expect(try await standing(in: "data-mesh-platform", sandbox) == others)
        #expect(try await sandbox.messages(in: "steward-room").isEmpty)
        try await sandbox.stop()
    }

    @Test("A twist with the bot down at its hour: told once when it is back, and when it was planned")
    func lateTwist() async throws {
        let sandbox = try await town.start("mirror-late-twist")
        let warehouse = "ecommerce-analytics-warehouse"
        var board = try await sandbox.type("/lead advance", as: "lead", in: warehouse)
        for _ in 1...2 { board = try await sandbox.press("Tick", on: board, as: "lead") }
        let planned = try await sandbox.type(
            "/lead twist action:Schedule when:\"in 2 hours\"", as: "lead", in: warehouse)
        #expect(planned.text.contains("is scheduled for"), "\(planned.text)")
        try await sandbox.settled()
        try await sandbox.fault("kill-bot")
        #expect(try await sandbox.call("POST", "clock", ["advance": "PT130M"]).status == 200)
        #expect(try await sandbox.messages(in: "projects").isEmpty)
        for _ in 1...2 {
            try await sandbox.fault("restart-bot")
            for channel in ["projects", warehouse] {
                let messages = try await sandbox.awaits(in: channel) { $0.contains(where: Self.tellsTwist) }
                let told = messages.filter(Self.tellsTwist)
                #expect(told.count == 1, "#\(channel): \(told)")
                #expect(told.first?.contains("lanned ") == true, "#\(channel): \(told)")
            }
            try await town.told(sandbox)
        }
        try await sandbox.stop()
    }

    @Test(
        "Two processes: one posts per lane; killing the holder hands over within 15 seconds, and nothing is doubled"
    )
    func twoProcesses() async throws {
        let sandbox = try await town.start("mirror-two-processes")
        let first = try await holder()
        try await sandbox.fault("second-bot")
        for state in ["ACTIVE", "RECRUITING"] { try await town.change(state) }
        try await town.told(sandbox)
        #expect(try await holder() == first, "whoever holds the lanes goes on")
        // The bot is a process of this test's own sandbox.
        let process = try #require(first.split(separator: " ").dropFirst().first.flatMap { Int32($0) })
        #expect(kill(process, SIGKILL) == 0)
        let clock = ContinuousClock()
        let killed = clock.now
        try await town.change("ACTIVE")
        _ = try await sandbox.awaits(in: "projects") { messages in
            messages.count { $0.contains("is being built now") } == 2
        }
        let took = clock.now - killed
        #expect(took < .seconds(15))
        #expect(try await holder() != first)
        print("the lanes were handed over within \(took)")
        try await town.told(sandbox)
        try await town.expect("projects", tells: .projects, atLeast: 2, in: sandbox)
        try await town.expect(Self.channel, tells: Self.own, atLeast: 3, in: sandbox)
        try await sandbox.stop()
    }

    /// The messages that stand in a channel, and which of them were edited.
    private func standing(in channel: String, _ sandbox: Sandbox) async throws -> [String] {
        try await sandbox.call("GET", "channels/\(channel)/messages?as=steward").json.list
            .map { "\($0["id"].text) \($0["edited"].flag)" }
    }

    /// A message of its own, not a card.
    private static func tellsTwist(_ text: String) -> Bool {
        text.contains("twist") && !Marks(text).events.isEmpty
    }

    private func holder() async throws -> String {
        try await town.withStore { store in
            try await store.lease(named: "courier/\(MirrorTown.community.number)")?.holder ?? ""
        }
    }
}
