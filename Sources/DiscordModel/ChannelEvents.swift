/// MESSAGE_DELETE and MESSAGE_DELETE_BULK: which messages are gone (Gateway Events › Message Delete).
package struct MessageDeletion: Equatable, Sendable, Decodable {
    package let ids: [MessageID]
    package let channelID: ChannelID
    package let guildID: GuildID?

    private enum Key: String, CodingKey {
        case id, ids
        case channelID = "channel_id"
        case guildID = "guild_id"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        channelID = try container.decode(ChannelID.self, forKey: .channelID)
        guildID = container.decodeReadable(GuildID.self, forKey: .guildID)
        let one = container.decodeReadable(MessageID.self, forKey: .id)
        ids = (one.map { [$0] } ?? []) + container.decodeReadable([MessageID].self, forKey: .ids)
    }
}

/// What every event of a server says: which server.
package struct GuildEvent: Equatable, Sendable, Decodable {
    package let guildID: GuildID?

    private enum Key: String, CodingKey { case guildID = "guild_id" }

    package init(from decoder: any Decoder) throws {
        guildID = try decoder.container(keyedBy: Key.self).decodeReadable(GuildID.self, forKey: .guildID)
    }
}

/// The threads of a server that are not archived (Guild › List Active Guild Threads).
package struct ActiveThreads: Equatable, Sendable, Decodable {
    package let threads: [Channel]

    private enum Key: String, CodingKey { case threads }

    package init(from decoder: any Decoder) throws {
        threads = try decoder.container(keyedBy: Key.self).decodeReadable([Channel].self, forKey: .threads)
    }
}
