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
            try connection.rows("SELECT session, sequence, url FROM sessions WHERE shard = $1", [SQLValue(shard)]).first
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
                    SQLValue(shard), SQLValue(session.session), SQLValue(session.sequence), SQLValue(session.url),
                ])
        }
    }

    /// When this bot identified during the last day, oldest first: a supervisor's restart loop is paced by it too.
    package func identifies(since moment: Moment) async throws -> [Moment] {
        try await database.read { connection in
            try connection.rows(
                "SELECT at FROM identifies WHERE at > $1 ORDER BY at", [SQLValue(moment.millisecondsSince1970)]
            ).map { Moment(millisecondsSince1970: try $0.integer(0)) }
        }
    }

    /// Counts an IDENTIFY, and forgets those of the day before.
    package func countIdentify(at now: Moment) async throws {
        try await database.write { connection in
            let dayBefore = now.advanced(by: .days(-1)).millisecondsSince1970
            try connection.run("DELETE FROM identifies WHERE at <= $1", [SQLValue(dayBefore)])
            try connection.run("INSERT INTO identifies (at) VALUES ($1)", [SQLValue(now.millisecondsSince1970)])
        }
    }
}
