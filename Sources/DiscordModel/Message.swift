/// A message as far as we look at one: to recognise our own, and to answer where a button was pressed.
package struct Message: Equatable, Sendable {
    package let id: MessageID
    package let channelID: ChannelID?
    package let author: User?
    package let content: String
    package let components: [ReceivedComponent]
    package let flags: MessageFlags
    package let nonce: String?
    /// It answered somebody's interaction, so it is nothing a lane was told.
    package let answersInteraction: Bool

    /// All that a reader sees: the content and every text display, in order.
    package var texts: [String] {
        ([content] + components.flatMap(\.flattened).map { $0.content ?? "" }).filter { !$0.isEmpty }
    }
}

extension Message: Decodable {
    private enum Key: String, CodingKey {
        case id
        case channelID = "channel_id"
        case author, content, components, flags, nonce
        case interaction = "interaction_metadata"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(MessageID.self, forKey: .id)
        channelID = container.decodeReadable(ChannelID.self, forKey: .channelID)
        author = container.decodeReadable(User.self, forKey: .author)
        content = container.decodeReadable(String.self, forKey: .content) ?? ""
        components = container.decodeReadable([ReceivedComponent].self, forKey: .components)
        flags = container.decodeReadable(MessageFlags.self, forKey: .flags) ?? []
        let number = container.decodeReadable(Int.self, forKey: .nonce)
        answersInteraction = container.decodeReadable(Presence.self, forKey: .interaction) != nil
        nonce = container.decodeReadable(String.self, forKey: .nonce) ?? number.map(String.init)
    }
}

/// Something that is there, whatever it says.
private struct Presence: Decodable {
    init(from decoder: any Decoder) throws {
        _ = try decoder.container(keyedBy: AnyKey.self)
    }
}
