import Cards
import Interactions
import ProjectModel

extension Lead {
    /// `/lead handover` — hand the lead role to someone else; it counts when they accept (F-L).
    struct Handover: Command {
        static let summary: Phrase = "Hand the lead role to someone else"
        static let parts: [any Part.Type] = [Answer.self]

        @Option("New lead") var to: Person
        @Option("Which project (default: this channel's)", suggest: .projects) var project: ProjectReference?

        func run(_ call: Call) async throws -> Reply {
            guard case .one(let project) = try await Lead.meant(project, as: .soleLead, call) else {
                return Lead.ask(try await ledProjects(call))
            }
            guard !to.isBot else { return .say(HandoverCard.notAPerson) }
            let to = to.id
            do {
                let project = try await call.change(project.id) {
                    try $0.offerLead(to: to, by: call.standing, at: call.now)
                }.project
                return .say(HandoverCard.offered(to: to, project))
            } catch Refusal.alreadySo {
                return .say(HandoverCard.already(to, try await call.known(project.id)))
            }
        }

        private func ledProjects(_ call: Call) async throws -> [Project] {
            try await call.several(ProjectQuery(show: .mine, viewer: call.member.id)).filter {
                $0.lead == call.member.id
            }
        }

        /// Yes or no of whoever was asked; also for `/me`.
        struct Answer: Button {
            @Carried var project: Project.ID
            @Carried var accepts: Bool

            func press(_ call: Call) async throws -> Reply {
                let accepts = accepts
                do {
                    let project = try await call.change(project) {
                        try $0.answerLeadOffer(accepted: accepts, by: call.standing, at: call.now)
                    }.project
                    let actions =
                        accepts ? [Board.Open { $0.project = project.id }.face("Your desk", .primary)] : []
                    return .update(HandoverCard.answered(accepts, project, actions: actions))
                } catch Refusal.noLeadOffer {
                    let project = try await call.known(project)
                    guard project.lead == call.member.id else { throw Refusal.noLeadOffer }
                    return .update(
                        HandoverCard.answered(
                            true, project,
                            actions: [Board.Open { $0.project = project.id }.face("Your desk", .primary)]))
                }
            }
        }

        static func answers(in project: Project.ID) -> [Card.Button] {
            let yes = Answer {
                $0.project = project
                $0.accepts = true
            }
            let no = Answer {
                $0.project = project
                $0.accepts = false
            }
            return [yes.face("Accept", .primary), no.face("No, thank you")]
        }
    }
}
