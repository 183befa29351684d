import Cards
import Interactions
import ProjectModel

extension Lead {
    /// `/lead applications` — review applications: the oldest that waits, or somebody's.
    struct Applications: Command {
        static let summary: Phrase = "Review applications"
        static let parts: [any Part.Type] = [Open.self, Read.self, Choose.self, Next.self]

        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?
        @Option("Open this person's application") var applicant: MemberID?

        func run(_ call: Call) async throws -> Reply {
            switch try await Lead.meant(project, call) {
            case .one(let project): .say(try await Self.card(project, of: applicant, call))
            case .several(let projects):
                Lead.ask(projects, select: Lead.menu(Choose(), of: projects))
            }
        }

        struct Open: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                .update(try await Applications.card(try await Lead.project(project, call), of: nil, call))
            }
        }

        /// The same beside whatever it was pressed on, which stays.
        struct Read: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                .say(try await Applications.card(try await Lead.project(project, call), of: nil, call))
            }
        }

        struct Choose: Select {
            func choose(_ id: Project.ID, _ call: Call) async throws -> Reply {
                .update(try await Applications.card(try await Lead.project(id, call), of: nil, call))
            }
        }

        /// The next one, in place.
        struct Next: Button {
            @Carried var project: Project.ID
            @Carried var request: JoinRequest.ID

            func press(_ call: Call) async throws -> Reply {
                let project = try await Lead.project(project, call)
                return .update(try await Apply.desk(request, of: project, call))
            }
        }
    }
}

extension Lead.Applications {
    static func card(_ project: Project, of applicant: MemberID?, _ call: Call) async throws -> Card {
        if let applicant {
            guard let request = project.request(of: applicant) else { throw Refusal.unknownRequest }
            return try await Apply.desk(request.id, of: project, call)
        }
        let waiting = project.requests.filter { $0.status == .waiting }.min {
            $0.waitingSince < $1.waitingSince
        }
        guard let oldest = waiting ?? project.requests.first(where: { $0.status.isOpen }) else {
            return JoinRequestCard.none(
                of: project,
                actions: [
                    Lead.Seats.Show { $0.project = project.id }.face("Seats"),
                    Lead.Board.Open { $0.project = project.id }.face("Your desk"),
                ])
        }
        return try await Apply.desk(oldest.id, of: project, call)
    }
}
