import ProjectModel

/// What was written and changed of channels and roles.
extension Outbox {
    /// A topic that we wrote, or are writing.
    package struct Topic: Equatable, Sendable {
        package var text: String
        /// The one before it, which stands there until this one has arrived.
        package var before: String?
        package var at: Moment
    }

    package func topic(of channel: UInt64) async throws -> Topic? {
        let community = community
        return try await store.database.read { connection in
            try connection.rows(
                "SELECT topic, before, at FROM topics WHERE community = $1 AND channel = $2",
                [SQLValue(community.number), SQLValue(channel)]
            ).first.map {
                Topic(
                    text: try $0.text(0), before: try $0.maybeText(1),
                    at: Moment(millisecondsSince1970: try $0.integer(2)))
            }
        }
    }

    package func keep(topic: String, of channel: UInt64, at now: Moment) async throws {
        try await write { try keep(topic: topic, of: channel, at: now, $0) }
    }

    func keep(topic: String, of channel: UInt64, at now: Moment, _ connection: any Connection) throws {
        try connection.run(
            """
            INSERT INTO topics (community, channel, topic, at) VALUES ($1, $2, $3, $4)
            ON CONFLICT (community, channel) DO UPDATE SET topic = excluded.topic, at = excluded.at,
                before = CASE WHEN topics.topic = excluded.topic THEN topics.before ELSE topics.topic END
            """, [SQLValue(community.number), SQLValue(channel), SQLValue(topic), SQLValue(now)])
    }

    /// How a channel was before its project was archived.
    package struct Shelf: Equatable, Sendable {
        package var category: UInt64?
        /// Who might do what there, as whoever locked it wrote it.
        package var overwrites: String

        package init(category: UInt64?, overwrites: String) {
            self.category = category
            self.overwrites = overwrites
        }
    }

    package func shelf(of channel: UInt64) async throws -> Shelf? {
        let community = community
        return try await store.database.read { connection in
            try connection.rows(
                "SELECT category, overwrites FROM shelves WHERE community = $1 AND channel = $2",
                [SQLValue(community.number), SQLValue(channel)]
            ).first.map {
                Shelf(
                    category: try $0.maybeInteger(0).map { UInt64(bitPattern: $0) },
                    overwrites: try $0.text(1))
            }
        }
    }

    /// Keeps how a channel was; `nil` when it is so again.
    package func keep(_ shelf: Shelf?, of channel: UInt64) async throws {
        try await write { connection in
            let key = [SQLValue(community.number), SQLValue(channel)]
            guard let shelf else {
                try connection.run("DELETE FROM shelves WHERE community = $1 AND channel = $2", key)
                return
            }
            try connection.run(
                """
                INSERT INTO shelves (community, channel, category, overwrites) VALUES ($1, $2, $3, $4)
                ON CONFLICT DO NOTHING
                """, key + [shelf.category.map { SQLValue($0) } ?? .null, SQLValue(shelf.overwrites)])
        }
    }

    /// To whom a role was given; who else may have it is nobody's business here.
    package func members(of role: UInt64) async throws -> Set<MemberID> {
        let community = community
        return try await store.database.read { connection in
            Set(
                try connection.rows(
                    "SELECT member FROM role_members WHERE community = $1 AND role = $2",
                    [SQLValue(community.number), SQLValue(role)]
                ).map { MemberID(UInt64(bitPattern: try $0.integer(0))) })
        }
    }

    package func note(_ member: MemberID, has role: UInt64, _ isSo: Bool) async throws {
        try await write { connection in
            let key = [SQLValue(community.number), SQLValue(role), SQLValue(member.number)]
            try connection.run(
                isSo
                    ? "INSERT INTO role_members (community, role, member) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"
                    : "DELETE FROM role_members WHERE community = $1 AND role = $2 AND member = $3", key)
        }
    }

    /// The role that was made for a project, unless another was named meanwhile.
    package func keep(role: UInt64, of project: Project.ID) async throws -> CommunitySettings {
        try await write { connection in
            try Store.change(settingsOf: community, connection) {
                $0.projectRoles[project] = $0.projectRoles[project] ?? role
            }
        }
    }
}
