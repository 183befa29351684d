/// The tables, as steps that only ever go forward. A step that has been released is never edited; a change is
/// a new step.
enum Schema {
    /// The steps, in order; a database's schema number is how many it has taken.
    static let steps: [[String]] = [
        communities + projects + parts + history + deliveries + people + sessions + views,
        settings,
        mirror,
        concerned + [fillConcerned],
        following,
        stewardNeeds + [fillStewardNeeds],
        layout + keeping,
        notices,
        telling,
        counters,
        unseenAnswers,
        departing,
    ]

    /// A table with rows of a community.
    struct Table: Sendable {
        let name: String
        let key: [String]
        var hasDocument = false
        /// Of a table that grew columns: how many it has now, so that a row of an older backup is filled up.
        var width: Int?
        /// The step that made it.
        var step = 1
    }

    /// What a backup holds, in the order it is restored; its rows are values without names.
    static let tables = [
        Table(name: "communities", key: ["id"], width: 7),
        Table(name: "projects", key: ["community", "number"]),
        Table(name: "project_documents", key: ["community", "number"], hasDocument: true),
        Table(name: "sealed_texts", key: ["community", "number"]),
        Table(name: "project_skills", key: ["community", "skill", "number"]),
        Table(name: "team", key: ["community", "number", "member"], hasDocument: true),
        Table(name: "stances", key: ["community", "number", "member"], hasDocument: true),
        Table(name: "join_requests", key: ["community", "number", "request"], hasDocument: true),
        Table(name: "milestones", key: ["community", "number", "milestone"], hasDocument: true),
        Table(name: "credits", key: ["community", "number", "credit"], hasDocument: true),
        Table(name: "changes", key: ["community", "event"], hasDocument: true),
        Table(name: "causes", key: ["community", "cause"]),
        Table(name: "deliveries", key: ["community", "event", "lane", "kind"], width: 13),
        Table(name: "boards", key: ["community", "number", "lane"], step: 3),
        Table(name: "threads", key: ["community", "number", "purpose"], step: 3),
        Table(name: "direct_channels", key: ["community", "member"], step: 3),
        Table(name: "members", key: ["community", "member"], hasDocument: true, width: 5),
        Table(name: "stewards", key: ["community", "member"], hasDocument: true),
        Table(name: "drafts", key: ["community", "member", "draft"], hasDocument: true),
        Table(name: "forgotten", key: ["community", "member"]),
        Table(name: "settings", key: ["community"], step: 2),
        Table(name: "concerned", key: ["community", "member", "number"], step: 4),
        Table(name: "follows", key: ["community", "member", "number"], step: 5),
        Table(name: "seat_watches", key: ["community", "member"], step: 5),
        Table(name: "steward_needs", key: ["community", "number"], step: 6),
        Table(name: "notices", key: ["community", "number"], step: 8),
        Table(name: "topics", key: ["community", "channel"], step: 7),
        Table(name: "shelves", key: ["community", "channel"], step: 7),
        Table(name: "role_members", key: ["community", "role", "member"], step: 7),
        Table(name: "unseen_answers", key: ["community", "member", "event"], step: 11),
    ]

    private static let communities = [
        """
        CREATE TABLE communities (
            id BIGINT PRIMARY KEY,
            name TEXT NOT NULL,
            changes BIGINT NOT NULL DEFAULT 0,
            projects BIGINT NOT NULL DEFAULT 0,
            former BIGINT NOT NULL DEFAULT 0
        )
        """
    ]

