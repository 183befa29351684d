/// A bot's registration: its token, its commands, and how often it has identified.
struct Application: Sendable {
    let id: Snowflake
    let name: String
    let token: String
    let created: ProtocolTime
    var commands: [Command] = []
    /// The moments of the IDENTIFYs of the last 24 hours, for `session_start_limit`.
    var identifies: [ProtocolTime] = []

    /// Discord gives most applications 1000 starts a day (Gateway › Session Start Limit).
    static let dailyStarts = 1000
    static let day: Int64 = 86_400_000

    mutating func forgetOldIdentifies(at now: ProtocolTime) {
        identifies.removeAll { now - $0 >= Self.day }
    }
}

/// A registered command: its body as REST gives it back, with every id filled in.
struct Command: Sendable {
    let id: Snowflake
    let guildID: Snowflake?
    var version: Snowflake
    /// The validated declaration, without the ids.
    var body: JSON

    var name: String { body["name"]?.string ?? "" }
    var kind: Int64 { body["type"]?.int ?? 1 }

    func json(application: Snowflake) -> JSON {
        var json: JSON = [
            "id": id.json, "application_id": application.json, "version": version.json,
        ]
        if let guildID {
            json["guild_id"] = guildID.json
        }
        for pair in body.object?.pairs ?? [] {
            json[pair.key] = pair.value
        }
        return json
    }
}

extension World {
    /// The application whose token this request bears, if any.
    func application(bearing token: String) -> Application? {
        applications.values.first { $0.token == token }
    }

    /// The application object of `/applications/@me` (Application › Application Structure).
    func applicationJSON(_ application: Application) -> JSON {
        [
            "id": application.id.json, "name": .string(application.name), "icon": nil, "description": "",
            "type": nil, "bot": members[application.id]?.userJSON ?? .null, "bot_public": true,
            "bot_require_code_grant": false, "summary": "",
            "verify_key": .string(String(repeating: "0", count: 64)),
            "flags": 0, "flags_new": "0", "redirect_uris": [], "interactions_endpoint_url": nil,
            "role_connections_verification_url": nil, "owner": members[guild.ownerID]?.userJSON ?? .null,
            "approximate_guild_count": 1, "approximate_user_install_count": 0,
            "approximate_user_authorization_count": 0, "explicit_content_filter": 0, "team": nil,
            "eligible_oauth2_scopes": [], "integration_types_config": ["0": [:]],
        ]
    }

    /// Registers an application and invites it: a bot user, a member, a role of its own.
    mutating func invite(
        application id: Snowflake, name: String, roleID: Snowflake, at now: ProtocolTime,
    ) -> Application {
        let application = Application(id: id, name: name, token: newToken(for: id), created: now)
        applications[id] = application
        guild.roles.append(
            Role(id: roleID, name: name, permissions: .invitedBot, position: guild.roles.count, botID: id))
        members[id] = Member(id: id, name: name, isBot: true, roles: [roleID], joined: now)
        return application
    }
}
