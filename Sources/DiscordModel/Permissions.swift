/// What a member may do where they are: a bit set that Discord writes as a decimal string (Permissions).
package struct Permissions: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) {
        self.rawValue = rawValue
    }

    package static let administrator = Permissions(rawValue: 1 << 3)
    package static let manageChannels = Permissions(rawValue: 1 << 4)
    package static let manageGuild = Permissions(rawValue: 1 << 5)
    package static let viewChannel = Permissions(rawValue: 1 << 10)
    package static let sendMessages = Permissions(rawValue: 1 << 11)
    package static let embedLinks = Permissions(rawValue: 1 << 14)
    package static let attachFiles = Permissions(rawValue: 1 << 15)
    package static let readMessageHistory = Permissions(rawValue: 1 << 16)
    package static let manageThreads = Permissions(rawValue: 1 << 34)
    package static let createPublicThreads = Permissions(rawValue: 1 << 35)
    package static let createPrivateThreads = Permissions(rawValue: 1 << 36)
    package static let sendMessagesInThreads = Permissions(rawValue: 1 << 38)
    /// A permission of its own since 2026.
    package static let pinMessages = Permissions(rawValue: 1 << 51)
}

extension Permissions: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self), let bits = UInt64(text) {
            self.init(rawValue: bits)
        } else {
            self.init(rawValue: try container.decode(UInt64.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(String(rawValue))
    }
}
