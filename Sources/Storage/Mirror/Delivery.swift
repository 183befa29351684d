import Machine

/// One message on its way to its channel, exactly once (ARCHITECTURE §5). Before it is begun it is written down as in
/// flight; its nonce never changes. Whatever may have arrived is repeated only while Discord still knows the nonce, and
/// looked for after that.
package struct Delivery: StateMachine {
    package private(set) var state: State
    private var doubt: Doubt
    private var backoff = Backoff(base: .seconds(2), cap: .seconds(60))
    private var random: SeededRandom
    private let hasMore: Bool
    private let hasNonce: Bool

    /// Discord recognises a nonce for “the past few minutes” (Message › Create Message); two are few enough.
    package static let nonceWindow = Duration.seconds(120)
    /// How long a request of which nobody heard any more may still be on its way.
    package static let settling = Duration.seconds(10)

    /// - Parameters:
    ///   - isLeftOver: another process began it and did not say how it went.
    ///   - hasMore: there is more to do once it is there: pin it, begin a thread from it.
    ///   - hasNonce: Discord drops a repetition of it; a forum's post has none, so it is never repeated unless it was
    ///     looked for when nothing could come any more.
    package init(isLeftOver: Bool, hasMore: Bool = false, hasNonce: Bool = true, seed: UInt64) {
        self.hasNonce = hasNonce
        state = .begun
        doubt = isLeftOver ? .inherited : .none
        random = SeededRandom(seed: seed)
        self.hasMore = hasMore
    }

    package enum State: Equatable, Sendable {
        /// Written down, and nothing asked yet. Can transition to: sending, looking, waiting.
        case begun
        /// Can transition to: waiting, looking, finishing, done, held.
        case sending
        /// Until the next try. Can transition to: sending, looking.
        case waiting(until: Instant)
        /// Its channel is read for it. Can transition to: sending, finishing, done, waiting, held.
        case looking
        /// It is there, and there is more to do. Can transition to: done.
        case finishing(message: UInt64)
        case done(message: UInt64)
        case held(HoldReason)
    }

    /// Whether a message may stand in the channel of which nothing is known.
    private enum Doubt: Equatable {
        case none
        /// The first try whose answer did not come.
        case since(Instant)
        /// A former process tried, and nobody knows when.
        case inherited
    }

    package enum Input: Equatable, Sendable {
        case begin
        case accepted(message: UInt64)
        /// It was refused, and nothing came of this try.
        case refused(HoldReason)
        /// It surely did not arrive: a limit, no connection.
        case unsent(retryAfter: Duration?)
        /// No answer is known, or Discord stumbled: it may have arrived.
        case lost
        case found(message: UInt64)
        case absent
        /// The channel could not be read for now.
        case unseen
        case finished
        case wake
    }

    package enum Effect: Equatable, Sendable {
        case send
        /// Read what came to the channel lately, for the reference or the nonce.
        case look
        /// Write down the message, and do what is still to do.
        case finish(message: UInt64)
        case settle(message: UInt64)
        /// `isInDoubt`: it may have arrived all the same, so it must be looked for before it is ever sent again.
        case hold(HoldReason, isInDoubt: Bool)
    }

    package var deadline: Instant? {
        if case .waiting(let until) = state { until } else { nil }
    }

    package mutating func handle(_ input: Input, at now: Instant) -> [Effect] {
        switch (state, input) {
        case (.begun, .begin):
            guard doubt == .none || hasNonce else { return wait(Self.settling, at: now) }
            return next(at: now)
        case (.waiting(let until), .wake): return until <= now ? next(at: now) : []
        case (.sending, .accepted(let message)), (.looking, .found(let message)): return arrived(message)
        case (.sending, .unsent(let retryAfter)): return wait(retryAfter, at: now)
        case (.sending, .lost):
            if doubt == .none { doubt = .since(now) }
            return wait(hasNonce ? nil : Self.settling, at: now)
        case (.looking, .absent):
            doubt = .none
            return send()
        case (.looking, .unseen): return wait(nil, at: now)
        case (.sending, .refused(let reason)), (.looking, .refused(let reason)):
            state = .held(reason)
            return [.hold(reason, isInDoubt: doubt != .none)]
        case (.finishing(let message), .finished):
            state = .done(message: message)
            return [.settle(message: message)]
        default: return []
        }
    }

    /// Sends, or looks first where sending could double it.
    private mutating func next(at now: Instant) -> [Effect] {
        switch doubt {
        case .none: return send()
        case .since(let first) where hasNonce && now - first < Self.nonceWindow: return send()
        case .since, .inherited:
            state = .looking
            return [.look]
        }
    }

    private mutating func send() -> [Effect] {
        state = .sending
        return [.send]
    }

    private mutating func wait(_ asked: Duration?, at now: Instant) -> [Effect] {
        let pause = backoff.next(using: &random)
        state = .waiting(until: now + (asked ?? pause))
        return []
    }

    private mutating func arrived(_ message: UInt64) -> [Effect] {
        if hasMore {
            state = .finishing(message: message)
            return [.finish(message: message)]
        }
        state = .done(message: message)
        return [.settle(message: message)]
    }
}
