import DiscordClient
import DiscordModel
import DiscordREST
import Storage

/// An item of a forum: a thread with its card as the first message.
struct ForumPost: Sendable {
    var forum: UInt64
    var title: String
    /// The names of its tags.
    var tags: [String]
}

/// The calls about forums and their posts.
extension Letterbox {
    /// A post takes no nonce: only what surely did not arrive may be asked for again.
    func begin(_ post: ForumPost, with message: MessagePayload, _ urgency: Turns.Urgency) async throws
        -> Attempt<UInt64>
    {
        let found = try await forum(of: post, isFilled: true)
        guard case .made(let forum) = found else { return found.map { _ in 0 } }
        let tags = PostTags(wanting: post.tags, among: forum.tags, present: [])
        return try await ask(urgency) {
            try await caller.call(
                Channel.self, .startThreadWithoutMessage(channel: post.forum),
                body: Wire.encode(ThreadPayload.post(named: post.title, message, tags: tags.wanted))
            ).id.rawValue
        }
    }

    /// Posts of the bot with this title, the awake and the asleep; `nil` while that cannot be read.
    func find(_ post: ForumPost, by own: UserID) async throws -> Attempt<UInt64?> {
        let active = try await activeThreads()
        guard case .made(let awake) = active else { return active.map { _ in nil } }
        let archived = try await ask {
            try await caller.call(ActiveThreads.self, .listPublicArchivedThreads(channel: post.forum)).threads
        }
        return archived.map { asleep in
            (awake + asleep).first {
                $0.parentID?.rawValue == post.forum && $0.name == post.title && $0.ownerID == own
            }?.id.rawValue
        }
    }

    /// - Parameter isFilled: whether the forum is given the tags that it lacks.
    func tags(of thread: Channel, as post: ForumPost, isFilled: Bool) async throws -> Attempt<PostTags> {
        try await forum(of: post, isFilled: isFilled).map {
            PostTags(wanting: post.tags, among: $0.tags, present: thread.appliedTags)
        }
    }

    func mark(_ thread: UInt64, with tags: [TagID]) async throws -> Attempt<Void> {
        var payload = ChannelPayload()
        payload.appliedTags = tags
        return try await change(thread, to: payload)
    }

    /// The forum of a post. What it lacks is added where the bot may and there is room; else the post goes without.
    private func forum(of post: ForumPost, isFilled: Bool) async throws -> Attempt<Channel> {
        let found = try await channel(post.forum)
        guard case .made(let forum) = found, isFilled else { return found }
        let lacking = post.tags.filter { name in !forum.tags.contains { $0.name == name } }
        guard !lacking.isEmpty, forum.tags.count + lacking.count <= ForumTag.most else { return found }
        var payload = ChannelPayload()
        payload.tags = forum.tags + lacking.map { ForumTag($0) }
        let body = Wire.encode(payload)
        let filled = try await ask {
            try await caller.call(Channel.self, .modifyChannel(post.forum), body: body)
        }
        if case .made = filled { return filled }
        return found
    }
}

extension Attempt {
    func map<Other: Sendable>(_ transform: (Value) -> Other) -> Attempt<Other> {
        switch self {
        case .made(let value): .made(transform(value))
        case .refused(let reason, let code): .refused(reason, code: code)
        case .unsent(let retryAfter): .unsent(retryAfter: retryAfter)
        case .lost: .lost
        }
    }
}
