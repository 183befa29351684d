import ProjectModel

/// A query as the WHERE clause that means the same as `ProposalQuery.matches`, or more where `isWhole` is false.
struct ProposalCondition {
    private(set) var sql = "community = $1 AND author IS NOT NULL"
    private(set) var values: [SQLValue]
    private(set) var isWhole = true

    init(_ query: ProposalQuery, in community: Community.ID) {
        values = [SQLValue(community.number)]
        switch query.show {
        case .review: sql += " AND stage = 'PROPOSED'"
        case .toAct:
            sql += " AND stage IN ('PROPOSED', 'NEEDS_CHANGES')"
            isWhole = false
        case .ready:
            sql += " AND stage = 'PROPOSED'"
            isWhole = false
        case .changes: sql += " AND stage = 'NEEDS_CHANGES'"
        case .approved: sql += " AND is_proposal = 0"
        case .notNow: sql += " AND stage = 'REJECTED'"
        case .mine: add("author =", query.viewer.member.map { SQLValue($0.number) } ?? .null)
        case .all: break
        }
        for word in query.searchWords {
            add("search_text LIKE", SQLValue("%\(word.escapedForLike)%"), "ESCAPE '\\'")
        }
    }

    private mutating func add(_ condition: String, _ value: SQLValue, _ rest: String = "") {
        values.append(value)
        sql += " AND \(condition) $\(values.count) \(rest)"
    }
}
