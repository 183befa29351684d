import DiscordModel

/// One value as it came over the wire, before it is anybody's type. All of it is untrusted.
package enum Input: Sendable {
    /// Of a slash command.
    case option(Scalar)
    /// Of a modal.
    case answer(ReceivedComponent.Answer)
    /// People and files, of either.
    case people([Person])
    case files([Upload])
    /// Of a custom id; `nil` for an optional that was not set.
    case carried(String?)
    case absent
}

/// A filled form may hold a letter, or a twist nobody may read yet.
extension Input: CustomStringConvertible, CustomReflectable {
    package var description: String { "•••" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
