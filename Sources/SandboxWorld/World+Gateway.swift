/// The gateway, from the server's side: what a client sends, and what follows.
extension World {
    /// A websocket was opened: HELLO, or a close when it asks for what is not spoken here.
    package mutating func opened(_ connection: ConnectionID, query: [String: String], at now: ProtocolTime) {
        connections[connection] = Connection(opened: now)
        journal.note("open", ["connection": .int(Int64(connection.number))], at: now)
        guard query["v"] == nil || query["v"] == "10" else {
            return close(connection, .invalidVersion, at: now)
        }
        guard query["encoding"] == nil || query["encoding"] == "json" else {
            return close(connection, .decodeError, at: now)
        }
        send(
            ["op": 10, "s": nil, "t": nil, "d": ["heartbeat_interval": .int(settings.heartbeatInterval)]],
            to: connection, at: now)
    }

    /// The client's socket is gone. 1000 and 1001 end its session; everything else leaves it to be resumed.
    package mutating func lost(_ connection: ConnectionID, code: UInt16?, at now: ProtocolTime) {
        guard let gone = connections.removeValue(forKey: connection) else { return }
        let word = code.map { JSON.int(Int64($0)) } ?? .null
        journal.note("closed", ["connection": .int(Int64(connection.number)), "code": word], at: now)
        guard let id = gone.sessionID, sessions[id]?.connection == connection else { return }
        if code == 1000 || code == 1001 {
            sessions[id] = nil
        } else {
            sessions[id]?.connection = nil
            sessions[id]?.lostAt = now
        }
    }

    package mutating func received(_ connection: ConnectionID, _ text: [UInt8], at now: ProtocolTime) {
        guard connections[connection] != nil else { return }
        if connections[connection]?.isFlooding(at: now) == true {
            return close(connection, .rateLimited, at: now)
        }
        guard text.count <= Connection.payloadLimit, let frame = try? JSON(parsing: text), frame.object != nil
        else {
            return close(connection, .decodeError, at: now)
        }
        journal.frame(.received, connection, frame, at: now)
        guard let code = frame["op"]?.int, let opcode = Opcode(rawValue: code) else {
            return close(connection, .unknownOpcode, at: now)
        }
        obey(opcode, frame["d"] ?? .null, from: connection, at: now)
    }

    private enum Opcode: Int64 {
        case heartbeat = 1
        case identify = 2
        case presence = 3
        case voice = 4
        case resume = 6
        case requestMembers = 8
        case soundboard = 31
        case channelInfo = 43
    }

    private mutating func obey(
        _ opcode: Opcode, _ data: JSON, from connection: ConnectionID, at now: ProtocolTime,
    ) {
        switch opcode {
        case .heartbeat: heartbeat(data, from: connection, at: now)
        case .identify: identify(data, from: connection, at: now)
        case .resume: resume(data, from: connection, at: now)
        case .presence, .voice, .soundboard, .channelInfo:
            guard connections[connection]?.sessionID != nil else {
                return close(connection, .notAuthenticated, at: now)
            }
            if opcode == .presence, data["status"]?.string == nil { close(connection, .decodeError, at: now) }
        case .requestMembers: requestMembers(data, from: connection, at: now)
        }
    }

    private mutating func heartbeat(_ data: JSON, from connection: ConnectionID, at now: ProtocolTime) {
        guard data.isNull || data.int != nil else { return close(connection, .decodeError, at: now) }
        if let session = session(of: connection), let sequence = data.int, sequence > session.sequence {
            return close(connection, .invalidSequence, at: now)
        }
        connections[connection]?.lastHeartbeat = now
        if let session = session(of: connection), faults.muted.contains(session.applicationID) { return }
        send(["op": 11, "s": nil, "t": nil, "d": nil], to: connection, at: now)
    }

    func session(of connection: ConnectionID) -> Session? {
        connections[connection]?.sessionID.flatMap { sessions[$0] }
    }

    /// Answers with the members whose ids or whose beginning of a name are given (Gateway Events › Request
    /// Guild Members). All of them at once would need the members intent, which nobody has here.
    private mutating func requestMembers(_ data: JSON, from connection: ConnectionID, at now: ProtocolTime) {
        guard let session = session(of: connection) else {
            return close(connection, .notAuthenticated, at: now)
        }
        guard data["guild_id"]?.snowflake == guild.id else { return close(connection, .decodeError, at: now) }
        let ids = data["user_ids"]?.array?.compactMap(\.snowflake) ?? data["user_ids"]?.snowflake.map { [$0] }
        let prefix = data["query"]?.string ?? ""
        guard ids != nil || !prefix.isEmpty else { return close(connection, .disallowedIntents, at: now) }
        let asked = data["limit"]?.int ?? 0
        let limit = (1...100).contains(asked) ? Int(asked) : 100
        let found = sortedMembers.filter { member in
            ids?.contains(member.id) ?? member.name.lowercased().hasPrefix(prefix.lowercased())
        }
        var chunk: JSON = [
            "guild_id": guild.id.json, "members": .array(found.prefix(limit).map(\.json)), "chunk_index": 0,
            "chunk_count": 1, "not_found": .array((ids ?? []).filter { members[$0] == nil }.map(\.json)),
        ]
        chunk["nonce"] = data["nonce"]
        dispatch("GUILD_MEMBERS_CHUNK", chunk, to: session.id, at: now)
    }

    mutating func send(_ frame: JSON, to connection: ConnectionID, at now: ProtocolTime) {
        outbox.append(.frame(connection, frame))
        journal.frame(.sent, connection, frame, at: now)
    }

    /// Closes with a code of Discord's table.
    mutating func close(_ connection: ConnectionID, _ code: CloseCode, at now: ProtocolTime) {
        close(connection, code: code.rawValue, reason: code.reason, keepsSession: code.keepsSession, at: now)
    }

    mutating func close(
        _ connection: ConnectionID, code: UInt16, reason: String, keepsSession: Bool, at now: ProtocolTime,
    ) {
        outbox.append(.close(connection, code: code, reason: reason))
        journal.note(
            "close", ["connection": .int(Int64(connection.number)), "code": .int(Int64(code))], at: now)
        forget(connection, keepsSession: keepsSession, at: now)
    }

    /// The connection is no more for the world, whatever the socket still does.
    mutating func forget(_ connection: ConnectionID, keepsSession: Bool, at now: ProtocolTime) {
        guard let id = connections.removeValue(forKey: connection)?.sessionID,
            sessions[id]?.connection == connection
        else { return }
        if keepsSession {
            sessions[id]?.connection = nil
            sessions[id]?.lostAt = now
        } else {
            sessions[id] = nil
        }
    }
}
