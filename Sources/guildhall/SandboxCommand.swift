import ArgumentParser
import Bot
import Foundation
import Sandbox

/// `guildhall sandbox`: a Discord in a box, with the bot in it.
struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract: "Try everything in a Discord in a box: no account, no token, no network.",
        discussion: """
            Starts a server on this machine that speaks like Discord, with a page to open in a browser and the bot \
            connected to a seeded community. In a terminal there is also a prompt: type /projects.

            guildhall sandbox --script FILE plays a story and exits 0 or 1.
            """)

    @Option(help: "The port. Default: 8787, or a free one when that is taken. 0 takes any free one.")
    var port: Int?

    @Flag(help: "Leave out the page.")
    var headless = false

    @Option(
        help:
            "A database of your own, sqlite:PATH or postgres://HOST/NAME. Default: a fresh one that is thrown away."
    )
    var database: String?

    @Option(
        help: """
            A folder to record all traffic in, as rest.jsonl and gateway.jsonl; rest.2.jsonl when the bot is started again.
            """
    )
    var capture: String?

    @Option(help: "A story to play instead of staying.")
    var script: String?

    @Option(help: "While the story plays, reset the bot's connection after every so many acts of people.")
    var dropEvery: Int?

    @Option(name: .customLong("import"), help: "A PROJECTS.md whose projects are there, too.")
    var catalogue: String?

    @Option(help: "The community to play with. Default: config/sandbox.yaml.")
    var seed: String?

    func validate() throws {
        if let dropEvery, dropEvery < 1 { throw ValidationError("--drop-every is a number from 1 on.") }
    }

    func run() async throws {
        let seedFile = try seed ?? Self.usualSeed()
        let scratch = FileManager.default.temporaryDirectory.appending(path: "guildhall-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let imported = try catalogue.map { try TextFile.read($0) }
        let location = database ?? "sqlite:\(scratch.path)/sandbox.sqlite"
        let isOwn = database != nil
        let bot = BotProcess(
            executable: Self.ownPath, arguments: ["run", "--database", location],
            environment: ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("DISCORD_") },
            options: ["--database", location],
            prepare: {
                try await Seeding.fill(location, from: seedFile, emptied: !isOwn)
                if let imported { try await Seeding.add(imported, to: location, from: seedFile) }
            })
        var options = SandboxOptions(
            port: port, isHeadless: headless, captureDirectory: capture, scriptFile: script,
            seedFile: seedFile, hasOwnDatabase: isOwn, bot: bot)
        options.dropEvery = dropEvery
        let code = try await Sandbox(options).run()
        if code != 0 { throw ExitCode(code) }
    }

    /// This very program, wherever it was started from.
    private static var ownPath: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments[0]
    }

    /// The seed of the folder one stands in, or else of the checkout this program was built in.
    private static func usualSeed() throws -> String {
        var folder = URL(filePath: ownPath).deletingLastPathComponent()
        var candidates = ["config/sandbox.yaml"]
        while folder.path != "/" {
            candidates.append(folder.appending(path: "config/sandbox.yaml").path)
            folder.deleteLastPathComponent()
        }
        guard let found = candidates.first(where: FileManager.default.fileExists(atPath:)) else {
            throw ValidationError(
                "There is no config/sandbox.yaml here. Start in Guildhall's folder, or name a community with --seed."
            )
        }
        return found
    }
}
