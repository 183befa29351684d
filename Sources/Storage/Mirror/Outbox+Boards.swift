import Cards
import ProjectModel

/// Where a card stands and what it shows: one for each item and lane.
package struct StoredBoard: Equatable, Sendable {
    package var project: Project.ID
    package var lane: Lane
    package var channel: UInt64
    /// `nil` after somebody has deleted it.
    package var message: UInt64?
    /// Of what was sent last, so that the same is not sent again: of its words and, behind a space, of a post's tags.
    package var hash: String
    /// The version of the item that it shows.
    package var version: Int
    /// Deleted twice in a day; a person puts it back.
    package var isHidden = false
    /// When it was last deleted by somebody.
    package var gone: Moment?
    /// How often it has been posted.
    package var posts: Int

    package init(project: Project.ID, lane: Lane, channel: UInt64) {
        (self.project, self.lane, self.channel) = (project, lane, channel)
        (hash, version, posts) = ("", 0, 0)
    }

    /// The part of a hash that is of the words.
    package static func words(of hash: String) -> Substring { hash.prefix { $0 != " " } }
}

extension Outbox {
    package func board(of project: Project.ID, in lane: Lane) async throws -> StoredBoard? {
        try await store.board(of: project, in: lane, community)
    }

    /// Keeps what a card shows now, and settles every wish for it up to a change, and those that were held before.
    /// - Parameter isAdopted: it had been posted before anybody knew, and was found.
    package func keep(_ board: StoredBoard, settling last: Int?, isAdopted: Bool = false, at now: Moment)
        async throws
    {
        try await write { connection in
            try Self.keep(board, community, connection)
            if isAdopted { try Self.count(.duplicatesAdopted, by: 1, in: community, connection) }
            guard let last else { return }
            let settled = try connection.run(
                """
                UPDATE deliveries SET state = 'done', since = $5, message = $6
                WHERE community = $1 AND lane = $2 AND kind = 'card' AND number = $3
                    AND (state IN ('queued', 'inFlight') AND event <= $4 OR state = 'parked')
                """,
                [
                    SQLValue(community.number), SQLValue(board.lane.description),
                    SQLValue(board.project.number),
                    SQLValue(last), SQLValue(now), board.message.map { SQLValue($0) } ?? .null,
                ])
            try Self.count(.editsCoalesced, by: settled - 1, in: community, connection)
        }
    }

    static func keep(_ board: StoredBoard, _ community: Community.ID, _ connection: any Connection)
        throws
    {
        try connection.run(
            """
            INSERT INTO boards (community, number, lane, channel, message, hash, version, is_hidden, gone, posts)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (community, number, lane) DO UPDATE SET channel = excluded.channel,
                message = excluded.message, hash = excluded.hash, version = excluded.version,
                is_hidden = excluded.is_hidden, gone = excluded.gone, posts = excluded.posts
            """,
            [
                SQLValue(community.number), SQLValue(board.project.number), SQLValue(board.lane.description),
                SQLValue(board.channel), board.message.map { SQLValue($0) } ?? .null, SQLValue(board.hash),
                SQLValue(board.version), SQLValue(board.isHidden), board.gone.map { SQLValue($0) } ?? .null,
                SQLValue(board.posts),
            ])
    }

    static let editLimit = "edit limit"

    /// Discord allows few edits of messages older than an hour: whoever asks why a card is behind is told so.
    package func noteEditLimit(of project: Project.ID, in lane: Lane, at now: Moment) async throws {
        try await write { connection in
            try connection.run(
                """
                UPDATE deliveries SET reason = '\(Self.editLimit)', since = $4
                WHERE community = $1 AND lane = $2 AND kind = 'card' AND number = $3 AND state = 'queued'
                """,
                [
                    SQLValue(community.number), SQLValue(lane.description), SQLValue(project.number),
                    SQLValue(now),
                ])
        }
    }

    /// Asks for a card that nobody's change asks for: one of an import, one that was deleted.
    package func wantCard(of project: Project.ID, in lane: Lane, at now: Moment) async throws {
        try await write { try Self.wantCard(of: project, in: lane, community, at: now, $0) }
    }

    /// Asks for a project's role that nobody's change asks for: roles were turned on, or named, after its team had come.
    package func wantRole(of project: Project.ID, at now: Moment) async throws {
        try await write { try Self.want(.role, of: project, in: .project(project), community, at: now, $0) }
    }

    static func wantCard(
        of project: Project.ID, in lane: Lane, _ community: Community.ID, at now: Moment,
        _ connection: any Connection
    ) throws {
        try want(.card, of: project, in: lane, community, at: now, connection)
    }

    private static func want(
        _ kind: Post.Kind, of project: Project.ID, in lane: Lane, _ community: Community.ID, at now: Moment,
        _ connection: any Connection
    ) throws {
        try connection.run(
            """
            INSERT INTO deliveries (community, event, lane, kind, number, state, at, is_silent)
            SELECT CAST($1 AS BIGINT), max(event), CAST($2 AS TEXT), CAST($5 AS TEXT), CAST($3 AS BIGINT), 'queued',
                CAST($4 AS BIGINT), 1 FROM changes
                WHERE community = $1 AND number = $3 HAVING max(event) IS NOT NULL
            ON CONFLICT (community, event, lane, kind) DO UPDATE SET state = 'queued', nonce = NULL, message = NULL,
                reason = NULL, next_try = NULL, is_silent = 1
                WHERE deliveries.state NOT IN ('queued', 'inFlight')
            """,
            [
                SQLValue(community.number), SQLValue(lane.description), SQLValue(project.number),
                SQLValue(now), SQLValue(kind.rawValue),
            ])
    }
}

extension Store {
    private static let boardColumns = "number, lane, channel, message, hash, version, is_hidden, gone, posts"

    package func board(of project: Project.ID, in lane: Lane, _ community: Community.ID) async throws
        -> StoredBoard?
    {
        try await database.read { try Self.board(of: project, in: lane, community, $0) }
    }

    static func board(
        of project: Project.ID, in lane: Lane, _ community: Community.ID, _ connection: any Connection
    ) throws -> StoredBoard? {
        try connection.rows(
            "SELECT \(boardColumns) FROM boards WHERE community = $1 AND number = $2 AND lane = $3",
            [SQLValue(community.number), SQLValue(project.number), SQLValue(lane.description)]
        ).first.map(StoredBoard.init)
    }

    /// Every card of a community.
    package func boards(in community: Community.ID) async throws -> [StoredBoard] {
        try await database.read { connection in
            try connection.rows(
                "SELECT \(Self.boardColumns) FROM boards WHERE community = $1 ORDER BY number, lane",
                [SQLValue(community.number)]
            ).map(StoredBoard.init)
        }
    }
}

extension StoredBoard {
    fileprivate init(_ row: Row) throws {
        self.init(
            project: Project.ID(Int(try row.integer(0))), lane: try Lane(stored: row.text(1)),
            channel: UInt64(bitPattern: try row.integer(2)))
        message = try row.maybeInteger(3).map { UInt64(bitPattern: $0) }
        hash = try row.text(4)
        version = Int(try row.integer(5))
        isHidden = try row.integer(6) == 1
        gone = try row.maybeInteger(7).map { Moment(millisecondsSince1970: $0) }
        posts = Int(try row.integer(8))
    }
}
