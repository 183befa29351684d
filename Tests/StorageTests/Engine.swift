import Foundation
import Glibc
import Storage
import StoragePostgres
import StorageSQLite
import Synchronization

/// Either engine, for tests that hold for both; each database is new.
enum Engine: String, CaseIterable, Sendable {
    case sqlite = "SQLite"
    case postgres = "PostgreSQL"

    /// Where a new database is, so that it can be opened more than once.
    func place() async throws -> Place {
        switch self {
        case .sqlite:
            let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            return Place(engine: self, address: folder.appending(path: "here.sqlite").path)
        case .postgres: return Place(engine: self, address: try await PostgresServer.shared.newDatabase())
        }
    }

    func database() async throws -> any Database {
        switch self {
        case .sqlite: try SQLiteDatabase()
        case .postgres: try await place().open()
        }
    }
}

struct Place: Sendable {
    let engine: Engine
    let address: String

    func open() async throws -> any Database {
        switch engine {
        case .sqlite: try SQLiteDatabase(path: address)
        case .postgres: try await PostgresDatabase(address)
        }
    }

    /// As `--database` takes it.
    var location: String {
        switch engine {
        case .sqlite: "sqlite:\(address)"
        case .postgres: address
        }
    }
}

/// A real PostgreSQL on loopback, for one test run; it ends when this process does.
final class PostgresServer: Sendable {
    static var shared: PostgresServer {
        get async throws { try await starting.value }
    }

    private static let starting = Task { try await PostgresServer() }

    let port: UInt16
    private let process: Process
    private let input: FileHandle
    private let count = Mutex(0)

    init() async throws {
        port = try freePort()
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "postgres.sh").path
        let folder = FileManager.default.temporaryDirectory.appending(path: "postgres-\(UUID().uuidString)").path
        let (process, input, output) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = [script, folder, "\(port)"]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        self.process = process
        self.input = input.fileHandleForWriting
        var said = Data()
        while !said.contains(Data("ready\n".utf8)) {
            let piece = output.fileHandleForReading.availableData
            guard !piece.isEmpty else { throw NoServer(said: String(decoding: said, as: UTF8.self)) }
            said += piece
        }
    }

    struct NoServer: Error {
        let said: String
    }

    func newDatabase() async throws -> String {
        let name = "test\(count.withLock { $0 += 1; return $0 })"
        try tell("create \(name)", expecting: name)
        return "postgres://guildhall@127.0.0.1:\(port)/\(name)"
    }

    /// Stops the server at once, as a crash would, and starts it again.
    func restart() throws { try tell("restart", expecting: "restarted") }

    private func tell(_ words: String, expecting answer: String) throws {
        try count.withLock { _ in
            try input.write(contentsOf: Data("\(words)\n".utf8))
            guard let output = process.standardOutput as? Pipe else { return }
            var said = Data()
            while !said.contains(Data("\(answer)\n".utf8)) {
                let piece = output.fileHandleForReading.availableData
                guard !piece.isEmpty else { throw NoServer(said: String(decoding: said, as: UTF8.self)) }
                said += piece
            }
        }
    }
}

/// A port that was free a moment ago.
private func freePort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
        }
    }
    guard bound else { throw POSIXError(.EADDRINUSE) }
    return UInt16(bigEndian: address.sin_port)
}
