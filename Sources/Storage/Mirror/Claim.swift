import Cards
import ProjectModel

/// What of a lane is told in one message: the head, and those right behind it that belong to the same item.
package struct Claim: Equatable, Sendable {
    package var lane: Lane
    package var kind: Post.Kind
    package var project: Project.ID
    /// In the order of their numbers.
    package var changes: [NumberedChange]
    /// By which Discord drops a repetition; derived from the head, and the same on every try.
    package var nonce: String
    /// Since when it is in flight.
    package var since: Moment
    /// It is known to have arrived; what is left is to finish.
    package var message: UInt64?
    /// Whether it makes anybody's device ring: not what was there before, and not what is put right.
    package var isSilent: Bool
    /// A former process began it and did not say how it went.
    package var isLeftOver: Bool

    /// What one message carries at most.
    static let most = 10
    /// What a summary carries at most: as many references as have room below its lines.
    static let mostInSummary = 100

    /// - Parameter round: how often the same has been sent before and taken away since.
    static func nonce(
        _ community: Community.ID, _ event: Int, _ lane: Lane, _ kind: Post.Kind, round: Int = 0
    ) -> String {
        "\(Fingerprint("\(community.number) \(event) \(lane) \(kind.rawValue) \(round)"))"
    }

    /// How many of what waits are told together, from the head on.
    static func length(_ waiting: [NumberedChange]) -> Int {
        guard let head = waiting.first, !head.recorded.change.standsAlone else {
            return min(1, waiting.count)
        }
        return min(
            most, waiting.prefix { $0.project == head.project && !$0.recorded.change.standsAlone }.count)
    }
}
