import Foundation
import GRDB
import Storage

/// SQLite over GRDB: readers beside one writer (WAL), and a commit that has been answered survives a power
/// cut.
package final class SQLiteDatabase: Storage.Database {
    private let pool: any DatabaseWriter
    /// `nil` in memory, where there is nobody else.
    private let path: String?

    /// Opens a database file, or makes one.
    /// - Throws: `DatabaseFailure` that says why the file cannot be used and what to do.
    package init(path: String) throws {
        self.path = path
        var settings = Configuration()
        // The command line may write beside a running bot, and SQLite lets whoever waits in by luck, not by turns.
        settings.busyMode = .timeout(15)
        do {
            let pool = try DatabasePool(path: path, configuration: settings)
            // GRDB sets NORMAL when it opens a pool, so FULL is set afterwards.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            self.pool = pool
        } catch let error as DatabaseError {
            throw Self.failure(error, path: path)
        }
    }

    /// A database in memory, for tests and dry runs.
    package init() throws {
        path = nil
        pool = try DatabaseQueue()
    }

    package func read<Value: Sendable>(
        _ work: @escaping @Sendable (any Storage.Connection) throws -> Value
    ) async throws -> Value {
        try await telling {
            guard self.path != nil else {
                // One connection, used by one at a time: to forbid it to write and to allow it again would cost it the
                // statements it has prepared.
                return try await self.pool.unsafeRead { try work(SQLiteConnection(database: $0)) }
            }
            return try await self.pool.read { try work(SQLiteConnection(database: $0)) }
        }
    }

    package func write<Value: Sendable>(
        _ work: @escaping @Sendable (any Storage.Connection) throws -> Value
    ) async throws -> Value {
        try await telling { try await self.pool.write { try work(SQLiteConnection(database: $0)) } }
    }

    /// The engine's failures become sentences that say what to do.
    private func telling<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let error as DatabaseError {
            throw Self.failure(error, path: path ?? "The database in memory")
        }
    }

    /// SQLite tells nobody: another process's write is seen by asking now and then.
    package func otherWrites() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        guard path != nil else { return stream }
        let polling = Task { [pool] in
            // One and the same connection: `data_version` says what others did since it last asked.
            var known: Int64 = -1
            while !Task.isCancelled {
                let version = try? await pool.writeWithoutTransaction {
                    try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0
                }
                if let version, version != known {
                    known = version
                    continuation.yield()
                }
                try? await Task.sleep(for: .milliseconds(250))
            }
        }
        continuation.onTermination = { _ in polling.cancel() }
        return stream
    }

    package func close() async {
        // A pool that cannot be closed is still in use by a read that will end with the process.
        try? pool.close()
    }

    private static func failure(_ error: DatabaseError, path: String) -> DatabaseFailure {
        switch error.resultCode {
        case .SQLITE_NOTADB, .SQLITE_CORRUPT:
            DatabaseFailure(
                "\(path) is not a database, or it is damaged. Give another file with --database, or restore a backup."
            )
        case .SQLITE_CANTOPEN:
            DatabaseFailure(
                "\(path) cannot be opened or made. See that its folder exists and may be written to, or give another "
                    + "file with --database.")
        case .SQLITE_READONLY, .SQLITE_PERM:
            DatabaseFailure("\(path) may not be written to. Change its permissions, or give another file.")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            DatabaseFailure(
                "\(path) is busy with another process. Please try again in a moment.", mayPass: true)
        case .SQLITE_FULL: DatabaseFailure("The disk of \(path) is full. Make room, then start again.")
        default: DatabaseFailure("\(path) cannot be used: \(error.message ?? "\(error)").")
        }
    }
}
