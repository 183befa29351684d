import ProjectModel

/// A table of what a project has many of. A change writes the rows that differ, so that a stance is a row and not a
/// document.
struct PartTable<Element: Codable & Equatable & Sendable>: Sendable {
    let table: String
    /// The column that tells the elements of one project apart.
    let key: String
    let columns: [String]
    let keyOf: @Sendable (Element) -> Int64
    let valuesOf: @Sendable (Element) -> [SQLValue]

    /// The elements by the number of their project.
    func load(_ connection: any Connection, _ keys: [SQLValue], _ list: String) throws -> [Int: [Element]] {
        let rows = try connection.rows(
            "SELECT number, document FROM \(table) WHERE community = $1 AND number \(list) ORDER BY number, ordinal",
            keys)
        var elements: [Int: [Element]] = [:]
        for row in rows {
            elements[Int(try row.integer(0)), default: []].append(
                try ProjectRow.decode(Element.self, try row.text(1)))
        }
        return elements
    }

    func save(
        _ elements: [Element], over before: [Element], _ connection: any Connection, _ project: [SQLValue]
    ) throws {
        guard elements != before else { return }
        let kept = Set(elements.map(keyOf))
        for element in before where !kept.contains(keyOf(element)) {
            try connection.run(
                "DELETE FROM \(table) WHERE community = $1 AND number = $2 AND \(key) = $3",
                project + [SQLValue(keyOf(element))])
        }
        let old = Dictionary(
            before.enumerated().map { (keyOf($1), ($0, $1)) }, uniquingKeysWith: { first, _ in first })
        for (ordinal, element) in elements.enumerated() {
            if let (place, value) = old[keyOf(element)], place == ordinal, value == element { continue }
            try connection.run(
                upsert,
                project + [SQLValue(keyOf(element)), SQLValue(ordinal)] + valuesOf(element) + [
                    SQLValue(try ProjectRow.text(element))
                ])
        }
    }

    private var upsert: String {
        let names = ["ordinal"] + columns + ["document"]
        let marks = (1...(3 + names.count)).map { "$\($0)" }.joined(separator: ", ")
        let updates = names.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        return """
            INSERT INTO \(table) (community, number, \(key), \(names.joined(separator: ", "))) VALUES (\(marks))
            ON CONFLICT (community, number, \(key)) DO UPDATE SET \(updates)
            """
    }
}

/// The five tables.
enum PartTables {
    static let team = PartTable<TeamMember>(
        table: "team", key: "member", columns: ["role", "since"], keyOf: { SQLValue.key($0.member.number) },
        valuesOf: { [SQLValue($0.role), SQLValue($0.since)] })
    static let stances = PartTable<Stance>(
        table: "stances", key: "member", columns: ["kind", "is_steward", "at"],
        keyOf: { SQLValue.key($0.member.number) },
        valuesOf: { [SQLValue($0.kind.rawValue), SQLValue($0.isSteward), SQLValue($0.at)] })
    static let requests = PartTable<JoinRequest>(
        table: "join_requests", key: "request", columns: ["member", "role", "hours", "status", "at"],
        keyOf: { Int64($0.id) },
        valuesOf: {
            [
                SQLValue($0.member.number), SQLValue($0.role), SQLValue($0.hours.rawValue),
                SQLValue($0.status.name),
                SQLValue($0.at),
            ]
        })
    static let milestones = PartTable<Milestone>(
        table: "milestones", key: "milestone", columns: ["title", "phase", "due", "done"],
        keyOf: { Int64($0.id) },
        valuesOf: { [SQLValue($0.title), SQLValue($0.phase), SQLValue($0.due), SQLValue($0.done)] })
    static let credits = PartTable<Credit>(
        table: "credits", key: "credit", columns: ["member", "words", "at", "agreed"],
        keyOf: { Int64($0.id) },
        valuesOf: { [SQLValue($0.member.number), SQLValue($0.words), SQLValue($0.at), SQLValue($0.agreed)] })

    /// The parts of several projects, by number.
    static func load(_ connection: any Connection, _ keys: [SQLValue], _ list: String) throws -> (Int) ->
        Facts.Parts
    {
        let team = try team.load(connection, keys, list)
        let stances = try stances.load(connection, keys, list)
        let requests = try requests.load(connection, keys, list)
        let milestones = try milestones.load(connection, keys, list)
        let credits = try credits.load(connection, keys, list)
        return { number in
            var parts = Facts.Parts()
            parts.team = team[number] ?? []
            parts.stances = stances[number] ?? []
            parts.requests = requests[number] ?? []
            parts.milestones = milestones[number] ?? []
            parts.credits = credits[number] ?? []
            return parts
        }
    }

    static func save(
        _ parts: Facts.Parts, over before: Facts.Parts, _ connection: any Connection, _ project: [SQLValue]
    ) throws {
        try team.save(parts.team, over: before.team, connection, project)
        try stances.save(parts.stances, over: before.stances, connection, project)
        try requests.save(parts.requests, over: before.requests, connection, project)
        try milestones.save(parts.milestones, over: before.milestones, connection, project)
        try credits.save(parts.credits, over: before.credits, connection, project)
    }
}

extension SQLValue {
    /// Snowflakes have 63 bits.
    static func key(_ number: UInt64) -> Int64 { Int64(truncatingIfNeeded: number) }

    init(_ moment: Moment?) {
        self = moment.map { .integer($0.millisecondsSince1970) } ?? .null
    }
}
