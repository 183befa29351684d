import CPostgres
import Dispatch
import Storage

/// One connection to a server, on a queue of its own, for libpq's calls block. It is remade when it breaks.
final class PostgresLink: @unchecked Sendable {
    private let queue: DispatchQueue
    private let address: String
    /// Touched on the queue only, as is everything below.
    private var connection: OpaquePointer?
    private var prepared: [String: String] = [:]

    init(_ address: String, number: Int) {
        self.address = address
        queue = DispatchQueue(label: "guildhall.postgres.\(number)")
    }

    deinit { PQfinish(connection) }

    /// Runs `work` on the link's queue.
    func perform<Value: Sendable>(_ work: @escaping @Sendable (PostgresLink) throws -> Value) async throws
        -> Value
    {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try work(self) }) }
        }
    }

    /// Connects, if it is not.
    /// - Returns: whether the connection is a new one.
    @discardableResult
    func connect() throws -> Bool {
        if let connection, PQstatus(connection) == CONNECTION_OK { return false }
        disconnect()
        let keywords = [
            "dbname", "connect_timeout", "application_name", "client_encoding", "keepalives_idle",
        ]
        let values = [address, "5", "guildhall", "UTF8", "30"]
        let made = withCStrings(keywords) { keywords in
            withCStrings(values) { values in PQconnectdbParams(keywords, values, 1) }
        }
        guard let made else {
            throw PostgresError(sqlState: nil, message: "there is no memory for a connection")
        }
        guard PQstatus(made) == CONNECTION_OK else {
            let message = Self.message(of: made)
            PQfinish(made)
            throw PostgresError(sqlState: Self.stateOfRefusal(message), message: message)
        }
        cpostgres_be_silent(made)
        connection = made
        return true
    }

    func disconnect() {
        PQfinish(connection)
        connection = nil
        prepared = [:]
    }

    var isConnected: Bool { connection.map { PQstatus($0) == CONNECTION_OK } ?? false }

    /// The descriptor to wait on for notices.
    var socket: Int32 { connection.map { PQsocket($0) } ?? -1 }

    /// Takes in what has arrived, and counts the notices among it.
    /// - Throws: when the connection is lost.
    func takeNotices() throws -> Int {
        guard let connection, PQconsumeInput(connection) == 1 else {
            throw PostgresError(sqlState: nil, message: "the connection was lost")
        }
        var count = 0
        while let notice = PQnotifies(connection) {
            PQfreemem(notice)
            count += 1
        }
        return count
    }

    /// Runs a statement; what was prepared once is not parsed again.
    func execute(_ sql: String, _ values: [SQLValue] = []) throws -> (rows: [Row], changed: Int) {
        guard let connection else { throw PostgresError(sqlState: nil, message: "there is no connection") }
        let name = try prepare(sql, connection)
        let texts = values.map { value -> String? in
            switch value {
            case .null: nil
            case .integer(let number): String(number)
            // PostgreSQL stores no NUL; nobody can see one either.
            case .text(let text): text.contains("\0") ? text.replacing("\0", with: "\u{FFFD}") : text
            }
        }
        let result = withCStrings(texts) {
            PQexecPrepared(connection, name, Int32(texts.count), $0, nil, nil, 0)
        }
        defer { PQclear(result) }
        return try read(result, connection)
    }

    private func prepare(_ sql: String, _ connection: OpaquePointer) throws -> String {
        if let name = prepared[sql] { return name }
        // Statements are few and the same; a run of one-off ones is not kept for ever.
        if prepared.count >= 400 {
            PQclear(PQexec(connection, "DEALLOCATE ALL"))
            prepared = [:]
        }
        let name = "s\(prepared.count)"
        let result = PQprepare(connection, name, sql, 0, nil)
        defer { PQclear(result) }
        _ = try read(result, connection)
        prepared[sql] = name
        return name
    }

    private func read(_ result: OpaquePointer?, _ connection: OpaquePointer) throws -> (
        rows: [Row], changed: Int
    ) {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: break
        default:
            let state = cpostgres_sqlstate(result).map { String(cString: $0) }
            let message = PQresultErrorField(result, Int32(UInt8(ascii: "M"))).map { String(cString: $0) }
            throw PostgresError(sqlState: state, message: message ?? Self.message(of: connection))
        }
        let columns = PQnfields(result)
        let isNumber = (0..<columns).map { Self.numbers.contains(PQftype(result, $0)) }
        var rows: [Row] = []
        for row in 0..<PQntuples(result) {
            var values: [SQLValue] = []
            for column in 0..<columns {
                if PQgetisnull(result, row, column) == 1 {
                    values.append(.null)
                    continue
                }
                let text = String(cString: PQgetvalue(result, row, column))
                values.append(
                    isNumber[Int(column)] ? Int64(text).map(SQLValue.integer) ?? .text(text) : .text(text))
            }
            rows.append(Row(values))
        }
        let changed = PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
        return (rows, changed)
    }

    /// int8, int2 and int4 (pg_type).
    private static let numbers: Set<Oid> = [20, 21, 23]

    /// libpq tells a refusal at the door in words only.
    private static func stateOfRefusal(_ message: String) -> String? {
        if message.contains("password authentication failed") || message.contains("no pg_hba.conf entry")
            || message.contains("role \"")
        {
            return "28000"
        }
        return message.contains("database \"") && message.contains("does not exist") ? "3D000" : nil
    }

    /// The first line, without the address it came from.
    private static func message(of connection: OpaquePointer) -> String {
        let text = String(cString: PQerrorMessage(connection))
        let line = text.split(separator: "\n").first.map(String.init) ?? "no reason was given"
        return line.components(after: "FATAL:  ") ?? line
    }
}

extension String {
    fileprivate func components(after words: String) -> String? {
        firstRange(of: words).map { String(self[$0.upperBound...]) }
    }
}

/// C strings that live as long as the call; the last pointer is NULL.
private func withCStrings<Value>(
    _ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Value
) -> Value {
    let copies = texts.map { text -> UnsafeMutablePointer<CChar>? in
        guard let text else { return nil }
        return text.utf8CString.withUnsafeBufferPointer { characters in
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: characters.count)
            copy.initialize(from: characters.baseAddress!, count: characters.count)
            return copy
        }
    }
    defer { for copy in copies { copy?.deallocate() } }
    return (copies.map { $0.map { UnsafePointer($0) } } + [nil]).withUnsafeBufferPointer {
        body($0.baseAddress!)
    }
}
