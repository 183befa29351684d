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

    /// Where a backup is put before the schema is brought up: beside the file, or here.
    func backup(ofSchema schema: Int) -> String {
        switch self {
        case .sqlite(let path): "\(path).schema-\(schema).backup"
        case .postgres: "guildhall.schema-\(schema).backup"
        }
    }
}

extension Settings {
    /// The store of the settings' database, brought up to this version after a backup.
    package func store() async throws -> Store {
        let location = database
        let database = try await location.open()
        do {
            return try await Store(database, calendar: calendar) { store, schema in
                _ = try await BackupFile.write(store, to: location.backup(ofSchema: schema), at: .now)
            }
        } catch {
            await database.close()
            throw error
        }
    }
}
