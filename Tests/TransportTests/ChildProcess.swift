import Foundation

/// A server in a process of its own that ends when its standard input does, so that it outlives no test run.
final class ChildProcess: Sendable {
    /// What it prints, line by line; for one reader.
    let lines: AsyncStream<String>
    private let input: FileHandle

    /// - Parameter script: a file in `Servers`, run with the Python of the project's virtual environment.
    init(_ script: String, _ arguments: [String] = []) throws {
        let process = Process()
        let input = Pipe()
        let output = Pipe()
        process.executableURL = Folder.project.appending(path: ".venv/bin/python")
        process.arguments = [Folder.servers.appending(path: script).path] + arguments
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        self.input = input.fileHandleForWriting
        let (lines, writer) = AsyncStream<String>.makeStream()
        self.lines = lines
        let reading = output.fileHandleForReading
        Thread.detachNewThread {
            var rest = Data()
            while case let piece = reading.availableData, !piece.isEmpty {
                rest += piece
                while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                    writer.yield(String(decoding: rest[..<end], as: UTF8.self))
                    rest = Data(rest[(end + 1)...])
                }
            }
            writer.finish()
        }
    }

    deinit { try? input.close() }

    /// Waits until it prints a line with these words in it.
    func line(with words: String) async throws -> String {
        guard let line = await lines.first(where: { $0.contains(words) }) else { throw Ended(before: words) }
        return line
    }

    struct Ended: Error {
        let before: String
    }
}

/// Where things are.
enum Folder {
    static let project = {
        var folder = URL(filePath: #filePath)
        while folder.path != "/",
            !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path)
        {
            folder.deleteLastPathComponent()
        }
        return folder
    }()

    static let servers = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Servers")

    /// Makes a new one for files of a test run.
    static func temporary() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "transport-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}
