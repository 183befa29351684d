import ProjectModel

/// What channels must still be told.
extension Store {
    /// What waits to be told, a line each, in the order it will be: `e42 projects message`.
    package func queued(in community: Community.ID, limit: Int = 100) async throws -> [String] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT event, lane, kind FROM deliveries WHERE community = $1 AND state = 'queued'
                ORDER BY event, lane, kind LIMIT $2
                """, [SQLValue(community.number), SQLValue(limit)]
            ).map { "e\(try $0.integer(0)) \(try $0.text(1)) \(try $0.text(2))" }
        }
    }

    /// Where one change is told, and whether it was.
    package func deliveries(of event: Int, in community: Community.ID) async throws -> [String] {
        try await database.read { connection in
            try connection.rows(
                "SELECT lane, kind, state FROM deliveries WHERE community = $1 AND event = $2 ORDER BY lane, kind",
                [SQLValue(community.number), SQLValue(event)]
            ).map { "\(try $0.text(0)) \(try $0.text(1)) \(try $0.text(2))" }
        }
    }
}
