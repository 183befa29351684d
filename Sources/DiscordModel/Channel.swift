/// A channel or thread, as partial as interactions send it (Channel › Channel Object).
package struct Channel: Equatable, Sendable {
    package let id: ChannelID
    package let kind: Kind
    package let name: String?
    package let parentID: ChannelID?
    package let guildID: GuildID?
    package let topic: String?
    /// Whoever began a thread.
    package let ownerID: UserID?
    /// Of a thread: an archived one is not written to, a locked one is opened by nobody who may not manage threads.
    package let isArchived: Bool
    package let isLocked: Bool
    package let overwrites: [PermissionOverwrite]
    /// A forum's, for its posts.
    package let tags: [ForumTag]
    /// A post's.
    package let appliedTags: [TagID]

    package enum Kind: OpenEnum {
        case text, directMessage, voice, category, announcement, announcementThread, publicThread,
            privateThread
        case forum
        case unknown(Int)

        package init(rawValue: Int) {
            switch rawValue {
            case 0: self = .text
            case 1: self = .directMessage
            case 2: self = .voice
            case 4: self = .category
            case 5: self = .announcement
            case 10: self = .announcementThread
            case 11: self = .publicThread
            case 12: self = .privateThread
            case 15: self = .forum
            default: self = .unknown(rawValue)
            }
        }

        package var rawValue: Int {
            switch self {
            case .text: 0
            case .directMessage: 1
            case .voice: 2
            case .category: 4
            case .announcement: 5
            case .announcementThread: 10
            case .publicThread: 11
            case .privateThread: 12
            case .forum: 15
            case .unknown(let raw): raw
            }
        }
    }
}

extension Channel: Decodable {
    private enum Key: String, CodingKey {
        case id
        case kind = "type"
        case name
        case parentID = "parent_id"
        case guildID = "guild_id"
        case topic
        case ownerID = "owner_id"
        case thread = "thread_metadata"
        case overwrites = "permission_overwrites"
        case tags = "available_tags"
        case appliedTags = "applied_tags"
    }

    private struct ThreadState: Decodable {
        var archived: Bool?
        var locked: Bool?
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(ChannelID.self, forKey: .id)
        kind = container.decodeReadable(Kind.self, forKey: .kind) ?? .unknown(-1)
        name = container.decodeReadable(String.self, forKey: .name)
        parentID = container.decodeReadable(ChannelID.self, forKey: .parentID)
        guildID = container.decodeReadable(GuildID.self, forKey: .guildID)
        topic = container.decodeReadable(String.self, forKey: .topic)
        ownerID = container.decodeReadable(UserID.self, forKey: .ownerID)
        let thread = container.decodeReadable(ThreadState.self, forKey: .thread)
        isArchived = thread?.archived ?? false
        isLocked = thread?.locked ?? false
        tags = container.decodeReadable([ForumTag].self, forKey: .tags)
        appliedTags = container.decodeReadable([TagID].self, forKey: .appliedTags)
        overwrites = container.decodeReadable([PermissionOverwrite].self, forKey: .overwrites)
    }
}
