import ProjectModel

extension Store {
    package func communities() async throws -> [Community] {
        try await database.read { connection in
            try connection.rows("SELECT id, name FROM communities ORDER BY id").map { row in
                Community(id: Community.ID(UInt64(bitPattern: try row.integer(0))), name: try row.text(1))
            }
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
