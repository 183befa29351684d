import Cards
import ProjectModel

/// A notice as it is kept.
package struct StoredNotice: Equatable, Sendable {
    /// By which people quote it: `n7`.
    package var number: Int
    package var notice: Notice
    package var lane: Lane
    package var state: QueuedPost.State
    package var since: Moment
    /// When it is tried again by itself.
    package var nextTry: Moment?
    package var message: UInt64?
    /// What it is about is settled.
    package var isOver: Bool
}

/// What no single change asks for, and is told all the same, each once.
extension Store {
    /// Has something told in a lane, unless it was asked for already and is not over; any process may ask.
    /// - Returns: its number, when it was not asked for before.
    @discardableResult
    package func ask(_ notice: Notice, in lane: Lane, _ community: Community.ID, at now: Moment) async throws
        -> Int?
    {
        try await database.write { connection in
            // Whoever raises a number holds the community's row, so that numbers follow each other.
            let rows = try connection.rows(
                "SELECT changes FROM communities WHERE id = $1 \(connection.lockingRead)",
                [SQLValue(community.number)])
            guard let last = try rows.first?.integer(0) else { return nil }
            let written = try connection.rows(
                """
                INSERT INTO notices (community, number, subject, lane, state, at, after, is_over)
                SELECT CAST($1 AS BIGINT), coalesce(max(number), 0) + 1, CAST($2 AS TEXT), CAST($3 AS TEXT), 'queued',
                    CAST($4 AS BIGINT), CAST($5 AS BIGINT), 0 FROM notices WHERE community = $1
                ON CONFLICT (community, subject) WHERE is_over = 0 DO NOTHING RETURNING number
                """,
                [
                    SQLValue(community.number), SQLValue(notice.description), SQLValue(lane.description),
                    SQLValue(now), SQLValue(last),
                ])
            return try written.first.map { Int(try $0.integer(0)) }
        }
    }

    /// The notice of something that is not over, if it was asked for.
    package func notice(_ notice: Notice, in community: Community.ID) async throws -> StoredNotice? {
        try await notices("subject = $2 AND is_over = 0", [SQLValue(notice.description)], in: community).first
    }

    /// The notice of a number.
    package func notice(_ number: Int, in community: Community.ID) async throws -> StoredNotice? {
        try await notices("number = $2", [SQLValue(number)], in: community).first
    }

    /// The troubles that are not over, oldest first; a digest is none.
    package func openNotices(in community: Community.ID) async throws -> [StoredNotice] {
        try await notices("is_over = 0 AND subject NOT LIKE 'digest %'", [], in: community)
    }

    /// What waits to be told, is on its way or is held.
    package func untoldNotices(in community: Community.ID) async throws -> [StoredNotice] {
        try await notices("state IN ('queued', 'inFlight', 'parked')", [], in: community)
    }

    private func notices(_ condition: String, _ values: [SQLValue], in community: Community.ID) async throws
        -> [StoredNotice]
    {
        try await database.read { connection in
            // A subject that this version does not know is another version's to tell.
            try connection.rows(
                """
                SELECT number, subject, lane, state, coalesce(since, at), next_try, message, is_over, reason
                FROM notices WHERE community = $1 AND \(condition) ORDER BY number
                """, [SQLValue(community.number)] + values
            ).compactMap(StoredNotice.init)
        }
    }

    /// What it is about is settled: should the same happen again, it is told again.
    package func settle(_ notice: Notice, in community: Community.ID) async throws {
        try await database.write { connection in
            try Self.settle(notice, community, connection)
        }
    }

    static func settle(_ notice: Notice, _ community: Community.ID, _ connection: any Connection) throws {
        try connection.run(
            """
            UPDATE notices SET is_over = 1, state = CASE state WHEN 'queued' THEN 'dropped' WHEN 'parked' THEN 'dropped'
                ELSE state END
            WHERE community = $1 AND subject = $2 AND is_over = 0
            """, [SQLValue(community.number), SQLValue(notice.description)])
    }
}

extension StoredNotice {
    fileprivate init?(_ row: Row) throws {
        guard let notice = Notice(try row.text(1)) else { return nil }
        self.init(
            number: Int(try row.integer(0)), notice: notice, lane: try Lane(stored: row.text(2)),
            state: try QueuedPost.State(try row.text(3), reason: row.maybeText(8)),
            since: Moment(millisecondsSince1970: try row.integer(4)),
            nextTry: try row.maybeInteger(5).map { Moment(millisecondsSince1970: $0) },
            message: try row.maybeInteger(6).map { UInt64(bitPattern: $0) }, isOver: try row.integer(7) == 1)
    }
}
