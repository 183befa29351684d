import DiscordModel

/// One value as it came over the wire, before it is anybody's type. All of it is untrusted.
package enum Input: Sendable {
    /// Of a slash command.
    case option(Scalar)
    /// Of a modal.
    case answer(ReceivedComponent.Answer)
    /// Of a custom id; `nil` for an optional that was not set.
    case carried(String?)
    case absent
}
