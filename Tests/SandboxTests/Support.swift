import Foundation
import SandboxWorld
import Support
import Testing

@testable import Sandbox

extension SandboxOptions {
    static func test(
        port: Int? = 0, isHeadless: Bool = true, capture: String? = nil, hasOwnDatabase: Bool = false,
        bot: BotProcess? = nil,
    ) -> SandboxOptions {
        SandboxOptions(
            port: port, isHeadless: isHeadless, captureDirectory: capture,
            seedFile: Checkout.root.appending(path: "config/sandbox.yaml").path,
            hasOwnDatabase: hasOwnDatabase,
            bot: bot)
    }
}

/// A sandbox for as long as a test needs it.
func withStage<Value>(
    _ options: SandboxOptions = .test(), _ work: (Stage) async throws -> Value,
) async throws -> Value {
    let stage = try await Stage(options)
    do {
        let value = try await work(stage)
        await stage.close()
        return value
    } catch {
        await stage.close()
        throw error
    }
}

extension Stage {
    func call(_ method: String, _ path: String, _ body: JSON = [:], query: [String: String] = [:]) async
        -> ControlAPI.Answer
    {
        await control.answer(method, path, query: query, json: body)
    }

    /// Plays a story given as text; what went otherwise is the test's failure.
    func play(_ text: String, at location: SourceLocation = #_sourceLocation) async throws {
        let report = try await Story(name: "story", text: text).play(with: control)
        #expect(report.isFulfilled, "\(report.text)", sourceLocation: location)
    }

    /// Registers another application: its id and token.
    func addBot(_ name: String) async throws -> (id: String, token: String) {
        let added = await call("POST", "bots", ["name": .string(name)]).body
        return (try #require(added["application_id"]?.string), try #require(added["token"]?.string))
    }

    /// Waits until a bot has a session on a connection.
    func connected(_ application: String) async -> Bool {
        await control.server.first(within: .seconds(60)) { world, now -> Bool? in
            let bots = world.state(at: now)["bots"]?.array ?? []
            return bots.contains { $0["application_id"]?.string == application && $0["connected"] == true }
                ? true : nil
        } ?? false
    }

    /// Waits until a bot's command can be typed.
    func registered(_ command: String, of application: String) async -> Bool {
        await control.server.first(within: .seconds(60)) { world, now -> Bool? in
            let commands = world.state(at: now)["commands"]?.array ?? []
            return commands.contains {
                $0["application_id"]?.string == application && $0["name"]?.string == command
            } ? true : nil
        } ?? false
    }
}

/// A folder that is gone after the test.
func withFolder<Value>(_ work: (String) async throws -> Value) async throws -> Value {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    return try await work(folder.path)
}

/// Python with the third-party libraries in it.
func python() throws -> String {
    let path = Checkout.root.appending(path: ".venv/bin/python").path
    try #require(
        FileManager.default.isExecutableFile(atPath: path),
        "There is no \(path): `make test` installs it, with discord.py and hikari in it.")
    return path
}

func client(_ name: String) throws -> String {
    let folder = try #require(Bundle.module.resourceURL)
    return folder.appending(path: "Clients/\(name)").path
}
