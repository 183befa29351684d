import Cards
import Interactions
import ProjectModel

/// "Start a proposal from this" — begins a draft with what somebody wrote as its problem.
struct StartAProposalFromThis: MessageMenu {
    static let title: Phrase = "Start a proposal from this"
    static let opensForm = true

    func run(on message: QuotedMessage, _ call: Call) async throws -> Reply {
        let drafts = try await call.drafts().filter { $0.id.project == nil }
        guard drafts.count < call.settings.rules.drafts else { return .say(Propose.tooMany(drafts)) }
        var text = ProposalText()
        text.problem = String(message.text.prefix(1_500))
        return .open(Propose.Idea(Draft(Draft.ID(Int(call.cause)), text, saved: call.now)))
    }
}
