import Foundation
import Testing

/// What breaks bots, done to this one: every answer still comes, once.
@Suite("Interruptions", .serialized, .timeLimit(.minutes(10)))
struct InterruptionTests {
    @Test("A connection that is lost while somebody asks is resumed, and they are answered")
    func resumeDuringInteraction() async throws {
        let sandbox = try await Sandbox(capturing: "resume")
        try await sandbox.fault("drop")
        let answer = try await sandbox.type("/projects", as: "member")
        #expect(answer.text.contains("3 of 3"))
        let log = try await sandbox.log()
        #expect(log.contains("RESUMED"), "the session was taken up again, not begun anew")
        #expect(log.components(separatedBy: "IDENTIFY").count <= 2)
        try await sandbox.stop()
    }

    @Test(
        "Closed with a code that lets the session live, the bot resumes",
        arguments: [4000, 4001, 4002, 4003, 4005, 4008])
    func resumableCloses(code: Int) async throws {
        let sandbox = try await Sandbox(capturing: "close-\(code)")
        try await sandbox.fault("close", ["code": code])
        #expect(try await sandbox.type("/projects", as: "member").text.contains("3 of 3"))
        #expect(try await sandbox.log().contains("RESUMED"))
        try await sandbox.stop()
    }

    @Test("An answer that was heard, but whose receipt was lost, is not given twice")
    func lostReply() async throws {
        let sandbox = try await Sandbox(capturing: "lost-reply")
        try await sandbox.fault("lose-reply", ["route": "callback", "times": 1])
        let answer = try await sandbox.type("/projects", as: "member")
        #expect(answer.kind == "message")
        let messages = try await sandbox.call("GET", "channels/general/messages?as=member")
        #expect(messages.json.list.count == 1)
        try await sandbox.stop()
    }

    @Test("A 429 on the answer's route is waited out, and the answer comes in time")
    func limitedCallback() async throws {
        let sandbox = try await Sandbox(capturing: "limited-callback")
        try await sandbox.fault(
            "answer", ["route": "callback", "status": 429, "times": 1, "retry_after": 0.4])
        let answer = try await sandbox.type("/projects", as: "member")
        #expect(answer.text.contains("3 of 3"))
        try await sandbox.stop()
    }

    @Test("A stumble of Discord's is tried again")
    func stumblingCallback() async throws {
        let sandbox = try await Sandbox(capturing: "stumbling-callback")
        try await sandbox.fault("answer", ["route": "callback", "status": 500, "times": 1])
        #expect(try await sandbox.type("/projects", as: "member").text.contains("3 of 3"))
        try await sandbox.fault("answer", ["route": "callback", "status": 502, "times": 1])
        #expect(
            try await sandbox.type("/projects", as: "member").text.contains("3 of 3"),
            "an HTML page is no trap")
        try await sandbox.stop()
    }

    @Test("Killed and started again, the bot goes on with its session")
    func killAndRestart() async throws {
        let sandbox = try await Sandbox(capturing: "kill")
        #expect(try await sandbox.type("/projects", as: "member").text.contains("3 of 3"))
        try await sandbox.settled()
        try await sandbox.fault("kill-bot")
        try await sandbox.fault("restart-bot")
        #expect(try await sandbox.type("/projects", as: "lead").text.contains("3 of 3"))
        let log = try await sandbox.log()
        #expect(log.contains("RESUMED"), "the session outlived the process")
        #expect(log.components(separatedBy: "\"READY\"").count <= 2, "one session only")
        try await sandbox.stop()
    }
}
