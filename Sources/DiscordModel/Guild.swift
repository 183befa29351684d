/// A guild as READY, GUILD_CREATE and GUILD_DELETE tell it; while it is unavailable only its id is known.
package struct Guild: Equatable, Sendable {
    package let id: GuildID
    package let name: String?
    /// In GUILD_DELETE: present and true for an outage, absent when the bot was removed (Gateway Events ›
    /// Guild Delete).
    package let isUnavailable: Bool
    package let preferredLocale: String?
    /// Told when the connection begins, and only then.
    package let channels: [Channel]
    package let ownerID: UserID?
}

extension Guild: Decodable {
    private enum Key: String, CodingKey {
        case id, name, channels
        case isUnavailable = "unavailable"
        case preferredLocale = "preferred_locale"
        case ownerID = "owner_id"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(GuildID.self, forKey: .id)
        name = container.decodeReadable(String.self, forKey: .name)
        isUnavailable = container.decodeReadable(Bool.self, forKey: .isUnavailable) ?? false
        channels = container.decodeReadable([Channel].self, forKey: .channels)
        preferredLocale = container.decodeReadable(String.self, forKey: .preferredLocale)
        ownerID = container.decodeReadable(UserID.self, forKey: .ownerID)
    }
}
