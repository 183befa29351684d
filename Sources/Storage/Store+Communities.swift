import ProjectModel

extension Store {
    package func communities() async throws -> [Community] {
        try await database.read { connection in
            try connection.rows("SELECT id, name FROM communities ORDER BY id").map { row in
                Community(id: Community.ID(UInt64(bitPattern: try row.integer(0))), name: try row.text(1))
            }
        }
    }

    /// Those whose server the bot is in.
    package func servedCommunities() async throws -> [Community.ID] {
        try await database.read { connection in
            try connection.rows("SELECT id FROM communities WHERE departed IS NULL ORDER BY id").map {
                Community.ID(UInt64(bitPattern: try $0.integer(0)))
            }
        }
    }

    /// The bot is in its server: since the first time this was said.
    package func serve(_ community: Community.ID) async throws {
        try await database.write { connection in
            try connection.run(
                """
                UPDATE communities SET departed = NULL, served = coalesce(served, \(connection.now)) WHERE id = $1
                """, [SQLValue(community.number)])
        }
    }

    /// The bot is in its server no more; it is kept as it is.
    package func depart(_ community: Community.ID, at now: Moment) async throws {
        try await database.write { connection in
            try connection.run(
                "UPDATE communities SET departed = $2 WHERE id = $1",
                [SQLValue(community.number), SQLValue(now)])
        }
    }

    /// Keeps a community under its present name; one that is known stays as it is otherwise.
    package func keep(_ community: Community) async throws {
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO communities (id, name) VALUES ($1, $2)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name
                """,
                [SQLValue(community.id.number), SQLValue(community.name)])
        }
    }
}
