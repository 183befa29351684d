/// Something a person did that waits for our answer (Receiving and Responding › Interaction Object). Whatever
/// it says, ids and values inside are untrusted: a client may send what we never offered.
package struct Interaction: Equatable, Sendable {
    package let id: InteractionID
    package let applicationID: ApplicationID
    /// Good for 15 minutes, and whoever has it may answer in our name.
    package let token: Redacted<String>
    package let content: Content
    package let guildID: GuildID?
    package let channelID: ChannelID?
    package let channel: Channel?
    /// In a guild.
    package let member: Member?
    /// In a direct message.
    package let user: User?
    /// What a component stands on, or a modal was opened from.
    package let message: Message?
    package let locale: String?
    package let guildLocale: String?
    /// What the bot may do where this happened.
    package let appPermissions: Permissions?

    package enum Content: Equatable, Sendable {
        case ping
        case command(CommandCall)
        case autocomplete(CommandCall)
        case component(ComponentPress)
        case modal(ModalSubmit)
        /// A kind of interaction Discord has added, or one whose data cannot be read.
        case unknown(type: Int)
    }

    /// Whoever did it.
    package var author: User? { member?.user ?? user }
}

/// A press of a button or a choice in a select of a message.
package struct ComponentPress: Equatable, Sendable {
    package let customID: String
    package let kind: ComponentKind
    /// What was chosen; none for buttons.
    package let values: [String]
    package let resolved: Resolved
}

/// A filled modal.
package struct ModalSubmit: Equatable, Sendable {
    package let customID: String
    package let components: [ReceivedComponent]
    package let resolved: Resolved

    /// What was filled in, by custom id, whatever labels or rows it stands in.
    package var answers: [String: Redacted<ReceivedComponent.Answer>] {
        var found: [String: Redacted<ReceivedComponent.Answer>] = [:]
        for component in components.flatMap(\.flattened) {
            guard let id = component.customID, let answer = component.answer else { continue }
            found[id] = answer
        }
        return found
    }
}

extension Interaction: CustomStringConvertible {
    package var description: String { "interaction \(id)" }
}
