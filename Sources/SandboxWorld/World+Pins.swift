/// Pinned messages, by the present routes and the older ones (Message › Get Channel Pins).
extension World {
    static let pinLimit = 250
    private static let page = 50

    /// The pinned messages of a channel, the last pinned first.
    func pins(of channel: Snowflake) -> [Message] {
        (messages[channel] ?? []).filter { $0.isPinned && $0.audience == nil }.sorted {
            ($0.pinned?.milliseconds ?? 0, $0.id) > ($1.pinned?.milliseconds ?? 0, $1.id)
        }
    }

    func listPins(_ call: Call) throws(APIError) -> Response {
        let channel = try channel(call)
        let limit = call.query["limit"].map { Int($0) ?? 0 } ?? Self.page
        guard (1...Self.page).contains(limit) else {
            throw FormErrors.single(["limit"], "NUMBER_TYPE_RANGE", "int value should be between 1 and 50.")
        }
        let mayRead = permissions(of: try call.asking().id, in: channel).contains(.readMessageHistory)
        let all = (mayRead ? pins(of: channel.id) : []).filter { message in
            call.query["before"].map { (message.pinned?.timestamp ?? "") < $0 } ?? true
        }
        var items: [JSON] = []
        for message in all.prefix(limit) {
            items.append([
                "pinned_at": .string((message.pinned ?? call.now).timestamp),
                "message": try seen(message, by: call),
            ])
        }
        return Response(status: 200, body: ["items": .array(items), "has_more": .bool(all.count > limit)])
    }

    func listOldPins(_ call: Call) throws(APIError) -> Response {
        let channel = try channel(call, needing: .readMessageHistory)
        var list: [JSON] = []
        for message in pins(of: channel.id).prefix(Self.page) {
            list.append(try seen(message, by: call))
        }
        return Response(status: 200, body: .array(list))
    }

    /// What is pinned already stays so, without a word.
    mutating func pin(_ call: Call) throws(APIError) -> Response {
        let (channel, message) = try pinnable(call)
        guard !message.isPinned else { return Response(status: 204) }
        guard pins(of: channel.id).count < Self.pinLimit else { throw .tooManyPins }
        pin(message, by: try call.asking().id, at: call.now)
        return Response(status: 204)
    }

    mutating func unpin(_ call: Call) throws(APIError) -> Response {
        let (_, message) = try pinnable(call)
        if message.isPinned { unpin(message, at: call.now) }
        return Response(status: 204)
    }

    private func pinnable(_ call: Call) throws(APIError) -> (Channel, Message) {
        let channel = try channel(call, needing: .readMessageHistory)
        if channel.isGuild { try allow(try call.asking().id, .pinMessages, in: channel) }
        let message = try message(call, in: channel)
        guard !message.kind.isSystem else { throw .systemMessage }
        try checkAwake(channel)
        return (channel, message)
    }

    /// Pinning is told by an event, by the message's own change, and by a notice in the channel.
    mutating func pin(_ message: Message, by person: Snowflake, at now: ProtocolTime) {
        var message = message
        message.pinned = now
        store(message)
        channels[message.channelID]?.lastPin = now
        dispatchMessage("MESSAGE_UPDATE", message, at: now)
        dispatchPins(of: message.channelID, at: now)
        var notice = Message(id: newID(at: now), channelID: message.channelID, authorID: person, sent: now)
        notice.kind = .pinNotice
        notice.reference = Message.Reference(channelID: message.channelID, messageID: message.id)
        post(notice, at: now)
    }

    mutating func unpin(_ message: Message, at now: ProtocolTime) {
        var message = message
        message.pinned = nil
        store(message)
        let newest = pins(of: message.channelID).first?.pinned
        channels[message.channelID]?.lastPin = newest
        dispatchMessage("MESSAGE_UPDATE", message, at: now)
        dispatchPins(of: message.channelID, at: now)
    }

    /// Needs the guilds intent, in conversations the one for them (Gateway › List of Intents).
    private mutating func dispatchPins(of channelID: Snowflake, at now: ProtocolTime) {
        guard let channel = channels[channelID] else { return }
        var json: JSON = ["channel_id": channel.id.json]
        if channel.isGuild { json["guild_id"] = guild.id.json }
        json["last_pin_timestamp"] = channel.lastPin.map { .string($0.timestamp) } ?? .null
        for id in sessions(where: { session in
            channel.isGuild
                ? session.intents.contains(.guilds) && sees(session, channel)
                : session.intents.contains(.directMessages)
                    && channel.recipients.contains(session.applicationID)
        }) {
            dispatch("CHANNEL_PINS_UPDATE", json, to: id, at: now)
        }
    }
}
