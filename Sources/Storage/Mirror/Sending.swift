import Cards
import ProjectModel

/// What is sent of anything that is told, as far as its way goes.
package struct Sending: Equatable, Sendable {
    /// By which Discord drops a repetition; the same on every try.
    package var nonce: String
    /// Since when it is in flight.
    package var since: Moment
    /// It is known to have arrived; what is left is to finish.
    package var message: UInt64?
    /// A former process began it and did not say how it went.
    package var isLeftOver: Bool
    package var mark: Mark
    package var urgency: Turns.Urgency

    /// By which its message is recognised when its nonce is not told.
    package enum Mark: Equatable, Sendable {
        case change(Int, of: Project.ID)
        case card(of: Project.ID)
        case notice(Int)
    }

    /// Whether a line of a message is the mark.
    package func isMark(_ line: some StringProtocol) -> Bool {
        switch mark {
        case .change(let event, let project): PostCard.isReference(line, to: project, event: event)
        case .card(let project): PostCard.isCardReference(line, of: project)
        case .notice(let number): Notice.isReference(line, to: number)
        }
    }
}

extension Claim {
    package var sending: Sending {
        Sending(
            nonce: nonce, since: since, message: message, isLeftOver: isLeftOver,
            mark: kind == .card ? .card(of: project) : .change(changes.first?.event ?? 0, of: project),
            urgency: urgency)
    }
}
