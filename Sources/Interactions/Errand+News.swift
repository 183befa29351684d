import Cards
import DiscordModel
import ProjectModel
import Storage

/// What was answered to a member and they have not seen yet.
package struct News: Equatable, Sendable {
    package var recorded: Recorded
    package var project: Project
}

extension Errand {
    /// The reply with what was answered to the member meanwhile at its top: once, and only where nobody else reads it.
    func telling(_ reply: Reply, _ call: Call) async throws -> Reply {
        guard let card = privateCard(of: reply) else { return reply }
        let unseen = try await call.store.unseenAnswers(of: call.member.id, in: call.community)
        guard let last = unseen.last else { return reply }
        var news: [News] = []
        for change in unseen {
            guard let project = try await call.project(change.project),
                change.recorded.change.stillAnswers(in: project)
            else { continue }
            news.append(News(recorded: change.recorded, project: project))
        }
        try await call.store.saw(answersUpTo: last.event, call.member.id, in: call.community)
        guard let block = wordings.news(news, call) else { return reply }
        var told = card
        told.blocks.insert(block, at: 0)
        return reply.replacing(card, with: told)
    }

    private func privateCard(of reply: Reply) -> Card? {
        switch reply {
        case .say(let card, isShared: false), .hand(let card, _), .both(_, let card): card
        case .update(let card): interaction.message?.flags.contains(.ephemeral) ?? true ? card : nil
        case .say(_, isShared: true), .open, .suggest: nil
        }
    }
}

extension Reply {
    fileprivate func replacing(_ card: Card, with told: Card) -> Reply {
        switch self {
        case .say(_, let isShared): .say(told, isShared: isShared)
        case .hand(_, let files): .hand(told, files: files)
        case .both(let update, _): .both(update: update, say: told)
        case .update: .update(told)
        case .open, .suggest: self
        }
    }
}
