import ProjectModel

/// An interaction that was deferred and waits for its answer. It is kept until it has been answered, so that
/// a restart in between can finish it, and in no backup or export: whoever has the token may answer in the
/// bot's name.
package struct OpenInteraction: Equatable, Sendable {
    package var id: UInt64
    package var application: UInt64
    package var token: String
    package var expires: Moment

    package init(id: UInt64, application: UInt64, token: String, expires: Moment) {
        self.id = id
        self.application = application
        self.token = token
        self.expires = expires
    }
}

extension OpenInteraction: CustomStringConvertible {
    package var description: String { "open interaction \(id)" }
}

extension Store {
    package func openInteractions() async throws -> [OpenInteraction] {
        try await database.read { connection in
            try connection.rows("SELECT id, application, token, expires FROM open_interactions ORDER BY id")
                .map { row in
                    OpenInteraction(
                        id: UInt64(bitPattern: try row.integer(0)),
                        application: UInt64(bitPattern: try row.integer(1)),
                        token: try row.text(2), expires: Moment(millisecondsSince1970: try row.integer(3)))
                }
        }
    }

    package func remember(_ interaction: OpenInteraction) async throws {
        try await database.write { connection in
            try connection.run(
                """
                INSERT INTO open_interactions (id, application, token, expires) VALUES ($1, $2, $3, $4)
                ON CONFLICT (id) DO NOTHING
                """,
                [
                    SQLValue(interaction.id), SQLValue(interaction.application), SQLValue(interaction.token),
                    SQLValue(interaction.expires.millisecondsSince1970),
                ])
        }
    }

    package func forgetInteraction(_ id: UInt64) async throws {
        try await database.write { connection in
            try connection.run("DELETE FROM open_interactions WHERE id = $1", [SQLValue(id)])
        }
    }
}
