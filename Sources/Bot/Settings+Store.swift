import Foundation
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
        let database = try await database.open()
        do {
            return try await Store(database, calendar: calendar, saving: saving)
        } catch {
            await database.close()
            throw error
        }
    }

    private var saving: Store.Saving {
        let location = database
        return Store.Saving(at: .now) { schema in
            let path = location.backup(ofSchema: schema)
            guard
                FileManager.default.createFile(
                    atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
                let handle = FileHandle(forWritingAtPath: path)
            else {
                throw DatabaseFailure(
                    "The database must be brought up to this version, and \(path), the backup before that, cannot be "
                        + "written. Make room or give rights there.")
            }
            return { try handle.write(contentsOf: Data(($0 + "\n").utf8)) }
        }
    }
}
