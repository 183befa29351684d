import Cards
import ProjectModel

/// A notice on its way.
package struct NoticeClaim: Equatable, Sendable {
    package var lane: Lane
    package var notice: Notice
    package var number: Int
    package var sending: Sending
}

/// Notices are told in the lanes of the changes, in the order in which they were asked for.
extension Outbox {
    /// Takes the notice that is next in a lane, and writes down that it is in flight; `nil` while a change comes first.
    package func claimNotice(in lane: Lane, at now: Moment) async throws -> NoticeClaim? {
        try await write { connection in
            let key = [SQLValue(community.number), SQLValue(lane.description)]
            let rows = try connection.rows(
                """
                SELECT number, subject, nonce, since, message FROM notices
                WHERE community = $1 AND lane = $2 AND (state = 'inFlight' OR state = 'queued' AND NOT EXISTS (
                    SELECT 1 FROM deliveries WHERE deliveries.community = $1 AND deliveries.lane = $2
                        AND deliveries.kind IN ('message', 'summary')
                        AND (deliveries.state = 'inFlight'
                            OR deliveries.state = 'queued' AND deliveries.event <= notices.after)))
                ORDER BY CASE state WHEN 'inFlight' THEN 0 ELSE 1 END, number LIMIT 1
                """, key)
            guard let row = rows.first else { return nil }
            let number = try row.integer(0)
            guard let notice = Notice(try row.text(1)) else { throw UnknownNotice(subject: try row.text(1)) }
            let known = try row.maybeText(2)
            let nonce = known ?? "\(Fingerprint("\(community.number) n\(number) \(notice)"))"
            if known == nil {
                try connection.run(
                    """
                    UPDATE notices SET state = 'inFlight', nonce = $3, since = $4 WHERE community = $1 AND number = $2
                    """, [SQLValue(community.number), .integer(number), SQLValue(nonce), SQLValue(now)])
            }
            let isDigest = if case .digest = notice { true } else { false }
            return NoticeClaim(
                lane: lane, notice: notice, number: Int(number),
                sending: Sending(
                    nonce: nonce,
                    since: known == nil ? now : Moment(millisecondsSince1970: try row.integer(3)),
                    message: try row.maybeInteger(4).map { UInt64(bitPattern: $0) },
                    isLeftOver: known != nil, mark: .notice(Int(number)),
                    urgency: isDigest ? .digest : .announcement))
        }
    }

    /// It stands there, or, without a message, there was nothing to say any more.
    /// - Parameter isAdopted: it had arrived before anybody knew, and was found.
    package func settle(_ claim: NoticeClaim, as message: UInt64?, isAdopted: Bool = false, at now: Moment)
        async throws
    {
        try await write { connection in
            if isAdopted { try Self.count(.duplicatesAdopted, by: 1, in: community, connection) }
            try connection.run(
                """
                UPDATE notices SET state = 'done', message = $3, since = $4, reason = NULL
                WHERE community = $1 AND number = $2 AND state = 'inFlight'
                """,
                [
                    SQLValue(community.number), SQLValue(claim.number), message.map { SQLValue($0) } ?? .null,
                    SQLValue(now),
                ])
            if case .digest = claim.notice {
                try connection.run(
                    """
                    UPDATE deliveries SET state = 'done', message = $4, since = $5
                    WHERE community = $1 AND lane = $2 AND state = 'gathered'
                        AND event <= (SELECT after FROM notices WHERE community = $1 AND number = $3)
                    """,
                    [
                        SQLValue(community.number), SQLValue(claim.lane.description), SQLValue(claim.number),
                        message.map { SQLValue($0) } ?? .null, SQLValue(now),
                    ])
            }
        }
    }

    /// Holds a notice, and with a reason that is the lane's everything that waits there.
    /// - Parameter isInDoubt: it may have arrived; then it is looked for before it is sent again.
    package func hold(_ claim: NoticeClaim, for reason: HoldReason, isInDoubt: Bool, at now: Moment)
        async throws
    {
        try await write { connection in
            try connection.run(
                """
                UPDATE notices SET state = 'parked', reason = $3, since = $4, next_try = $5
                    \(isInDoubt ? "" : ", nonce = NULL")
                WHERE community = $1 AND number = $2 AND state = 'inFlight'
                """, [SQLValue(community.number), SQLValue(claim.number)] + Self.values(reason, now))
            if reason.holdsLane { try Self.hold(claim.lane, community, reason, now, connection) }
        }
    }

    /// Lays a notice back of which nothing has been sent.
    package func layBack(_ claim: NoticeClaim) async throws {
        guard !claim.sending.isLeftOver else { return }
        try await write { connection in
            try connection.run(
                """
                UPDATE notices SET state = 'queued', nonce = NULL, since = NULL
                WHERE community = $1 AND number = $2 AND state = 'inFlight'
                """, [SQLValue(community.number), SQLValue(claim.number)])
        }
    }

    /// The lanes in which a notice waits or is on its way.
    static func lanesWithNotices(_ community: Community.ID, _ connection: any Connection) throws -> [Lane] {
        try connection.rows(
            "SELECT DISTINCT lane FROM notices WHERE community = $1 AND state IN ('queued', 'inFlight')",
            [SQLValue(community.number)]
        ).map { try Lane(stored: $0.text(0)) }
    }

    /// A row holds a notice that this version does not know.
    struct UnknownNotice: Error, CustomStringConvertible {
        var subject: String

        var description: String { "there is no notice “\(subject)”" }
    }
}
