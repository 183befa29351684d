import FoundationEssentials
import ProjectModel

/// How a project lies in its row: columns for what is asked, a document for the rest, and rows of their own for its
/// parts.
enum ProjectRow {
    static func key(_ id: Project.ID, in community: Community.ID) -> [SQLValue] {
        [SQLValue(community.number), SQLValue(id.number)]
    }

    /// Reads projects with their parts, in the order of the numbers; what is not there is left out.
    static func projects(_ numbers: [Int], in community: Community.ID, _ connection: any Connection) throws
        -> [Project]
    {
        var projects: [Project] = []
        for start in stride(from: 0, to: numbers.count, by: 100) {
            let batch = Array(numbers[start..<min(start + 100, numbers.count)])
            let found = try read(batch, in: community, connection)
            projects += batch.compactMap { found[$0] }
        }
        return projects
    }

    /// As many questions for a hundred projects as for one.
    private static func read(_ numbers: [Int], in community: Community.ID, _ connection: any Connection)
        throws
        -> [Int: Project]
    {
        // Lists of few lengths, so that their statements are prepared once.
        let length = [1, 5, 25, 100].first { $0 >= numbers.count } ?? numbers.count
        let padding = Array(repeating: numbers[numbers.count - 1], count: length - numbers.count)
        let keys = [SQLValue(community.number)] + (numbers + padding).map { SQLValue($0) }
        let list = "IN (\((2...(length + 1)).map { "$\($0)" }.joined(separator: ", ")))"
        let rows = try connection.rows(
            """
            SELECT projects.number, version, updated, document FROM projects JOIN project_documents
                ON project_documents.community = projects.community AND project_documents.number = projects.number
            WHERE projects.community = $1 AND projects.number \(list)
            """, keys)
        let sealed = try connection.rows(
            "SELECT number, text FROM sealed_texts WHERE community = $1 AND number \(list)", keys)
        let texts = Dictionary(
            uniqueKeysWithValues: try sealed.map { (Int(try $0.integer(0)), try $0.text(1)) })
        let parts = try PartTables.load(connection, keys, list)
        var projects: [Int: Project] = [:]
        for row in rows {
            let number = Int(try row.integer(0))
            projects[number] = Project(
                Project.ID(number),
                facts: Facts(core: try decode(Facts.self, try row.text(3)), parts: parts(number)),
                version: Int(try row.integer(1)), updated: Moment(millisecondsSince1970: try row.integer(2)),
                sealedTwist: texts[number])
        }
        return projects
    }

    static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(text.utf8))
    }

    /// Sorted keys, so that the same value is the same text.
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}

extension Change {
    /// A word for columns, views and operators: `moved.T9`, `team.joinRequested`.
    package var kind: String {
        switch self {
        case .registered: "registered"
        case .relisted: "relisted"
        case .submitted: "submitted"
        case .moved(let move): "moved.T\(move.rule)"
        case .proposal(let change): "proposal.\(Self.word(change))"
        case .team(let change): "team.\(Self.word(change))"
        case .work(let change): "work.\(Self.word(change))"
        case .twist(let change): "twist.\(Self.word(change))"
        case .credit(let change): "credit.\(Self.word(change))"
        case .nudged(let nudge): "nudged.\(nudge.timer.rawValue)"
        }
    }

    /// A case's name, without what it carries.
    private static func word(_ change: Any) -> String {
        if let name = Swift.Mirror(reflecting: change).children.first?.label { return name }
        return "\(change)"
    }
}
