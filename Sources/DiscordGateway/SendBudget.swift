import Machine

/// What one connection may still send. Discord allows 120 per 60 s and hangs up on the next
/// (Gateway › Rate Limiting), so places are kept free for the heartbeats that are sure to come.
struct SendBudget: Equatable, Sendable {
    private var window = Window(limit: 120, per: .seconds(60))
    /// Scheduled heartbeats of any minute, and the jittered first one.
    private let beats: Int
    /// Places commands leave to heartbeats that Discord may ask for.
    private static let requests = 10

    init(heartbeatInterval: Duration) {
        beats = Int((.seconds(60) / heartbeatInterval).rounded(.up)) + 2
    }

    mutating func take(at now: Instant) {
        window.take(at: now)
    }

    func admitsRequestedHeartbeat(at now: Instant) -> Bool {
        window.opening(at: now, reserve: beats) <= now
    }

    /// When a command may go out.
    func commandOpening(at now: Instant) -> Instant {
        window.opening(at: now, reserve: beats + Self.requests)
    }
}
