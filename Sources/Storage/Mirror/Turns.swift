import Machine

/// Who may ask next: a community's lanes share twenty calls a second, whatever they are, so that the bot never comes near
/// Discord's own limits (MIRROR §5). The more pressing goes first. Among equals it is whoever asked first, which is fair, since a
/// lane asks for one thing at a time.
package struct Turns: StateMachine {
    private var waiting: [Request] = []
    /// When the bucket is full again.
    private var full = Instant.start

    package static let perSecond = 20
    private static let pause = Duration.seconds(1) / perSecond

    package init() {}

    /// The turns of whoever goes on for another that has ended: that one may have used up this second.
    package init(after begin: Instant) {
        full = begin + .seconds(2)
    }

    /// The most pressing first (MIRROR §5).
    package enum Urgency: Int, CaseIterable, Comparable, Sendable {
        case decision, desk, announcement, card, digest, topic

        package static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
    }

    private struct Request {
        var number: Int
        var urgency: Urgency
    }

    package enum Input: Equatable, Sendable {
        /// The number tells requests apart, and rises.
        case asked(Int, Urgency)
        case wake
    }

    package enum Effect: Equatable, Sendable {
        case granted(Int)
    }

    package var deadline: Instant? {
        waiting.isEmpty ? nil : full + (Self.pause - .seconds(1))
    }

    package mutating func handle(_ input: Input, at now: Instant) -> [Effect] {
        if case .asked(let number, let urgency) = input {
            let place = waiting.firstIndex { urgency < $0.urgency } ?? waiting.endIndex
            waiting.insert(Request(number: number, urgency: urgency), at: place)
        }
        var granted: [Effect] = []
        while !waiting.isEmpty, max(full, now) + Self.pause <= now + .seconds(1) {
            full = max(full, now) + Self.pause
            granted.append(.granted(waiting.removeFirst().number))
        }
        return granted
    }
}
