import ProjectModel

/// What stewards look after.
extension Store {
    /// The projects of which something is a steward's by now, the longest waiting first.
    /// - Parameter limit: more than anybody works off; what lies behind comes up as that is done.
    package func projectsNeedingSteward(in community: Community.ID, at now: Moment, limit: Int = 100)
        async throws
        -> [Project]
    {
        try await database.read { connection in
            let numbers = try connection.rows(
                """
                SELECT number FROM steward_needs WHERE community = $1 AND since <= $2
                ORDER BY since, number LIMIT $3
                """, [SQLValue(community.number), SQLValue(now), SQLValue(limit)]
            ).map { Int(try $0.integer(0)) }
            return try ProjectRow.projects(numbers, in: community, connection)
        }
    }
}
