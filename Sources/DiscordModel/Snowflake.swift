/// Discord's ids: 64 bits with the time of birth in the upper 42 (Reference › Snowflakes). The tag keeps a
/// channel's id out of a place that wants a user's. In JSON they are strings, because JavaScript loses
/// digits; numbers are read too.
package struct Snowflake<Tag>: RawRepresentable, Hashable, Comparable, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    package init(_ rawValue: UInt64) {
        self.rawValue = rawValue
    }

    /// The id a decimal text names; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        guard let value = UInt64(text) else { return nil }
        rawValue = value
    }

    /// Discord's epoch, the first second of 2015, in milliseconds since 1970.
    private static var epoch: UInt64 { 1_420_070_400_000 }

    /// When the id was made, in milliseconds since 1970.
    package var millisecondsSince1970: Int64 {
        Int64(rawValue >> 22) + Int64(Self.epoch)
    }

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

package enum ApplicationTag {}
package enum AttachmentTag {}
package enum ChannelTag {}
package enum CommandTag {}
package enum GuildTag {}
package enum InteractionTag {}
package enum MessageTag {}
package enum RoleTag {}
package enum TagTag {}
package enum UserTag {}

package typealias ApplicationID = Snowflake<ApplicationTag>
package typealias AttachmentID = Snowflake<AttachmentTag>
package typealias ChannelID = Snowflake<ChannelTag>
package typealias CommandID = Snowflake<CommandTag>
package typealias GuildID = Snowflake<GuildTag>
package typealias InteractionID = Snowflake<InteractionTag>
package typealias MessageID = Snowflake<MessageTag>
package typealias RoleID = Snowflake<RoleTag>
package typealias TagID = Snowflake<TagTag>
package typealias UserID = Snowflake<UserTag>

extension Snowflake: CustomStringConvertible {
    package var description: String { String(rawValue) }
}

extension Snowflake: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(UInt64.self) {
            rawValue = number
            return
        }
        let text = try container.decode(String.self)
        guard let value = UInt64(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a snowflake")
        }
        rawValue = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(String(rawValue))
    }
}

/// So that `[UserID: User]` is a JSON object, as in an interaction's resolved data.
extension Snowflake: CodingKeyRepresentable {
    package var codingKey: any CodingKey { AnyKey(String(rawValue)) }

    package init?(codingKey: some CodingKey) {
        self.init(codingKey.stringValue)
    }
}
