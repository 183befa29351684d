import Cards
import ProjectModel

/// What is held, as people who mend it see it: everything of a lane that is held for one reason.
package struct HeldPosts: Equatable, Sendable {
    package var lane: Lane
    package var reason: HoldReason
    /// The changes that are not told, by their numbers.
    package var events: [Int]
    /// The items whose cards are not up to date.
    package var cards: [Project.ID]
    package var notices: [Int]
    /// When the first of it was held.
    package var since: Moment
    /// When it is next tried again by itself.
    package var nextTry: Moment?
}

/// Mending by hand what a courier holds. Any process may: it touches only what nobody has in hand.
extension Store {
    /// Everything that is held, the longest first.
    package func held(in community: Community.ID) async throws -> [HeldPosts] {
        var held: [HeldPosts] = []
        func take(
            _ lane: Lane, _ project: Project.ID?, _ state: QueuedPost.State, _ since: Moment, _ next: Moment?,
            _ add: (inout HeldPosts) -> Void
        ) {
            guard case .parked(let reason) = state else { return }
            // Of hidden cards each is a matter of its own.
            var index = held.firstIndex {
                $0.lane == lane && $0.reason == reason && (reason != .hidden || $0.cards == [project])
            }
            if index == nil {
                held.append(
                    HeldPosts(
                        lane: lane, reason: reason, events: [], cards: [], notices: [], since: since,
                        nextTry: next))
                index = held.indices.last
            }
            guard let index else { return }
            add(&held[index])
            held[index].since = min(held[index].since, since)
            held[index].nextTry = [held[index].nextTry, next].compactMap(\.self).min()
        }
        for post in try await openPosts(in: community) {
            take(post.lane, post.project, post.state, post.since, post.nextTry) { held in
                switch post.kind {
                case .message, .summary, .digest, .channel, .topic, .place, .role:
                    held.events.append(post.event)
                case .card: if !held.cards.contains(post.project) { held.cards.append(post.project) }
                }
            }
        }
        for notice in try await untoldNotices(in: community) {
            take(notice.lane, nil, notice.state, notice.since, notice.nextTry) {
                $0.notices.append(notice.number)
            }
        }
        return held.sorted { $0.since < $1.since }
    }

    /// The projects' channels that are told of what an interaction has changed.
    package func lanesTold(because cause: UInt64, in community: Community.ID) async throws -> Set<Lane> {
        try await database.read { connection in
            let lanes = try connection.rows(
                """
                SELECT DISTINCT lane FROM causes JOIN deliveries ON deliveries.community = causes.community
                    AND deliveries.event BETWEEN causes.first AND causes.last
                WHERE causes.community = $1 AND (cause = $2 OR cause LIKE $3) AND kind = 'message'
                    AND lane LIKE 'project/%'
                """, [SQLValue(community.number), SQLValue("\(cause)"), SQLValue("\(cause).%")])
            return Set(try lanes.map { try Lane(stored: $0.text(0)) })
        }
    }

    /// Has what is held in a lane for a reason tried again at once; answers how much that was.
    @discardableResult
    package func retry(_ lane: Lane, heldFor reason: HoldReason, in community: Community.ID) async throws
        -> Int
    {
        try await database.write { connection in
            let key = [
                SQLValue(community.number), SQLValue(lane.description), SQLValue(reason.name),
            ]
            return try Outbox.tables.reduce(0) { count, table in
                count + (try connection.run("\(Self.release(table)) AND lane = $2 AND reason = $3", key))
            }
        }
    }

    /// Decides that what is held in a lane for a reason is not told; answers how much that was.
    @discardableResult
    package func drop(_ lane: Lane, heldFor reason: HoldReason, in community: Community.ID, at now: Moment)
        async throws -> Int
    {
        try await database.write { connection in
            try Outbox.tables.reduce(0) { count, table in
                count
                    + (try connection.run(
                        """
                        UPDATE \(table) SET state = 'dropped', next_try = NULL, since = $4
                        WHERE community = $1 AND lane = $2 AND reason = $3 AND state = 'parked'
                        """,
                        [
                            SQLValue(community.number), SQLValue(lane.description), SQLValue(reason.name),
                            SQLValue(now),
                        ]))
            }
        }
    }

    /// The open notices that tell of a change which the word filter stopped.
    package func filtered(_ event: Int, of project: Project.ID, in community: Community.ID) async throws
        -> [Notice]
    {
        try await openNotices(in: community).map(\.notice).filter {
            if case .filtered(_, project, event: event) = $0 { true } else { false }
        }
    }

    /// Decides that a change which the word filter stopped is not told, and that nobody need say more of it.
    package func dropFiltered(
        _ event: Int, of project: Project.ID, in community: Community.ID, at now: Moment
    ) async throws {
        let notices = try await filtered(event, of: project, in: community)
        try await database.write { connection in
            try connection.run(
                """
                UPDATE deliveries SET state = 'dropped', next_try = NULL, since = $4
                WHERE community = $1 AND event = $2 AND reason = $3 AND state = 'parked'
                """,
                [
                    SQLValue(community.number), SQLValue(event), SQLValue(HoldReason.filtered.name),
                    SQLValue(now),
                ])
            for notice in notices { try Self.settle(notice, community, connection) }
        }
    }

    /// Puts a card back that was taken away twice; `false` when it is not hidden.
    package func putBack(_ project: Project.ID, in lane: Lane, _ community: Community.ID, at now: Moment)
        async throws -> Bool
    {
        try await database.write { connection in
            let key = [SQLValue(community.number), SQLValue(project.number), SQLValue(lane.description)]
            let shown = try connection.run(
                """
                UPDATE boards SET is_hidden = 0, gone = NULL
                WHERE community = $1 AND number = $2 AND lane = $3 AND is_hidden = 1
                """, key)
            guard shown == 1 else { return false }
            try Outbox.wantCard(of: project, in: lane, community, at: now, connection)
            try Self.settle(.cardHidden(project, lane), community, connection)
            return true
        }
    }

    /// Has the tags of an item's post set anew; what its card says stays as it is.
    package func putTagsBack(
        of project: Project.ID, in lane: Lane, _ community: Community.ID, at now: Moment
    ) async throws {
        try await database.write { connection in
            guard var board = try Self.board(of: project, in: lane, community, connection) else { return }
            board.hash = String(StoredBoard.words(of: board.hash))
            try Outbox.keep(board, community, connection)
            try Outbox.wantCard(of: project, in: lane, community, at: now, connection)
        }
    }

    /// Renders cards anew, and has everything tried again that waits for a place; what only a person can decide stays.
    /// - Returns: how many things were held and are not now.
    package func mend(
        _ cards: [(project: Project.ID, lane: Lane)], _ lanes: [Lane], in community: Community.ID,
        at now: Moment
    )
        async throws -> Int
    {
        let places = Set(lanes.map(\.description))
        return try await database.write { connection in
            for card in cards {
                try Outbox.wantCard(of: card.project, in: card.lane, community, at: now, connection)
            }
            var count = 0
            for table in Outbox.tables {
                for lane in places {
                    count += try connection.run(
                        "\(Self.release(table)) AND lane = $2 AND reason <> '\(HoldReason.hidden.name)'",
                        [SQLValue(community.number), SQLValue(lane)])
                }
            }
            return count
        }
    }
}
