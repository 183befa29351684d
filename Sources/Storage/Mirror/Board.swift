import Machine

/// When a card is brought up to date, and when it is left alone (MIRROR §5, §7): at rest at once, then no sooner than ten
/// seconds later; what comes meanwhile is gathered, and the newest wins.
package struct Board: StateMachine {
    package private(set) var state: State
    /// The message that shows it; `nil` while there is none.
    package private(set) var message: UInt64?
    private var backoff = Backoff(base: .seconds(2), cap: .seconds(60))
    private var random: SeededRandom
    /// How often in a row Discord would not have an edit of an old message.
    private var refusedEdits = 0
    private var lastSent: Instant?

    /// Between two edits of one card.
    package static let pause = Duration.seconds(10)

    package init(message: UInt64?, isHidden: Bool = false, seed: UInt64) {
        self.message = message
        state = isHidden ? .hidden : .resting
        random = SeededRandom(seed: seed)
    }

    package enum State: Equatable, Sendable {
        /// Nothing is wanted. Can transition to: showing, waiting, hidden.
        case resting
        /// Wanted, and its turn comes. Can transition to: showing, hidden.
        case waiting(until: Instant)
        /// On its way. Can transition to: resting, waiting, showing, hidden.
        case showing(isWantedAgain: Bool)
        /// Taken away twice in a day; a person puts it back. Can transition to: showing.
        case hidden
    }

    package enum Input: Equatable, Sendable {
        /// Something that it shows has changed.
        case wanted
        /// It stands there now; `isNew` where something was sent for it.
        case shown(message: UInt64, isNew: Bool)
        /// Discord allows few edits of messages older than an hour (30046).
        case tooOld
        /// Somebody deleted it (10008, MESSAGE_DELETE); `isAgain` within a day.
        case gone(message: UInt64, isAgain: Bool)
        /// The way to it failed; it is tried again.
        case failed(retryAfter: Duration?)
        /// It cannot be shown; whoever waits for it is told why elsewhere.
        case refused
        case putBack
        case wake
    }

    package enum Effect: Equatable, Sendable {
        case edit(message: UInt64)
        case post(isSilent: Bool)
        case hide
    }

    package var deadline: Instant? {
        if case .waiting(let until) = state { until } else { nil }
    }

    package mutating func handle(_ input: Input, at now: Instant) -> [Effect] {
        switch (state, input) {
        case (.resting, .wanted):
            if let lastSent, now < lastSent + Self.pause {
                state = .waiting(until: lastSent + Self.pause)
                return []
            }
            return show(isSilent: false)
        case (.waiting(let until), .wake): return until <= now ? show(isSilent: false) : []
        case (.showing, .wanted):
            state = .showing(isWantedAgain: true)
            return []
        case (.showing(let isWantedAgain), .shown(let shown, let isNew)):
            message = shown
            refusedEdits = 0
            backoff.reset()
            if isNew { lastSent = now }
            state = isWantedAgain ? .waiting(until: max(now, (lastSent ?? now) + Self.pause)) : .resting
            return []
        case (.showing, .tooOld):
            // Ten minutes, then twice as long each time, up to an hour.
            state = .waiting(until: now + .seconds(min(3_600, 600 << min(refusedEdits, 3))))
            refusedEdits += 1
            return []
        case (.showing, .failed(let retryAfter)):
            let pause = backoff.next(using: &random)
            state = .waiting(until: now + (retryAfter ?? pause))
            return []
        case (.showing, .refused):
            state = .resting
            return []
        case (.hidden, .putBack):
            message = nil
            return show(isSilent: true)
        case (.hidden, _): return []
        case (_, .gone(let gone, let isAgain)):
            guard gone == message else { return [] }
            message = nil
            if isAgain {
                state = .hidden
                return [.hide]
            }
            return show(isSilent: true)
        default: return []
        }
    }

    private mutating func show(isSilent: Bool) -> [Effect] {
        state = .showing(isWantedAgain: false)
        return [message.map { .edit(message: $0) } ?? .post(isSilent: isSilent)]
    }
}
