import Foundation
import SandboxWorld

/// A sandbox that stands: its world, its open port, and the bot if it has one. Closing it ends all three.
package struct Stage: Sendable {
    package let port: Int
    package let control: ControlAPI
    let bot: BotChild?
    private let listener: Listener
    private let capture: Capture?

    package var address: String { "http://127.0.0.1:\(port)" }

    /// Makes the world and opens the port; the bot is not started yet.
    /// - Parameter botLog: where the bot's lines go; nil: beside ours on standard error.
    package init(_ options: SandboxOptions, botLog: String? = nil) async throws {
        let clock = ProtocolClock()
        let secret = (0..<4).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined()
        var world: World
        do {
            world = try World(
                seed: SeedFile(path: options.seedFile).read(), secret: secret, settings: .init(),
                at: clock.now)
        } catch let error as SeedError {
            throw SandboxFailure("The seed \(options.seedFile) makes no world: \(error.message)")
        }
        let zone = TimeZone(identifier: world.zone)
        world.settings.zoneOffset = Int64(zone?.secondsFromGMT() ?? 0)
        let token = world.token(ofBot: world.mainBot) ?? ""
        let capture = try options.captureDirectory.map { try Capture(directory: $0, token: token) }
        self.capture = capture
        let server = SandboxServer(world: world, capture: capture)
        let page = options.isHeadless ? nil : try WebPage()
        let output = try botLog.map { try BotOutput(file: $0) } ?? .standardError
        bot = options.bot.map { BotChild($0, token: token, output: output, server: server) }
        control = ControlAPI(server: server, bot: bot, hasOwnDatabase: options.hasOwnDatabase)
        listener = try await Listener(Front(server: server, control: control, page: page), port: options.port)
        port = listener.port
        await server.listens(on: port)
        await bot?.meets(port: port)
    }

    /// Prepares the bot's database and starts the bot.
    package func startBot() async throws {
        try await bot?.startPrepared()
    }

    package func close() async {
        await bot?.stop()
        await listener.close()
        capture?.finish()
    }
}
