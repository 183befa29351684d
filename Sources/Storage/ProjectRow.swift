import FoundationEssentials
import ProjectModel

/// How a project lies in its row: columns for what is asked, a document for the rest, and rows of their own for its
/// parts.
enum ProjectRow {
    /// `facts` and what stands beside them.
    static let columns = "number, version, updated, document"

    static func key(_ id: Project.ID, in community: Community.ID) -> [SQLValue] {
        [SQLValue(community.number), SQLValue(id.number)]
    }

    /// Reads the row, and then the rows of its parts.
    static func project(_ row: Row, in community: Community.ID, _ connection: any Connection) throws
        -> Project
    {
        let id = Project.ID(Int(try row.integer(0)))
        let key = key(id, in: community)
        let core = try decode(Facts.self, try row.text(3))
        let parts = try PartTables.load(connection, key)
        let sealed = try connection.rows(
            "SELECT text FROM sealed_texts WHERE community = $1 AND number = $2", key
        ).first?.text(0)
        return Project(
            id, facts: Facts(core: core, parts: parts), version: Int(try row.integer(1)),
            updated: Moment(millisecondsSince1970: try row.integer(2)), sealedTwist: sealed)
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
