import Foundation

/// The command line of the bot's own program, as somebody types it on the machine where it runs.
extension BotChild {
    /// Runs a command beside the bot, on the same database, to its end.
    nonisolated func run(_ arguments: [String]) async throws -> (code: Int32, said: String) {
        let said = FileManager.default.temporaryDirectory.appending(path: "said-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: said) }
        // A file, unlike a pipe, is whole as soon as the process has ended.
        guard FileManager.default.createFile(atPath: said.path, contents: nil) else {
            throw SandboxFailure("\(said.path) cannot be written, where a command's words would go.")
        }
        let process = Process()
        process.executableURL = URL(filePath: bot.executable)
        process.arguments = arguments + bot.options
        process.environment = bot.environment
        process.standardInput = FileHandle.nullDevice
        let words = try FileHandle(forWritingTo: said)
        process.standardOutput = words
        process.standardError = words
        let (ends, end) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = { process in
            end.yield(
                process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
            end.finish()
        }
        try process.run()
        var code: Int32 = 0
        for await ended in ends { code = ended }
        try words.close()
        return (code, try String(contentsOf: said, encoding: .utf8))
    }
}
