import Cards
import Interactions
import ProjectModel

/// Cards that the mirror posts and that carry buttons of commands.
package enum MirroredCards {
    /// The announcement of a twist (C8); `nil` while it has none.
    /// - Parameters:
    ///   - isLate: it was meant for an earlier hour, which is named then.
    ///   - thread: the address of its impact thread, once there is one.
    package static func twist(_ project: Project, isLate: Bool, thread: String?) -> Card? {
        guard let twist = project.twist, let text = twist.text, twist.announced != nil else { return nil }
        return TwistCard.announcement(
            text, of: project, deadline: twist.deadline, isSpoiler: twist.isSpoiler,
            planned: isLate ? twist.plan?.at : nil, actions: twistActions(project, thread: thread))
    }

    /// What can be done where a twist was announced.
    package static func twistActions(_ project: Project, thread: String?) -> [Card.Button] {
        let impact = thread.map { Card.Button("Impact thread", target: .link($0)) }
        return [impact, Lead.Twist.OpenSeat { $0.project = project.id }.face("Open a seat")].compactMap(
            \.self)
    }

    /// The first message of the impact thread: what changes, in five steps.
    package static func impact(_ project: Project) -> Card { Lead.Advance.impact(project) }
}
