import Foundation
import Testing

/// `/projects` and `/help` the whole way: typed in the sandbox, over the gateway, through the model and
/// SQLite, and back over REST, between two processes.
@Suite("Answers over real sockets", .serialized, .timeLimit(.minutes(10)))
struct AnswerTests {
    @Test("A member lists the projects, opens one, and shows it to everyone")
    func listAndCard() async throws {
        let sandbox = try await Sandbox(capturing: "list-and-card")
        let list = try await sandbox.type("/projects", as: "member")
        #expect(list.kind == "message")
        #expect(list.isEphemeral)
        let lines = list.text.split(separator: "\n")
        #expect(lines.first == "Projects with open seats")
        #expect(lines.dropFirst().first == "3 of 3")
        // Recruiting comes first.
        #expect(lines.dropFirst(2).first == "Fraud Detection Pipeline · Recruiting")
        #expect(list.buttons.filter { $0 == "Open" }.count == 3)

        let card = try await sandbox.press("Open", on: list, as: "member")
        #expect(card.text.hasPrefix("Fraud Detection Pipeline\nP-001 · Intermediate"))
        #expect(card.text.contains("Regulator mandates real-time compliance reporting."))
        #expect(card.isEphemeral)

        let details = try await sandbox.press("Details", on: card, as: "member")
        let shared = try await sandbox.press("Share here", on: details, as: "member")
        #expect(!shared.isEphemeral)
        let seen = try await sandbox.call("GET", "channels/general/messages?as=lead")
        #expect(seen.json.list.contains { $0["text"].text.contains("Fraud Detection Pipeline") })
        #expect(!seen.json.list.contains { $0["ephemeral"].flag }, "nobody sees what was only for another")
        try await sandbox.stop()
    }

    @Test("Filters narrow the list, and what is not there is said kindly")
    func filters() async throws {
        let sandbox = try await Sandbox(capturing: "filters")
        let beginner = try await sandbox.type("/projects difficulty:Beginner", as: "member")
        #expect(beginner.text.contains("E-commerce Analytics Warehouse"))
        #expect(!beginner.text.contains("Data Mesh Platform"))
        let streaming = try await sandbox.type("/projects skill:Streaming", as: "member")
        #expect(streaming.text.contains("1 of 3 · Streaming"))
        let archived = try await sandbox.type("/projects show:Archived", as: "member")
        #expect(archived.text.contains("archived"))
        let mine = try await sandbox.type("/projects show:Mine", as: "contributor")
        #expect(mine.text.contains("Fraud Detection Pipeline"))
        let chosen = try await sandbox.press("", on: mine, as: "contributor", values: ["all"])
        #expect(chosen.kind == "updated")
        #expect(chosen.text.contains("3 of 3"))
        try await sandbox.stop()
    }

    @Test("A name that is nearly right is answered with the project it may mean")
    func unknownProject() async throws {
        let sandbox = try await Sandbox(capturing: "unknown-project")
        let refusal = try await sandbox.type("/projects project:frad", as: "member")
        #expect(
            refusal.text == "I don’t know a project called “frad”. Did you mean Fraud Detection Pipeline?")
        #expect(refusal.isEphemeral)
        let opened = try await sandbox.press("Open it", on: refusal, as: "member")
        #expect(opened.text.hasPrefix("Fraud Detection Pipeline"))
        try await sandbox.stop()
    }

    @Test("What is being typed is completed")
    func autocomplete() async throws {
        let sandbox = try await Sandbox(capturing: "autocomplete")
        #expect(
            try await sandbox.complete("/projects project:mesh", as: "member") == [
                "Data Mesh Platform · P-002"
            ])
        #expect(
            try await sandbox.complete("/projects project:", as: "contributor").first?.hasPrefix("Fraud")
                == true)
        #expect(try await sandbox.complete("/projects skill:strea", as: "member").contains("Streaming"))
        #expect(
            try await sandbox.complete("/help topic:conduct", as: "member").first?.contains("conduct") == true
        )
        try await sandbox.stop()
    }

    @Test("More than five projects take pages, and the buttons turn them")
    func paging() async throws {
        let seed = try Seed.many(12)
        let sandbox = try await Sandbox(capturing: "paging", ["--seed", seed])
        let first = try await sandbox.type("/projects show:All", as: "member")
        #expect(first.text.contains("12 of 12 · page 1 of 3"))
        #expect(!first.buttons.contains("Previous"))
        let second = try await sandbox.press("Next", on: first, as: "member")
        #expect(second.kind == "updated")
        #expect(second.text.contains("page 2 of 3"))
        let third = try await sandbox.press("Next", on: second, as: "member")
        #expect(third.text.contains("page 3 of 3"))
        #expect(!third.buttons.contains("Next"))
        let back = try await sandbox.press("Previous", on: third, as: "member")
        #expect(back.text == second.text)
        try await sandbox.stop()
    }

    @Test("Help lists the commands there are, and tells each topic")
    func help() async throws {
        let sandbox = try await Sandbox(capturing: "help")
        let overview = try await sandbox.type("/help", as: "applicant")
        #expect(overview.text.contains("/projects – Browse projects, or open one"))
        let conduct = try await sandbox.press("", on: overview, as: "applicant", values: ["conduct"])
        #expect(conduct.text.contains("direct message to any Core Steward"))
        let shared = try await sandbox.type("/help topic:twist share:true", as: "steward")
        #expect(!shared.isEphemeral)
        try await sandbox.stop()
    }

    @Test("A reset brings world and database back to the seed")
    func reset() async throws {
        let sandbox = try await Sandbox()
        _ = try await sandbox.type("/projects share:true", as: "member")
        let reset = try await sandbox.call("POST", "reset")
        #expect(reset.status == 200)
        let messages = try await sandbox.call("GET", "channels/general/messages?as=member")
        #expect(messages.json.list.isEmpty)
        #expect(try await sandbox.type("/projects", as: "member").text.contains("3 of 3"))
        try await sandbox.stop()
    }
}
