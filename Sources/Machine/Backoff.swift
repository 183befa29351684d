/// Waiting longer after each failure, with full jitter: a random time between nothing and a ceiling that
/// doubles. Full jitter spreads a crowd of clients best, and its mean is half the ceiling.
package struct Backoff: Equatable, Sendable {
    private let base: Duration
    private let cap: Duration
    /// Failures since the last `reset`.
    package private(set) var failures = 0

    package init(base: Duration, cap: Duration) {
        self.base = base
        self.cap = cap
    }

    /// The wait before the next try.
    package mutating func next(using random: inout SeededRandom) -> Duration {
        let ceiling = failures >= 32 ? cap : min(cap, base * (1 << failures))
        failures += 1
        return ceiling * random.unit()
    }

    package mutating func reset() {
        failures = 0
    }
}
