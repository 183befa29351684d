/// The application itself, users and direct conversations.
extension World {
    /// Where the gateway is and how many sessions may still be started (Gateway › Get Gateway Bot).
    mutating func gatewayBot(_ call: Call) throws(APIError) -> Response {
        var application = try call.asking()
        application.forgetOldIdentifies(at: call.now)
        applications[application.id] = application
        let used = Int64(application.identifies.count)
        let reset = application.identifies.first.map { $0 + Application.day - call.now } ?? 0
        return Response(
            status: 200,
            body: [
                "url": .string(settings.gatewayURL), "shards": 1,
                "session_start_limit": [
                    "total": .int(Int64(Application.dailyStarts)),
                    "remaining": .int(max(0, Int64(Application.dailyStarts) - used)),
                    "reset_after": .int(reset), "max_concurrency": .int(Self.maxConcurrency),
                ],
            ])
    }

    func currentUser(_ call: Call) throws(APIError) -> Response {
        guard var json = members[try call.asking().id]?.userJSON else { throw .unknownUser }
        json["mfa_enabled"] = false
        json["locale"] = .string(guild.locale)
        json["premium_type"] = 0
        json["email"] = .some(.null)
        json["verified"] = true
        return Response(status: 200, body: json)
    }

    func currentGuilds(_ call: Call) -> Response {
        Response(
            status: 200,
            body: [
                [
                    "id": guild.id.json, "name": .string(guild.name), "icon": nil, "banner": nil,
                    "owner": false,
                    "permissions": (call.application.flatMap { members[$0.id] }.map(basePermissions) ?? [])
                        .json,
                    "features": [],
                ]
            ])
    }

    func user(_ call: Call) throws(APIError) -> Response {
        guard let member = members[try call.id("user")] else { throw .unknownUser }
        return Response(status: 200, body: member.userJSON)
    }

    /// Opens the conversation with a person, or finds it again (User › Create DM).
    mutating func createDM(_ call: Call) throws(APIError) -> Response {
        let application = try call.asking()
        guard let recipient = call.body["recipient_id"]?.snowflake else {
            throw FormErrors.single(["recipient_id"], "BASE_TYPE_REQUIRED", "This field is required")
        }
        guard let person = members[recipient] else { throw .unknownUser }
        guard !person.isBot else { throw .cannotMessageUser }
        let channel = conversation(between: application.id, and: person.id, at: call.now)
        return Response(status: 200, body: channelJSON(channel, for: application.id))
    }

    /// The conversation of the two, begun if it has to be.
    mutating func conversation(
        between one: Snowflake, and other: Snowflake, at now: ProtocolTime,
    ) -> Channel {
        if let known = conversation(of: one, with: other) { return known }
        let channel = Channel(
            id: newID(at: now), kind: .direct, name: "", position: 0, recipients: [one, other])
        channels[channel.id] = channel
        return channel
    }

    func getGuild(_ call: Call) throws(APIError) -> Response {
        try guildMember(call)
        return Response(status: 200, body: guildJSON(withCounts: call.query["with_counts"] == "true"))
    }
}
