import Foundation
import Synchronization

/// Where the bot's own lines go: beside ours on standard error with a prefix, or into a file when a person is
/// typing.
struct BotOutput: Sendable {
    private let handle: FileHandle
    private let prefix: String

    static let standardError = BotOutput(handle: .standardError, prefix: "bot │ ")

    private init(handle: FileHandle, prefix: String) {
        self.handle = handle
        self.prefix = prefix
    }

    init(file path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw SandboxFailure("The bot's log \(path) cannot be written.") }
        self.init(handle: handle, prefix: "")
    }

    /// A pipe whose lines end up here, each whole.
    func pipe() -> Pipe {
        let pipe = Pipe()
        let rest = Mutex<[UInt8]>([])
        pipe.fileHandleForReading.readabilityHandler = { [handle, prefix] reading in
            let data = reading.availableData
            if data.isEmpty { reading.readabilityHandler = nil }
            let lines = rest.withLock { rest in
                rest += data
                var lines = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
                let last = data.isEmpty ? [] : Array(lines.removeLast())
                defer { rest = last }
                return lines.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
            }
            for line in lines {
                try? handle.write(contentsOf: Data("\(prefix)\(line)\n".utf8))
            }
        }
        return pipe
    }

    func say(_ line: String) {
        try? handle.write(contentsOf: Data("\(line)\n".utf8))
    }
}
