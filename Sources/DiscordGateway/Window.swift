import Machine

/// A sliding window: so many events in any period of this length. It only counts; whoever takes asks first.
struct Window: Equatable, Sendable {
    let limit: Int
    let period: Duration
    /// The events that still count, oldest first.
    private var taken: [Instant] = []

    init(limit: Int, per period: Duration, taken: [Instant] = []) {
        self.limit = limit
        self.period = period
        self.taken = taken.sorted()
    }

    mutating func take(at now: Instant) {
        taken.removeFirst(taken.prefix { $0 + period <= now }.count)
        taken.append(now)
    }

    func count(at now: Instant) -> Int {
        taken.count - taken.prefix { $0 + period <= now }.count
    }

    /// When one more may be taken and `reserve` places are still free; `now` when it may be at once.
    func opening(at now: Instant, reserve: Int = 0) -> Instant {
        let surplus = taken.count - max(limit - reserve, 1)
        return surplus < 0 ? now : max(now, taken[surplus] + period)
    }
}
