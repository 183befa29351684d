import Cards
import ProjectModel
import Storage

/// What somebody has just changed is told in a channel; when that cannot be now, the answer says so (E17, E18).
extension Errand {
    func addingAside(to reply: Reply, _ call: Call) async throws -> Reply {
        let troubles = try await call.store.openNotices(in: call.community).map(\.notice)
        guard !troubles.isEmpty else { return reply }
        let lanes = try await call.store.lanesTold(because: call.cause, in: call.community)
        guard let words = NoticeCard.aside(troubles.filter { lanes.contains($0.about) }) else { return reply }
        return reply.adding(words)
    }
}

extension Reply {
    /// The answer with a paragraph more; a form and suggestions have no room for one.
    fileprivate func adding(_ words: Phrase) -> Reply {
        func longer(_ card: Card) -> Card {
            var card = card
            card.blocks.append(.text(words))
            return card
        }
        return switch self {
        case .say(let card, let isShared): .say(longer(card), isShared: isShared)
        case .hand(let card, let files): .hand(longer(card), files: files)
        case .update(let card): .update(longer(card))
        case .both(let update, let say): .both(update: update, say: longer(say))
        case .open, .suggest: self
        }
    }
}
