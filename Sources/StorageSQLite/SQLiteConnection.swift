import GRDB
import Storage

/// One GRDB connection inside a read or a transaction.
struct SQLiteConnection: Storage.Connection {
    let database: GRDB.Database

    func rows(_ sql: String, _ values: [SQLValue]) throws -> [Storage.Row] {
        let statement = try database.cachedStatement(sql: Self.numbered(sql))
        let cursor = try GRDB.Row.fetchCursor(statement, arguments: Self.arguments(values))
        var rows: [Storage.Row] = []
        while let row = try cursor.next() {
            rows.append(Storage.Row(try row.databaseValues.map(Self.value)))
        }
        return rows
    }

    func run(_ sql: String, _ values: [SQLValue]) throws -> Int {
        let statement = try database.cachedStatement(sql: Self.numbered(sql))
        try statement.execute(arguments: Self.arguments(values))
        return database.changesCount
    }

    /// One writer at a time: whoever writes has locked everything.
    var lockingRead: String { "" }

    var now: String { "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)" }

    var textType: String { "TEXT" }

    /// One writer at a time.
    var migrationLock: String? { nil }

    /// Other processes look for themselves.
    func announceWrite() {}

    /// SQLite takes a whole transaction back when the disk is full or fails.
    func endsTransaction(_ error: any Error) -> Bool {
        guard let error = error as? DatabaseError else { return false }
        switch error.resultCode {
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_NOMEM, .SQLITE_CORRUPT, .SQLITE_BUSY, .SQLITE_NOTADB:
            return true
        default: return false
        }
    }

    /// `$1` is a name to SQLite, numbered by first appearance; `?1` is a number.
    private static func numbered(_ sql: String) -> String { sql.replacing("$", with: "?") }

    private static func arguments(_ values: [SQLValue]) -> StatementArguments {
        StatementArguments(
            values.map { value -> (any DatabaseValueConvertible)? in
                switch value {
                case .null: nil
                case .integer(let number): number
                case .text(let text): text
                }
            })
    }

    private static func value(_ value: DatabaseValue) throws -> SQLValue {
        switch value.storage {
        case .null: .null
        case .int64(let number): .integer(number)
        case .string(let text): .text(text)
        case .double, .blob: throw DatabaseFailure("The database holds a value that Guildhall never writes.")
        }
    }
}
