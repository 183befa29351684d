import Dispatch
import Glibc
import Storage

/// PostgreSQL over libpq: a few connections, taken in turn, each remade when it breaks.
package final class PostgresDatabase: Database {
    private let pool: PostgresPool
    private let address: String

    /// Opens connections as they are needed.
    /// - Parameter address: as libpq reads it: `postgres://user:password@host/database`.
    /// - Throws: `DatabaseFailure` when the server cannot be reached or lets nobody in.
    package init(_ address: String, connections: Int = 4) async throws {
        self.address = address
        pool = PostgresPool((0..<connections).map { PostgresLink(address, number: $0) })
        _ = try await read { try $0.rows("SELECT 1") }
    }

    package func read<Value: Sendable>(
        _ work: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", work)
    }

    package func write<Value: Sendable>(
        _ work: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await transaction("BEGIN", work)
    }

    package func close() async {
        await pool.close()
    }

    /// Runs a transaction, and once more when nothing of it can have been kept: after a loss before its COMMIT, or when
    /// the server took it back for another's sake.
    private func transaction<Value: Sendable>(
        _ begin: String, _ work: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        let link = try await pool.take()
        defer { pool.put(link) }
        var attempts = 0
        while true {
            attempts += 1
            do {
                return try await link.perform { try Self.attempt(begin, work, on: $0) }
            } catch let lost as LostBeforeCommit where attempts < 3 {
                // The pool's connections may all be of before a restart; the next attempt makes a new one.
                _ = lost
            } catch let lost as LostBeforeCommit {
                throw lost.error.failure
            } catch let error as PostgresError where error.isToBeRepeated && attempts < 10 {
                continue
            } catch let error as PostgresError {
                throw error.failure
            }
        }
    }

    private struct LostBeforeCommit: Error {
        let error: PostgresError
    }

    private static func attempt<Value>(
        _ begin: String, _ work: (any Connection) throws -> Value, on link: PostgresLink
    ) throws -> Value {
        let value: Value
        do {
            try link.connect()
            _ = try link.execute(begin)
            value = try work(PostgresConnection(link: link))
        } catch let error as PostgresError where error.isConnectionLost || !link.isConnected {
            link.disconnect()
            throw LostBeforeCommit(error: error)
        } catch {
            // What cannot be rolled back is not kept either: the server drops it with the connection.
            do { _ = try link.execute("ROLLBACK") } catch { link.disconnect() }
            throw error
        }
        do {
            _ = try link.execute("COMMIT")
        } catch let error as PostgresError where error.isConnectionLost {
            link.disconnect()
            throw DatabaseFailure(
                "The connection to PostgreSQL broke while a change was being kept, so it is not known whether it was. "
                    + "Asking once more does nothing twice.", mayPass: true)
        }
        return value
    }

    /// The server says when another process has written; a slow look beside it makes up for a notice that was missed.
    package func otherWrites() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let listening = Task.detached { [address] in
            let link = PostgresLink(address, number: -1)
            while !Task.isCancelled {
                do {
                    try await link.perform { link in
                        if try link.connect() { _ = try link.execute("LISTEN guildhall") }
                        var descriptor = pollfd(fd: link.socket, events: Int16(POLLIN), revents: 0)
                        _ = poll(&descriptor, 1, 2_000)
                        _ = try link.takeNotices()
                    }
                    continuation.yield()
                } catch {
                    await link.forget()
                    try? await Task.sleep(for: .seconds(1))
                }
            }
        }
        continuation.onTermination = { _ in listening.cancel() }
        return stream
    }
}

extension PostgresLink {
    /// Drops the connection; the next use makes a new one.
    fileprivate func forget() async {
        // Nothing in it throws.
        _ = try? await perform { $0.disconnect() }
    }
}

/// Inside a transaction.
struct PostgresConnection: Connection {
    let link: PostgresLink

    func rows(_ sql: String, _ values: [SQLValue]) throws -> [Row] { try link.execute(sql, values).rows }

    func run(_ sql: String, _ values: [SQLValue]) throws -> Int { try link.execute(sql, values).changed }

    var lockingRead: String { "FOR UPDATE" }

    var now: String { "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)" }

    /// By bytes, as SQLite sorts.
    var textType: String { "TEXT COLLATE \"C\"" }

    var migrationLock: String? { "SELECT pg_advisory_xact_lock(7237123446850545011)" }

    func announceWrite() throws { _ = try link.execute("SELECT pg_notify('guildhall', '')") }

    func endsTransaction(_ error: any Error) -> Bool {
        guard let error = error as? PostgresError else { return false }
        return error.isConnectionLost || error.isToBeRepeated || error.sqlState == "53100"
    }
}
