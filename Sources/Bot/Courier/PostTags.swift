import Cards
import DiscordModel

/// The tags of a post: those that say what is so, which the bot sets, and beside them those that people have added.
struct PostTags: Equatable, Sendable {
    let present: [TagID]
    /// What it is to bear: the bot's own first, and never none where there is one, for a forum may ask for one (40067).
    let wanted: [TagID]
    /// The bot's own that it bears and should not.
    let wrong: [String]
    /// Whether it bears the bot's own as it should; the others are nobody's business here.
    let isRight: Bool

    /// - Parameters:
    ///   - names: of those that it should bear; what the forum lacks is left out.
    ///   - forum: the tags that there are.
    init(wanting names: [String], among forum: [ForumTag], present: [TagID]) {
        let own = forum.filter { ForumTags.names.contains($0.name) }
        let wanted = names.compactMap { name in own.first { $0.name == name }?.id }
        let others = forum.compactMap(\.id).filter { id in
            present.contains(id) && !own.contains { $0.id == id }
        }
        let all = Array((wanted + others).prefix(ForumTag.mostApplied))
        self.present = present
        self.wanted = all.isEmpty ? forum.prefix(1).compactMap(\.id) : all
        let borne = own.filter { tag in present.contains { $0 == tag.id } }
        wrong = borne.filter { !names.contains($0.name) }.map(\.name)
        isRight = wrong.isEmpty && wanted.allSatisfy { present.contains($0) }
    }
}
