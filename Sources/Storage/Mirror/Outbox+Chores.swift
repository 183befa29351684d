import Cards
import ProjectModel

/// What is done to an item's channel beside saying something there. Of several wishes for the same the last one counts.
extension Outbox {
    package struct Chore: Equatable, Sendable {
        package var work: Work
        /// The number of the last change that wishes it.
        package var last: Int
        /// It was begun before, and nobody said how it went.
        package var isLeftOver: Bool
    }

    /// What is wished, if anything is.
    package func chore(_ work: Work) async throws -> Chore? {
        let key = key(work)
        return try await store.database.read { connection in
            let row = try connection.rows(
                """
                SELECT max(event), sum(CASE state WHEN 'inFlight' THEN 1 ELSE 0 END) FROM deliveries
                WHERE \(Self.ofWork) AND state IN ('queued', 'inFlight')
                """, key)[0]
            return try row.maybeInteger(0).map {
                Chore(work: work, last: Int($0), isLeftOver: try row.integer(1) > 0)
            }
        }
    }

    /// Writes down that it is being done, before anybody is asked to.
    package func begin(_ chore: Chore, at now: Moment) async throws {
        let nonce = Claim.nonce(community, chore.last, chore.work.lane, chore.work.kind)
        try await write { connection in
            try connection.run(
                """
                UPDATE deliveries SET state = 'inFlight', nonce = $6, since = $7
                WHERE \(Self.ofWork) AND event <= $5 AND state = 'queued'
                """, key(chore.work) + [SQLValue(chore.last), SQLValue(nonce), SQLValue(now)])
        }
    }

    /// It is done, or nobody wishes it any more.
    package func settle(_ chore: Chore, at now: Moment) async throws {
        try await write { try settle(chore, as: nil, at: now, $0) }
    }

    func settle(_ chore: Chore, as made: UInt64?, at now: Moment, _ connection: any Connection) throws {
        try connection.run(
            """
            UPDATE deliveries SET state = 'done', message = $6, since = $7, reason = NULL, next_try = NULL
            WHERE \(Self.ofWork) AND event <= $5 AND state IN ('queued', 'inFlight', 'parked')
            """,
            key(chore.work) + [SQLValue(chore.last), made.map { SQLValue($0) } ?? .null, SQLValue(now)])
    }

    /// - Parameter isInDoubt: it may have been done; then it is looked at before it is done again.
    package func hold(_ chore: Chore, for reason: HoldReason, isInDoubt: Bool, at now: Moment) async throws {
        try await write { connection in
            try connection.run(
                """
                UPDATE deliveries SET state = 'parked', reason = $6, since = $7, next_try = $8
                    \(isInDoubt ? "" : ", nonce = NULL")
                WHERE \(Self.ofWork) AND event <= $5 AND state IN ('queued', 'inFlight')
                """, key(chore.work) + [SQLValue(chore.last)] + Self.values(reason, now))
        }
    }

    private static let ofWork = "community = $1 AND lane = $2 AND kind = $3 AND number = $4"

    private func key(_ work: Work) -> [SQLValue] {
        [
            SQLValue(community.number), SQLValue(work.lane.description), SQLValue(work.kind.rawValue),
            SQLValue(work.item?.number ?? 0),
        ]
    }

    /// The post that was begun for a project is where it is told of.
    package func house(_ project: Project.ID, in post: UInt64) async throws -> CommunitySettings {
        try await write { connection in
            try Store.change(settingsOf: community, connection) {
                $0.projectChannels[project] = post
            }
        }
    }

    /// The channel that was made for a project is the one it is told of in, unless somebody has chosen another meanwhile.
    /// - Parameter topic: what we wrote above it.
    package func house(
        _ project: Project.ID, in channel: UInt64, under topic: String, settling chore: Chore, at now: Moment
    ) async throws -> CommunitySettings {
        try await write { connection in
            let settings = try Store.change(settingsOf: community, connection) {
                $0.projectChannels[project] = $0.projectChannels[project] ?? channel
            }
            try keep(topic: topic, of: channel, at: now, connection)
            try settle(chore, as: channel, at: now, connection)
            return settings
        }
    }
}

extension Store {
    /// How far the making of a project's channel, or of its post, has come; `nil` where nothing is under way.
    package func making(of project: Project, in community: Community.ID) async throws -> QueuedPost.State? {
        let kind: Post.Kind = project.channelWish?.choice == .post ? .card : .channel
        return try await openPosts(of: project.id, kind, in: community).last {
            $0.lane == .project(project.id) && $0.state != .parked(.notSetUp)
        }?.state
    }
}
