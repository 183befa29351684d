import Cards
import Interactions
import ProjectModel

extension Noticeboard {
    /// What the mirror says, in the words of `Cards`.
    package static let guildhall = Noticeboard(
        board: { project, lane, review in
            lane == .proposals
                ? ProposalCard.card(project, review) : ProjectCard.card(project, at: review.now)
        },
        told: { change, project, lane in PostWords(project, lane).told(change) },
        actions: { _, _, _ in [] },
        title: { project, purpose in PostWords.title(of: project, purpose) })
}
