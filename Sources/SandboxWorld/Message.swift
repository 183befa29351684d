/// A message as the world keeps it. `audience` is set for an ephemeral one: nobody else ever sees it.
struct Message: Sendable {
    struct Flags: OptionSet, Sendable {
        let rawValue: Int64
        static let suppressEmbeds = Flags(rawValue: 1 << 2)
        static let hasThread = Flags(rawValue: 1 << 5)
        static let ephemeral = Flags(rawValue: 1 << 6)
        static let loading = Flags(rawValue: 1 << 7)
        static let suppressNotifications = Flags(rawValue: 1 << 12)
        static let voice = Flags(rawValue: 1 << 13)
        static let componentsV2 = Flags(rawValue: 1 << 15)
    }

    /// Message › Message Types.
    enum Kind: Int64, Sendable {
        case plain = 0
        case pinNotice = 6
        case threadCreated = 18
        case reply = 19
        case command = 20
        case threadStarter = 21
        case menu = 23

        /// Whether Discord wrote it by itself: nobody edits or pins that.
        var isSystem: Bool {
            switch self {
            case .pinNotice, .threadCreated, .threadStarter: true
            case .plain, .reply, .command, .menu: false
            }
        }
    }

    /// What it is about: another message, or a thread as a whole.
    struct Reference: Sendable {
        let channelID: Snowflake
        let messageID: Snowflake?
    }

    let id: Snowflake
    let channelID: Snowflake
    let authorID: Snowflake
    let sent: ProtocolTime
    var kind: Kind = .plain
    var content = ""
    var flags: Flags = []
    var components: [JSON] = []
    var embeds: [JSON] = []
    var attachments: [JSON] = []
    var mentions: [Snowflake] = []
    var mentionedRoles: [Snowflake] = []
    var mentionsEveryone = false
    var isTTS = false
    var pinned: ProtocolTime?
    var nonce: JSON?
    var edited: ProtocolTime?
    /// What people's clocks showed when it was sent or last edited.
    var told: ProtocolTime?
    var reference: Reference?
    /// The application whose interaction made it, and what Discord says of that interaction.
    var applicationID: Snowflake?
    var interaction: JSON?
    var audience: Snowflake?

    var isPinned: Bool { pinned != nil }
}

extension World {
    /// The message object (Message › Message Structure). `hidingContent` is what an application without the
    /// message-content intent sees of others' words.
    func messageJSON(_ message: Message, hidingContent: Bool = false) -> JSON {
        let author = members[message.authorID]
        var json: JSON = [
            "id": message.id.json, "channel_id": message.channelID.json, "type": .int(message.kind.rawValue),
            "author": author?.userJSON ?? .null, "content": hidingContent ? "" : .string(message.content),
            "timestamp": .string(message.sent.timestamp),
            "edited_timestamp": message.edited.map { .string($0.timestamp) } ?? .null,
            "tts": .bool(message.isTTS), "mention_everyone": .bool(message.mentionsEveryone),
            "mentions": .array(message.mentions.compactMap { members[$0]?.userJSON }),
            "mention_roles": .array(message.mentionedRoles.map(\.json)),
            "attachments": .array(hidingContent ? [] : message.attachments.map(withAddress)),
            "embeds": .array(hidingContent ? [] : message.embeds),
            "components": .array(hidingContent ? [] : message.components),
            "pinned": .bool(message.isPinned), "flags": .int(message.flags.rawValue),
        ]
        json["nonce"] = message.nonce
        json["application_id"] = message.applicationID?.json
        json["webhook_id"] = message.applicationID?.json
        json["interaction_metadata"] = message.interaction
        if let reference = message.reference {
            var about: JSON = ["type": 0, "channel_id": reference.channelID.json]
            about["message_id"] = reference.messageID?.json
            if channels[message.channelID]?.isGuild != false { about["guild_id"] = guild.id.json }
            json["message_reference"] = about
        }
        if let thread = channels[message.id], thread.kind.isThread, thread.parent == message.channelID {
            json["thread"] = channelJSON(thread)
        }
        return json
    }

    func message(_ id: Snowflake, in channel: Snowflake) -> Message? {
        messages[channel]?.last { $0.id == id }
    }

    mutating func store(_ message: Message) {
        let isNew = messages[message.channelID]?.last.map { $0.id < message.id } ?? true
        if !isNew, let place = messages[message.channelID]?.lastIndex(where: { $0.id == message.id }) {
            messages[message.channelID]?[place] = message
            return
        }
        messages[message.channelID, default: []].append(message)
        if message.audience == nil {
            channels[message.channelID]?.lastMessage = message.id
        }
    }

    /// Keeps a new message and tells the gateway. A word in a thread wakes it up, and whoever speaks or is
    /// called there is in it.
    mutating func post(_ message: Message, at now: ProtocolTime) {
        var message = message
        message.told = calendarTime(at: now)
        if message.audience == nil { stir(message, at: now) }
        store(message)
        dispatchMessage("MESSAGE_CREATE", message, at: now)
        if message.audience == nil { gather(message, at: now) }
    }

    mutating func edit(_ message: Message, at now: ProtocolTime) {
        var message = message
        message.told = calendarTime(at: now)
        store(message)
        dispatchMessage("MESSAGE_UPDATE", message, at: now)
    }

    /// The thread that was begun from a message outlives it.
    mutating func delete(_ message: Message, at now: ProtocolTime) {
        messages[message.channelID]?.removeAll { $0.id == message.id }
        if let count = channels[message.channelID]?.thread?.messageCount, count > 0 {
            channels[message.channelID]?.thread?.messageCount = count - 1
        }
        dispatchDeletion(of: message, at: now)
    }
}
