import Cards
import ProjectModel

/// Where a lane goes on whose channel is no more.
extension Store {
    /// Has a lane go on in another channel, or in none, if it is still the lane of the old one, or still of none. What waited is told in the
    /// new channel in one message, the card anew; in none it is dropped. All of it happens or nothing.
    package func move(
        _ lane: Lane, from old: UInt64?, to new: UInt64?, in community: Community.ID, at now: Moment
    ) async throws -> LaneMove {
        try await database.write { connection in
            var move = LaneMove.made
            _ = try Self.change(settingsOf: community, connection) { settings in
                if settings.channel(of: lane) != old {
                    move = .settled
                } else if let new, !settings.lanes(in: new).isEmpty {
                    move = .taken
                } else {
                    settings.place(lane, in: new)
                }
            }
            guard move == .made else { return move }
            if let old { try Self.settle(.channelGone(lane, channel: old), community, connection) }
            if new == nil {
                try Outbox.drop(lane, community, .stopped, now, connection)
            } else {
                try Outbox.regain(lane, community, connection)
            }
            return move
        }
    }

    /// Lets go of a project's channel that is no more, so that one can be made anew; `false` when it has another by now.
    package func letGo(of channel: UInt64, _ project: Project.ID, in community: Community.ID) async throws
        -> Bool
    {
        try await database.write { connection in
            var isGone = false
            _ = try Self.change(settingsOf: community, connection) { settings in
                isGone = settings.projectChannels[project] == channel
                if isGone { settings.projectChannels[project] = nil }
            }
            guard isGone else { return false }
            try Self.settle(.channelGone(.project(project), channel: channel), community, connection)
            return true
        }
    }

    /// How many messages wait in a lane, or are held there.
    package func waiting(in lane: Lane, _ community: Community.ID) async throws -> Int {
        try await database.read { connection in
            Int(
                try connection.rows(
                    """
                    SELECT count(*) FROM deliveries WHERE community = $1 AND lane = $2 AND kind IN ('message', 'summary')
                        AND state IN ('queued', 'inFlight', 'parked')
                    """, [SQLValue(community.number), SQLValue(lane.description)])[0].integer(0))
        }
    }
}

extension Outbox {
    /// The lane has another channel: what was held for the old one is told there, summed up, and the card is posted anew.
    package func regain(_ lane: Lane) async throws {
        try await write { try Self.regain(lane, community, $0) }
    }

    static func regain(_ lane: Lane, _ community: Community.ID, _ connection: any Connection) throws {
        let key = [SQLValue(community.number), SQLValue(lane.description)]
        // Also what the old channel would not have had, for the order. Whatever may have arrived there is gone with it, so
        // nothing has to be looked for.
        for (table, what) in [
            ("deliveries", "kind = CASE kind WHEN 'message' THEN 'summary' ELSE kind END, "), ("notices", ""),
        ] {
            try connection.run(
                """
                UPDATE \(table) SET \(what)state = 'queued', nonce = NULL, reason = NULL, next_try = NULL
                WHERE community = $1 AND lane = $2 AND state = 'parked' AND reason IN (\(lanesReasons))
                """, key)
        }
    }
}
