/// IDENTIFY and RESUME: how a connection becomes a session's.
extension World {
    /// One IDENTIFY per 5 s and bucket (Gateway › Rate Limiting); every application here has a concurrency of
    /// 1.
    static let maxConcurrency: Int64 = 1
    static let identifyWindow: Int64 = 5000

    mutating func identify(_ data: JSON, from connection: ConnectionID, at now: ProtocolTime) {
        guard connections[connection]?.sessionID == nil else {
            return close(connection, .alreadyAuthenticated, at: now)
        }
        guard let token = data["token"]?.string, let wanted = data["intents"]?.int,
            data["properties"]?.object != nil
        else { return close(connection, .decodeError, at: now) }
        guard var application = application(bearing: token) else {
            return close(connection, .authenticationFailed, at: now)
        }
        let place = data["shard"]?.array?.compactMap(\.int) ?? [0, 1]
        guard place.count == 2, place[0] >= 0, place[0] < place[1] else {
            return close(connection, .invalidShard, at: now)
        }
        let intents = Intents(rawValue: wanted)
        guard wanted >= 0, intents.isSubset(of: .documented) else {
            return close(connection, .invalidIntents, at: now)
        }
        guard intents.isDisjoint(with: .privileged) else {
            return close(connection, .disallowedIntents, at: now)
        }
        application.forgetOldIdentifies(at: now)
        if let last = application.identifies.last, now - last < Self.identifyWindow {
            return send(["op": 9, "s": nil, "t": nil, "d": false], to: connection, at: now)
        }
        application.identifies.append(now)
        applications[application.id] = application
        guard application.identifies.count <= Application.dailyStarts else {
            return exhaust(application, at: now)
        }
        begin(
            Session(
                id: newSecret("session", connection.number), applicationID: application.id, intents: intents,
                shard: place[0], shards: place[1]),
            on: connection, at: now)
    }

    /// READY, then each guild of the shard (Gateway Events › Ready).
    private mutating func begin(_ session: Session, on connection: ConnectionID, at now: ProtocolTime) {
        guard let application = applications[session.applicationID] else { return }
        var session = session
        session.connection = connection
        sessions[session.id] = session
        connections[connection]?.sessionID = session.id
        var user = members[application.id]?.userJSON ?? .null
        user["mfa_enabled"] = false
        user["verified"] = true
        user["email"] = .null
        let hearsGuild = session.hears(guild: guild.id)
        dispatch(
            "READY",
            [
                "v": 10, "user_settings": [:], "user": user, "session_type": "normal",
                "session_id": .string(session.id), "resume_gateway_url": .string(settings.gatewayURL),
                "relationships": [], "private_channels": [], "presences": [],
                "guilds": hearsGuild ? [["id": guild.id.json, "unavailable": true]] : [],
                "guild_join_requests": [], "geo_ordered_rtc_regions": [],
                "application": ["id": application.id.json, "flags": 0],
                "shard": [.int(session.shard), .int(session.shards)],
            ], to: session.id, at: now)
        if hearsGuild, session.intents.contains(.guilds) {
            dispatch("GUILD_CREATE", guildCreateJSON(for: application, at: now), to: session.id, at: now)
        }
    }

    /// Over the daily limit all sessions end and the token is changed (Gateway › Identifying).
    private mutating func exhaust(_ application: Application, at now: ProtocolTime) {
        let token = newToken(for: application.id)
        applications[application.id] = Application(
            id: application.id, name: application.name, token: token, created: application.created,
            commands: application.commands, identifies: application.identifies)
        for session in sessions.values where session.applicationID == application.id {
            sessions[session.id] = nil
            if let connection = session.connection { close(connection, .authenticationFailed, at: now) }
        }
    }

    /// Replays what was missed and ends with RESUMED (Gateway › Resuming).
    mutating func resume(_ data: JSON, from connection: ConnectionID, at now: ProtocolTime) {
        guard connections[connection]?.sessionID == nil else {
            return close(connection, .alreadyAuthenticated, at: now)
        }
        guard let token = data["token"]?.string, let id = data["session_id"]?.string,
            let sequence = data["seq"]?.int
        else { return close(connection, .decodeError, at: now) }
        guard let application = application(bearing: token) else {
            return close(connection, .authenticationFailed, at: now)
        }
        forgetDeadSessions(at: now)
        guard let session = sessions[id], session.applicationID == application.id else {
            return send(["op": 9, "s": nil, "t": nil, "d": false], to: connection, at: now)
        }
        guard sequence >= 0, sequence <= session.sequence else {
            sessions[id] = nil
            return close(connection, .invalidSequence, at: now)
        }
        guard let missed = session.missed(after: sequence) else {
            sessions[id] = nil
            return send(["op": 9, "s": nil, "t": nil, "d": false], to: connection, at: now)
        }
        if let older = session.connection {
            connections[older]?.sessionID = nil
            close(older, .unknownError, at: now)
        }
        connections[connection]?.sessionID = id
        sessions[id]?.connection = connection
        sessions[id]?.lostAt = nil
        for frame in missed {
            send(frame, to: connection, at: now)
        }
        dispatch("RESUMED", ["_trace": []], to: id, at: now)
    }

    mutating func forgetDeadSessions(at now: ProtocolTime) {
        for (id, session) in sessions {
            if let lostAt = session.lostAt, now - lostAt >= Session.lifetime { sessions[id] = nil }
        }
    }
}
