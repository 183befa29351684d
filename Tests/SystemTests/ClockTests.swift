import Testing

/// Time travel between two processes: the sandbox moves the calendar, the bot lives by it.
@Suite("The calendar clock", .serialized, .timeLimit(.minutes(10)))
struct ClockTests {
    @Test("A journey is over when the bot lives at the new time; a bot that was killed joins in there again")
    func journey() async throws {
        let sandbox = try await Sandbox()
        let before = try await sandbox.type("/projects project:data-mesh-platform", as: "member")
        #expect(before.text.contains("week 3 of 12"))
        let there = try await sandbox.call("POST", "clock", ["advance": "P14D"])
        #expect(there.status == 200)
        #expect(!there.json["clock"].text.isEmpty)
        let after = try await sandbox.type("/projects project:data-mesh-platform", as: "member")
        #expect(after.text.contains("week 5 of 12"))

        try await sandbox.fault("kill-bot")
        try await sandbox.fault("restart-bot")
        #expect(try await sandbox.call("POST", "clock", ["advance": "P7D"]).status == 200)
        let later = try await sandbox.type("/projects project:data-mesh-platform", as: "member")
        #expect(later.text.contains("week 6 of 12"))
        try await sandbox.stop()
    }
}
