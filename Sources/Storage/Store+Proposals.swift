import ProjectModel

/// What is asked about proposals beside their lists.
extension Store {
    /// One page of the proposals a query means, the latest first. What is ready, and what waits for somebody, only the
    /// proposal itself can tell; but few are open at a time.
    package func proposals(
        _ query: ProposalQuery, in community: Community.ID, needing need: @escaping @Sendable (Project) -> Int
    ) async throws -> ProposalPage {
        let condition = ProposalCondition(query, in: community)
        return try await database.read { connection in
            let total = try connection.rows(
                "SELECT count(*) FROM projects WHERE community = $1 AND author IS NOT NULL",
                [SQLValue(community.number)])[0].integer(0)
            let numbers = try connection.rows(
                "SELECT number FROM projects WHERE \(condition.sql) ORDER BY number DESC", condition.values
            ).map { Int(try $0.integer(0)) }
            guard condition.isWhole else {
                let found = try ProjectRow.projects(numbers, in: community, connection).filter {
                    query.matches($0, needing: need)
                }
                return Self.page(query, total: Int(total), of: found) { $0 }
            }
            return try Self.page(query, total: Int(total), of: numbers) {
                try ProjectRow.projects($0, in: community, connection)
            }
        }
    }

    private static func page<Element>(
        _ query: ProposalQuery, total: Int, of found: [Element], _ read: ([Element]) throws -> [Project]
    ) rethrows -> ProposalPage {
        let last = max(0, (found.count + ProposalPage.size - 1) / ProposalPage.size - 1)
        let page = min(max(0, query.page), last)
        let shown = Array(found.dropFirst(page * ProposalPage.size).prefix(ProposalPage.size))
        return ProposalPage(matching: found.count, total: total, page: page, proposals: try read(shown))
    }

    /// Titles of proposals that fit what is being typed; those still open come first, and one's own before others.
    package func proposalSuggestions(
        for typed: String, in community: Community.ID, viewer: MemberID, limit: Int = 25
    ) async throws -> [ProjectName] {
        let words = typed.folded.escapedForLike
        let number = Project.ID(typed).map(\.number) ?? 0
        return try await database.read { connection in
            try connection.rows(
                """
                SELECT number, name FROM projects
                WHERE community = $1 AND author IS NOT NULL AND stage <> 'WITHDRAWN'
                    AND (name_folded LIKE $2 ESCAPE '\\' OR number = $3)
                ORDER BY CASE WHEN name_folded LIKE $4 ESCAPE '\\' THEN 0 ELSE 1 END,
                    CASE WHEN stage IN ('PROPOSED', 'NEEDS_CHANGES') THEN 0 ELSE 1 END,
                    CASE WHEN author = $5 THEN 0 ELSE 1 END, number DESC
                LIMIT $6
                """,
                [
                    SQLValue(community.number), SQLValue("%\(words)%"), SQLValue(number),
                    SQLValue("\(words)%"),
                    SQLValue(viewer.number), SQLValue(limit),
                ]
            ).map { ProjectName(id: Project.ID(Int(try $0.integer(0))), name: try $0.text(1)) }
        }
    }

    /// The proposal that is discussed in a thread.
    package func proposal(inThread thread: UInt64, of community: Community.ID) async throws -> Project.ID? {
        try await database.read { connection in
            try connection.rows(
                "SELECT number FROM threads WHERE community = $1 AND thread = $2 AND purpose = 'proposal'",
                [SQLValue(community.number), SQLValue(thread)]
            ).first.map { Project.ID(Int(try $0.integer(0))) }
        }
    }

    /// Every project and proposal a new one may repeat, with its core skills; what was withdrawn repeats nothing (F31).
    package func likenesses(in community: Community.ID) async throws -> [(name: ProjectName, skills: [Skill])]
    {
        try await database.read { connection in
            let skills = Dictionary(
                grouping: try connection.rows(
                    "SELECT number, label FROM project_skills WHERE community = $1",
                    [SQLValue(community.number)]
                ).map { (number: Int(try $0.integer(0)), label: try $0.text(1)) }, by: \.number)
            return try connection.rows(
                "SELECT number, name FROM projects WHERE community = $1 AND stage <> 'WITHDRAWN' ORDER BY number",
                [SQLValue(community.number)]
            ).map { row in
                let number = Int(try row.integer(0))
                return (
                    ProjectName(id: Project.ID(number), name: try row.text(1)),
                    (skills[number] ?? []).compactMap { Skill(rawValue: $0.label) }
                )
            }
        }
    }
}

extension Changing {
    /// How many proposals of somebody wait for a decision.
    package func openProposals(of author: MemberID) throws -> Int {
        Int(
            try connection.rows(
                """
                SELECT count(*) FROM projects WHERE community = $1 AND author = $2
                    AND stage IN ('PROPOSED', 'NEEDS_CHANGES')
                """, [SQLValue(community.number), SQLValue(author.number)])[0].integer(0))
    }
}
