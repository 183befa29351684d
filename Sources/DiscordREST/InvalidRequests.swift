import Machine

/// Discord bans an address for a while after 10,000 invalid answers (401, 403, 429) in 10 minutes (Rate
/// Limits › Invalid Request Limit). This counts ours, and stops far below that: by then something is wrong
/// that more requests do not mend.
struct InvalidRequests: Equatable, Sendable {
    static let limit = 500
    static let window = Duration.seconds(600)
    /// The shortest time to stay away when the front door itself refuses us.
    static let banFloor = Duration.seconds(600)

    private var invalid: [Instant] = []
    private var bannedUntil: Instant?

    /// Answers whether this was one too many.
    mutating func count(_ answer: Answer, at now: Instant) -> Bool {
        let counts =
            switch answer.status {
            case 401, 403: true
            case 429: answer.limits.scope != .shared
            default: false
            }
        guard counts else { return false }
        invalid.removeAll { $0 + Self.window <= now }
        invalid.append(now)
        return invalid.count == Self.limit
    }

    /// Stays away for as long as asked, and at least ten minutes. Answers for how long.
    mutating func ban(for asked: Duration?, at now: Instant) -> Duration {
        let wait = max(asked ?? .zero, Self.banFloor)
        bannedUntil = max(bannedUntil ?? now, now + wait)
        return wait
    }

    /// When anything may be sent. A banned address reaches nothing; too many invalid answers stop what
    /// carries the bot's token, while people who wait for an answer still get one.
    func opening(for route: Route, at now: Instant) -> Instant {
        let opening = max(bannedUntil ?? now, now)
        guard route.kind == .bot, invalid.count >= Self.limit else { return opening }
        return max(opening, invalid[0] + Self.window)
    }
}
