import Cards
import Interactions
import ProjectModel

// The twist may need specialists (F84): a seat is opened right where it is read.
extension Lead.Twist {
    struct OpenSeat: Button {
        @Carried var project: Project.ID

        static var opensForm: Bool { true }

        func press(_ call: Call) async throws -> Reply {
            let project = try await Lead.project(project, call)
            return .open(SeatForm { $0.project = project.id })
        }
    }

    struct SeatForm: Modal {
        static let title: Phrase = "Open a seat"

        @Carried var project: Project.ID
        @Field("Role", length: 2...60, placeholder: "Platform Engineer") var role: String
        @Field("How many") var count: Count

        func submit(_ call: Call) async throws -> Reply {
            let (role, count) = (role, count.number)
            let saved = try await call.change(project) {
                try $0.openSeats(role, count: count, by: call.standing, at: call.now)
            }.project
            return .say(SeatOpenedCard.card(role, count: count, of: saved))
        }
    }

    static func openSeat(_ project: Project) -> Card.Button {
        OpenSeat { $0.project = project.id }.face("Open a seat")
    }

    enum Count: String, Choice {
        case one = "1"
        case two = "2"
        case three = "3"
        case four = "4"

        var number: Int {
            switch self {
            case .one: 1
            case .two: 2
            case .three: 3
            case .four: 4
            }
        }

        var label: Phrase { "\(number)" }
    }
}
