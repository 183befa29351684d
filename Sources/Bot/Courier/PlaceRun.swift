import Cards
import DiscordClient
import DiscordModel
import Machine
import ProjectModel
import Storage

/// Locks the channel of an archived project or moves it to the archive, as was chosen, and puts it back when the project is
/// revived (F-K).
struct PlaceRun {
    let round: Round
    let project: Project.ID
    let lane: Lane

    func run() async throws {
        try await ChoreRun(round: round, work: Outbox.Work(lane, .place, of: project)).run { _ in
            try await place()
        }
    }

    private func place() async throws -> Trying.Input {
        let community = round.outbox.community
        let settings = try await round.surroundings.store.settings(of: community)
        guard let item = try await round.surroundings.store.project(project, in: community),
            let channel = settings.projectChannels[project]
        else { return .done }
        if item.channelWish?.choice == .post { return try await close(channel, as: item.channelFate) }
        let found = try await round.letterbox.channels(of: community.number)
        guard case .made(let channels) = found else { return found.outcome }
        guard let present = channels.first(where: { $0.id.rawValue == channel }) else {
            return .refused(.channelGone)
        }
        let shelf = try await round.outbox.shelf(of: channel)
        switch item.channelFate {
        case .lock: return try await lock(present)
        case .move:
            guard let archive = settings.archiveCategory else { return .refused(.notSetUp) }
            return try await move(present, to: archive)
        case .keep, nil:
            guard let shelf else { return .done }
            return try await putBack(present, as: shelf, among: channels)
        }
    }

    /// A post stays in its forum: whatever was chosen but that it stays open, it is locked.
    private func close(_ post: UInt64, as fate: ChannelFate?) async throws -> Trying.Input {
        var payload = ChannelPayload()
        payload.isLocked = fate == .lock || fate == .move
        return try await round.letterbox.change(post, to: payload).outcome
    }

    private func lock(_ channel: Channel) async throws -> Trying.Input {
        guard let own = try await round.user() else { return .failed(retryAfter: nil) }
        let locked = Lock(of: channel.overwrites, for: round.outbox.community.number, besides: own.rawValue)
        guard locked.overwrites != channel.overwrites else { return .done }
        try await shelve(channel)
        var payload = ChannelPayload()
        payload.overwrites = locked.overwrites
        return try await round.letterbox.change(channel.id.rawValue, to: payload).outcome
    }

    private func move(_ channel: Channel, to archive: UInt64) async throws -> Trying.Input {
        guard channel.parentID?.rawValue != archive else { return .done }
        try await shelve(channel)
        var payload = ChannelPayload()
        payload.parentID = ChannelID(archive)
        return try await round.letterbox.change(channel.id.rawValue, to: payload).outcome
    }

    /// How it was is kept before anything is changed; of a second try the first one counts.
    private func shelve(_ channel: Channel) async throws {
        let text = String(decoding: Wire.encode(channel.overwrites), as: UTF8.self)
        try await round.outbox.keep(
            Outbox.Shelf(category: channel.parentID?.rawValue, overwrites: text), of: channel.id.rawValue)
    }

    private func putBack(_ channel: Channel, as shelf: Outbox.Shelf, among channels: [Channel]) async throws
        -> Trying.Input
    {
        var payload = ChannelPayload()
        let before = try Wire.decode([PermissionOverwrite].self, from: Array(shelf.overwrites.utf8))
        if before != channel.overwrites { payload.overwrites = before }
        if channel.parentID?.rawValue != shelf.category {
            // A category that is no more cannot be gone back to.
            let category = channels.first { $0.id.rawValue == shelf.category }?.id
            (payload.parentID, payload.leavesCategory) = (category, category == nil)
        }
        let attempt = try await round.letterbox.change(channel.id.rawValue, to: payload)
        if case .made = attempt { try await round.outbox.keep(nil, of: channel.id.rawValue) }
        return attempt.outcome
    }
}

/// A channel in which nobody writes any more but the bot: what everybody and every role may say is taken, and nothing else.
struct Lock: Equatable {
    let overwrites: [PermissionOverwrite]

    static let words: Permissions = [
        .sendMessages, .sendMessagesInThreads, .createPublicThreads, .createPrivateThreads,
    ]

    init(of overwrites: [PermissionOverwrite], for guild: UInt64, besides own: UInt64) {
        func isOwn(_ one: PermissionOverwrite) -> Bool { one.kind == .member && one.target == own }
        func isEverybody(_ one: PermissionOverwrite) -> Bool { one.kind == .role && one.target == guild }
        var everybody =
            overwrites.first(where: isEverybody) ?? PermissionOverwrite(.role, guild, allow: [])
        everybody.deny.formUnion(Self.words)
        var bot = overwrites.first(where: isOwn) ?? PermissionOverwrite(.member, own, allow: [])
        bot.allow.formUnion(Self.words.union(.viewChannel))
        bot.deny.subtract(Self.words.union(.viewChannel))
        let others = overwrites.filter { !isOwn($0) && !isEverybody($0) }
        self.overwrites =
            ([everybody] + others).map { one in
                var one = one
                one.allow.subtract(Self.words)
                return one
            } + [bot]
    }
}
