import Machine

/// The heartbeat of one connection: when to beat, and whether the last beat was answered. A new connection
/// has a new heart, so no beat of an old one can be missed in a new one (Gateway › Sending Heartbeats).
struct Heart: Equatable, Sendable {
    let interval: Duration
    private(set) var next: Instant
    private var isUnanswered = false

    /// Faster beats would not fit 120 sends a minute, slower ones would leave a dead connection unnoticed.
    static let bearable: ClosedRange<Duration> = .seconds(1) ... .seconds(300)

    /// - Parameter jitter: in `0..<1`; the first beat comes after that part of an interval.
    init(interval: Duration, jitter: Double, at now: Instant) {
        self.interval = min(max(interval, Self.bearable.lowerBound), Self.bearable.upperBound)
        next = now + self.interval * jitter
    }

    enum Beat: Equatable {
        case notYet
        case send
        /// The last beat has not been acknowledged and the next is due: nobody is there.
        case zombie
    }

    mutating func beat(at now: Instant) -> Beat {
        guard next <= now else { return .notYet }
        guard !isUnanswered else { return .zombie }
        isUnanswered = true
        next = now + interval
        return .send
    }

    /// A beat Discord asked for takes the place of the next one; while one is unanswered it does not put off
    /// the verdict on that.
    mutating func beatOnRequest(at now: Instant) {
        guard !isUnanswered else { return }
        isUnanswered = true
        next = now + interval
    }

    /// Any other traffic is no sign of life: the documentation counts acknowledgements only.
    mutating func acknowledge() {
        isUnanswered = false
    }
}
