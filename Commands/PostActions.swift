import Cards
import Interactions
import ProjectModel

/// The buttons of messages that tell of a change, the same as on the cards (one handler, one wording). A direct message
/// has none: what is pressed there comes from no server (E22).
enum PostActions {
    static func actions(_ changes: [Recorded], _ project: Project, _ lane: Lane) -> [Card.Button] {
        guard let last = changes.last?.change else { return [] }
        switch lane {
        case .member: return []
        case .desk:
            guard changes.count == 1 else {
                let isOfApplications = changes.contains { $0.change.isApplication }
                return isOfApplications
                    ? [Lead.Applications.Read { $0.project = project.id }.face("Applications")] : []
            }
            return desk(last, project)
        case .project, .projects:
            guard case .twist(.announced) = last else { return joining(last, project) }
            return [lane == .projects ? details(project) : Lead.Twist.openSeat(project)]
        case .thread: return Vote.actions(after: changes.map(\.change), project)
        case .proposals, .leads, .contributors, .stewards, .aside: return []
        }
    }

    private static func desk(_ change: Change, _ project: Project) -> [Card.Button] {
        switch change {
        case .team(.joinRequested(let request)):
            let now = project.requests.first { $0.id == request.id } ?? request
            return Apply.deskActions(now, of: project, beside: true)
        case .team(.joinReplied(let id, _)):
            guard let request = project.openRequest(id) else { return [] }
            return Apply.deskActions(request, of: project, beside: true)
        default: return []
        }
    }

    /// Only what is so when the message is posted: a message is not changed when the seat is taken, and says so then.
    private static func joining(_ change: Change, _ project: Project) -> [Card.Button] {
        switch change {
        case .team(.seatsOpened), .team(.seatCalledUrgent):
            return project.hasOpenSeats ? [apply(project), Projects.follow(project, false)] : []
        case .moved(let move):
            if project.wantsLead, move.to == .dormant || move.to == .archived {
                return [
                    Projects.CouldLead { $0.project = project.id }.face("I could lead this", .primary),
                    Projects.follow(project, false),
                ]
            }
            guard move.to == .recruiting || move.to == .active, project.hasOpenSeats else { return [] }
            return [apply(project), Projects.follow(project, false), details(project)]
        default: return []
        }
    }

    private static func apply(_ project: Project) -> Card.Button {
        Apply.Begin { $0.project = project.id }.face("Apply", .primary)
    }

    private static func details(_ project: Project) -> Card.Button {
        Projects.Details { $0.project = project.id }.face("Details")
    }
}
