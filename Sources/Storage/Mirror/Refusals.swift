import Cards
import ProjectModel

/// Lanes that Discord keeps refusing. Rights that change free what a missing permission held, but after three refusals in
/// a row a lane is tried no more than once a minute, so that a busy server’s roles cannot make us ask in vain again and
/// again (MIRROR §5; FAULTS 23).
package struct Refusals: Sendable {
    private var lanes: [Lane: (count: Int, last: Moment)] = [:]

    package static let most = 3
    package static let pause = Duration.seconds(60)

    package init() {}

    package mutating func refused(_ lane: Lane, at now: Moment) {
        lanes[lane] = ((lanes[lane]?.count ?? 0) + 1, now)
    }

    package mutating func accepted(_ lane: Lane) { lanes[lane] = nil }

    /// Until when a lane is left alone; `nil` when it may be tried.
    package func rest(of lane: Lane, at now: Moment) -> Moment? {
        guard let (count, last) = lanes[lane], count >= Self.most else { return nil }
        let end = last.advanced(by: Self.pause)
        return now < end && last <= now ? end : nil
    }
}
