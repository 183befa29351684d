/// `POST faults`: breaks what the world can break, and tells the server what it must break itself.
extension World {
    package mutating func fault(_ body: JSON, at now: ProtocolTime) throws(ControlError) -> FaultAction {
        guard let name = body["kind"]?.string, let kind = FaultKind(rawValue: name) else {
            let kinds = FaultKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw ControlError("kind must be one of: \(kinds)")
        }
        let bot = try faultedBot(body)
        journal.note("fault", ["fault": body], at: now)
        switch kind {
        case .close:
            guard let code = body["code"]?.int, (1000...4999).contains(code) else {
                throw ControlError("code must be a websocket close code")
            }
            closeAll(of: bot, code: UInt16(code), at: now)
        case .drop:
            for connection in connections(of: bot) {
                outbox.append(.drop(connection))
                forget(connection, keepsSession: true, at: now)
            }
        case .mute: faults.muted.insert(bot)
        case .unmute: faults.muted.remove(bot)
        case .heartbeat: tellAll(of: bot, ["op": 1, "s": nil, "t": nil, "d": nil], at: now)
        case .reconnect: tellAll(of: bot, ["op": 7, "s": nil, "t": nil, "d": nil], at: now)
        case .invalidSession: invalidate(bot, isResumable: body["resumable"]?.bool ?? false, at: now)
        case .answer: try planAnswer(body)
        case .loseReply: faults.plan(Faults.PlannedLoss(route: try route(body), times: try times(body)))
        case .slow:
            guard let milliseconds = body["ms"]?.int, (0...600_000).contains(milliseconds) else {
                throw ControlError("ms must be 0 to 600000")
            }
            return .slow(milliseconds: Int(milliseconds))
        case .deleteChannel: try deleteChannel(body, at: now)
        case .deleteMessage: try deleteMessage(body, at: now)
        case .permission: try deny(body, at: now)
        case .killBot: return .killBot
        case .restartBot: return .restartBot
        case .secondBot: return .secondBot
        }
        return .none
    }

    private enum FaultKind: String, CaseIterable {
        case close, drop, mute, unmute, heartbeat, reconnect, answer, slow, permission
        case invalidSession = "invalid-session"
        case loseReply = "lose-reply"
        case deleteChannel = "delete-channel"
        case deleteMessage = "delete-message"
        case killBot = "kill-bot"
        case restartBot = "restart-bot"
        case secondBot = "second-bot"
    }

    private func faultedBot(_ body: JSON) throws(ControlError) -> Snowflake {
        guard let named = body["bot"], !named.isNull else { return mainApplication }
        guard let id = named.snowflake, applications[id] != nil else {
            throw ControlError("there is no application \(named.plainText ?? "")")
        }
        return id
    }

    private func connections(of bot: Snowflake) -> [ConnectionID] {
        sessions.values.filter { $0.applicationID == bot }.compactMap(\.connection)
            .sorted { $0.number < $1.number }
    }

    /// A code of the table ends the session or not as the table says; any other leaves it to be resumed.
    private mutating func closeAll(of bot: Snowflake, code: UInt16, at now: ProtocolTime) {
        let known = CloseCode(rawValue: code)
        for connection in connections(of: bot) {
            close(
                connection, code: code, reason: known?.reason ?? "",
                keepsSession: known?.keepsSession ?? true,
                at: now)
        }
    }

    private mutating func tellAll(of bot: Snowflake, _ frame: JSON, at now: ProtocolTime) {
        for connection in connections(of: bot) {
            send(frame, to: connection, at: now)
        }
    }

    /// The connection stays open, but is nobody's: the client resumes or identifies, here or elsewhere.
    private mutating func invalidate(_ bot: Snowflake, isResumable: Bool, at now: ProtocolTime) {
        for connection in connections(of: bot) {
            send(["op": 9, "s": nil, "t": nil, "d": .bool(isResumable)], to: connection, at: now)
            guard let id = connections[connection]?.sessionID else { continue }
            connections[connection]?.sessionID = nil
            sessions[id]?.connection = nil
            sessions[id]?.lostAt = now
            if !isResumable { sessions[id] = nil }
        }
    }

    private mutating func planAnswer(_ body: JSON) throws(ControlError) {
        guard let status = body["status"]?.int, (400...599).contains(status) else {
            throw ControlError("status must be 400 to 599")
        }
        let scope = body["scope"]?.string
        guard scope == nil || Response.Scope(rawValue: scope ?? "") != nil else {
            throw ControlError("scope must be user, shared or global")
        }
        guard (0...86_400).contains(body["retry_after"]?.double ?? 1) else {
            throw ControlError("retry_after must be 0 to 86400 seconds")
        }
        faults.plan(
            Faults.PlannedAnswer(
                route: try route(body), status: Int(status), times: try times(body), scope: scope,
                retryAfter: body["retry_after"]?.double))
    }

    private func route(_ body: JSON) throws(ControlError) -> RoutePattern {
        guard let route = body["route"]?.string, !route.isEmpty else {
            throw ControlError("route is missing: for example POST /channels/{id}/messages")
        }
        return RoutePattern(route)
    }

    private func times(_ body: JSON) throws(ControlError) -> Int64 {
        let times = body["times"] ?? 1
        guard let count = times.int, (1...1_000_000).contains(count) else {
            throw ControlError("times must be at least 1")
        }
        return count
    }

    private func faultedChannel(_ body: JSON) throws(ControlError) -> Channel {
        let name = body["channel"]?.plainText ?? ""
        guard let channel = channel(named: name) else {
            throw ControlError(status: 404, "there is no channel called \(name)")
        }
        return channel
    }

    private mutating func deleteChannel(_ body: JSON, at now: ProtocolTime) throws(ControlError) {
        let channel = try faultedChannel(body)
        channels[channel.id] = nil
        messages[channel.id] = nil
        dispatch("CHANNEL_DELETE", channelJSON(channel), intent: .guilds, at: now)
    }

    private mutating func deleteMessage(_ body: JSON, at now: ProtocolTime) throws(ControlError) {
        guard let id = body["message"]?.snowflake,
            let message = messages.values.lazy.compactMap({ $0.last { $0.id == id } }).first
        else { throw ControlError(status: 404, "there is no such message") }
        delete(message, at: now)
    }

    private mutating func deny(_ body: JSON, at now: ProtocolTime) throws(ControlError) {
        let channel = try faultedChannel(body)
        guard let role = role(named: body["role"]?.string ?? "") else {
            throw ControlError("there is no role called \(body["role"]?.string ?? "")")
        }
        let names = body["deny"]?.array?.compactMap(\.string) ?? body["deny"]?.string.map { [$0] } ?? []
        let denied = Permissions.named(names)
        if let unknown = denied.unknown { throw ControlError("\(unknown) is no permission of Discord's") }
        var overwrite =
            channel.overwrites.first { $0.target == role.id }
            ?? Overwrite(target: role.id, kind: .role, allow: [], deny: [])
        overwrite.allow.subtract(denied.known)
        overwrite.deny.formUnion(denied.known)
        channels[channel.id]?.overwrites.removeAll { $0.target == role.id }
        channels[channel.id]?.overwrites.append(overwrite)
        if let changed = channels[channel.id] {
            dispatch("CHANNEL_UPDATE", channelJSON(changed), intent: .guilds, at: now)
        }
    }
}
