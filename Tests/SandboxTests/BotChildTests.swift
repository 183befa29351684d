import Foundation
import SandboxWorld
import Synchronization
import Testing

@testable import Sandbox

/// The bot as a process: any program that speaks to Discord will do, so a third-party one plays it here.
@Suite("The bot's process", .serialized)
struct BotChildTests {
    private static func bot(_ prepared: Counter) throws -> BotProcess {
        BotProcess(
            executable: try python(), arguments: [try client("hikari_bot.py")],
            environment: ["PATH": "/usr/bin:/bin"], prepare: { prepared.raise() })
    }

    @Test("It is ready once connected with its commands; killed, restarted and reset it is there again")
    func life() async throws {
        let prepared = Counter()
        try await withStage(.test(bot: try Self.bot(prepared))) { stage in
            try await stage.startBot()
            #expect(await stage.control.server.ready(within: .seconds(60)))
            #expect(prepared.value == 1)
            try await stage.play(
                """
                member in #general: /ping word:one
                wait for "edited one, resumed 0" in #general
                fault kill-bot
                member: /ping
                outcome failed
                expect "The application did not respond"
                fault restart-bot
                member: /ping word:two
                outcome message
                reset
                look in #general
                not "one"
                member: /ping word:three
                outcome message
                """)
            #expect(prepared.value == 2)
        }
    }

    @Test("A story goes on when the connection is reset between what people do, and time is travelled")
    func dropped() async throws {
        try await withStage(.test(bot: try Self.bot(Counter()))) { stage in
            try await stage.startBot()
            #expect(await stage.control.server.ready(within: .seconds(60)))
            let story = try Story(
                name: "dropped",
                text: """
                    member in #general: /ping word:one
                    wait for "edited one, resumed 0" in #general
                    lead: /ping word:two
                    lead sees "edited two, resumed 1" in #general
                    lead: /ping word:three
                    as member
                    wait for "edited three, resumed 1" in #general
                    member: /ping word:four
                    lead sees "edited four, resumed 2" in #general
                    advance 1 business day
                    """)
            let report = await story.play(with: stage.control, dropEvery: 2)
            #expect(report.isFulfilled, "\(report.text)")
        }
    }

    @Test("A bot that ends by itself is started again; one that says EX_CONFIG is given up")
    func endings() async throws {
        let script = "import sys; sys.exit(78)"
        let bot = BotProcess(
            executable: try python(), arguments: ["-c", script], environment: [:], prepare: {})
        try await withStage(.test(bot: bot)) { stage in
            try await stage.startBot()
            var endings = try #require(stage.bot?.endings).makeAsyncIterator()
            #expect(await endings.next()?.contains("exit 78") == true)
        }
        try await withFolder { folder in
            let script =
                "import os, sys; f='\(folder)/once'; d=os.path.exists(f); open(f,'w'); sys.exit(78 if d else 1)"
            let bot = BotProcess(
                executable: try python(), arguments: ["-c", script], environment: [:], prepare: {})
            try await withStage(.test(bot: bot)) { stage in
                try await stage.startBot()
                var endings = try #require(stage.bot?.endings).makeAsyncIterator()
                #expect(await endings.next()?.contains("exit 78") == true)
            }
        }
    }

    @Test("It ends when nobody holds its standard input any more")
    func lifeline() async throws {
        let script = "import sys; sys.stdin.read(); sys.exit(7)"
        var process: RunningProcess? = try RunningProcess(
            python(), ["-c", script], [:], output: .standardError)
        let ending = try #require(process?.ending)
        process = nil
        #expect(await ending.value == 7)
    }
}

final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func raise() { count.withLock { $0 += 1 } }
}
