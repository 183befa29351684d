import ProjectModel

/// Asking for projects.
extension Store {
    package func project(_ id: Project.ID, in community: Community.ID) async throws -> Project? {
        try await database.read { try ProjectRow.projects([id.number], in: community, $0).first }
    }

    /// The project a person meant.
    /// - Throws: a `Refusal` that says what was not found, or what is near.
    package func project(_ reference: ProjectReference, in community: Community.ID) async throws -> Project {
        if let id = reference.id, let project = try await project(id, in: community) { return project }
        let near = try await names(beginning: reference.folded, in: community)
        // Only for what nothing begins with is everything looked through, for a name that is near.
        let id = try reference.resolve(among: near.isEmpty ? try await names(in: community) : near)
        guard let project = try await project(id, in: community) else {
            throw Refusal.unknownProject(typed: reference.typed, nearest: nil)
        }
        return project
    }

    /// The numbers of everything in a community, proposals too.
    func numbers(in community: Community.ID) async throws -> [Project.ID] {
        try await database.read { try Self.numbers("", in: community, $0).map { Project.ID($0) } }
    }

    /// All proposals that are not projects, the latest first.
    package func allProposals(in community: Community.ID) async throws -> [Project] {
        try await database.read { connection in
            let numbers = try Self.numbers("AND is_proposal = 1", in: community, connection)
            return try ProjectRow.projects(numbers.reversed(), in: community, connection)
        }
    }

    /// All projects of a community by their numbers, for exports.
    package func allProjects(in community: Community.ID) async throws -> [Project] {
        try await database.read { connection in
            let numbers = try Self.numbers("AND is_proposal = 0", in: community, connection)
            return try ProjectRow.projects(numbers, in: community, connection)
        }
    }

    private static func numbers(
        _ condition: String, in community: Community.ID, _ connection: any Connection
    ) throws -> [Int] {
        try connection.rows(
            "SELECT number FROM projects WHERE community = $1 \(condition) ORDER BY number",
            [SQLValue(community.number)]
        ).map { Int(try $0.integer(0)) }
    }

    /// One page of the projects a query means: recruiting first, then what needs people urgently, then by
    /// name.
    package func projects(_ query: ProjectQuery, in community: Community.ID, at now: Moment) async throws
        -> ProjectPage
    {
        let condition = ProjectCondition(query, in: community)
        return try await database.read { connection in
            let total = try connection.rows(
                "SELECT count(*) FROM projects WHERE community = $1 AND is_proposal = 0",
                [SQLValue(community.number)])[0].integer(0)
            // One look gives the page and how many there are; only a page after the last needs a second.
            var page = min(max(0, query.page), Int(total) / ProjectPage.size)
            var rows = try Self.page(page, of: condition, at: now, connection)
            if rows.isEmpty, page > 0 {
                let matching = Int(
                    try connection.rows(
                        "SELECT count(*) FROM projects WHERE \(condition.sql)", condition.values)[0].integer(
                            0))
                page = max(0, (matching + ProjectPage.size - 1) / ProjectPage.size - 1)
                rows = try Self.page(page, of: condition, at: now, connection)
            }
            let matching = Int(try rows.first?.integer(1) ?? 0)
            let numbers = try rows.map { Int(try $0.integer(0)) }
            return ProjectPage(
                matching: matching, total: Int(total), page: page,
                projects: try ProjectRow.projects(numbers, in: community, connection))
        }
    }

    /// The numbers on a page, each beside the count of all that match.
    private static func page(
        _ page: Int, of condition: ProjectCondition, at now: Moment, _ connection: any Connection
    ) throws -> [Row] {
        let next = condition.values.count
        // Words are dear to look for, so a search looks once; a plain list counts faster beside its page.
        let count =
            condition.hasWords ? "count(*) OVER ()" : "(SELECT count(*) FROM projects WHERE \(condition.sql))"
        return try connection.rows(
            """
            SELECT number, \(count) FROM projects WHERE \(condition.sql)
            ORDER BY CASE state WHEN 'RECRUITING' THEN 0 ELSE 1 END,
                CASE WHEN urgent_from <= $\(next + 1) THEN 0 ELSE 1 END, name_folded, number
            LIMIT $\(next + 2) OFFSET $\(next + 3)
            """,
            condition.values + [
                SQLValue(now.millisecondsSince1970), SQLValue(ProjectPage.size),
                SQLValue(page * ProjectPage.size),
            ])
    }

