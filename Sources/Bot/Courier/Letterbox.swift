import DiscordClient
import DiscordModel
import DiscordREST
import Storage

/// The calls a courier makes, each when it is its turn and with what its answer means.
struct Letterbox: Sendable {
    let caller: DiscordClient.Caller
    private let turns: TurnTaking
    // After a gap all lanes look for their threads at once, and for who the bot is.
    private let threads: SharedLook<Attempt<[Channel]>>
    private let own: SharedLook<Attempt<UserID>>

    init(of guild: UInt64, caller: DiscordClient.Caller, turns: TurnTaking) {
        self.caller = caller
        self.turns = turns
        threads = SharedLook {
            await turns.turn(.decision)
            return try await Attempt {
                try await caller.call(ActiveThreads.self, .listActiveGuildThreads(guild: guild)).threads
            }
        }
        own = SharedLook {
            await turns.turn(.decision)
            return try await Attempt { try await caller.call(User.self, .getCurrentUser).id }
        }
    }

    /// Makes a call when it is its turn. What somebody under way needs in order to go on, a look, a thread, a pin, goes
    /// before what has not begun.
    func ask<Value: Sendable>(
        _ urgency: Turns.Urgency = .decision, _ call: () async throws -> Value
    ) async throws -> Attempt<Value> {
        await turns.turn(urgency)
        return try await Attempt(call)
    }

    func post(_ message: MessagePayload, in channel: UInt64, _ urgency: Turns.Urgency) async throws
        -> Attempt<UInt64>
    {
        try await ask(urgency) {
            try await caller.call(
                Message.self, .createMessage(channel: channel).repeatable, body: Wire.encode(message)
            ).id.rawValue
        }
    }

    func edit(_ message: UInt64, in channel: UInt64, to payload: MessagePayload) async throws -> Attempt<Void>
    {
        try await ask(.card) {
            _ = try await caller.call(
                .editMessage(channel: channel, message: message), body: Wire.encode(payload))
        }
    }

    /// The latest messages of a channel, newest first, or those before one.
    func messages(in channel: UInt64, before message: UInt64?) async throws -> Attempt<[Message]> {
        try await ask {
            let before = message.map { [("before", "\($0)")] } ?? []
            return try await caller.call(
                [Message].self, .getChannelMessages(channel: channel),
                query: [("limit", "\(Self.page)")] + before)
        }
    }

    static let page = 50

    /// Whether a message stands.
    func see(_ message: UInt64, in channel: UInt64) async throws -> Attempt<Void> {
        try await ask(.topic) {
            _ = try await caller.call(.getChannelMessage(channel: channel, message: message))
        }
    }

    func pin(_ message: UInt64, in channel: UInt64) async throws -> Attempt<Void> {
        try await ask { _ = try await caller.call(.pinMessage(channel: channel, message: message)) }
    }

    /// A thread that begins with a message has the message's number, so it is begun once whatever happens.
    func beginThread(named name: String, from message: UInt64, in channel: UInt64) async throws -> Attempt<
        UInt64
    > {
        let attempt = try await ask {
            try await caller.call(
                Channel.self, .startThreadFromMessage(channel: channel, message: message),
                body: Wire.encode(ThreadPayload.fromMessage(named: name))
            ).id.rawValue
        }
        if case .refused(_, 160_004) = attempt { return .made(message) }
        return attempt
    }

    func beginPrivateThread(named name: String, in channel: UInt64) async throws -> Attempt<UInt64> {
        try await ask {
            try await caller.call(
                Channel.self, .startThreadWithoutMessage(channel: channel),
                body: Wire.encode(ThreadPayload.privately(named: name))
            ).id.rawValue
        }
    }

    /// The server's threads that are awake.
    func activeThreads() async throws -> Attempt<[Channel]> { try await threads.sight() }

    func add(_ member: UInt64, to thread: UInt64) async throws -> Attempt<Void> {
        try await ask { _ = try await caller.call(.addThreadMember(thread: thread, user: member)) }
    }

    func unarchive(_ thread: UInt64) async throws -> Attempt<Void> {
        var payload = ChannelPayload()
        payload.isArchived = false
        let body = Wire.encode(payload)
        return try await ask { _ = try await caller.call(.modifyChannel(thread), body: body) }
    }

    func directChannel(with member: UInt64) async throws -> Attempt<UInt64> {
        try await ask {
            try await caller.call(
                Channel.self, .createDM, body: Wire.encode(DirectChannelPayload(to: UserID(member)))
            ).id.rawValue
        }
    }

    func owner(of guild: UInt64) async throws -> Attempt<UInt64?> {
        try await ask { try await caller.call(Guild.self, .getGuild(guild)).ownerID?.rawValue }
    }

    func ownUser() async throws -> Attempt<UserID> { try await own.sight() }
}
