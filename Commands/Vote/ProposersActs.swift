import Cards
import Interactions
import ProjectModel

// What a proposer does with a proposal that is out: say to be in, edit it, take it back.

extension Vote {
    /// The proposer's word to have the time; when stewards have approved already, it decides (LC57).
    struct Commit: Button {
        @Carried var proposal: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let (standing, council, calendar, now) = (call.standing, call.council, call.calendar, call.now)
            do {
                let outcome = try await call.change(proposal) {
                    try $0.commit(by: standing, council: council, calendar: calendar, at: now)
                }
                return .say(Vote.committed(outcome.project))
            } catch Refusal.alreadySo {
                return .say(Vote.committed(try await call.proposal(proposal)))
            } catch Refusal.wrongStage {
                let project = try await call.proposal(proposal)
                return .say(
                    project.proposal?.committed == nil ? Vote.closed(project) : Vote.committed(project))
            }
        }
    }

    private static func committed(_ project: Project) -> Card {
        StanceCard.committed(project, actions: [Proposals.open(project.id)])
    }

    /// Opens the draft of the next revision; an unfinished one goes on where it was.
    struct Edit: Button {
        @Carried var proposal: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await call.proposal(proposal)
            try project.requireAuthor(call.standing)
            guard project.canBeRevised else { return .say(Vote.closed(project)) }
            let id = Draft.ID(revising: project.id)
            if let draft = try await call.draft(id) { return .say(try await Propose.board(draft, call)) }
            let draft = Draft(id, project.proposalText(for: call.standing), saved: call.now)
            try await call.keep(draft)
            return .say(try await Propose.board(draft, call))
        }
    }

    struct Withdraw: Button {
        @Carried var proposal: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await call.proposal(proposal)
            try project.requireAuthor(call.standing)
            guard project.takesStances else { return .say(Vote.closed(project)) }
            let withdraw = WithdrawIt { $0.proposal = project.id }.face("Withdraw it", .danger)
            let keep = More { $0.proposal = project.id }.face("Keep it")
            return .update(StanceCard.confirmWithdrawal(project, actions: [withdraw, keep]))
        }
    }

    struct WithdrawIt: Button {
        @Carried var proposal: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let (standing, now) = (call.standing, call.now)
            do {
                let outcome = try await call.change(proposal) {
                    try $0.move(Move.Request(6), by: standing, at: now)
                }
                let edit = Edit { $0.proposal = proposal }.face("Edit and resubmit")
                return .update(StanceCard.withdrawn(outcome.project, actions: [edit]))
            } catch Refusal.wrongStage {
                return .update(Vote.closed(try await call.proposal(proposal)))
            }
        }
    }
}
