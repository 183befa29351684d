import Cards
import ProjectModel

/// What of a lane is told in one message: the head, and what right behind it is told with it.
package struct Claim: Equatable, Sendable {
    package var lane: Lane
    package var kind: Post.Kind
    /// The head's.
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
    /// It happened while nobody was there to tell it, so it is told with the time (MIRROR §8).
    package var isMissed: Bool

    /// What one message carries at most.
    static let most = 10
    /// Applications that came together are a line each, so that a crowd at the door is a handful of messages.
    static let mostApplications = 40
    /// What a summary carries at most: as many references as have room below its lines.
    static let mostInSummary = 100

    /// - Parameter round: how often the same has been sent before and taken away since.
    static func nonce(
        _ community: Community.ID, _ event: Int, _ lane: Lane, _ kind: Post.Kind, round: Int = 0
    ) -> String {
        "\(Fingerprint("\(community.number) \(event) \(lane) \(kind.rawValue) \(round)"))"
    }

    /// So many missed changes are told one by one; more are told in one message.
    static let fewMissed = 4
    /// What waited for less was not missed.
    static let patience = Duration.seconds(300)

    /// How many of what waits are told together, from the head on: of one item in a room, of several to a person, and
    /// of what was missed either each alone or all in one (MIRROR §5, §8).
    /// - Parameter line: what was recorded before was missed.
    static func length(_ waiting: [NumberedChange], in lane: Lane, missedBefore line: Moment) -> Int {
        let isPersonal = if case .member = lane { true } else { false }
        func isAlone(_ change: NumberedChange) -> Bool {
            isPersonal ? change.recorded.change.standsAloneInPerson : change.recorded.change.standsAlone
        }
        let crowd = waiting.prefix {
            $0.recorded.change.isApplication && $0.project == waiting.first?.project
        }
        if !crowd.isEmpty { return min(mostApplications, crowd.count) }
        guard let head = waiting.first, !isAlone(head) else { return min(1, waiting.count) }
        let missed = waiting.prefix { $0.recorded.at < line }
        if !missed.isEmpty {
            guard missed.count(where: { !isAlone($0) }) > fewMissed else { return 1 }
            return min(most, missed.prefix { !isAlone($0) }.count)
        }
        return min(most, waiting.prefix { !isAlone($0) && (isPersonal || $0.project == head.project) }.count)
    }
}

extension Claim {
    package var urgency: Turns.Urgency {
        if kind == .card { return .card }
        if case .desk = lane { return .desk }
        return changes.contains { $0.recorded.change.isPressing } ? .decision : .announcement
    }
}
