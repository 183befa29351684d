import Cards
import ProjectModel

/// A person gets one message an hour (MIRROR §5): what comes within it waits, and is told together. What answers them,
/// and the twist, goes at once and overtakes it.
extension Outbox {
    package static let personalPause = Duration.seconds(3_600)

    /// Lets what nobody waits for wait until the hour has passed; answers whether something does.
    func waitForTheHour(in lane: Lane, at now: Moment, _ connection: any Connection) throws -> Bool {
        guard case .member = lane, let last = try lastTold(in: lane, connection) else { return false }
        let end = last.advanced(by: Self.personalPause)
        // A clock that was set back keeps nobody waiting.
        guard last <= now, now < end else { return false }
        let waiting = try connection.rows(
            "\(Self.open) AND deliveries.kind = 'message' AND deliveries.state = 'queued'",
            [SQLValue(community.number), SQLValue(lane.description)]
        ).map(NumberedChange.init).filter { !$0.recorded.change.isPressing }
        for change in waiting {
            try connection.run(
                """
                UPDATE deliveries SET state = 'parked', reason = $4, since = $5, next_try = $6
                WHERE community = $1 AND lane = $2 AND event = $3 AND kind = 'message'
                """,
                [
                    SQLValue(community.number), SQLValue(lane.description), SQLValue(change.event),
                    SQLValue(HoldReason.withinTheHour.name), SQLValue(now), SQLValue(end),
                ])
        }
        try Self.count(.held, HoldReason.withinTheHour.name, by: waiting.count, in: community, connection)
        return !waiting.isEmpty
    }

    private func lastTold(in lane: Lane, _ connection: any Connection) throws -> Moment? {
        try connection.rows(
            """
            SELECT max(since) FROM deliveries
            WHERE community = $1 AND lane = $2 AND kind = 'message' AND state = 'done'
            """, [SQLValue(community.number), SQLValue(lane.description)]
        )[0].maybeInteger(0).map { Moment(millisecondsSince1970: $0) }
    }
}
