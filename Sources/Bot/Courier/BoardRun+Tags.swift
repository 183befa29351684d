import Cards
import DiscordClient
import DiscordModel
import ProjectModel
import Storage

// The tags of a post. Whoever changes them changes nothing else by that; stewards are asked what is meant (MIRROR §7).
extension BoardRun {
    /// Marks a post as it is to be; what is so already is not said again.
    func mark(_ thread: UInt64, as post: ForumPost) async throws -> Attempt<Void> {
        let present = try await round.letterbox.channel(thread)
        guard case .made(let channel) = present else { return present.map { _ in } }
        let found = try await round.letterbox.tags(of: channel, as: post, isFilled: true)
        guard case .made(let tags) = found else { return found.map { _ in } }
        // Before it is asked for: the event that tells of it may come first.
        await round.keep(tags: tags.wanted, of: thread)
        if Set(tags.present) != Set(tags.wanted) {
            let marked = try await round.letterbox.mark(thread, with: tags.wanted)
            guard case .made = marked else { return marked }
        }
        try await round.settleTags(of: project, in: lane)
        return .made(())
    }

    /// Looks at the tags of a card's post; asks once when they are not what they were set to.
    /// - Returns: `false` when that cannot be said yet.
    func lookAtTags(of channel: Channel, before: StoredBoard) async throws -> Bool {
        guard let forum = channel.parentID?.rawValue,
            let shown = try await rendered(in: Place(channel: before.channel, forum: forum)),
            let post = shown.post
        else { return true }
        let found = try await round.letterbox.tags(of: channel, as: post, isFilled: false)
        guard case .made(let tags) = found else { return found.isAnswered }
        guard try await isAtRest, try await round.outbox.board(of: project, in: lane) == before else {
            return false
        }
        await round.keep(tags: tags.present, of: channel.id.rawValue)
        // Where time alone has made the bot's own outdated, the card is edited next, and they with it.
        guard shown.hasTags(of: before.hash) else { return true }
        let named = Set(tags.wrong.compactMap(ForumTags.stage(namedBy:))).subtracting([shown.project.stage])
        let notice = Notice.tagsChanged(project, lane, to: named.count == 1 ? named.first : nil)
        try await round.settleTags(of: project, in: lane, besides: tags.isRight ? nil : notice)
        if !tags.isRight { try await round.ask(notice) }
        return true
    }
}

extension BoardRun.Rendered {
    fileprivate func hasTags(of former: String) -> Bool {
        former.dropFirst(StoredBoard.words(of: former).count)
            == hash.dropFirst(StoredBoard.words(of: hash).count)
    }
}
