import Machine

/// Discord lets a bot make 50 requests a second in all (Rate Limits › Global Rate Limit). A few of them are left for what
/// travels at another speed.
struct GlobalLimit: Equatable, Sendable {
    static let limit = 45
    /// A little more than the second: requests travel at different speeds.
    static let window = Duration.milliseconds(1_050)

    private var sent: [Instant] = []
    private var heldUntil: Instant?

    func opening(at now: Instant) -> Instant {
        let held = max(heldUntil ?? now, now)
        guard sent.count >= Self.limit else { return held }
        return max(held, sent[sent.count - Self.limit] + Self.window)
    }

    mutating func take(at now: Instant) {
        sent.append(now)
        if sent.count > 2 * Self.limit { sent.removeFirst(Self.limit) }
    }

    mutating func hold(until instant: Instant) {
        heldUntil = max(heldUntil ?? instant, instant)
    }
}
