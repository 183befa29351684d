import Cards
import Interactions
import ProjectModel

/// The next step after a refusal, as buttons, where the refusal itself says enough (COMMANDS §6).
enum RefusalActions {
    static func actions(for refusal: Refusal) -> [Card.Button] {
        switch refusal {
        case .noSeats(let project):
            [
                Projects.Follow { $0.project = project.id }.face("Follow", .primary),
                Projects.Similar { $0.project = project.id }.face("Similar projects"),
            ]
        case .tooManyRequests: [Me.GoTo { $0.section = .applications }.face("My applications", .primary)]
        default: []
        }
    }
}
