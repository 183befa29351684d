/// Who is told of what happens: sessions by their intents, their shard and what they may see.
extension World {
    /// Tells one session.
    mutating func dispatch(_ event: String, _ data: JSON, to sessionID: String, at now: ProtocolTime) {
        guard let frame = sessions[sessionID]?.frame(event, data) else { return }
        if let connection = sessions[sessionID]?.connection { send(frame, to: connection, at: now) }
    }

    /// Tells every session that asked for this kind of event.
    mutating func dispatch(
        _ event: String, _ data: JSON, intent: Intents, at now: ProtocolTime,
        where mayHear: (Session) -> Bool = { _ in true },
    ) {
        let home = guild.id
        for id in sessions(where: { $0.intents.contains(intent) && $0.hears(guild: home) && mayHear($0) }) {
            dispatch(event, data, to: id, at: now)
        }
    }

    /// Tells the sessions that hear a message: those that see its channel, and for a conversation its other
    /// side. An ephemeral message is told to nobody: it exists for one person alone.
    mutating func dispatchMessage(_ event: String, _ message: Message, at now: ProtocolTime) {
        guard message.audience == nil, let channel = channels[message.channelID] else { return }
        for id in sessions(where: { hears($0, channel) }) {
            let listener = sessions[id]?.applicationID ?? message.authorID
            let isOwn = message.authorID == listener
            let isAddressed = message.mentions.contains(listener) || channel.kind == .direct
            var json = messageJSON(message, hidingContent: !isOwn && !isAddressed)
            if channel.isGuild {
                json["guild_id"] = guild.id.json
                json["member"] = members[message.authorID]?.messageJSON
                if let mentions = json["mentions"]?.array {
                    json["mentions"] = .array(mentions.map(withMember))
                }
            }
            json["channel_type"] = .int(channel.kind.rawValue)
            dispatch(event, json, to: id, at: now)
        }
    }

    private func withMember(_ user: JSON) -> JSON {
        var user = user
        user["member"] = user["id"]?.snowflake.flatMap { members[$0]?.messageJSON }
        return user
    }

    mutating func dispatchDeletion(of message: Message, at now: ProtocolTime) {
        guard message.audience == nil, let channel = channels[message.channelID] else { return }
        var json: JSON = ["id": message.id.json, "channel_id": channel.id.json]
        if channel.isGuild { json["guild_id"] = guild.id.json }
        for id in sessions(where: { hears($0, channel) }) {
            dispatch("MESSAGE_DELETE", json, to: id, at: now)
        }
    }

    private func hears(_ session: Session, _ channel: Channel) -> Bool {
        guard channel.isGuild else {
            return session.intents.contains(.directMessages) && session.hears(guild: nil)
                && channel.recipients.contains(session.applicationID)
        }
        return session.intents.contains(.guildMessages) && sees(session, channel)
    }

    /// Whether a session hears the guild and its application may look into this channel.
    func sees(_ session: Session, _ channel: Channel) -> Bool {
        session.hears(guild: guild.id)
            && permissions(of: session.applicationID, in: channel).contains(.viewChannel)
    }

    /// Interactions need no intent (Gateway › List of Intents names none). The shard of the guild hears them.
    mutating func dispatchInteraction(_ data: JSON, of applicationID: Snowflake, at now: ProtocolTime) {
        let place = data["guild_id"]?.snowflake
        for id in sessions(where: { $0.applicationID == applicationID && $0.hears(guild: place) }) {
            dispatch("INTERACTION_CREATE", data, to: id, at: now)
        }
    }

    /// Ids and not sessions: holding a session while it is written to would copy all it keeps for replay.
    func sessions(where isWanted: (Session) -> Bool) -> [String] {
        sessions.values.filter(isWanted).map(\.id).sorted()
    }
}
