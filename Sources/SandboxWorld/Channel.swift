/// A place for messages: a channel of the guild, a thread in one, or a direct conversation with a bot.
struct Channel: Sendable {
    /// Channel › Channel Types, as far as a community needs them.
    enum Kind: Int64, Sendable {
        case text = 0
        case direct = 1
        case category = 4
        case announcement = 5
        case announcementThread = 10
        case publicThread = 11
        case privateThread = 12
        case forum = 15

        var name: String {
            switch self {
            case .text: "text"
            case .direct: "dm"
            case .category: "category"
            case .announcement: "announcement"
            case .announcementThread, .publicThread: "thread"
            case .privateThread: "private-thread"
            case .forum: "forum"
            }
        }

        var isThread: Bool {
            switch self {
            case .announcementThread, .publicThread, .privateThread: true
            case .text, .direct, .category, .announcement, .forum: false
            }
        }

        /// Whether messages stand in it: a forum holds posts only, a category nothing.
        var holdsMessages: Bool {
            switch self {
            case .text, .direct, .announcement, .announcementThread, .publicThread, .privateThread: true
            case .category, .forum: false
            }
        }
    }

    let id: Snowflake
    var kind: Kind
    var name: String
    var topic: String?
    var position: Int
    var overwrites: [Overwrite] = []
    /// Both sides of a direct conversation; empty in the guild.
    var recipients: [Snowflake] = []
    /// The category of a channel, the channel of a thread.
    var parent: Snowflake?
    var slowmode: Int64 = 0
    var flags: Int64 = 0
    var lastMessage: Snowflake?
    var lastPin: ProtocolTime?
    /// A forum's tags.
    var tags: [ForumTag] = []
    /// What only a thread has; nil for everything else.
    var thread: ThreadState?

    var isGuild: Bool { kind != .direct }
}

/// What a thread is beyond a channel (Channel › Thread Metadata Object).
struct ThreadState: Sendable {
    static let durations: Set<Int64> = [60, 1440, 4320, 10_080]

    let owner: Snowflake
    let created: ProtocolTime
    var isArchived = false
    var isLocked = false
    var isInvitable = true
    /// Minutes without a word after which it archives itself.
    var autoArchive: Int64
    var archiveChanged: ProtocolTime
    /// The last word or unarchiving, by the calendar: that clock decides when it falls asleep.
    var lastActive: ProtocolTime
    /// When each member joined.
    var members: [Snowflake: ProtocolTime] = [:]
    var appliedTags: [Snowflake] = []
    var messageCount: Int64 = 0
    var totalSent: Int64 = 0
}

/// Channel › Forum Tag Object.
struct ForumTag: Sendable {
    static let limit = 20
    static let appliedLimit = 5

    let id: Snowflake
    let name: String
    let isModerated: Bool
    let emojiName: String?

    var json: JSON {
        [
            "id": id.json, "name": .string(name), "moderated": .bool(isModerated), "emoji_id": nil,
            "emoji_name": emojiName.map(JSON.string) ?? .null,
        ]
    }
}

extension World {
    /// Channels and categories in the order of the list on the left; no threads.
    var guildChannels: [Channel] {
        channels.values.filter { $0.isGuild && !$0.kind.isThread }
            .sorted { ($0.position, $0.id) < ($1.position, $1.id) }
    }

    /// All threads, the newest first.
    var threads: [Channel] {
        channels.values.filter { $0.kind.isThread }.sorted { $0.id > $1.id }
    }

    /// A channel or thread by its name, with or without `#`, or by its id; a thread also by the first words of
    /// its name. Channels come before threads, and newer threads before older ones.
    func channel(named name: String) -> Channel? {
        let wanted = (name.hasPrefix("#") ? String(name.dropFirst()) : name).lowercased()
        if let id = Snowflake(wanted), let channel = channels[id] { return channel }
        if let channel = guildChannels.first(where: { $0.name.lowercased() == wanted }) { return channel }
        return threads.first { $0.name.lowercased() == wanted }
            ?? threads.first { !wanted.isEmpty && $0.name.lowercased().hasPrefix(wanted + " ") }
    }

    /// A channel by its name, as far as this person may see it. `@bot` is the conversation with that bot.
    func channel(named name: String, visibleTo person: Member) throws(ControlError) -> Channel {
        if name.hasPrefix("@"), let other = self.person(named: name) {
            guard let direct = conversation(of: person.id, with: other.id) else {
                throw ControlError("\(person.name) and \(other.name) have not spoken yet")
            }
            return direct
        }
        guard let channel = channel(named: name) else {
            throw ControlError(status: 404, "there is no channel called \(name)")
        }
        guard permissions(of: person, in: channel).contains(.viewChannel) else {
            throw ControlError(status: 403, "\(person.name) cannot see #\(channel.name)")
        }
        return channel
    }

    func conversation(of one: Snowflake, with other: Snowflake) -> Channel? {
        channels.values.first { $0.kind == .direct && Set($0.recipients) == [one, other] }
    }
}
