import Foundation
import Support

/// A real PostgreSQL on loopback, for one test run; it ends when this process does, or when nobody holds it any more.
package actor PostgresServer {
    package static var shared: PostgresServer {
        get async throws { try await starting.value }
    }

    private static let starting = Task { try await PostgresServer() }

    private let server: Child
    private let port: String
    private var count = 0
    /// Who spoke to it last: it answers one at a time, in order.
    private var turn: Task<Void, any Error>?

    package init() async throws {
        let script = Checkout.root.appending(path: "Tests/Engines/postgres.sh").path
        // The script removes what is in it when it ends.
        let folder = try TemporaryFolder.ofTheRun()
        let server = try Child(["/bin/bash", script, folder.path])
        var ready: String?
        for await line in server.lines {
            ready = line
            break
        }
        guard let ready, ready.hasPrefix("ready ") else {
            throw Child.Failure(
                "PostgreSQL did not start: \(ready ?? "it said nothing") \(server.errors)")
        }
        self.server = server
        port = String(ready.dropFirst(6))
    }

    package func newDatabase() async throws -> String {
        count += 1
        let name = "test\(count)"
        try await tell("create \(name)", expecting: name)
        return "postgres://guildhall@127.0.0.1:\(port)/\(name)"
    }

    /// Ends the server at once, as a crash would.
    package func stop() async throws { try await tell("stop", expecting: "stopped") }

    package func start() async throws { try await tell("start", expecting: "started") }

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
                throw Child.Failure("\(words): \(said ?? "the server is gone") \(server.errors)")
            }
        }
        turn = mine
        try await mine.value
    }
}
