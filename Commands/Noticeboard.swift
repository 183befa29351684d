import Cards
import Interactions
import ProjectModel

extension Noticeboard {
    /// What the mirror says, in the words of `Cards`, with the buttons of the commands that answer them.
    package static let guildhall = Noticeboard(
        board: { project, lane, review, thread in
            switch lane {
            case .proposals: Vote.board(project, review, thread: thread)
            case .aside(_, let member, _): Apply.stepsBoard(of: member, in: project)
            case .projects, .project, .desk, .thread, .leads, .contributors, .stewards, .member:
                Projects.board(project, at: review.now, thread: thread)
            }
        },
        told: { change, project, lane in
            var told = PostWords(project, lane).told(change)
            if lane == .thread(project.id), case .twist(.announced) = change.change {
                told?.body = Lead.Advance.steps(project)
            }
            return told
        },
        actions: PostActions.actions,
        impactThread: { Card.Button("Impact thread", target: .link($0)) },
        notice: { notice, number, project, isPersonal in
            NoticeCard.card(
                notice, number: number, project, actions: isPersonal ? [] : Mending.actions(notice, project))
        },
        title: { project, purpose, person in PostWords.title(of: project, purpose, person: person) })
}
