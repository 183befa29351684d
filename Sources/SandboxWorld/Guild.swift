/// The one guild of the world, and its roles.
struct Guild: Sendable {
    let id: Snowflake
    let name: String
    let ownerID: Snowflake
    let locale: String
    let zone: String
    var roles: [Role]

    func role(named name: String) -> Role? {
        roles.first { $0.name.lowercased() == name.lowercased() }
    }
}

struct Role: Sendable {
    let id: Snowflake
    var name: String
    var permissions: Permissions
    var position: Int
    /// Set for the role that came with an invited application.
    var botID: Snowflake?
    var color: Int64 = 0
    var isHoisted = false
    var isMentionable = false

    var json: JSON {
        var json: JSON = [
            "id": id.json, "name": .string(name), "description": nil, "permissions": permissions.json,
            "position": .int(Int64(position)), "color": .int(color),
            "colors": ["primary_color": .int(color), "secondary_color": nil, "tertiary_color": nil],
            "hoist": .bool(isHoisted), "managed": .bool(botID != nil), "mentionable": .bool(isMentionable),
            "icon": nil, "unicode_emoji": nil, "flags": 0,
        ]
        if let botID {
            json["tags"] = ["bot_id": botID.json]
        }
        return json
    }
}

extension World {
    /// The guild as REST gives it (Guild › Get Guild).
    func guildJSON(withCounts: Bool = false) -> JSON {
        var json: JSON = [
            "id": guild.id.json, "name": .string(guild.name), "icon": nil, "description": nil,
            "home_header": nil,
            "splash": nil, "discovery_splash": nil, "features": [], "banner": nil,
            "owner_id": guild.ownerID.json,
            "application_id": nil, "region": "us-west", "afk_channel_id": nil, "afk_timeout": 300,
            "system_channel_id": nil, "system_channel_flags": 0, "widget_enabled": false,
            "widget_channel_id": nil, "verification_level": 0, "roles": .array(guild.roles.map(\.json)),
            "default_message_notifications": 1, "mfa_level": 0, "explicit_content_filter": 0,
            "max_presences": nil, "max_members": 500_000, "max_stage_video_channel_users": 50,
            "max_video_channel_users": 25, "vanity_url_code": nil, "premium_tier": 0,
            "premium_subscription_count": 0, "preferred_locale": .string(guild.locale),
            "rules_channel_id": nil,
            "safety_alerts_channel_id": nil, "public_updates_channel_id": nil,
            "premium_progress_bar_enabled": false, "nsfw": false, "nsfw_level": 0, "emojis": [],
            "stickers": [],
            "incidents_data": nil,
        ]
        if withCounts {
            json["approximate_member_count"] = .int(Int64(members.count))
            json["approximate_presence_count"] = .int(Int64(members.count))
        }
        return json
    }

    /// The guild as GUILD_CREATE gives it to one application: without the presence intent, of the members
    /// only the application itself (Gateway Events › Guild Create).
    func guildCreateJSON(for application: Application, at now: ProtocolTime) -> JSON {
        var json = guildJSON()
        json["joined_at"] = .string((members[application.id]?.joined ?? now).timestamp)
        json["large"] = false
        json["unavailable"] = false
        json["member_count"] = .int(Int64(members.count))
        json["voice_states"] = []
        json["members"] = .array(members[application.id].map { [$0.json] } ?? [])
        json["channels"] = .array(guildChannels.map { channelJSON($0) })
        json["threads"] = .array(
            activeThreads(for: application.id).map { channelJSON($0, for: application.id) })
        json["presences"] = []
        json["stage_instances"] = []
        json["guild_scheduled_events"] = .array(sortedEvents.map(\.json))
        json["soundboard_sounds"] = []
        return json
    }
}
