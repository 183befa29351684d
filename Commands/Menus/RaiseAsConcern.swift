import Cards
import Interactions
import ProjectModel

/// "Raise as concern" — in a proposal's thread, makes a concern of what somebody wrote there.
struct RaiseAsConcern: MessageMenu {
    static let opensForm = true

    func run(on message: QuotedMessage, _ call: Call) async throws -> Reply {
        guard let project = try await call.proposalOfThread() else { return .say(StanceCard.onlyInThread) }
        // The link stays when the words must be cut: what was said can be read where it was said.
        let link = "\n\(message.link)"
        let words = message.text.prefix(max(0, 1_000 - link.count))
        return Vote.concernForm(project, text: words + link, call)
    }
}
