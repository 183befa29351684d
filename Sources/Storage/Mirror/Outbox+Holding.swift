import Cards
import ProjectModel

/// What cannot be told for now waits with its reason, and goes on when somebody or something has changed that.
extension Outbox {
    /// Holds what was claimed, and with a reason that is the lane's everything that waits there.
    /// - Parameter isInDoubt: it may have arrived; then it is looked for before it is sent again.
    package func hold(_ claim: Claim, for reason: HoldReason, isInDoubt: Bool, at now: Moment) async throws {
        try await write { connection in
            let held = try connection.run(
                """
                UPDATE deliveries SET state = 'parked', reason = $5, since = $6, next_try = $7
                    \(isInDoubt ? "" : ", nonce = NULL") \(Self.claimed)
                """, key(claim) + Self.values(reason, now))
            try Self.count(.held, reason.name, by: held, in: community, connection)
            if reason.holdsLane { try Self.hold(claim.lane, community, reason, now, connection) }
        }
    }

    /// Holds everything that waits in a lane; what is on its way ends by itself.
    package func hold(_ lane: Lane, for reason: HoldReason, at now: Moment) async throws {
        try await write { try Self.hold(lane, community, reason, now, $0) }
    }

    static func hold(
        _ lane: Lane, _ community: Community.ID, _ reason: HoldReason, _ now: Moment,
        _ connection: any Connection
    ) throws {
        for table in tables {
            let held = try connection.run(
                """
                UPDATE \(table) SET state = 'parked', reason = $3, since = $4, next_try = $5
                WHERE community = $1 AND lane = $2 AND state = 'queued'
                """, [SQLValue(community.number), SQLValue(lane.description)] + values(reason, now))
            try count(.held, reason.name, by: held, in: community, connection)
        }
    }

    /// What is told: changes, and what no change asks for. Both wait, are held and go on alike.
    static let tables = ["deliveries", "notices"]

    /// Drops what a lane waits to be told, with the reason: it is told where the person asks for it instead.
    package func drop(_ lane: Lane, for reason: HoldReason, at now: Moment) async throws {
        try await write { try Self.drop(lane, community, reason, now, $0) }
    }

    static func drop(
        _ lane: Lane, _ community: Community.ID, _ reason: HoldReason, _ now: Moment,
        _ connection: any Connection
    ) throws {
        for table in tables {
            try connection.run(
                """
                UPDATE \(table) SET state = 'dropped', reason = $3, since = $4, next_try = NULL
                WHERE community = $1 AND lane = $2 AND state IN ('queued', 'inFlight', 'parked')
                """,
                [
                    SQLValue(community.number), SQLValue(lane.description), SQLValue(reason.name),
                    SQLValue(now),
                ])
        }
    }

    /// Holds the card of an item, whatever of it waits.
    package func holdCard(of project: Project.ID, in lane: Lane, for reason: HoldReason, at now: Moment)
        async throws
    {
        try await write { connection in
            let held = try connection.run(
                """
                UPDATE deliveries SET state = 'parked', reason = $4, since = $5, next_try = $6
                WHERE community = $1 AND lane = $2 AND kind = 'card' AND number = $3 AND state = 'queued'
                """,
                [SQLValue(community.number), SQLValue(lane.description), SQLValue(project.number)]
                    + Self.values(reason, now))
            try Self.count(.held, reason.name, by: held, in: community, connection)
        }
    }

    static func values(_ reason: HoldReason, _ now: Moment) -> [SQLValue] {
        [
            SQLValue(reason.name), SQLValue(now),
            reason.patience.map { SQLValue(now.advanced(by: $0)) } ?? .null,
        ]
    }

    /// Frees what has waited long enough to be tried again.
    package func releaseDue(at now: Moment) async throws {
        guard let next = try await nextTry(), next <= now else { return }
        try await write { connection in
            for table in Self.tables {
                try connection.run(
                    "\(Store.release(table)) AND next_try <= $2", [SQLValue(community.number), SQLValue(now)])
            }
        }
    }

    /// When something held is next to be tried again by itself.
    package func nextTry() async throws -> Moment? {
        let community = community
        return try await store.database.read { connection in
            try Self.tables.compactMap { table in
                try connection.rows(
                    "SELECT min(next_try) FROM \(table) WHERE community = $1 AND state = 'parked'",
                    [SQLValue(community.number)])[0].maybeInteger(0)
            }.min().map { Moment(millisecondsSince1970: $0) }
        }
    }

    /// Frees a lane that was held for a reason of its own: its channel is there, or may be written to again.
    package func release(_ lane: Lane) async throws {
        try await write { connection in
            for table in Self.tables {
                try connection.run(
                    "\(Store.release(table)) AND lane = $2 AND reason IN (\(Self.lanesReasons))",
                    [SQLValue(community.number), SQLValue(lane.description)])
            }
        }
    }

    static let lanesReasons = HoldReason.allOfLanes.map { "'\($0.name)'" }.joined(separator: ", ")

    /// Has what a missing permission holds in a lane tried again by itself sooner than it would be.
    package func retry(_ lane: Lane, at moment: Moment) async throws {
        try await write { connection in
            try connection.run(
                """
                UPDATE deliveries SET next_try = $3
                WHERE community = $1 AND lane = $2 AND state = 'parked' AND reason = $4 AND next_try > $3
                """,
                [
                    SQLValue(community.number), SQLValue(lane.description), SQLValue(moment),
                    SQLValue(HoldReason.noPermission.name),
                ])
        }
    }

    /// The lanes in which something is held for a reason of the lane, or several.
    package func heldLanes() async throws -> [Lane: Set<HoldReason>] {
        let community = community
        return try await store.database.read { connection in
            let rows = try Self.tables.flatMap { table in
                try connection.rows(
                    "SELECT DISTINCT lane, reason FROM \(table) WHERE community = $1 AND state = 'parked'",
                    [SQLValue(community.number)])
            }
            var held: [Lane: Set<HoldReason>] = [:]
            for row in rows {
                guard let reason = HoldReason(name: try row.text(1)), reason.holdsLane else { continue }
                held[try Lane(stored: row.text(0)), default: []].insert(reason)
            }
            return held
        }
    }
}

extension HoldReason {
    static let allOfLanes: [HoldReason] = [
        .notSetUp, .channelGone, .noPermission, .threadLocked, .noRoom, .messagesClosed,
    ]
}

extension Store {
    /// What was held goes on: as new, or to be looked for first when it may have arrived.
    static func release(_ table: String) -> String {
        """
        UPDATE \(table) SET state = CASE WHEN nonce IS NULL THEN 'queued' ELSE 'inFlight' END, reason = NULL,
            next_try = NULL WHERE community = $1 AND state = 'parked'
        """
    }
}
