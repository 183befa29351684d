/// A person or a bot of the guild: Discord's user and guild member in one, for the world has one guild.
struct Member: Sendable {
    let id: Snowflake
    let name: String
    let isBot: Bool
    var roles: [Snowflake]
    let joined: ProtocolTime
    var nick: String?
    /// The language of their client; nil: the guild's.
    var locale: String?
    /// Whether bots may write to them.
    var takesDirectMessages = true

    /// The user object (User › User Structure).
    var userJSON: JSON {
        [
            "id": id.json, "username": .string(name), "discriminator": isBot ? "0000" : "0",
            "global_name": isBot ? nil : .string(name), "avatar": nil, "bot": .bool(isBot), "system": false,
            "public_flags": 0, "flags": 0, "banner": nil, "accent_color": nil, "avatar_decoration_data": nil,
            "collectibles": nil, "primary_guild": nil,
        ]
    }

    /// The guild member with its user (Guild › Guild Member Structure).
    var json: JSON {
        var json = partialJSON
        json["user"] = userJSON
        json["deaf"] = false
        json["mute"] = false
        return json
    }

    /// As interactions' resolved data give it: without `user`, `deaf` and `mute`.
    var partialJSON: JSON {
        [
            "nick": nick.map(JSON.string) ?? .null, "avatar": nil, "banner": nil,
            "avatar_decoration_data": nil, "collectibles": nil,
            "roles": .array(roles.map(\.json)), "joined_at": .string(joined.timestamp), "premium_since": nil,
            "pending": false, "communication_disabled_until": nil, "flags": 0,
        ]
    }

    /// As messages carry their author's: without `user`.
    var messageJSON: JSON {
        var json = partialJSON
        json["deaf"] = false
        json["mute"] = false
        return json
    }
}

extension World {
    /// Somebody by name, as people type it.
    func person(named name: String) -> Member? {
        let wanted = name.hasPrefix("@") ? String(name.dropFirst()) : name
        if let id = Snowflake(wanted), let member = members[id] { return member }
        return members.values.filter { $0.name.lowercased() == wanted.lowercased() }.min { $0.id < $1.id }
    }

    /// A person who acts through the control API: not a bot.
    func actor(_ name: String) throws(ControlError) -> Member {
        guard let person = person(named: name), !person.isBot else {
            throw ControlError("nobody here is called \(name)")
        }
        return person
    }

    var sortedMembers: [Member] { members.values.sorted { $0.id < $1.id } }
}
