import ProjectModel

/// Whose clocks are due.
extension Store {
    package struct Due: Hashable, Sendable {
        package var community: Community.ID
        package var project: Project.ID
    }

    /// What time has something to say to by a moment, the longest due first.
    package func due(by now: Moment) async throws -> [Due] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT community, number FROM projects WHERE wake_at IS NOT NULL AND wake_at <= $1
                ORDER BY wake_at, community, number LIMIT 500
                """, [SQLValue(now)]
            ).map { row in
                Due(
                    community: Community.ID(UInt64(bitPattern: try row.integer(0))),
                    project: Project.ID(Int(try row.integer(1))))
            }
        }
    }
}