    private static let projects = [
        """
        CREATE TABLE projects (
            community BIGINT NOT NULL,
            number BIGINT NOT NULL,
            slug TEXT NOT NULL,
            name TEXT NOT NULL,
            name_folded TEXT NOT NULL,
            stage TEXT NOT NULL,
            state TEXT NOT NULL,
            difficulty TEXT NOT NULL,
            is_dormant BIGINT NOT NULL,
            is_proposal BIGINT NOT NULL,
            has_open_seats BIGINT NOT NULL,
            is_good_first BIGINT NOT NULL,
            urgent_from BIGINT,
            wake_at BIGINT,
            author BIGINT,
            lead BIGINT,
            summary TEXT NOT NULL,
            repository TEXT,
            started BIGINT,
            completed BIGINT,
            search_text TEXT NOT NULL,
            version BIGINT NOT NULL,
            updated BIGINT NOT NULL,
            PRIMARY KEY (community, number)
        )
        """,
        // Beside the rows that lists look through, which stay narrow.
        """
        CREATE TABLE project_documents (
            community BIGINT NOT NULL,
            number BIGINT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (community, number)
        )
        """,
        "CREATE UNIQUE INDEX projects_by_slug ON projects (community, slug)",
        "CREATE INDEX projects_counted ON projects (community, is_proposal)",
        "CREATE INDEX projects_by_lead ON projects (community, lead)",
        "CREATE INDEX projects_by_author ON projects (community, author)",
        "CREATE INDEX projects_to_wake ON projects (wake_at) WHERE wake_at IS NOT NULL",
        """
        CREATE TABLE sealed_texts (
            community BIGINT NOT NULL,
            number BIGINT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (community, number)
        )
        """,
        """
        CREATE TABLE project_skills (
            community BIGINT NOT NULL,
            number BIGINT NOT NULL,
            skill TEXT NOT NULL,
            label TEXT NOT NULL,
            PRIMARY KEY (community, skill, number)
        )
        """,
        "CREATE INDEX project_skills_by_project ON project_skills (community, number)",
    ]

    private static let parts =
        [
            part("team", "member", "role TEXT NOT NULL, since BIGINT"),
            part("stances", "member", "kind TEXT NOT NULL, is_steward BIGINT NOT NULL, at BIGINT NOT NULL"),
            part(
                "join_requests", "request",
                "member BIGINT NOT NULL, role TEXT, hours TEXT NOT NULL, status TEXT NOT NULL, at BIGINT NOT NULL"
            ),
            part(
                "milestones", "milestone",
                "title TEXT NOT NULL, phase BIGINT NOT NULL, due BIGINT, done BIGINT"),
            part(
                "credits", "credit",
                "member BIGINT NOT NULL, words TEXT NOT NULL, at BIGINT NOT NULL, agreed BIGINT"),
        ] + [
            "CREATE INDEX team_by_member ON team (community, member, number)",
            "CREATE INDEX join_requests_by_member ON join_requests (community, member, status)",
            "CREATE INDEX credits_by_member ON credits (community, member)",
        ]

    /// A table of what a project has many of: a key within the project, columns to be asked, the value itself.
    private static func part(_ table: String, _ key: String, _ columns: String) -> String {
        """
        CREATE TABLE \(table) (
            community BIGINT NOT NULL,
            number BIGINT NOT NULL,
            \(key) BIGINT NOT NULL,
            ordinal BIGINT NOT NULL,
            \(columns),
            document TEXT NOT NULL,
            PRIMARY KEY (community, number, \(key))
        )
        """
    }

    private static let history = [
        """
        CREATE TABLE changes (
            community BIGINT NOT NULL,
            event BIGINT NOT NULL,
            number BIGINT NOT NULL,
            kind TEXT NOT NULL,
            actor BIGINT,
            at BIGINT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (community, event)
        )
        """,
        "CREATE INDEX changes_by_project ON changes (community, number, event)",
        """
        CREATE TABLE causes (
            community BIGINT NOT NULL,
            cause TEXT NOT NULL,
            number BIGINT NOT NULL,
            first BIGINT NOT NULL,
            last BIGINT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (community, cause)
        )
        """,
        "CREATE INDEX causes_by_age ON causes (at)",
    ]

    private static let deliveries = [
        """
        CREATE TABLE deliveries (
            community BIGINT NOT NULL,
            event BIGINT NOT NULL,
            lane TEXT NOT NULL,
            kind TEXT NOT NULL,
            number BIGINT NOT NULL,
            state TEXT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (community, event, lane, kind)
        )
        """,
        "CREATE INDEX deliveries_by_lane ON deliveries (community, lane, state, event)",
        """
        CREATE TABLE leases (
            name TEXT PRIMARY KEY,
            holder TEXT NOT NULL,
            fence BIGINT NOT NULL,
            expires BIGINT NOT NULL
        )
        """,
    ]

