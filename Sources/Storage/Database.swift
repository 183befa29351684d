/// The little that the store asks of an engine. SQL is written once, with `$1` placeholders and types that
/// mean the same in SQLite and Postgres; a driver supplies the few words that differ.
package protocol Database: Sendable {
    /// Runs a read on a consistent snapshot.
    func read<Value: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Value) async throws
        -> Value

    /// Runs one transaction: all of it is kept, or, when `work` throws, none.
    @discardableResult
    func write<Value: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Value) async throws
        -> Value

    /// Says that another process may have written something; it may say so needlessly, and never forgets for long.
    func otherWrites() -> AsyncStream<Void>

    func close() async
}

/// Inside a read or a transaction.
package protocol Connection {
    /// The rows of a query.
    func rows(_ sql: String, _ values: [SQLValue]) throws -> [Row]

    /// Runs a statement and answers how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ values: [SQLValue]) throws -> Int

    /// What stands after a SELECT of rows that this transaction is about to change.
    var lockingRead: String { get }

    /// The database's own clock, in milliseconds since 1970, as an expression.
    var now: String { get }

    /// The type of text that is sorted by its bytes.
    var textType: String { get }

    /// A query that keeps two processes from making the tables at once, where an engine lets them.
    var migrationLock: String? { get }

    /// Wakes other processes once this transaction is committed, where an engine can.
    func announceWrite() throws

    /// Whether the whole transaction is lost, and not only the statement that failed.
    func endsTransaction(_ error: any Error) -> Bool
}

extension Connection {
    package func rows(_ sql: String) throws -> [Row] { try rows(sql, []) }

    @discardableResult
    package func run(_ sql: String) throws -> Int { try run(sql, []) }
}

/// What a column holds. Flags are 0 and 1, moments are milliseconds since 1970, ids beyond 63 bits do not
/// occur.
package enum SQLValue: Equatable, Sendable {
    case null
    case integer(Int64)
    case text(String)

    package init(_ number: some BinaryInteger) {
        self = .integer(Int64(truncatingIfNeeded: number))
    }

    package init(_ text: String?) {
        self = text.map(SQLValue.text) ?? .null
    }

    package init(_ flag: Bool) {
        self = .integer(flag ? 1 : 0)
    }
}

/// One row, read in the order of its columns.
package struct Row: Equatable, Sendable {
    package let values: [SQLValue]

    package init(_ values: [SQLValue]) {
        self.values = values
    }

    package func integer(_ column: Int) throws -> Int64 {
        guard case .integer(let number) = values[column] else { throw UnreadableRow(column: column) }
        return number
    }

    /// A number, or nothing.
    package func maybeInteger(_ column: Int) throws -> Int64? {
        values[column] == .null ? nil : try integer(column)
    }

    package func text(_ column: Int) throws -> String {
        guard case .text(let text) = values[column] else { throw UnreadableRow(column: column) }
        return text
    }
}

/// A column holds what this program never writes there: somebody else did, or the file is damaged.
package struct UnreadableRow: Error, Equatable, CustomStringConvertible {
    package var column: Int

    package var description: String { "column \(column) of a stored row cannot be read" }
}
