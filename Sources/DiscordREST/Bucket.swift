import Machine

/// One of Discord's rate limits and who waits for it, first come, first served.
struct Bucket: Equatable, Sendable {
    /// In the order they were asked for.
    var queue: [Ticket] = []
    /// Released and not answered, each with the window it was released in.
    private(set) var inFlight: [Ticket.ID: Int] = [:]
    private(set) var knowledge: Knowledge
    private var window = 0
    /// After a 429, or while a failed attempt waits.
    private var heldUntil: Instant?

    init(isUnlimited: Bool = false) {
        knowledge = isUnlimited ? .unlimited : .none
    }

    enum Knowledge: Equatable, Sendable {
        /// Nothing has come back yet: the first request goes alone, to find out.
        case none
        /// What came back named no limit.
        case unlimited
        case limited(limit: Int, remaining: Int, resets: Instant)
    }

    /// The earliest time the next request may go; `nil` while an answer must come first.
    func opening(at now: Instant) -> Instant? {
        let held = max(heldUntil ?? now, now)
        switch knowledge {
        case .none: return inFlight.isEmpty ? held : nil
        case .unlimited: return held
        case .limited(_, let remaining, _) where remaining > 0: return held
        case .limited(let limit, _, let resets):
            // What is still under way may be counted in the window to come; a window of unknown end needs its
            // answer.
            guard resets != .distantFuture, resets > now || inFlight.count < limit else { return nil }
            return max(held, resets)
        }
    }

    mutating func release(at now: Instant) -> Ticket {
        let ticket = queue.removeFirst()
        if case .limited(let limit, let remaining, let resets) = knowledge {
            if resets <= now {
                // Until an answer tells when the new window ends, it is spent but never refilled.
                window += 1
                knowledge = .limited(
                    limit: limit, remaining: limit - inFlight.count - 1, resets: .distantFuture)
            } else {
                knowledge = .limited(limit: limit, remaining: remaining - 1, resets: resets)
            }
        }
        inFlight[ticket.id] = window
        return ticket
    }

    /// Takes a ticket out of the flight.
    mutating func land(_ id: Ticket.ID) {
        inFlight[id] = nil
        forgetOpenWindow()
    }

    /// Takes a ticket out of the flight, and in what its answer said. One that was released in an earlier
    /// window says nothing about this one.
    mutating func land(_ id: Ticket.ID, _ headers: RateLimitHeaders, at now: Instant) {
        if inFlight.removeValue(forKey: id) == window { learn(headers, at: now) }
        forgetOpenWindow()
    }

    /// Within one window the lower count holds, for answers overtake each other.
    private mutating func learn(_ headers: RateLimitHeaders, at now: Instant) {
        guard let limit = headers.limit, let remaining = headers.remaining,
            let resetAfter = headers.resetAfter
        else {
            if knowledge == .none { knowledge = .unlimited }
            return
        }
        let resets = now + resetAfter
        switch knowledge {
        case .limited(_, let known, let until)
        where until != .distantFuture && resets <= until + Self.sameWindow:
            knowledge = .limited(limit: limit, remaining: min(known, remaining), resets: max(until, resets))
        case .limited, .none, .unlimited:
            knowledge = .limited(limit: limit, remaining: max(0, remaining - inFlight.count), resets: resets)
        }
    }

    /// An answer that says nothing, or none at all, must not leave a window that never ends.
    private mutating func forgetOpenWindow() {
        if case .limited(_, _, .distantFuture) = knowledge, inFlight.isEmpty { knowledge = .none }
    }

    /// An answer was lost that would have told the limit: it may have been the last that is allowed for a while.
    mutating func missAnswer(at now: Instant) {
        if knowledge == .none { hold(until: now + Self.unheard) }
    }

    mutating func hold(until instant: Instant) {
        heldUntil = max(heldUntil ?? instant, instant)
    }

    /// Whether it holds nothing that a fresh bucket would not find out.
    func isForgettable(at now: Instant) -> Bool {
        guard queue.isEmpty, inFlight.isEmpty, (heldUntil ?? now) <= now else { return false }
        switch knowledge {
        case .none, .unlimited: return true
        case .limited(_, _, let resets): return resets <= now
        }
    }

    /// Takes in another bucket that turned out to be the same limit.
    mutating func merge(_ other: Bucket) {
        queue = (queue + other.queue).sorted { $0.id < $1.id }
        for id in other.inFlight.keys { inFlight[id] = window }
        if case .limited(let limit, let remaining, let resets) = knowledge {
            // What the other has under way uses the same window, and nobody has counted it.
            knowledge = .limited(limit: limit, remaining: remaining - other.inFlight.count, resets: resets)
        }
        if let held = other.heldUntil { hold(until: held) }
    }

    private static let unheard = Duration.seconds(1)
    /// Resets of one window differ by the time answers travelled.
    private static let sameWindow = Duration.milliseconds(250)
}

extension Instant {
    fileprivate static let distantFuture = Instant(sinceStart: .seconds(1 << 40))
}
