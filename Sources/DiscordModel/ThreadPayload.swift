/// A thread to be begun: from a message, or, without one, private (Channel › Start Thread).
package struct ThreadPayload: Equatable, Sendable, Encodable {
    /// 1 to 100 characters.
    package var name: String
    /// Only for a thread that no message begins; Discord takes the kind of the others from their channel.
    package var kind: Channel.Kind?
    /// Whether those aboard may add others; only for private ones.
    package var isInvitable: Bool?
    /// Of a forum's post: what it begins with, and its tags.
    package var message: MessagePayload?
    package var tags: [TagID]?

    /// Discord's longest: a week of silence.
    private static let minutesUntilArchived = 10_080

    package static func fromMessage(named name: String) -> ThreadPayload {
        ThreadPayload(name: name, kind: nil, isInvitable: nil)
    }

    package static func privately(named name: String) -> ThreadPayload {
        ThreadPayload(name: name, kind: .privateThread, isInvitable: false)
    }

    package static func post(named name: String, _ message: MessagePayload, tags: [TagID]) -> ThreadPayload {
        ThreadPayload(name: name, kind: nil, isInvitable: nil, message: message, tags: tags)
    }

    private enum Key: String, CodingKey {
        case name, message
        case tags = "applied_tags"
        case kind = "type"
        case isInvitable = "invitable"
        case minutesUntilArchived = "auto_archive_duration"
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(name, forKey: .name)
        try container.encode(Self.minutesUntilArchived, forKey: .minutesUntilArchived)
        try container.encodeIfPresent(kind, forKey: .kind)
        try container.encodeIfPresent(isInvitable, forKey: .isInvitable)
        try container.encodeIfPresent(message, forKey: .message)
        try container.encodeIfPresent(tags, forKey: .tags)
    }
}
