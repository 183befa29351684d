import Foundation
import Synchronization

/// The built program, started as a person would start it: its own process, its output as lines.
final class Program: Sendable {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// `guildhall` lies where the tests themselves were built.
    static let executable = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "guildhall")

    struct Ended: Sendable {
        var code: Int32
        var output: String
        var errors: String
    }

    private let process: Process
    private let output = Gathering()
    private let errors = Gathering()
    private let exit: AsyncStream<Int32>

    /// Starts the program.
    /// - Parameter environment: the whole environment but `PATH`, so that nothing of the machine leaks into a
    ///   test.
    init(_ arguments: [String], environment: [String: String] = [:], in folder: URL = Program.root) throws {
        process = Process()
        process.executableURL = Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let inherited = ProcessInfo.processInfo.environment
        process.environment = environment.merging(
            ["PATH": inherited["PATH"] ?? "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
        ) { given, _ in given }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output.pipe
        process.standardError = errors.pipe
        let (stream, ended) = AsyncStream<Int32>.makeStream()
        exit = stream
        process.terminationHandler = { process in
            ended.yield(
                process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus)
            ended.finish()
        }
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
    }

    /// Runs the program to its end.
    static func run(
        _ arguments: String..., environment: [String: String] = [:], in folder: URL = Program.root
    ) async throws -> Ended {
        try await Program(arguments, environment: environment, in: folder).ended()
    }

    /// Waits for a line on standard output that contains `words`.
    func line(containing words: String) async throws -> String {
        for await line in output.lines where line.contains(words) { return line }
        throw Failure("the program ended without saying “\(words)”. Errors:\n\(errors.text)\n\(output.text)")
    }

    func terminate() {
        process.terminate()
    }

    func ended() async throws -> Ended {
        for await code in exit {
            await output.finished()
            await errors.finished()
            return Ended(code: code, output: output.text, errors: errors.text)
        }
        throw Failure("the program was waited for twice")
    }

    struct Failure: Error, CustomStringConvertible {
        var description: String

        init(_ description: String) {
            self.description = description
        }
    }
}

/// What a pipe said so far, and its lines as they come.
private final class Gathering: Sendable {
    let pipe = Pipe()
    let lines: AsyncStream<String>
    private let said = Mutex((whole: "", rest: ""))
    private let line: AsyncStream<String>.Continuation
    private let end: AsyncStream<Void>
    private let ended: AsyncStream<Void>.Continuation

    init() {
        (lines, line) = AsyncStream.makeStream()
        (end, ended) = AsyncStream.makeStream()
        pipe.fileHandleForReading.readabilityHandler = { [weak self] handle in
            let data = handle.availableData
            if data.isEmpty { handle.readabilityHandler = nil }
            self?.take(data)
        }
    }

    var text: String { said.withLock { $0.whole } }

    /// Waits until the other end is closed, by the program and by every child that inherited it.
    func finished() async {
        for await _ in end {}
    }

    private func take(_ data: Data) {
        guard !data.isEmpty else {
            line.finish()
            ended.finish()
            return
        }
        let text = String(decoding: data, as: UTF8.self)
        let whole = said.withLock { said in
            said.whole += text
            var parts = (said.rest + text).components(separatedBy: "\n")
            said.rest = parts.removeLast()
            return parts
        }
        for part in whole { line.yield(part) }
    }
}
