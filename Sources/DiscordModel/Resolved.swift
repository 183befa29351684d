/// What the ids in an interaction stand for (Receiving and Responding › Resolved Data Structure).
package struct Resolved: Equatable, Sendable {
    package var users: [UserID: User] = [:]
    /// Without their user, which stands under `users`.
    package var members: [UserID: Member] = [:]
    package var roles: [RoleID: Role] = [:]
    package var channels: [ChannelID: Channel] = [:]
    package var messages: [MessageID: Message] = [:]
    package var attachments: [AttachmentID: Attachment] = [:]

    package static let nothing = Resolved()
}

/// A file a person gave with a command or a modal (Message › Attachment Object).
package struct Attachment: Equatable, Sendable {
    package let id: AttachmentID
    package let filename: String
    package let size: Int
    package let url: String
    package let contentType: String?
}

extension Resolved: Decodable {
    private enum Key: String, CodingKey { case users, members, roles, channels, messages, attachments }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        users = container.decodeReadable([UserID: User].self, forKey: .users)
        members = container.decodeReadable([UserID: Member].self, forKey: .members)
        roles = container.decodeReadable([RoleID: Role].self, forKey: .roles)
        channels = container.decodeReadable([ChannelID: Channel].self, forKey: .channels)
        messages = container.decodeReadable([MessageID: Message].self, forKey: .messages)
        attachments = container.decodeReadable([AttachmentID: Attachment].self, forKey: .attachments)
    }
}

extension Attachment: Decodable {
    private enum CodingKeys: String, CodingKey {
        case id, filename, size, url
        case contentType = "content_type"
    }
}
