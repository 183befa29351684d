import Cards
import ProjectModel

/// One line of the outbox, for people who look after it.
package struct QueuedPost: Equatable, Sendable {
    package var event: Int
    package var lane: Lane
    package var kind: Post.Kind
    package var project: Project.ID
    package var state: State
    package var since: Moment
    /// When it is tried again by itself.
    package var nextTry: Moment?
    package var message: UInt64?
    /// Discord allows no edit of it for a while (30046).
    package var isLimited = false

    package init(
        event: Int, lane: Lane, kind: Post.Kind, project: Project.ID, state: State, since: Moment,
        nextTry: Moment? = nil, message: UInt64? = nil
    ) {
        (self.event, self.lane, self.kind, self.project) = (event, lane, kind, project)
        (self.state, self.since, self.nextTry, self.message) = (state, since, nextTry, message)
    }

    package enum State: Equatable, Sendable {
        case queued, inFlight, done
        case parked(HoldReason)
        /// It waits for its lane's next digest.
        case gathered
        /// Somebody decided that it is not told.
        case dropped

        /// As it is stored.
        init(_ name: String, reason: String?) {
            switch name {
            case "queued": self = .queued
            case "inFlight": self = .inFlight
            case "done": self = .done
            case "dropped": self = .dropped
            case "gathered": self = .gathered
            default: self = .parked(reason.flatMap(HoldReason.init(name:)) ?? .refused(0))
            }
        }

        package var word: String {
            switch self {
            case .queued: "queued"
            case .inFlight: "in flight"
            case .done: "done"
            case .parked(let reason): "held: \(reason.name)"
            case .gathered: "waits for the digest"
            case .dropped: "dropped"
            }
        }
    }
}

/// What channels must still be told, and what they were.
extension Store {
    /// What waits to be told, a line each, in the order it will be: `e42 projects message`.
    package func queued(in community: Community.ID, limit: Int = 100) async throws -> [String] {
        try await posts("state = 'queued'", [], in: community, limit).map {
            "e\($0.event) \($0.lane) \($0.kind)"
        }
    }

    /// What waits, is on its way or is held, in the order it will be told.
    package func openPosts(in community: Community.ID, limit: Int = 1_000) async throws -> [QueuedPost] {
        try await posts("state IN ('queued', 'inFlight', 'parked')", [], in: community, limit)
    }

    /// Where one change is told, and whether it was.
    package func posts(of event: Int, in community: Community.ID) async throws -> [QueuedPost] {
        try await posts("event = $2", [SQLValue(event)], in: community, 1_000)
    }

    /// What of one kind waits for an item, is on its way or is held.
    package func openPosts(of project: Project.ID, _ kind: Post.Kind, in community: Community.ID) async throws
        -> [QueuedPost]
    {
        try await posts(
            "number = $2 AND kind = $3 AND state IN ('queued', 'inFlight', 'parked')",
            [SQLValue(project.number), SQLValue(kind.rawValue)], in: community, 1_000)
    }

    private func posts(
        _ condition: String, _ values: [SQLValue], in community: Community.ID, _ limit: Int
    ) async throws -> [QueuedPost] {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT event, lane, kind, number, state, coalesce(since, at), reason, next_try, message
                FROM deliveries WHERE community = $1 AND \(condition) ORDER BY event, lane, kind LIMIT \(limit)
                """, [SQLValue(community.number)] + values
            ).map(QueuedPost.init)
        }
    }

    /// Has everything that is held for one change tried again at once; answers how much that was.
    package func retry(_ event: Int, in community: Community.ID) async throws -> Int {
        try await database.write { connection in
            // A card that was hidden comes back with it.
            try connection.run(
                """
                UPDATE boards SET is_hidden = 0, gone = NULL WHERE community = $1 AND is_hidden = 1 AND EXISTS (
                    SELECT 1 FROM deliveries WHERE deliveries.community = boards.community
                        AND deliveries.number = boards.number AND deliveries.lane = boards.lane
                        AND deliveries.kind = 'card' AND deliveries.event = $2 AND deliveries.state = 'parked')
                """, [SQLValue(community.number), SQLValue(event)])
            return try connection.run(
                "\(Self.release("deliveries")) AND event = $2", [SQLValue(community.number), SQLValue(event)])
        }
    }

    /// Decides that what is held or waits for one change is not told; what is on its way is not called back.
    package func drop(_ event: Int, in community: Community.ID, at now: Moment) async throws -> Int {
        try await database.write { connection in
            try connection.run(
                """
                UPDATE deliveries SET state = 'dropped', reason = NULL, next_try = NULL, since = $3
                WHERE community = $1 AND event = $2 AND state IN ('queued', 'parked', 'gathered')
                """, [SQLValue(community.number), SQLValue(event), SQLValue(now)])
        }
    }
}

extension QueuedPost {
    fileprivate init(_ row: Row) throws {
        event = Int(try row.integer(0))
        lane = try Lane(stored: row.text(1))
        kind = try Post.Kind(stored: row.text(2))
        project = Project.ID(Int(try row.integer(3)))
        state = QueuedPost.State(try row.text(4), reason: try row.maybeText(6))
        since = Moment(millisecondsSince1970: try row.integer(5))
        nextTry = try row.maybeInteger(7).map { Moment(millisecondsSince1970: $0) }
        message = try row.maybeInteger(8).map { UInt64(bitPattern: $0) }
        isLimited = try state == .queued && row.maybeText(6) == Outbox.editLimit
    }
}
