import Foundation
import Storage
import StoragePostgres
import StorageSQLite
import Support

/// Either engine, for tests that hold for both; each database is new.
package enum Engine: String, CaseIterable, Sendable {
    case sqlite = "SQLite"
    case postgres = "PostgreSQL"

    /// Where a new database is, so that it can be opened more than once.
    package func place() async throws -> Place {
        switch self {
        case .sqlite:
            let folder = try TemporaryFolder.ofTheRun()
            return Place(engine: self, address: folder.appending(path: "here.sqlite").path)
        case .postgres: return Place(engine: self, address: try await PostgresServer.shared.newDatabase())
        }
    }

    package func database() async throws -> any Database {
        switch self {
        case .sqlite: try SQLiteDatabase()
        case .postgres: try await place().open()
        }
    }
}

package struct Place: Sendable {
    package let engine: Engine
    package let address: String

    package init(engine: Engine, address: String) {
        (self.engine, self.address) = (engine, address)
    }

    package func open() async throws -> any Database {
        switch engine {
        case .sqlite: try SQLiteDatabase(path: address)
        case .postgres: try await PostgresDatabase(address)
        }
    }

    /// As `--database` takes it.
    package var location: String {
        switch engine {
        case .sqlite: "sqlite:\(address)"
        case .postgres: address
        }
    }
}
