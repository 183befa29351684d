/// A text channel of the guild, or a direct conversation between a person and a bot.
struct Channel: Sendable {
    enum Kind: Int64, Sendable {
        case text = 0
        case direct = 1

        var name: String {
            switch self {
            case .text: "text"
            case .direct: "dm"
            }
        }
    }

    let id: Snowflake
    let kind: Kind
    let name: String
    var topic: String?
    var position: Int
    var overwrites: [Overwrite] = []
    /// Both sides of a direct conversation; empty in the guild.
    var recipients: [Snowflake] = []
    var lastMessage: Snowflake?
}

extension World {
    var guildChannels: [Channel] {
        channels.values.filter { $0.kind == .text }.sorted { ($0.position, $0.id) < ($1.position, $1.id) }
    }

    /// A channel by its name, with or without `#`, or by its id.
    func channel(named name: String) -> Channel? {
        let wanted = name.hasPrefix("#") ? String(name.dropFirst()) : name
        if let id = Snowflake(wanted), let channel = channels[id] { return channel }
        return guildChannels.first { $0.name.lowercased() == wanted.lowercased() }
    }

    /// A channel by its name, as far as this person may see it. `@bot` is the conversation with that bot.
    func channel(named name: String, visibleTo person: Member) throws(ControlError) -> Channel {
        if name.hasPrefix("@"), let other = self.person(named: name) {
            let direct = channels.values.first {
                $0.kind == .direct && $0.recipients.contains(other.id) && $0.recipients.contains(person.id)
            }
            guard let direct else {
                throw ControlError("\(person.name) and \(other.name) have not spoken yet")
            }
            return direct
        }
        guard let channel = channel(named: name) else {
            throw ControlError(status: 404, "there is no channel called \(name)")
        }
        guard permissions(of: person, in: channel).contains(.viewChannel) else {
            throw ControlError(status: 403, "\(person.name) cannot see #\(channel.name)")
        }
        return channel
    }

    /// The channel object (Channel › Channel Structure). In a conversation, `viewer` is not among the
    /// recipients.
    func channelJSON(_ channel: Channel, for viewer: Snowflake? = nil) -> JSON {
        switch channel.kind {
        case .text:
            return [
                "id": channel.id.json, "type": .int(channel.kind.rawValue), "guild_id": guild.id.json,
                "name": .string(channel.name), "topic": channel.topic.map(JSON.string) ?? .null,
                "position": .int(Int64(channel.position)),
                "permission_overwrites": .array(channel.overwrites.map(\.json)), "parent_id": nil,
                "nsfw": false, "rate_limit_per_user": 0,
                "last_message_id": channel.lastMessage?.json ?? .null,
                "last_pin_timestamp": nil, "flags": 0,
            ]
        case .direct:
            let others = channel.recipients.filter { $0 != viewer }.compactMap { members[$0]?.userJSON }
            return [
                "id": channel.id.json, "type": .int(channel.kind.rawValue), "recipients": .array(others),
                "last_message_id": channel.lastMessage?.json ?? .null, "flags": 0,
            ]
        }
    }

    /// As interactions carry it: a partial channel with what the invoker may do there.
    func partialChannelJSON(_ channel: Channel, for person: Member, application: Snowflake? = nil) -> JSON {
        var json = channelJSON(channel, for: application)
        json["permission_overwrites"] = nil
        json["permissions"] = permissions(of: person, in: channel).json
        return json
    }
}
