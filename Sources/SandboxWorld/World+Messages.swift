/// Channels and messages by the bot's own token.
extension World {
    /// The channel of the path, if it is there and the application may see it and do this there.
    private func channel(_ call: Call, needing needed: Permissions = []) throws(APIError) -> Channel {
        guard let channel = channels[try call.id("channel")] else { throw .unknownChannel }
        let allowed = permissions(of: try call.asking().id, in: channel)
        guard allowed.contains(.viewChannel) else { throw .missingAccess }
        guard allowed.isSuperset(of: needed) else { throw .missingPermissions }
        return channel
    }

    func getChannel(_ call: Call) throws(APIError) -> Response {
        let channel = try channel(call)
        return Response(status: 200, body: channelJSON(channel, for: try call.asking().id))
    }

    mutating func typing(_ call: Call) throws(APIError) -> Response {
        _ = try channel(call, needing: .sendMessages)
        return Response(status: 204)
    }

    private func message(_ call: Call, in channel: Channel) throws(APIError) -> Message {
        guard let message = message(try call.id("message"), in: channel.id), message.audience == nil else {
            throw .unknownMessage
        }
        return message
    }

    func getMessage(_ call: Call) throws(APIError) -> Response {
        let channel = try channel(call, needing: .readMessageHistory)
        return Response(status: 200, body: try seen(try message(call, in: channel), by: call))
    }

    /// Newest first, at most 100, before, after or around a message (Message › Get Channel Messages). Without
    /// the permission to read history there is none.
    func listMessages(_ call: Call) throws(APIError) -> Response {
        let channel = try channel(call)
        let limit = call.query["limit"].map { Int($0) ?? 0 } ?? 50
        guard (1...100).contains(limit) else {
            throw FormErrors.single(
                ["limit"], "NUMBER_TYPE_RANGE", "int value should be between 1 and 100.")
        }
        guard permissions(of: try call.asking().id, in: channel).contains(.readMessageHistory) else {
            return Response(status: 200, body: [])
        }
        let all = (messages[channel.id] ?? []).filter { $0.audience == nil }
        let chosen: ArraySlice<Message>
        if let before = call.query["before"].flatMap(Snowflake.init) {
            chosen = all.filter { $0.id < before }.suffix(limit)
        } else if let after = call.query["after"].flatMap(Snowflake.init) {
            chosen = all.filter { $0.id > after }.prefix(limit)
        } else if let around = call.query["around"].flatMap(Snowflake.init) {
            let older = all.filter { $0.id <= around }.suffix(limit / 2 + 1)
            chosen = (older + all.filter { $0.id > around }.prefix(limit - older.count))[...]
        } else {
            chosen = all.suffix(limit)
        }
        var list: [JSON] = []
        for message in chosen.reversed() {
            list.append(try seen(message, by: call))
        }
        return Response(status: 200, body: .array(list))
    }

    /// Others' words are empty without the message-content intent, as on the gateway.
    private func seen(_ message: Message, by call: Call) throws(APIError) -> JSON {
        let reader = try call.asking().id
        let isOpen =
            message.authorID == reader || message.mentions.contains(reader)
            || channels[message.channelID]?.kind == .direct
        return messageJSON(message, hidingContent: !isOpen)
    }

    /// With `enforce_nonce` the same nonce gives the same message again for a few minutes (Message › Create
    /// Message); Discord does not say how many, here five.
    mutating func createMessage(_ call: Call) throws(APIError) -> Response {
        let application = try call.asking()
        let channel = try channel(call, needing: .sendMessages)
        let draft = MessageDraft(
            call.body, call.files, .channelMessage, at: [], mediaID: newID(at: call.now))
        try draft.check()
        if draft.enforcesNonce, let nonce = draft.nonce {
            let known = messages[channel.id]?.last {
                $0.authorID == application.id && $0.nonce == nonce && call.now - $0.sent < 300_000
            }
            if let known { return Response(status: 200, body: messageJSON(known)) }
        }
        var message = Message(
            id: newID(at: call.now), channelID: channel.id, authorID: application.id, sent: call.now)
        draft.apply(to: &message)
        message.nonce = draft.nonce
        message.isTTS = draft.isTTS
        if let reference = draft.reference {
            guard self.message(reference, in: channel.id) != nil else {
                throw FormErrors.single(
                    ["message_reference"], "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
            }
            message.kind = .reply
            message.reference = reference
        }
        markMentions(in: &message, draft.mentions)
        post(message, at: call.now)
        return Response(status: 200, body: messageJSON(message))
    }

    mutating func editMessage(_ call: Call) throws(APIError) -> Response {
        let channel = try channel(call)
        var message = try message(call, in: channel)
        guard message.authorID == (try call.asking().id) else { throw .notTheAuthor }
        let draft = MessageDraft(call.body, call.files, .edit(message), at: [], mediaID: newID(at: call.now))
        try draft.check()
        draft.apply(to: &message)
        markMentions(in: &message, draft.mentions)
        message.edited = call.now
        edit(message, at: call.now)
        return Response(status: 200, body: messageJSON(message))
    }

    mutating func deleteMessage(_ call: Call) throws(APIError) -> Response {
        let channel = try channel(call)
        let message = try message(call, in: channel)
        let application = try call.asking().id
        guard
            message.authorID == application
                || permissions(of: application, in: channel).contains(.manageMessages)
        else { throw .missingPermissions }
        delete(message, at: call.now)
        return Response(status: 204)
    }
}
