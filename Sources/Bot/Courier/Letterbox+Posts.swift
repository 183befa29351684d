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
    func begin(_ post: ForumPost, with message: MessagePayload) async throws -> Attempt<UInt64> {
        let found = try await tags(of: post)
        guard case .made(let tags) = found else { return found.map { _ in 0 } }
        return try await Attempt {
            try await caller.call(
                Channel.self, .startThreadWithoutMessage(channel: post.forum),
                body: Wire.encode(ThreadPayload.post(named: post.title, message, tags: tags))
            ).id.rawValue
        }
    }

    /// Posts of the bot with this title, the awake and the asleep; `nil` while that cannot be read.
    func find(_ post: ForumPost, by own: UserID, in guild: UInt64) async throws -> Attempt<UInt64?> {
        let active = try await activeThreads(of: guild)
        guard case .made(let awake) = active else { return active.map { _ in nil } }
        let archived = try await Attempt {
            try await caller.call(ActiveThreads.self, .listPublicArchivedThreads(channel: post.forum)).threads
        }
        return archived.map { asleep in
            (awake + asleep).first {
                $0.parentID?.rawValue == post.forum && $0.name == post.title && $0.ownerID == own
            }?.id.rawValue
        }
    }

    /// Marks a post with its tags; what is so already is not said again.
    func mark(_ thread: UInt64, as post: ForumPost) async throws -> Attempt<Void> {
        let found = try await tags(of: post)
        guard case .made(let tags) = found else { return found.map { _ in } }
        let present = try await channel(thread)
        if case .made(let present) = present, Set(present.appliedTags) == Set(tags) { return .made(()) }
        var payload = ChannelPayload()
        payload.appliedTags = tags
        return try await change(thread, to: payload)
    }

    /// The forum's tags of these names. What it lacks is added where the bot may and there is room; else it goes without,
    /// but never without any where there is one: a forum may ask for one (40067).
    private func tags(of post: ForumPost) async throws -> Attempt<[TagID]> {
        let found = try await channel(post.forum)
        guard case .made(var forum) = found else { return found.map { _ in [] } }
        let lacking = post.tags.filter { name in !forum.tags.contains { $0.name == name } }
        if !lacking.isEmpty, forum.tags.count + lacking.count <= ForumTag.most {
            var payload = ChannelPayload()
            payload.tags = forum.tags + lacking.map { ForumTag($0) }
            let body = Wire.encode(payload)
            let more = try await Attempt {
                try await caller.call(Channel.self, .modifyChannel(post.forum), body: body)
            }
            if case .made(let changed) = more { forum = changed }
        }
        let wanted = post.tags.compactMap { name in forum.tags.first { $0.name == name }?.id }
        let some = wanted.isEmpty ? forum.tags.prefix(1).compactMap(\.id) : wanted
        return .made(Array(some.prefix(ForumTag.mostApplied)))
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
