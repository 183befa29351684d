import Cards
import Interactions
import ProjectModel

/// A newcomer's first steps in a thread of their own (F-E): kept by the mirror, ticked by the newcomer alone.
extension Apply {
    static let threadParts: [any Part.Type] = [TickHere.self]

    /// What is chosen is done; what is no longer chosen is open again.
    struct TickHere: MultiSelect {
        @Carried var project: Project.ID
        @Carried var member: MemberID

        func choose(_ done: [String], _ call: Call) async throws -> Reply {
            guard call.member.id == member else { throw Refusal.notYours(needed: [.member], lead: nil) }
            let project = try await Apply.tick(done, in: project, call)
            return .update(Apply.stepsBoard(of: member, in: project))
        }
    }

    /// The card in the thread, for whoever reads there.
    static func stepsBoard(of member: MemberID, in project: Project) -> Card {
        guard let aboard = project.team.first(where: { $0.member == member }) else {
            return OnboardingCard.farewell(member, from: project)
        }
        let ticks = TickHere {
            $0.project = project.id
            $0.member = member
        }.menu(
            placeholder: "Tick what you have done, for example saying hello",
            options: stepOptions(aboard, in: project))
        return OnboardingCard.board(
            aboard, in: project, ticks: ticks,
            actions: [
                FirstSteps { $0.project = project.id }.face("Only for me"),
                Projects.Details { $0.project = project.id }.face("Details"),
            ])
    }
}
