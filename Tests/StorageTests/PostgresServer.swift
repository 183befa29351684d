import Foundation

/// A real PostgreSQL on loopback, for one test run; it ends when this process does, or when nobody holds it any more.
actor PostgresServer {
    static var shared: PostgresServer {
        get async throws { try await starting.value }
    }

    private static let starting = Task { try await PostgresServer() }

    private let server: Child
    private let port: String
    private var count = 0
    /// Who spoke to it last: it answers one at a time, in order.
    private var turn: Task<Void, any Error>?

    init() async throws {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "postgres.sh").path
        let folder = FileManager.default.temporaryDirectory.appending(path: "postgres-\(UUID().uuidString)")
            .path
        let server = try Child(["/bin/bash", script, folder])
        var ready: String?
        for await line in server.lines {
            ready = line
            break
        }
        guard let ready, ready.hasPrefix("ready ") else {
            throw Child.Failure(
                description: "PostgreSQL did not start: \(ready ?? "it said nothing") \(server.errors)")
        }
        self.server = server
        port = String(ready.dropFirst(6))
    }

    func newDatabase() async throws -> String {
        count += 1
        let name = "test\(count)"
        try await tell("create \(name)", expecting: name)
        return "postgres://guildhall@127.0.0.1:\(port)/\(name)"
    }

    /// Ends the server at once, as a crash would.
    func stop() async throws { try await tell("stop", expecting: "stopped") }

    func start() async throws { try await tell("start", expecting: "started") }

    private func tell(_ words: String, expecting answer: String) async throws {
        let (before, server) = (turn, server)
        let mine = Task {
            // Whoever was before had their own failure told.
            _ = await before?.result
            server.tell(words)
            var said: String?
            for await line in server.lines {
                said = line
                break
            }
            guard said == answer else {
                throw Child.Failure(description: "\(words): \(said ?? "the server is gone") \(server.errors)")
            }
        }
        turn = mine
        try await mine.value
    }
}
