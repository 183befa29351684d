/// A thread to be begun: from a message, or, without one, private (Channel › Start Thread).
package struct ThreadPayload: Equatable, Sendable, Encodable {
    /// 1 to 100 characters.
    package var name: String
    /// Only for a thread that no message begins; Discord takes the kind of the others from their channel.
    package var kind: Channel.Kind?
    /// Whether those aboard may add others; only for private ones.
    package var isInvitable: Bool?

    /// Discord's longest: a week of silence.
    private static let minutesUntilArchived = 10_080

    package static func fromMessage(named name: String) -> ThreadPayload {
        ThreadPayload(name: name, kind: nil, isInvitable: nil)
    }

    package static func privately(named name: String) -> ThreadPayload {
        ThreadPayload(name: name, kind: .privateThread, isInvitable: false)
    }

    private enum Key: String, CodingKey {
        case name
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
    }
}
