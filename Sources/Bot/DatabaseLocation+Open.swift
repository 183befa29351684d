import Storage
import StoragePostgres
import StorageSQLite

extension DatabaseLocation {
    /// Opens what the settings or `--database` name.
    /// - Throws: `DatabaseFailure` that says why it cannot be used and what to do.
    package func open() async throws -> any Database {
        switch self {
        case .sqlite(let path): try SQLiteDatabase(path: path)
        case .postgres(let address): try await PostgresDatabase(address)
        }
    }
}
