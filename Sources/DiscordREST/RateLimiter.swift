import Machine

/// Discord's rate limits as a value: tickets are asked for, and released when sending cannot meet a limit
/// that could have been known. Nothing here sends, sleeps or asks the clock.
///
/// A bucket is Discord's hash *and* the top-level resource: the hash alone does not tell channels apart.
/// Until a route's hash is known, the route itself stands for it, and its first request goes alone. One held
/// bucket holds up no other.
package struct RateLimiter: StateMachine {
    var buckets: [BucketKey: Bucket] = [:]
    /// The hash of a route, once an answer has told it.
    var hashes: [String: String] = [:]
    /// The routes whose answers have named no limit.
    var unlimited: Set<String> = []
    /// Tickets that have been released and not answered, and how often each was tried.
    var underWay: [Ticket.ID: Attempt] = [:]
    var tries: [Ticket.ID: Int] = [:]
    var global = GlobalLimit()
    var guardian = InvalidRequests()
    var isTokenRefused = false
    private var random: SeededRandom

    package init(random: SeededRandom) {
        self.random = random
    }

    package enum Input: Equatable, Sendable {
        case ask(Ticket)
        case answered(Ticket.ID, Answer)
        /// No answer came to a released ticket.
        case lost(Ticket.ID, mayHaveArrived: Bool)
        /// Nobody waits for it any more.
        case cancelled(Ticket.ID)
        case wake
    }

    package enum Effect: Equatable, Sendable {
        /// Send it now; again, if it was sent before.
        case release(Ticket.ID)
        /// Give the last answer, or the last loss, to whoever asked.
        case finish(Ticket.ID)
        /// It will not be sent.
        case refuse(Ticket.ID, Reason)
        case report(Notice)
    }

    package enum Reason: Equatable, Sendable {
        /// Its limit opens too late for it.
        case rateLimited(wait: Duration)
        /// Discord refuses the bot's token, so nothing more is sent with it.
        case tokenRefused
    }

    package enum Notice: Equatable, Sendable {
        /// A 429: with our bookkeeping, one of another's making.
        case limited(route: Route, scope: RateLimitHeaders.Scope, wait: Duration)
        /// Discord's front door refuses this address for a while.
        case banned(wait: Duration)
        /// So many requests were invalid that we stop before Discord stops us.
        case tooManyInvalid(wait: Duration)
        case tokenRefused
    }

    struct BucketKey: Hashable, Sendable {
        var name: String
        var topLevel: String?
    }

    struct Attempt: Equatable, Sendable {
        var ticket: Ticket
        var key: BucketKey
    }

    /// How often one request is sent at most, whatever comes back.
    package static let triesLimit = 4

    package mutating func handle(_ input: Input, at now: Instant) -> [Effect] {
        var effects: [Effect] = []
        switch input {
        case .ask(let ticket): effects += ask(ticket)
        case .answered(let id, let answer): effects += answered(id, answer, at: now)
        case .lost(let id, let mayHaveArrived): effects += lost(id, mayHaveArrived: mayHaveArrived, at: now)
        case .cancelled(let id): cancelled(id)
        case .wake: break
        }
        effects += pump(at: now)
        buckets = buckets.filter { !$0.value.isForgettable(at: now) }
        return effects
    }

    package var deadline: Instant? {
        var earliest: Instant?
        for bucket in buckets.values {
            guard let head = bucket.queue.first else { continue }
            for ticket in bucket.queue { earliest = Swift.min(earliest ?? ticket.deadline, ticket.deadline) }
            // Any time before the bucket opens gives the same answer, so the beginning of time asks for it.
            if let opening = opening(of: head.route, in: bucket, at: .start) {
                earliest = Swift.min(earliest ?? opening, opening)
            }
        }
        return earliest
    }

    /// How many buckets are kept in mind; those at rest are forgotten.
    package var rememberedBuckets: Int { buckets.count }

    private mutating func ask(_ ticket: Ticket) -> [Effect] {
        guard !(isTokenRefused && ticket.route.kind == .bot) else {
            return [.refuse(ticket.id, .tokenRefused)]
        }
        let bucket = Bucket(isUnlimited: unlimited.contains(ticket.route.description))
        buckets[key(of: ticket.route), default: bucket].queue.append(ticket)
        return []
    }

    /// Releases what may go, the longest waiting first, and refuses what can no longer go in time.
    private mutating func pump(at now: Instant) -> [Effect] {
        var effects = refuseLate(at: now)
        while let key = nextKey(at: now), var bucket = buckets[key] {
            let ticket = bucket.release(at: now)
            buckets[key] = bucket
            if ticket.route.kind == .bot { global.take(at: now) }
            tries[ticket.id, default: 0] += 1
            underWay[ticket.id] = Attempt(ticket: ticket, key: key)
            effects.append(.release(ticket.id))
        }
        return effects
    }

    /// The open bucket whose head has waited longest.
    private func nextKey(at now: Instant) -> BucketKey? {
        var best: (key: BucketKey, id: Ticket.ID)?
        for (key, bucket) in buckets {
            guard let head = bucket.queue.first, head.id < best?.id ?? .max,
                let opening = opening(of: head.route, in: bucket, at: now), opening <= now
            else { continue }
            best = (key, head.id)
        }
        return best?.key
    }

    private mutating func refuseLate(at now: Instant) -> [Effect] {
        var effects: [Effect] = []
        for (key, bucket) in buckets {
            guard let head = bucket.queue.first else { continue }
            let opening = opening(of: head.route, in: bucket, at: now)
            let late = bucket.queue.filter { $0.deadline <= now || $0.deadline < opening ?? now }
            guard !late.isEmpty else { continue }
            buckets[key]?.queue.removeAll(where: late.contains)
            for ticket in late {
                tries[ticket.id] = nil
                let wait = (opening ?? now) - now
                effects.append(.refuse(ticket.id, .rateLimited(wait: Swift.max(wait, .zero))))
            }
        }
        return effects
    }

    /// When a bucket's head may go, everything above it considered.
    private func opening(of route: Route, in bucket: Bucket, at now: Instant) -> Instant? {
        guard var opening = bucket.opening(at: now) else { return nil }
        opening = Swift.max(opening, guardian.opening(for: route, at: now))
        return route.kind == .bot ? Swift.max(opening, global.opening(at: now)) : opening
    }

    func key(of route: Route) -> BucketKey {
        BucketKey(name: hashes[route.description] ?? route.description, topLevel: route.topLevel)
    }

    /// A random share of a second that doubles with every try.
    mutating func pause(after tries: Int) -> Duration {
        var backoff = Backoff(base: .milliseconds(500), cap: .seconds(8))
        var pause = Duration.zero
        for _ in 0..<tries { pause = backoff.next(using: &random) }
        return pause
    }
}
