import Foundation
import Testing

@testable import Sandbox

/// The whole sandbox, as the command line runs it, with a story to play.
@Suite("A run with a story", .serialized)
struct SandboxRunTests {
    private func run(_ story: String, bot: BotProcess) async throws -> Int32 {
        try await withFolder { folder in
            let path = "\(folder)/told.story"
            try story.write(toFile: path, atomically: true, encoding: .utf8)
            var options = SandboxOptions.test(bot: bot)
            options.scriptFile = path
            return try await Sandbox(options).run()
        }
    }

    private func guest() throws -> BotProcess {
        BotProcess(
            executable: try python(), arguments: [try client("discordpy_bot.py")],
            environment: ["PATH": "/usr/bin:/bin"], prepare: {})
    }

    @Test("The exit code is 0 when all went as told, and 1 when not")
    func codes() async throws {
        let told = "member in #general: /ping word:one\noutcome message\nwait for \"edited one\" in #general"
        #expect(try await run(told, bot: guest()) == 0)
        #expect(try await run("member in #general: /ping\nonly you", bot: guest()) == 1)
    }

    @Test("A bot that gives up before it was connected ends the sandbox with 1")
    func hopeless() async throws {
        let bot = BotProcess(
            executable: try python(), arguments: ["-c", "import sys; sys.exit(78)"], environment: [:],
            prepare: {})
        #expect(try await run("member: hello", bot: bot) == 1)
    }

    @Test("A story that cannot be read is refused before anything is started")
    func noStory() async throws {
        var options = SandboxOptions.test()
        options.scriptFile = "/nowhere.story"
        let sandbox = Sandbox(options)
        let failure = await #expect(throws: SandboxFailure.self) { try await sandbox.run() }
        #expect(failure?.description.contains("/nowhere.story") == true)
    }
}
