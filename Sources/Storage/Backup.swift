import FoundationEssentials
import ProjectModel

/// A backup is one file of rows, a line of JSON each, that either engine restores: a head, the rows of every table, and
/// an end with their count and a checksum. Interaction tokens, sessions and leases are in none.
package enum Backup {
    /// The number of this form of file.
    static let form = 1

    struct Head: Codable {
        var guildhall: Int
        var schema: Int
        var at: Moment
    }

    struct Line: Codable {
        var table: String
        var row: [Cell]
    }

    struct End: Codable {
        var rows: Int
        var checksum: String
    }

    /// What a file holds.
    package struct Contents: Equatable, Sendable {
        package var at: Moment
        package var schema: Int
        /// Rows by table.
        package var rows: [String: Int]
    }

    /// A value of a column, in JSON's own words; numbers that JSON's readers would round are texts.
    enum Cell: Codable, Equatable {
        case null
        case integer(Int64)
        case text(String)

        init(_ value: SQLValue) {
            switch value {
            case .null: self = .null
            case .integer(let number): self = .integer(number)
            case .text(let text): self = .text(text)
            }
        }

        var value: SQLValue {
            switch self {
            case .null: .null
            case .integer(let number): .integer(number)
            case .text(let text): .text(text)
            }
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let number = try? container.decode([String].self) {
                guard number.count == 1, let integer = Int64(number[0]) else {
                    throw DecodingError.dataCorruptedError(in: container, debugDescription: "no number")
                }
                self = .integer(integer)
            } else {
                self = .text(try container.decode(String.self))
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .null: try container.encodeNil()
            case .integer(let number): try container.encode([String(number)])
            case .text(let text): try container.encode(text)
            }
        }
    }

    /// FNV-1a over the lines: it finds a file that was cut or changed by accident, and proves nothing more.
    struct Checksum {
        private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

        mutating func add(_ line: String) {
            for byte in line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 10) &* 0x100_0000_01B3
        }

        var text: String { String(hash, radix: 16) }
    }

    /// Reads a file line by line, and checks that it is whole.
    /// - Throws: `DatabaseFailure` that says what is wrong with it.
    package static func verify(_ lines: some Sequence<String>) throws -> Contents {
        try read(lines) { _, _ in }
    }

    static func read(_ lines: some Sequence<String>, row: (String, [SQLValue]) throws -> Void) throws
        -> Contents
    {
        var iterator = lines.makeIterator()
        guard let first = iterator.next(), let head = try? ProjectRow.decode(Head.self, first) else {
            throw DatabaseFailure("This is no backup of Guildhall. guildhall backup FILE makes one.")
        }
        guard head.guildhall <= form, head.schema <= Schema.steps.count else {
            throw DatabaseFailure(
                "This backup was made by a newer version of Guildhall. Restore it with that version or a later one."
            )
        }
        var contents = Contents(at: head.at, schema: head.schema, rows: [:])
        var checksum = Checksum()
        checksum.add(first)
        var count = 0
        while let text = iterator.next() {
            if let line = try? ProjectRow.decode(Line.self, text) {
                guard Schema.tables.contains(where: { $0.name == line.table }) else {
                    throw DatabaseFailure("This backup holds a table that is not known: \(line.table).")
                }
                checksum.add(text)
                count += 1
                contents.rows[line.table, default: 0] += 1
                try row(line.table, line.row.map(\.value))
            } else if let end = try? ProjectRow.decode(End.self, text) {
                guard end.rows == count, end.checksum == checksum.text else {
                    throw DatabaseFailure(
                        "This backup is damaged: its end tells of \(end.rows) rows and another checksum. Take another one."
                    )
                }
                return contents
            } else {
                throw DatabaseFailure("This backup is damaged in line \(count + 2). Take another one.")
            }
        }
        throw DatabaseFailure("This backup is cut off after \(count) rows. Take another one.")
    }
}

extension Store {
    /// Writes a backup, line by line, of one moment; others go on writing meanwhile.
    @discardableResult
    package func backUp(at now: Moment, to write: @escaping @Sendable (String) throws -> Void) async throws
        -> Int
    {
        try await database.read { connection in
            let schema = Int(
                try connection.rows("SELECT coalesce(max(step), 0) FROM schema_steps")[0].integer(0))
            var checksum = Backup.Checksum()
            let head = try ProjectRow.text(Backup.Head(guildhall: Backup.form, schema: schema, at: now))
            checksum.add(head)
            try write(head)
            var count = 0
            for table in Schema.tables where table.step <= schema {
                try table.forEachRow(connection) { row in
                    let line = try ProjectRow.text(
                        Backup.Line(table: table.name, row: row.map(Backup.Cell.init)))
                    checksum.add(line)
                    try write(line)
                    count += 1
                }
            }
            try write(try ProjectRow.text(Backup.End(rows: count, checksum: checksum.text)))
            return count
        }
    }

    /// Puts a backup in place of everything that is here, in one transaction. Who had asked to be forgotten, here or in
    /// the backup, stays forgotten.
    /// - Throws: `DatabaseFailure` when the file is damaged, and then nothing has changed.
    @discardableResult
    package func restore(_ lines: some Sequence<String> & Sendable) async throws -> Backup.Contents {
        let tombstones = try await self.tombstones()
        let contents = try await database.write { connection in
            for table in Schema.tables { try connection.run("DELETE FROM \(table.name)") }
            let widths = Dictionary(uniqueKeysWithValues: Schema.tables.map { ($0.name, $0.width ?? 0) })
            let contents = try Backup.read(lines) { name, row in
                let values = row + Array(repeating: .null, count: max(0, (widths[name] ?? 0) - row.count))
                let marks = (1...max(1, values.count)).map { "$\($0)" }.joined(separator: ", ")
                try connection.run("INSERT INTO \(name) VALUES (\(marks))", values)
            }
            // A backup of an older schema does not say who has to do with what.
            if try connection.rows("SELECT 1 FROM concerned LIMIT 1").isEmpty {
                try connection.run(Schema.fillConcerned)
            }
            if contents.schema < 6 { try connection.run(Schema.fillStewardNeeds) }
            return contents
        }
        cache.clear()
        for tombstone in tombstones { try await forget(tombstone) }
        return contents
    }

    /// Compares what is stored with what its history tells.
    /// - Returns: the projects of which the two differ; nothing when all is well.
    package func disagreements() async throws -> [ProjectName] {
        var wrong: [ProjectName] = []
        for community in try await communities() {
            for id in try await numbers(in: community.id) {
                guard let project = try await project(id, in: community.id) else { continue }
                let history = try await history(of: id, in: community.id)
                let told = Project(id, replaying: history, sealedTwist: project.sealedTwist)
                if told?.facts != project.facts { wrong.append(ProjectName(id: id, name: project.name)) }
            }
        }
        return wrong
    }
}

extension Schema.Table {
    /// Every row, in the order of the key, a thousand at a time.
    func forEachRow(_ connection: any Connection, _ body: ([SQLValue]) throws -> Void) throws {
        let order = key.joined(separator: ", ")
        var last: [SQLValue]?
        while true {
            let marks = key.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
            let condition = last == nil ? "" : "WHERE (\(order)) > (\(marks))"
            let rows = try connection.rows(
                "SELECT \(order), \(name).* FROM \(name) \(condition) ORDER BY \(order) LIMIT 1000",
                last ?? [])
            for row in rows { try body(Array(row.values.dropFirst(key.count))) }
            guard rows.count == 1_000, let end = rows.last else { return }
            last = Array(end.values.prefix(key.count))
        }
    }
}
