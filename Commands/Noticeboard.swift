import Cards
import Interactions
import ProjectModel

extension Noticeboard {
    /// What the mirror says, in the words of `Cards`, with the buttons of the commands that answer them.
    package static let guildhall = Noticeboard(
        board: { project, lane, review in
            lane == .proposals ? Vote.board(project, review) : Projects.board(project, at: review.now)
        },
        told: { change, project, lane in PostWords(project, lane).told(change) },
        actions: PostActions.actions,
        title: { project, purpose in PostWords.title(of: project, purpose) })
}