    /// Names that fit what is being typed: those that begin with it, then those that contain it. With nothing
    /// typed, the member's own projects come first, then those with open seats, then what changed last.
    package func suggestions(
        for typed: String, in community: Community.ID, viewer: MemberID, limit: Int = 25
    ) async throws -> [ProjectName] {
        let words = typed.folded
        let number = Project.ID(typed).map(\.number) ?? 0
        return try await database.read { connection in
            try connection.rows(
                """
                SELECT number, name FROM projects
                WHERE community = $1 AND is_proposal = 0 AND (name_folded LIKE $2 ESCAPE '\\' OR slug LIKE $2 ESCAPE '\\' OR number = $3)
                ORDER BY CASE WHEN name_folded LIKE $4 ESCAPE '\\' THEN 0 ELSE 1 END,
                    CASE WHEN lead = $5 OR number IN (SELECT number FROM team WHERE community = $1 AND member = $5)
                        THEN 0 ELSE 1 END,
                    has_open_seats DESC, updated DESC, number
                LIMIT $6
                """,
                [
                    SQLValue(community.number), SQLValue("%\(words.escapedForLike)%"), SQLValue(number),
                    SQLValue("\(words.escapedForLike)%"), SQLValue(viewer.number), SQLValue(limit),
                ]
            ).map { row in
                ProjectName(id: Project.ID(Int(try row.integer(0))), name: try row.text(1))
            }
        }
    }

    /// Skills, groups and technologies that some project uses and that fit what is being typed: those that begin
    /// with it first, then the most used.
    package func skills(for typed: String, in community: Community.ID, limit: Int = 25) async throws
        -> [String]
    {
        let words = typed.folded.escapedForLike
        return try await database.read { connection in
            try connection.rows(
                """
                SELECT min(label), count(*) AS uses FROM project_skills
                WHERE community = $1 AND skill LIKE $2 ESCAPE '\\'
                GROUP BY skill
                ORDER BY CASE WHEN skill LIKE $3 ESCAPE '\\' THEN 0 ELSE 1 END, uses DESC, skill
                LIMIT $4
                """,
                [
                    SQLValue(community.number), SQLValue("%\(words)%"), SQLValue("\(words)%"),
                    SQLValue(limit),
                ]
            ).map { try $0.text(0) }
        }
    }

    /// What is called so, and then what begins so.
    private func names(beginning folded: String, in community: Community.ID) async throws
        -> [(name: ProjectName, slug: String)]
    {
        guard !folded.isEmpty else { return [] }
        return try await database.read { connection in
            try connection.rows(
                """
                SELECT number, name, slug FROM projects
                WHERE community = $1 AND (name_folded LIKE $2 ESCAPE '\\' OR slug LIKE $2 ESCAPE '\\')
                ORDER BY CASE WHEN name_folded = $3 OR slug = $3 THEN 0 ELSE 1 END, number LIMIT 25
                """, [SQLValue(community.number), SQLValue("\(folded.escapedForLike)%"), SQLValue(folded)]
            ).map { row in
                (ProjectName(id: Project.ID(Int(try row.integer(0))), name: try row.text(1)), try row.text(2))
            }
        }
    }

    private func names(in community: Community.ID) async throws -> [(name: ProjectName, slug: String)] {
        try await database.read { connection in
            try connection.rows(
                "SELECT number, name, slug FROM projects WHERE community = $1 ORDER BY number",
                [SQLValue(community.number)]
            ).map { row in
                let id = Project.ID(Int(try row.integer(0)))
                return (ProjectName(id: id, name: try row.text(1)), try row.text(2))
            }
        }
    }
}
