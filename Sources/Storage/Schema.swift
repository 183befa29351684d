/// The tables, as steps that only ever go forward. A step that has been released is never edited; a change is
/// a new step.
enum Schema {
    /// The steps, in order; a database's schema number is how many it has taken.
    static let steps: [[String]] = [first]

    private static let first = [
        """
        CREATE TABLE communities (
            id BIGINT PRIMARY KEY,
            name TEXT NOT NULL,
            changes BIGINT NOT NULL DEFAULT 0,
            projects BIGINT NOT NULL DEFAULT 0
        )
        """,
        """
        CREATE TABLE projects (
            community BIGINT NOT NULL,
            number BIGINT NOT NULL,
            slug TEXT NOT NULL,
            name TEXT NOT NULL,
            name_folded TEXT NOT NULL,
            state TEXT NOT NULL,
            difficulty TEXT NOT NULL,
            is_dormant BIGINT NOT NULL,
            has_open_seats BIGINT NOT NULL,
            is_good_first BIGINT NOT NULL,
            urgent_from BIGINT,
            search_text TEXT NOT NULL,
            version BIGINT NOT NULL,
            updated BIGINT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (community, number)
        )
        """,
        "CREATE UNIQUE INDEX projects_by_slug ON projects (community, slug)",
        "CREATE INDEX projects_by_name ON projects (community, name_folded)",
        "CREATE INDEX projects_open ON projects (community, has_open_seats, state, name_folded)",
        "CREATE INDEX projects_by_state ON projects (community, state, name_folded)",
        """
        CREATE TABLE project_skills (
            community BIGINT NOT NULL,
            number BIGINT NOT NULL,
            skill TEXT NOT NULL,
            label TEXT NOT NULL,
            PRIMARY KEY (community, skill, number)
        )
        """,
        """
        CREATE TABLE team (
            community BIGINT NOT NULL,
            number BIGINT NOT NULL,
            member BIGINT NOT NULL,
            role TEXT NOT NULL,
            PRIMARY KEY (community, member, number)
        )
        """,
        """
        CREATE TABLE changes (
            community BIGINT NOT NULL,
            event BIGINT NOT NULL,
            number BIGINT NOT NULL,
            at BIGINT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (community, event)
        )
        """,
        "CREATE INDEX changes_by_project ON changes (community, number, event)",
        """
        CREATE TABLE sessions (
            shard TEXT PRIMARY KEY,
            session TEXT NOT NULL,
            sequence BIGINT NOT NULL,
            url TEXT NOT NULL
        )
        """,
        "CREATE TABLE identifies (shard BIGINT NOT NULL, at BIGINT NOT NULL)",
        """
        CREATE TABLE open_interactions (
            id BIGINT PRIMARY KEY,
            application BIGINT NOT NULL,
            token TEXT NOT NULL,
            expires BIGINT NOT NULL
        )
        """,
    ]

    /// Brings a database to this program's schema, in one transaction.
    /// - Throws: `DatabaseFailure` when the database is from a newer version: half-understanding it would
    ///   lose data.
    static func migrate(_ database: any Database) async throws {
        try await database.write { connection in
            try connection.run("CREATE TABLE IF NOT EXISTS schema_steps (step BIGINT PRIMARY KEY)")
            let taken = try connection.rows("SELECT coalesce(max(step), 0) FROM schema_steps")[0].integer(0)
            guard taken <= steps.count else {
                throw DatabaseFailure(
                    "This database was made by a newer version of Guildhall (its schema is \(taken), this version "
                        + "knows \(steps.count)). Run that version or a later one, or restore a backup from before."
                )
            }
            for (number, step) in steps.enumerated().dropFirst(Int(taken)) {
                for statement in step { try connection.run(statement) }
                try connection.run("INSERT INTO schema_steps (step) VALUES ($1)", [SQLValue(number + 1)])
            }
        }
    }
}
