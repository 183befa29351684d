import Machine

/// Something that may be done twice without harm: it is tried until it is done, or refused for good.
package struct Trying: StateMachine {
    package private(set) var state = State.begun
    private let pause: Duration
    private var backoff = Backoff(base: .seconds(2), cap: .seconds(60))
    private var random: SeededRandom

    /// - Parameter pause: how long it is left alone at first.
    package init(after pause: Duration = .zero, seed: UInt64) {
        self.pause = pause
        random = SeededRandom(seed: seed)
    }

    package enum State: Equatable, Sendable {
        /// Can transition to: trying, waiting.
        case begun
        /// Can transition to: over, waiting.
        case trying
        /// Until the next try. Can transition to: trying.
        case waiting(until: Instant)
        case over
    }

    package enum Input: Equatable, Sendable {
        case begin
        case done
        /// It did not work, or nobody knows.
        case failed(retryAfter: Duration?)
        case refused(HoldReason)
        case wake
    }

    package enum Effect: Equatable, Sendable {
        case attempt
        case settle
        case hold(HoldReason)
    }

    package var deadline: Instant? {
        if case .waiting(let until) = state { until } else { nil }
    }

    package mutating func handle(_ input: Input, at now: Instant) -> [Effect] {
        switch (state, input) {
        case (.begun, .begin):
            guard pause > .zero else { return attempt() }
            state = .waiting(until: now + pause)
            return []
        case (.waiting(let until), .wake): return until <= now ? attempt() : []
        case (.trying, .done):
            state = .over
            return [.settle]
        case (.trying, .failed(let retryAfter)):
            let pause = backoff.next(using: &random)
            state = .waiting(until: now + (retryAfter ?? pause))
            return []
        case (.trying, .refused(let reason)):
            state = .over
            return [.hold(reason)]
        default: return []
        }
    }

    private mutating func attempt() -> [Effect] {
        state = .trying
        return [.attempt]
    }
}
