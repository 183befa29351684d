import Machine

/// Who may IDENTIFY when: one value for all shards of a bot's token. Discord allows `max_concurrency` per
/// five seconds and about a thousand a day, and resets the token of a bot that spends them all (Gateway ›
/// Identifying), so the shell stores the moment of each grant, and a supervisor that restarts us in a loop is
/// paced like ourselves.
package struct IdentifyBudget: StateMachine {
    package enum Input: Equatable, Sendable {
        /// Discord answered `GET /gateway/bot`.
        case learned(GatewayInfo)
        /// A shard wants its turn. Asking again keeps the one place in the queue.
        case ask(ShardID)
        /// A shard no longer wants it.
        case withdrawn(ShardID)
        case wake
    }

    package enum Effect: Equatable, Sendable {
        /// The shard's IDENTIFY goes out now; its moment is to be stored.
        case grant(ShardID)
    }

    /// An IDENTIFY of a former process.
    package struct Spent: Equatable, Sendable {
        package var shard: Int
        package var ago: Duration

        package init(shard: Int, ago: Duration) {
            self.shard = shard
            self.ago = ago
        }
    }

    /// What Discord said is left, counted down by ourselves until it resets.
    private enum Allowance: Equatable {
        case unknown
        case known(left: Int, resets: Instant)
    }

    /// IDENTIFYs that are never spent.
    package static let reserve = 50
    /// Discord's smallest daily limit.
    static let daily = 1000
    /// Five seconds, and a little for two frames that travel at different speeds.
    static let spacing = Duration.milliseconds(5100)

    private var day: Window
    private var lately: [(shard: Int, at: Instant)]
    private var queue: [ShardID] = []
    private var maxConcurrency = 1
    private var allowance = Allowance.unknown

    package init(spent: [Spent] = [], at now: Instant = .start) {
        let moments = spent.map { (shard: $0.shard, at: Instant(sinceStart: now.sinceStart - $0.ago)) }
        lately = moments
        day = Window(limit: Self.daily - Self.reserve, per: .seconds(86_400), taken: moments.map(\.at))
    }

    package mutating func handle(_ input: Input, at now: Instant) -> [Effect] {
        switch input {
        case .learned(let info):
            maxConcurrency = max(info.maxConcurrency, 1)
            allowance = .known(left: info.remaining, resets: now + max(info.resetAfter, .seconds(1)))
        case .ask(let shard):
            if !queue.contains(shard) { queue.append(shard) }
        case .withdrawn(let shard):
            queue.removeAll { $0 == shard }
        case .wake:
            break
        }
        return grant(at: now)
    }

    /// Discord's answer, tightened by what we ourselves have counted: a session that hears it waits
    /// unconnected.
    package func tightened(_ info: GatewayInfo, at now: Instant) -> GatewayInfo {
        let left = Self.daily - day.count(at: now)
        guard left < info.remaining else { return info }
        var tightened = info
        tightened.remaining = left
        tightened.resetAfter = max(info.resetAfter, day.opening(at: now) - now)
        return tightened
    }

    private mutating func grant(at now: Instant) -> [Effect] {
        lately.removeAll { $0.at + Self.spacing <= now }
        if case .known(_, let resets) = allowance, resets <= now { allowance = .unknown }
        var granted: [Effect] = []
        for shard in queue where turn(of: shard, at: now) <= now {
            queue.removeAll { $0 == shard }
            day.take(at: now)
            lately.append((shard.index, now))
            if case .known(let left, let resets) = allowance {
                allowance = .known(left: left - 1, resets: resets)
            }
            granted.append(.grant(shard))
        }
        return granted
    }

    /// The earliest instant all three limits allow. Shards share a bucket when they are equal modulo
    /// `max_concurrency` (Gateway › Sharding).
    private func turn(of shard: ShardID, at now: Instant) -> Instant {
        let neighbours = lately.filter { $0.shard % maxConcurrency == shard.index % maxConcurrency }
        let bucket = neighbours.map { $0.at + Self.spacing }.max() ?? now
        return max(max(bucket, now), max(day.opening(at: now), allowanceOpening(at: now)))
    }

    private func allowanceOpening(at now: Instant) -> Instant {
        switch allowance {
        case .known(let left, let resets) where left <= Self.reserve: resets
        case .known, .unknown: now
        }
    }

    /// When the next in the queue gets its turn.
    package var deadline: Instant? {
        queue.map { turn(of: $0, at: Instant(sinceStart: .zero)) }.min()
    }
}
