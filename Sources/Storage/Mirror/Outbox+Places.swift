import Cards
import ProjectModel

/// The threads and direct channels that exist already.
extension Outbox {
    /// A thread that was begun.
    package struct Thread: Equatable, Sendable {
        package var channel: UInt64
        /// `nil` while it is not known whether it was made: then it is looked for.
        package var thread: UInt64?

        package init(channel: UInt64, thread: UInt64?) {
            (self.channel, self.thread) = (channel, thread)
        }
    }

    package func thread(of project: Project.ID, for purpose: ThreadPurpose) async throws -> Thread? {
        let community = community
        return try await store.database.read { connection in
            try connection.rows(
                "SELECT channel, thread FROM threads WHERE community = $1 AND number = $2 AND purpose = $3",
                [SQLValue(community.number), SQLValue(project.number), SQLValue(purpose.name)]
            ).first.map { row in
                Thread(
                    channel: UInt64(bitPattern: try row.integer(0)),
                    thread: try row.maybeInteger(1).map { UInt64(bitPattern: $0) })
            }
        }
    }

    /// Keeps a thread, or that one is being made; `nil` forgets it, so that a new one is.
    package func keep(_ thread: Thread?, of project: Project.ID, for purpose: ThreadPurpose) async throws {
        let key = [SQLValue(community.number), SQLValue(project.number), SQLValue(purpose.name)]
        try await write { connection in
            guard let thread else {
                try connection.run(
                    "DELETE FROM threads WHERE community = $1 AND number = $2 AND purpose = $3", key)
                return
            }
            try connection.run(
                """
                INSERT INTO threads (community, number, purpose, channel, thread) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (community, number, purpose) DO UPDATE SET channel = excluded.channel,
                    thread = excluded.thread
                """, key + [SQLValue(thread.channel), thread.thread.map { SQLValue($0) } ?? .null])
        }
    }

    /// A thread is no more: another is begun when there is something to say.
    /// - Returns: the items whose thread it was.
    package func forget(thread: UInt64) async throws -> [Project.ID] {
        try await write { connection in
            try connection.rows(
                "DELETE FROM threads WHERE community = $1 AND thread = $2 RETURNING number",
                [SQLValue(community.number), SQLValue(thread)]
            ).map { Project.ID(Int(try $0.integer(0))) }
        }
    }

    /// A member's direct channel, and since when they let nobody write there.
    package struct DirectChannel: Equatable, Sendable {
        package var channel: UInt64?
        package var closed: Moment?

        package init(channel: UInt64?, closed: Moment? = nil) {
            (self.channel, self.closed) = (channel, closed)
        }
    }

    package func directChannel(of member: MemberID) async throws -> DirectChannel {
        let community = community
        return try await store.database.read { connection in
            try connection.rows(
                "SELECT channel, closed FROM direct_channels WHERE community = $1 AND member = $2",
                [SQLValue(community.number), SQLValue(member.number)]
            ).first.map { row in
                DirectChannel(
                    channel: try row.maybeInteger(0).map { UInt64(bitPattern: $0) },
                    closed: try row.maybeInteger(1).map { Moment(millisecondsSince1970: $0) })
            } ?? DirectChannel(channel: nil)
        }
    }

    package func keep(_ direct: DirectChannel, of member: MemberID) async throws {
        try await write { connection in
            try connection.run(
                """
                INSERT INTO direct_channels (community, member, channel, closed) VALUES ($1, $2, $3, $4)
                ON CONFLICT (community, member) DO UPDATE SET channel = excluded.channel, closed = excluded.closed
                """,
                [
                    SQLValue(community.number), SQLValue(member.number),
                    direct.channel.map { SQLValue($0) } ?? .null,
                    direct.closed.map { SQLValue($0) } ?? .null,
                ])
        }
    }
}
