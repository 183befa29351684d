import Cards
import ProjectModel

/// How the mirror is doing, for those who watch over it (MIRROR §11). It is read from the database, so it is the same
/// whoever asks, and after a restart too.
package struct OutboxMetrics: Equatable, Sendable {
    package var community: Community.ID
    /// What waits, is on its way or is held, by lane; people's lanes are one, for who they are is nobody's affair.
    package var depth: [String: Int]
    /// How long the longest has waited of what is not held; nothing when all is told.
    package var oldest: Duration?
    package var counters: [Counter: [String: Int]]

    /// What is counted from the database's first day on.
    package enum Counter: String, CaseIterable, Sendable {
        /// Held posts, by reason.
        case held
        /// Changes of a card that cost no edit of their own.
        case editsCoalesced = "edits_coalesced"
        /// Messages that had arrived though nobody knew, and were found instead of sent again.
        case duplicatesAdopted = "duplicates_adopted"
    }

    /// In the text format that Prometheus reads.
    package var text: String {
        let community = "community=\"\(community.number)\""
        var lines = [
            "# HELP guildhall_outbox_depth Posts that wait, are on their way or are held.",
            "# TYPE guildhall_outbox_depth gauge",
        ]
        for (target, count) in depth.sorted(by: { $0.key < $1.key }) {
            lines.append("guildhall_outbox_depth{\(community),target=\"\(target)\"} \(count)")
        }
        lines += [
            "# HELP guildhall_outbox_oldest_seconds How long the longest has waited of what is not held.",
            "# TYPE guildhall_outbox_oldest_seconds gauge",
            "guildhall_outbox_oldest_seconds{\(community)} \((oldest ?? .zero).components.seconds)",
        ]
        for counter in Counter.allCases {
            let name = "guildhall_\(counter.rawValue)_total"
            lines += ["# HELP \(name) \(counter.help)", "# TYPE \(name) counter"]
            let values = counters[counter] ?? [:]
            if counter == .held {
                for (reason, count) in values.sorted(by: { $0.key < $1.key }) {
                    lines.append("\(name){\(community),reason=\"\(reason)\"} \(count)")
                }
            } else {
                lines.append("\(name){\(community)} \(values.values.reduce(0, +))")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension OutboxMetrics.Counter {
    fileprivate var help: String {
        switch self {
        case .held: "Posts that were held, by reason."
        case .editsCoalesced: "Changes of a card that cost no edit of their own."
        case .duplicatesAdopted: "Messages that were found instead of sent again."
        }
    }
}

extension Outbox {
    /// Counts something in the write that it happens in, so that it is counted as often as it happened.
    static func count(
        _ counter: OutboxMetrics.Counter, _ label: String = "", by number: Int, in community: Community.ID,
        _ connection: any Connection
    ) throws {
        guard number > 0 else { return }
        try connection.run(
            """
            INSERT INTO counters (community, name, label, value) VALUES ($1, $2, $3, $4)
            ON CONFLICT (community, name, label) DO UPDATE SET value = counters.value + excluded.value
            """,
            [SQLValue(community.number), SQLValue(counter.rawValue), SQLValue(label), SQLValue(number)])
    }
}

extension Store {
    package func outboxMetrics(of community: Community.ID, at now: Moment) async throws -> OutboxMetrics {
        try await database.read { connection in
            let key = [SQLValue(community.number)]
            var metrics = OutboxMetrics(community: community, depth: [:], oldest: nil, counters: [:])
            let lanes = try connection.rows(
                """
                SELECT lane, count(*) FROM deliveries
                WHERE community = $1 AND state IN ('queued', 'inFlight', 'parked') GROUP BY lane
                """, key)
            for row in lanes {
                let lane = try row.text(0)
                metrics.depth[lane.hasPrefix("dm/") ? "dm" : lane, default: 0] += Int(try row.integer(1))
            }
            let oldest = try connection.rows(
                "SELECT min(at) FROM deliveries WHERE community = $1 AND state IN ('queued', 'inFlight')", key
            )
            metrics.oldest = try oldest[0].maybeInteger(0).map {
                max(.zero, Moment(millisecondsSince1970: $0).duration(to: now))
            }
            for row in try connection.rows(
                "SELECT name, label, value FROM counters WHERE community = $1", key)
            {
                guard let counter = OutboxMetrics.Counter(rawValue: try row.text(0)) else { continue }
                metrics.counters[counter, default: [:]][try row.text(1)] = Int(try row.integer(2))
            }
            return metrics
        }
    }
}
