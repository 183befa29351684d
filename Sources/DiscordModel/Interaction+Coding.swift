/// The JSON of interactions.
extension Interaction: Decodable {
    private enum Key: String, CodingKey {
        case id, type, token, data, channel, member, user, message, locale
        case applicationID = "application_id"
        case guildID = "guild_id"
        case channelID = "channel_id"
        case guildLocale = "guild_locale"
        case appPermissions = "app_permissions"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        id = try container.decode(InteractionID.self, forKey: .id)
        applicationID = try container.decode(ApplicationID.self, forKey: .applicationID)
        token = try container.decode(Redacted<String>.self, forKey: .token)
        content = Self.content(in: container, type: try container.decode(Int.self, forKey: .type))
        guildID = container.decodeReadable(GuildID.self, forKey: .guildID)
        channel = container.decodeReadable(Channel.self, forKey: .channel)
        channelID = container.decodeReadable(ChannelID.self, forKey: .channelID) ?? channel?.id
        member = container.decodeReadable(Member.self, forKey: .member)
        user = container.decodeReadable(User.self, forKey: .user)
        message = container.decodeReadable(Message.self, forKey: .message)
        locale = container.decodeReadable(String.self, forKey: .locale)
        guildLocale = container.decodeReadable(String.self, forKey: .guildLocale)
        appPermissions = container.decodeReadable(Permissions.self, forKey: .appPermissions)
    }

    /// Unreadable data does not cost the interaction: its id and token suffice to answer that something is
    /// wrong.
    private static func content(in container: KeyedDecodingContainer<Key>, type: Int) -> Content {
        let content: Content? =
            switch type {
            case 1: .ping
            case 2: container.decodeReadable(CommandCall.self, forKey: .data).map(Content.command)
            case 3: container.decodeReadable(ComponentPress.self, forKey: .data).map(Content.component)
            case 4: container.decodeReadable(CommandCall.self, forKey: .data).map(Content.autocomplete)
            case 5: container.decodeReadable(ModalSubmit.self, forKey: .data).map(Content.modal)
            default: nil
            }
        return content ?? .unknown(type: type)
    }
}

extension ComponentPress: Decodable {
    private enum Key: String, CodingKey {
        case customID = "custom_id"
        case kind = "component_type"
        case values, resolved
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        customID = try container.decode(String.self, forKey: .customID)
        kind = container.decodeReadable(ComponentKind.self, forKey: .kind) ?? .unknown(0)
        values = container.decodeReadable([String].self, forKey: .values)
        resolved = container.decodeReadable(Resolved.self, forKey: .resolved) ?? .nothing
    }
}

extension ModalSubmit: Decodable {
    private enum Key: String, CodingKey {
        case customID = "custom_id"
        case components, resolved
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        customID = try container.decode(String.self, forKey: .customID)
        components = container.decodeReadable([ReceivedComponent].self, forKey: .components)
        resolved = container.decodeReadable(Resolved.self, forKey: .resolved) ?? .nothing
    }
}
