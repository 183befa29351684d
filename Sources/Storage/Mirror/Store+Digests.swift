import Cards
import ProjectModel

/// The weekly digests, each asked for once across restarts and processes.
extension Store {
    /// Asks for the digests of a week that have a place and were not asked for yet. Where the bot came after the week's end
    /// nothing is announced of what was there before (MIRROR §9).
    package func askForDigests(of week: WeeklyClock.Ring, in community: Community.ID, at now: Moment)
        async throws
    {
        let settings = try await settings(of: community)
        let wanted = Digest.allCases.filter { settings.channel(of: $0.lane) != nil }.map {
            Notice.digest($0, day: week.day)
        }
        let (known, isNew) = try await database.read { connection in
            let known = try connection.rows(
                "SELECT subject FROM notices WHERE community = $1 AND subject LIKE 'digest %' ORDER BY number DESC LIMIT 20",
                [SQLValue(community.number)]
            ).map { try $0.text(0) }
            let before = try connection.rows(
                "SELECT 1 FROM communities WHERE id = $1 AND served < $2",
                [SQLValue(community.number), SQLValue(week.at)])
            return (Set(known), before.isEmpty)
        }
        guard !isNew else { return }
        for notice in wanted where !known.contains(notice.description) {
            try await ask(notice, in: notice.about, community, at: now)
        }
    }

    /// What waited for a digest when it was asked for: what comes later waits for the next, so that a digest tells the same
    /// however often it is begun.
    /// - Parameter number: the digest's, as a notice.
    package func surplus(of number: Int, in lane: Lane, _ community: Community.ID) async throws
        -> [NumberedChange]
    {
        try await database.read { connection in
            try connection.rows(
                """
                SELECT changes.event, changes.number, changes.document FROM deliveries JOIN changes
                    ON changes.community = deliveries.community AND changes.event = deliveries.event
                WHERE deliveries.community = $1 AND deliveries.lane = $2 AND deliveries.state = 'gathered'
                    AND deliveries.event <= (SELECT after FROM notices WHERE community = $1 AND number = $3)
                ORDER BY deliveries.event
                """,
                [SQLValue(community.number), SQLValue(lane.description), SQLValue(number)]
            ).map(NumberedChange.init)
        }
    }

    /// A community's changes in a while, oldest first.
    package func changes(in community: Community.ID, during period: Range<Moment>) async throws
        -> [NumberedChange]
    {
        try await database.read { connection in
            try connection.rows(
                "\(NumberedChange.query) AND at >= $2 AND at < $3 ORDER BY event",
                [SQLValue(community.number), SQLValue(period.lowerBound), SQLValue(period.upperBound)]
            ).map(NumberedChange.init)
        }
    }
}
