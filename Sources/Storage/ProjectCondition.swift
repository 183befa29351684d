import ProjectModel

/// A query as the WHERE clause that means the same as `ProjectQuery.matches`.
struct ProjectCondition {
    private(set) var sql = "community = $1 AND is_proposal = 0"
    private(set) var values: [SQLValue]
    let hasWords: Bool

    init(_ query: ProjectQuery, in community: Community.ID) {
        values = [SQLValue(community.number)]
        hasWords = !query.searchWords.isEmpty
        show(query)
        if let difficulty = query.difficulty { add("difficulty = ?", SQLValue(difficulty.rawValue)) }
        if let skill = query.foldedSkill {
            add(
                "number IN (SELECT number FROM project_skills WHERE community = $1 AND skill = ?)",
                SQLValue(skill))
        }
        for word in query.searchWords {
            add("search_text LIKE ? ESCAPE '\\'", SQLValue("%\(word.escapedForLike)%"))
        }
    }

    private mutating func show(_ query: ProjectQuery) {
        switch query.show {
        case .open: add("has_open_seats = 1")
        case .building: add("state = 'ACTIVE' AND is_dormant = 0")
        case .phase2: add("state = 'PHASE_2' AND is_dormant = 0")
        case .first: add("is_good_first = 1")
        case .complete: add("state IN ('COMPLETE', 'MAINTAINED') AND is_dormant = 0")
        case .archived: add("state = 'ARCHIVED'")
        case .dormant: add("is_dormant = 1")
        case .mine:
            add(
                "(lead = ? OR number IN (SELECT number FROM team WHERE community = $1 AND member = ?))",
                SQLValue(query.viewer.number))
        case .following:
            add(
                "number IN (SELECT number FROM follows WHERE community = $1 AND member = ?)",
                SQLValue(query.viewer.number))
        case .all: break
        }
    }

    /// Adds a condition; its `?`s become the next numbered placeholder.
    private mutating func add(_ condition: String, _ value: SQLValue? = nil) {
        var condition = condition
        if let value {
            values.append(value)
            condition.replace("?", with: "$\(values.count)")
        }
        sql += " AND \(condition)"
    }
}

extension String {
    /// What a person typed, as literal text of a LIKE pattern.
    var escapedForLike: String {
        var escaped = ""
        for character in self {
            if character == "%" || character == "_" || character == "\\" { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}
