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
        case .editLimit: planEditLimit(times: try times(body), body["retry_after"]?.double)
        case .automod:
            faults.forbidden =
                (body["words"]?.array?.compactMap(\.string) ?? body["words"]?.string.map { [$0] } ?? [])
                .map { $0.lowercased() }
        case .permission, .kickBot, .inviteBot, .closeDMs, .openDMs, .leave, .giveRole, .takeRole,
            .deleteRole,
            .editRole, .createChannel, .deleteChannel, .editChannel, .archive, .unarchive, .deleteMessage,
            .deleteMessages, .pin, .unpin, .editEvent, .deleteEvent:
            try meddle(kind, body, bot, at: now)
        case .killBot: return .killBot
        case .restartBot: return .restartBot
        case .secondBot: return .secondBot
        }
        return .none
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
                retryAfter: body["retry_after"]?.double, code: body["code"]?.int,
                message: body["message"]?.string))
    }

    /// Messages older than an hour may be edited only so often; Discord says neither how often nor for how long
    /// not (JSON Error Codes, 30046).
    private mutating func planEditLimit(times: Int64, _ retryAfter: Double?) {
        faults.plan(
            Faults.PlannedAnswer(
                route: RoutePattern("PATCH /channels/{channel}/messages/{message}"), status: 429,
                times: times,
                scope: "shared", retryAfter: retryAfter ?? 600, code: 30_046,
                message: "Maximum number of edits to messages older than 1 hour reached. Try again later"))
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
}
