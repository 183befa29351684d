/// The flags of a message that we set or look at (Message › Message Flags).
package struct MessageFlags: OptionSet, Hashable, Sendable, Codable {
    package let rawValue: Int

    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// Only the person who asked sees it.
    package static let ephemeral = MessageFlags(rawValue: 1 << 6)
    /// It makes nobody's device ring.
    package static let suppressesNotifications = MessageFlags(rawValue: 1 << 12)
    /// Built of components alone; cannot be taken off a message again.
    package static let isComponentsV2 = MessageFlags(rawValue: 1 << 15)
}
