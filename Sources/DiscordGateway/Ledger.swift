import Machine

/// What we know of one session of Discord's: how far it was received, how far it was dealt with, and what of
/// that has been stored. Within the process RESUME asks for what follows the last *received*; a later process
/// asks for what follows the last *handled*, so nothing delivered and not dealt with is lost in a crash.
struct Ledger: Equatable, Sendable {
    let session: String
    let url: String
    private(set) var received: Int
    /// Delivered and not yet handled, in order.
    private(set) var outstanding: [Int] = []
    private var remembered: Int
    private var rememberedAt: Instant
    /// Attempts to take the session up again since it last worked.
    var attempts = Attempts()

    struct Attempts: Equatable, Sendable {
        /// No HELLO was reached.
        var unreached = 0
        /// RESUME was sent and not answered by RESUMED.
        var unanswered = 0
    }

    /// A write to the store for every dispatch would be more work than the dispatch.
    static let rememberInterval = Duration.milliseconds(200)

    init(_ point: ResumePoint, at now: Instant) {
        session = point.session
        url = point.url
        received = point.sequence
        remembered = point.sequence
        rememberedAt = now
    }

    var point: ResumePoint { ResumePoint(session: session, sequence: handled, url: url) }

    /// The last number before which nothing is outstanding.
    private var handled: Int { outstanding.first.map { $0 - 1 } ?? received }

    /// Takes note of a dispatch. Answers whether it is news: after a resume some may come a second time.
    mutating func receive(_ sequence: Int) -> Bool {
        guard sequence > received else { return false }
        received = sequence
        outstanding.append(sequence)
        return true
    }

    mutating func handle(_ sequence: Int) {
        guard let index = outstanding.firstIndex(of: sequence) else { return }
        outstanding.remove(at: index)
    }

    /// When the store should hear of progress.
    var deadline: Instant? {
        handled == remembered ? nil : rememberedAt + Self.rememberInterval
    }

    /// The point to store, when there is one and the last write is long enough ago.
    mutating func due(at now: Instant) -> ResumePoint? {
        guard let deadline, deadline <= now else { return nil }
        return unsaved(at: now)
    }

    /// The point to store when there is no later.
    mutating func unsaved(at now: Instant) -> ResumePoint? {
        guard handled != remembered else { return nil }
        remembered = handled
        rememberedAt = now
        return point
    }
}
