import Foundation
import SandboxWorld

/// The bot's process: started, watched, started again. It is killed like a process, because it is one.
actor BotChild {
    /// A bot that says "configuration error" (sysexits EX_CONFIG) would only say it again.
    private static let configurationError: Int32 = 78
    private static let patience = Duration.seconds(10)
    private static let pause = Duration.seconds(1)

    let bot: BotProcess
    private var environment: [String: String]
    private let output: BotOutput
    private let server: SandboxServer
    private var port = 0
    private var launches = 0
    private var current: RunningProcess?
    private var second: RunningProcess?
    /// Why the bot is given up, when it is.
    nonisolated let endings: AsyncStream<String>
    private let ending: AsyncStream<String>.Continuation

    init(_ bot: BotProcess, token: String, output: BotOutput, server: SandboxServer) {
        self.bot = bot
        self.output = output
        self.server = server
        environment = bot.environment
        environment["DISCORD_TOKEN"] = token
        (endings, ending) = AsyncStream.makeStream()
    }

    /// Says where its Discord is.
    func meets(port: Int) {
        self.port = port
        environment["DISCORD_API_BASE"] = "http://127.0.0.1:\(port)/api/v10"
    }

    func startPrepared() async throws {
        try await bot.prepare()
        try start()
    }

    func start() throws {
        guard current == nil else { return }
        // What two at once do cannot be told apart.
        if launches > 0, second == nil { server.capture?.processStarts() }
        let running = try launch()
        current = running
        Task { await watch(running) }
    }

    /// A second process with the same token and database, as after a careless deployment.
    func startSecond() throws {
        guard second == nil else { return }
        second = try launch()
    }

    /// Ends it as `kill -9` does.
    func kill() async {
        for running in leave() {
            running.signal(SIGKILL)
            _ = await running.ending.value
        }
    }

    /// Asks it to end, and insists after a while.
    func stop() async {
        for running in leave() {
            running.signal(SIGTERM)
            let insisting = Task {
                try await Task.sleep(for: Self.patience)
                running.signal(SIGKILL)
            }
            _ = await running.ending.value
            insisting.cancel()
        }
    }

    private func leave() -> [RunningProcess] {
        defer {
            current = nil
            second = nil
        }
        return [current, second].compactMap(\.self)
    }

    private func launch() throws -> RunningProcess {
        launches += 1
        let follower = "\(launches)"
        let running = try RunningProcess(
            bot.executable,
            bot.arguments + [
                "--until-stdin-closes", "--clock", "http://127.0.0.1:\(port)/sandbox/api/clock/\(follower)",
            ], environment, output: output)
        Task { [server] in
            _ = await running.ending.value
            await server.followerIsGone(follower)
        }
        return running
    }

    /// A bot that ends by itself is started again, as a supervisor would.
    private func watch(_ running: RunningProcess) async {
        let code = await running.ending.value
        guard current === running else { return }
        current = nil
        guard code != Self.configurationError else {
            ending.yield("The bot stopped for good (exit \(code)). What it said is above.")
            return
        }
        output.say(
            "The bot ended by itself (\(code < 0 ? "signal \(-code)" : "exit \(code)")); starting it again.")
        try? await Task.sleep(for: Self.pause)
        do {
            try start()
        } catch {
            ending.yield("The bot cannot be started again: \(error)")
        }
    }
}
