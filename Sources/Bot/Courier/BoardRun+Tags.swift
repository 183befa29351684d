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

    /// Looks at the tags of the card's post; asks once when they are not what they were set to.
    /// - Returns: `false` when that cannot be said yet: the card is being changed, or Discord does not answer.
    func lookAtTags() async throws -> Bool {
        guard try await round.outbox.lastWish(of: project, in: lane) == nil else { return false }
        guard let before = try await round.outbox.board(of: project, in: lane), let thread = before.message
        else { return true }
        await round.turns.turn(.topic)
        let present = try await round.letterbox.channel(thread)
        guard case .made(let channel) = present, let forum = channel.parentID?.rawValue,
            let shown = try await rendered(in: Place(channel: before.channel, forum: forum)),
            let post = shown.post
        else { return present.isAnswered }
        let found = try await round.letterbox.tags(of: channel, as: post, isFilled: false)
        guard case .made(let tags) = found else { return found.isAnswered }
        guard try await round.outbox.lastWish(of: project, in: lane) == nil,
            try await round.outbox.board(of: project, in: lane) == before
        else { return false }
        await round.keep(tags: tags.present, of: thread)
        guard shown.hasTags(of: before.hash) else {
            // Time alone has made the bot's own outdated.
            try await round.outbox.wantCard(of: project, in: lane, at: await round.now)
            return true
        }
        let named = Set(tags.wrong.compactMap(ForumTags.stage(namedBy:))).subtracting([shown.project.stage])
        let notice = Notice.tagsChanged(project, lane, to: named.count == 1 ? named.first : nil)
        try await round.settleTags(of: project, in: lane, besides: tags.isRight ? nil : notice)
        if !tags.isRight { try await round.ask(notice) }
        return true
    }
}

extension Attempt {
    /// Whether asking again would bring nothing else.
    fileprivate var isAnswered: Bool {
        switch self {
        case .made, .refused: true
        case .unsent, .lost: false
        }
    }
}

extension BoardRun.Rendered {
    fileprivate func hasTags(of former: String) -> Bool {
        former.dropFirst(StoredBoard.words(of: former).count)
            == hash.dropFirst(StoredBoard.words(of: hash).count)
    }
}
