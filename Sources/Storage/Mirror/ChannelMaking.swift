import Machine
import ProjectModel

/// One channel being made, once. A channel takes no nonce, so that it is being made is written down before it is asked
/// for, and whatever may have arrived is looked for before it is asked for again (MIRROR §4; FAULTS 27). Room is counted
/// first (FAULTS 28).
package struct ChannelMaking: StateMachine {
    package private(set) var state = State.begun
    private let project: Project.ID
    private let name: String
    private let categories: [UInt64]
    private var doubt: Doubt
    private var backoff = Backoff(base: .seconds(2), cap: .seconds(60))
    private var random: SeededRandom

    /// How long a request of which nobody heard any more may still be on its way.
    package static let settling = Duration.seconds(10)

    /// - Parameters:
    ///   - categories: where it is made: in the first that has room.
    ///   - isLeftOver: another process began it and did not say how it went.
    package init(
        of project: Project.ID, named name: String, in categories: [UInt64], isLeftOver: Bool, seed: UInt64
    ) {
        self.project = project
        self.name = name
        self.categories = categories
        doubt = isLeftOver ? .inherited : .none
        random = SeededRandom(seed: seed)
    }

    package enum State: Equatable, Sendable {
        /// Written down, and nothing asked yet. Can transition to: looking.
        case begun
        /// The server's channels are read. Can transition to: making, waiting, done, held.
        case looking
        /// Can transition to: done, waiting, held.
        case making
        /// Until the next look. Can transition to: looking.
        case waiting(until: Instant)
        case done(UInt64)
        case held(HoldReason)
    }

    /// Whether a channel may have been made of which nothing is known.
    private enum Doubt: Equatable {
        case none
        /// A former process asked, and nobody knows when.
        case inherited
        /// Nothing comes of it any more after this.
        case until(Instant)
    }

    package enum Input: Equatable, Sendable {
        case begin
        case seen(ChannelLayout)
        /// The channels could not be read for now.
        case unseen(retryAfter: Duration?)
        case made(UInt64)
        case refused(HoldReason)
        /// It surely was not made.
        case unsent(retryAfter: Duration?)
        /// Whether it was made is not known.
        case lost
        case wake
    }

    package enum Effect: Equatable, Sendable {
        case look
        /// Write down that it is being made, and ask for it.
        case make(in: UInt64?)
        case settle(UInt64)
        /// `isInDoubt`: it may have been made all the same, so it is looked for before it is ever asked for again.
        case hold(HoldReason, isInDoubt: Bool)
    }

    package var deadline: Instant? {
        if case .waiting(let until) = state { until } else { nil }
    }

    package mutating func handle(_ input: Input, at now: Instant) -> [Effect] {
        switch (state, input) {
        case (.begun, .begin):
            if doubt == .inherited { doubt = .until(now + Self.settling) }
            return look()
        case (.waiting(let until), .wake): return until <= now ? look() : []
        case (.looking, .seen(let layout)): return decide(on: layout, at: now)
        case (.looking, .unseen(let retryAfter)), (.making, .unsent(let retryAfter)):
            return wait(retryAfter, at: now)
        case (.looking, .refused(let reason)), (.making, .refused(let reason)): return hold(reason)
        case (.making, .made(let channel)):
            state = .done(channel)
            return [.settle(channel)]
        case (.making, .lost):
            doubt = .until(now + Self.settling)
            return wait(nil, at: now)
        default: return []
        }
    }

    private mutating func look() -> [Effect] {
        state = .looking
        return [.look]
    }

    private mutating func decide(on layout: ChannelLayout, at now: Instant) -> [Effect] {
        if let channel = layout.channel(madeFor: project, named: name) {
            state = .done(channel)
            return [.settle(channel)]
        }
        if case .until(let instant) = doubt, now < instant {
            state = .waiting(until: instant)
            return []
        }
        doubt = .none
        switch layout.room(in: categories) {
        case .category(let category): return make(in: category)
        case .outsideCategories: return make(in: nil)
        case .none: return hold(.noRoom)
        }
    }

    private mutating func make(in category: UInt64?) -> [Effect] {
        state = .making
        return [.make(in: category)]
    }

    private mutating func wait(_ asked: Duration?, at now: Instant) -> [Effect] {
        let pause = backoff.next(using: &random)
        state = .waiting(until: now + (asked ?? pause))
        return []
    }

    private mutating func hold(_ reason: HoldReason) -> [Effect] {
        state = .held(reason)
        return [.hold(reason, isInDoubt: doubt != .none)]
    }
}
