import Cards
import ProjectModel

/// What one community's channels must still be told, for whoever holds its lease: every write is made only while it is
/// held, so that a courier that was thought dead writes nothing.
package struct Outbox: Sendable {
    package let community: Community.ID
    package let lease: Lease
    /// Since when this courier is there; what was recorded before, and waited for long, was missed.
    let began: Moment
    let store: Store

    package init(
        _ store: Store, of community: Community.ID, holding lease: Lease,
        since began: Moment = Moment(millisecondsSince1970: 0)
    ) {
        self.store = store
        self.community = community
        self.lease = lease
        self.began = began
    }

    /// Something that waits: the messages of a lane, or one item's card or chore in it.
    package struct Waiting: Hashable, Sendable {
        package var work: Work
        /// The number of the last change that waits; 0 where only notices do.
        package var last: Int

        package init(_ work: Work, last: Int) {
            (self.work, self.last) = (work, last)
        }
    }

    /// What is done one after the other, and beside everything else.
    package struct Work: Hashable, Sendable {
        package var lane: Lane
        package var kind: Post.Kind
        /// Whose card or chore it is; `nil` for messages.
        package var item: Project.ID?

        package init(_ lane: Lane, _ kind: Post.Kind, of item: Project.ID? = nil) {
            (self.lane, self.kind, self.item) = (lane, kind, item)
        }
    }

    /// What is on its way or waits, by lane.
    package func waiting() async throws -> [Waiting] {
        let community = community
        return try await store.database.read { connection in
            let changes = try connection.rows(
                """
                SELECT lane, work, CASE WHEN work <> 'message' THEN number END AS item, max(event) FROM (
                    SELECT lane, CASE kind WHEN 'summary' THEN 'message' ELSE kind END AS work, number, event
                    FROM deliveries WHERE community = $1 AND state IN ('queued', 'inFlight')) AS open
                GROUP BY lane, work, CASE WHEN work <> 'message' THEN number END ORDER BY min(event)
                """, [SQLValue(community.number)]
            ).map { row in
                let work = Work(
                    try Lane(stored: row.text(0)), try Post.Kind(stored: row.text(1)),
                    of: try row.maybeInteger(2).map { Project.ID(Int($0)) })
                return Waiting(work, last: Int(try row.integer(3)))
            }
            let known = Set(changes.filter { $0.work.kind == .message }.map(\.work.lane))
            let notices = try Self.lanesWithNotices(community, connection).filter { !known.contains($0) }
            return changes + notices.map { Waiting(Work($0, .message), last: 0) }
        }
    }

    /// Takes what is to be told next in a lane, and writes down that it is in flight. What is so already goes on; else a
    /// summary comes first.
    package func claimMessage(in lane: Lane, at now: Moment) async throws -> Claim? {
        try await write { connection in
            try freeWhatCameBefore(in: lane, connection)
            let hasMessage = try waiting(.message, in: lane, connection).first?.maybeText(3) != nil
            let kinds: [Post.Kind] = hasMessage ? [.message, .summary] : [.summary, .message]
            for kind in kinds {
                if let claim = try claim(kind, in: lane, at: now, connection) { return claim }
            }
            return nil
        }
    }

    /// A lane is told in order: what it was held for is tried again before what came after it (MIRROR §4).
    private func freeWhatCameBefore(in lane: Lane, _ connection: any Connection) throws {
        try connection.run(
            """
            \(Store.release("deliveries")) AND lane = $2 AND kind IN ('message', 'summary')
                AND reason IN (\(Self.lanesReasons))
                AND event < (SELECT max(event) FROM deliveries WHERE community = $1 AND lane = $2
                    AND kind IN ('message', 'summary') AND state = 'queued')
            """, [SQLValue(community.number), SQLValue(lane.description)])
    }

    private func claim(_ kind: Post.Kind, in lane: Lane, at now: Moment, _ connection: any Connection) throws
        -> Claim?
    {
        var rows = try waiting(kind, in: lane, connection)
        if kind == .message, try rows.first?.maybeText(3) == nil,
            try waitForTheHour(in: lane, at: now, connection)
        {
            rows = try waiting(kind, in: lane, connection)
        }
        guard let head = rows.first else { return nil }
        let nonce = try head.maybeText(3)
        let mine = nonce == nil ? rows : try rows.filter { try $0.maybeText(3) == nonce }
        let changes = try mine.map(NumberedChange.init)
        let length =
            kind == .summary
            ? Claim.mostInSummary : Claim.length(changes, in: lane, missedBefore: missedBefore(now))
        let claimed = nonce == nil ? Array(changes.prefix(length)) : changes
        return try claim(claimed, lane, kind, nonce, head, round: 0, at: now, connection)
    }

    /// What of a kind waits in a lane, what is on its way first.
    private func waiting(_ kind: Post.Kind, in lane: Lane, _ connection: any Connection) throws -> [Row] {
        let most = kind == .summary ? Claim.mostInSummary : Claim.mostApplications
        return try connection.rows(
            """
            \(Self.open) AND deliveries.kind = $3
            ORDER BY CASE state WHEN 'inFlight' THEN 0 ELSE 1 END, deliveries.event LIMIT \(most + 1)
            """, [SQLValue(community.number), SQLValue(lane.description), SQLValue(kind.rawValue)])
    }

    private func missedBefore(_ now: Moment) -> Moment {
        min(began, now.advanced(by: .zero - Claim.patience))
    }

    /// Takes a card that has not been posted yet, and writes down that it is in flight.
    /// - Parameter round: how often it has been posted and taken away.
    package func claimCard(of project: Project.ID, in lane: Lane, round: Int, at now: Moment) async throws
        -> Claim?
    {
        try await write { connection in
            let rows = try connection.rows(
                """
                \(Self.open) AND deliveries.kind = 'card' AND deliveries.number = $3
                ORDER BY CASE state WHEN 'inFlight' THEN 0 ELSE 1 END, deliveries.event LIMIT 1
                """, [SQLValue(community.number), SQLValue(lane.description), SQLValue(project.number)])
            guard let head = rows.first else { return nil }
            let changes = try rows.map(NumberedChange.init)
            return try claim(
                changes, lane, .card, try head.maybeText(3), head, round: round, at: now, connection)
        }
    }

    static let open = """
        SELECT deliveries.event, deliveries.number, changes.document, deliveries.nonce, deliveries.message,
            deliveries.since, deliveries.is_silent
        FROM deliveries JOIN changes ON changes.community = deliveries.community AND changes.event = deliveries.event
        WHERE deliveries.community = $1 AND deliveries.lane = $2 AND deliveries.state IN ('queued', 'inFlight')
        """

    private func claim(
        _ changes: [NumberedChange], _ lane: Lane, _ kind: Post.Kind, _ known: String?, _ head: Row,
        round: Int,
        at now: Moment, _ connection: any Connection
    ) throws -> Claim? {
        guard let first = changes.first else { return nil }
        let nonce = known ?? Claim.nonce(community, first.event, lane, kind, round: round)
        if known == nil {
            for change in changes {
                try connection.run(
                    """
                    UPDATE deliveries SET state = 'inFlight', nonce = $5, since = $6
                    WHERE community = $1 AND event = $2 AND lane = $3 AND kind = $4
                    """,
                    [
                        SQLValue(community.number), SQLValue(change.event), SQLValue(lane.description),
                        SQLValue(kind.rawValue), SQLValue(nonce), SQLValue(now),
                    ])
            }
        }
        let since = known == nil ? now : Moment(millisecondsSince1970: try head.integer(5))
        return Claim(
            lane: lane, kind: kind, project: first.project, changes: changes, nonce: nonce, since: since,
            message: try head.maybeInteger(4).map { UInt64(bitPattern: $0) },
            isSilent: try head.maybeInteger(6) == 1,
            isLeftOver: known != nil, isMissed: kind == .message && first.recorded.at < missedBefore(since))
    }

    /// Lays a claim back of which nothing has been sent.
    package func layBack(_ claim: Claim) async throws {
        guard !claim.isLeftOver else { return }
        try await write { connection in
            try connection.run(
                "UPDATE deliveries SET state = 'queued', nonce = NULL, since = NULL \(Self.claimed)",
                key(claim))
        }
    }

    /// It has arrived, and there is more to do before it is done.
    package func arrived(_ claim: Claim, as message: UInt64) async throws {
        try await write { connection in
            try connection.run(
                "UPDATE deliveries SET message = $5 \(Self.claimed)", key(claim) + [SQLValue(message)])
        }
    }

    /// The number of the last change that a card must still show; `nil` when it shows all.
    package func lastWish(of project: Project.ID, in lane: Lane) async throws -> Int? {
        let community = community
        return try await store.database.read { connection in
            try connection.rows(
                """
                SELECT max(event) FROM deliveries WHERE community = $1 AND lane = $2 AND kind = 'card'
                    AND number = $3 AND state IN ('queued', 'inFlight')
                """, [SQLValue(community.number), SQLValue(lane.description), SQLValue(project.number)]
            )[0].maybeInteger(0).map { Int($0) }
        }
    }

    /// - Parameter isAdopted: it had arrived before anybody knew, and was found.
    package func settle(_ claim: Claim, as message: UInt64, isAdopted: Bool = false, at now: Moment)
        async throws
    {
        try await write { connection in
            try connection.run(
                "UPDATE deliveries SET state = 'done', message = $5, since = $6 \(Self.claimed)",
                key(claim) + [SQLValue(message), SQLValue(now)])
            if isAdopted { try Self.count(.duplicatesAdopted, by: 1, in: community, connection) }
        }
    }

    static let claimed =
        "WHERE community = $1 AND lane = $2 AND kind = $3 AND nonce = $4 AND state = 'inFlight'"

    func key(_ claim: Claim) -> [SQLValue] {
        [
            SQLValue(community.number), SQLValue(claim.lane.description), SQLValue(claim.kind.rawValue),
            SQLValue(claim.nonce),
        ]
    }

    @discardableResult
    func write<Value: Sendable>(_ work: @escaping @Sendable (any Connection) throws -> Value) async throws
        -> Value
    {
        try await store.write(holding: lease, work)
    }
}

extension Row {
    /// A text, or nothing.
    func maybeText(_ column: Int) throws -> String? {
        values[column] == .null ? nil : try text(column)
    }
}