    private static let people = [
        """
        CREATE TABLE members (
            community BIGINT NOT NULL,
            member BIGINT NOT NULL,
            name TEXT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (community, member)
        )
        """,
        """
        CREATE TABLE stewards (
            community BIGINT NOT NULL,
            member BIGINT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (community, member)
        )
        """,
        """
        CREATE TABLE drafts (
            community BIGINT NOT NULL,
            member BIGINT NOT NULL,
            draft BIGINT NOT NULL,
            updated BIGINT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (community, member, draft)
        )
        """,
        """
        CREATE TABLE forgotten (
            community BIGINT NOT NULL,
            member BIGINT NOT NULL,
            former BIGINT NOT NULL,
            keeps_credit BIGINT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (community, member)
        )
        """,
    ]

    private static let sessions = [
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

    private static let settings = [
        "CREATE TABLE settings (community BIGINT PRIMARY KEY, document TEXT NOT NULL)",
        """
        CREATE TABLE kept_forms (
            community BIGINT NOT NULL,
            member BIGINT NOT NULL,
            form BIGINT NOT NULL,
            custom_id TEXT NOT NULL,
            at BIGINT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (community, member, form)
        )
        """,
    ]

    /// For people who ask questions in SQL: plain columns, no JSON, nothing sealed and no personal words. Moments are
    /// milliseconds since 1970, in both engines.
    private static let views = [
        """
        CREATE VIEW v_projects AS SELECT community, number, name, slug, stage, state, difficulty, summary, repository,
            lead, author, started, completed, has_open_seats, is_dormant, version, updated FROM projects
        """,
        """
        CREATE VIEW v_members AS SELECT community, member, max(name) AS name, max(projects) AS projects FROM (
            SELECT community, member, name, 0 AS projects FROM members
            UNION ALL
            SELECT community, member, NULL AS name, count(*) AS projects FROM team GROUP BY community, member
        ) AS known GROUP BY community, member
        """,
        """
        CREATE VIEW v_team AS SELECT team.community, team.number, projects.name AS project, team.member, team.role,
            team.since FROM team JOIN projects ON projects.community = team.community AND projects.number = team.number
        """,
        """
        CREATE VIEW v_join_requests AS SELECT join_requests.community, join_requests.number, projects.name AS project,
            request, member, role, hours, status, at FROM join_requests
            JOIN projects ON projects.community = join_requests.community AND projects.number = join_requests.number
        """,
        """
        CREATE VIEW v_milestones AS SELECT milestones.community, milestones.number, projects.name AS project, milestone,
            title, phase, due, done FROM milestones
            JOIN projects ON projects.community = milestones.community AND projects.number = milestones.number
        """,
        """
        CREATE VIEW v_credits AS SELECT community, number, credit, member, words, at, agreed FROM credits
            WHERE agreed IS NOT NULL
        """,
        """
        CREATE VIEW v_stances AS SELECT community, number, kind, count(*) AS members FROM stances
            GROUP BY community, number, kind
        """,
        "CREATE VIEW v_history AS SELECT community, event, number, kind, actor, at FROM changes",
        "CREATE VIEW v_deliveries AS SELECT community, event, lane, kind, number, state, at FROM deliveries",
        "CREATE VIEW v_stewards AS SELECT community, member FROM stewards",
    ]

    /// How many steps a database has taken.
    /// - Throws: `DatabaseFailure` when it is from a newer version: half-understanding it would lose data.
    static func taken(_ connection: any Connection, of steps: [[String]]) throws -> Int {
        if let lock = connection.migrationLock { _ = try connection.rows(lock) }
        try connection.run("CREATE TABLE IF NOT EXISTS schema_steps (step BIGINT PRIMARY KEY)")
        let taken = Int(try connection.rows("SELECT coalesce(max(step), 0) FROM schema_steps")[0].integer(0))
        guard taken <= steps.count else {
            throw DatabaseFailure(
                "This database was made by a newer version of Guildhall (its schema is \(taken), this version "
                    + "knows \(steps.count)). Run that version or a later one, or restore a backup from before."
            )
        }
        return taken
    }

    /// Brings a database to this program's schema, in one transaction.
    static func migrate(_ database: any Database, _ steps: [[String]]) async throws {
        try await database.write { connection in
            let taken = try taken(connection, of: steps)
            for (number, step) in steps.enumerated().dropFirst(taken) {
                for statement in step {
                    try connection.run(statement.replacing(" TEXT", with: " \(connection.textType)"))
                }
                try connection.run("INSERT INTO schema_steps (step) VALUES ($1)", [SQLValue(number + 1)])
            }
        }
    }
}
