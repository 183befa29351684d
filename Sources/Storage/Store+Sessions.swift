import ProjectModel

/// Where to resume a gateway session after this process has ended.
package struct StoredSession: Equatable, Sendable {
    package var session: String
    /// The last dispatch that was dealt with.
    package var sequence: Int
    package var url: String

    package init(session: String, sequence: Int, url: String) {
        self.session = session
        self.sequence = sequence
        self.url = url
    }
}

extension Store {
    package func session(ofShard shard: String) async throws -> StoredSession? {
        try await database.read { connection in
            try connection.rows(
                "SELECT session, sequence, url FROM sessions WHERE shard = $1", [SQLValue(shard)]
            ).first
                .map { row in
                    StoredSession(
                        session: try row.text(0), sequence: Int(try row.integer(1)), url: try row.text(2))
                }
        }
    }

    /// Keeps where a shard would resume; `nil` forgets it.
    package func keep(_ session: StoredSession?, ofShard shard: String) async throws {
        try await database.write { connection in
            guard let session else {
                try connection.run("DELETE FROM sessions WHERE shard = $1", [SQLValue(shard)])
                return
            }
            try connection.run(
                """
                INSERT INTO sessions (shard, session, sequence, url) VALUES ($1, $2, $3, $4)
                ON CONFLICT (shard) DO UPDATE SET session = excluded.session, sequence = excluded.sequence,
                    url = excluded.url
                """,
                [
                    SQLValue(shard), SQLValue(session.session), SQLValue(session.sequence),
                    SQLValue(session.url),
                ])
        }
    }

    /// The IDENTIFYs this bot has sent since a moment, oldest first: a supervisor's restart loop is paced by
    /// them too.
    package func identifies(since moment: Moment) async throws -> [StoredIdentify] {
        try await database.read { connection in
            try connection.rows(
                "SELECT shard, at FROM identifies WHERE at > $1 ORDER BY at",
                [SQLValue(moment.millisecondsSince1970)]
            ).map { row in
                StoredIdentify(
                    shard: Int(try row.integer(0)), at: Moment(millisecondsSince1970: try row.integer(1)))
            }
        }
    }

    /// Counts an IDENTIFY, and forgets those of the day before.
    package func count(_ identify: StoredIdentify) async throws {
        try await database.write { connection in
            let dayBefore = identify.at.advanced(by: .days(-1)).millisecondsSince1970
            try connection.run("DELETE FROM identifies WHERE at <= $1", [SQLValue(dayBefore)])
            try connection.run(
                "INSERT INTO identifies (shard, at) VALUES ($1, $2)",
                [SQLValue(identify.shard), SQLValue(identify.at.millisecondsSince1970)])
        }
    }
}

/// When a shard began a session.
package struct StoredIdentify: Equatable, Sendable {
    package var shard: Int
    package var at: Moment

    package init(shard: Int, at: Moment) {
        self.shard = shard
        self.at = at
    }
}
