import Foundation
import SandboxWorld
import Testing

@testable import Sandbox

/// Libraries not written here, unmodified, live in the sandbox as they would in Discord.
@Suite("Third-party client libraries", .serialized)
struct ClientLibraryTests {
    @Test(
        "logs in, registers a command, answers and edits it, loses its socket and resumes",
        arguments: ["discordpy_bot.py", "hikari_bot.py"])
    func livesHere(script: String) async throws {
        try await withStage { stage in
            let bot = try await stage.addBot("guest")
            let process = try RunningProcess(
                python(), [client(script)],
                [
                    "DISCORD_TOKEN": bot.token, "DISCORD_API_BASE": "\(stage.address)/api/v10",
                    "PATH": "/usr/bin:/bin",
                ], output: .standardError)
            #expect(await stage.registered("ping", of: bot.id))
            #expect(await stage.connected(bot.id))
            try await stage.play(
                """
                member in #general: /ping word:one
                outcome message
                wait for "edited one, resumed 0" in #general
                fault drop bot="\(bot.id)"
                """)
            #expect(await stage.connected(bot.id))
            try await stage.play(
                """
                member in #general: /ping word:two
                outcome message
                wait for "edited two, resumed 1" in #general
                not "pong"
                """)
            process.signal(SIGKILL)
            #expect(await process.ending.value == -SIGKILL)
        }
    }

    @Test("does in a guild what a community's bot does, and hears of it what Discord would tell")
    func guild() async throws {
        let captures = ProcessInfo.processInfo.environment["GUILDHALL_CAPTURES"]
        try await withStage(.test(capture: captures.map { "\($0)/discordpy-guild" })) { stage in
            let bot = try await stage.addBot("guest")
            let process = try RunningProcess(
                python(), [client("discordpy_guild.py")],
                [
                    "DISCORD_TOKEN": bot.token, "DISCORD_API_BASE": "\(stage.address)/api/v10",
                    "PATH": "/usr/bin:/bin",
                ], output: .standardError)
            #expect(await process.ending.value == 0)
            let said = await stage.call("GET", "channels/@guest/messages", query: ["as": "member"])
            #expect(said.body[0]?["text"] == "psst")
        }
    }
}
