/// Messages by the bot's own token.
extension World {
    mutating func typing(_ call: Call) throws(APIError) -> Response {
        let channel = try speakingPlace(call)
        let application = try call.asking()
        var json: JSON = [
            "channel_id": channel.id.json, "user_id": application.id.json,
            "timestamp": .int(call.now.milliseconds / 1000),
        ]
        if channel.isGuild {
            json["guild_id"] = guild.id.json
            json["member"] = members[application.id]?.json
        }
        for id in sessions(where: { $0.intents.contains(.guildMessageTyping) && sees($0, channel) }) {
            dispatch("TYPING_START", json, to: id, at: call.now)
        }
        return Response(status: 204)
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

    /// With `enforce_nonce` the same nonce gives the same message again for a few minutes (Message › Create
    /// Message); Discord does not say how many, here five.
    mutating func createMessage(_ call: Call) throws(APIError) -> Response {
        let application = try call.asking()
        let channel = try speakingPlace(call)
        let draft = try draft(call.body, of: call, .channelMessage)
        try checkReachable(channel, by: application)
        if draft.enforcesNonce, let nonce = draft.nonce {
            let known = messages[channel.id]?.last {
                $0.authorID == application.id && $0.nonce == nonce && call.now - $0.sent < 300_000
            }
            if let known { return Response(status: 200, body: messageJSON(known)) }
        }
        let message = try newMessage(draft, in: channel, by: application, at: call.now)
        try moderate(message)
        post(message, at: call.now)
        return Response(status: 200, body: messageJSON(message))
    }

    /// A person may have closed their conversations: 50007, the only way to learn of it.
    private func checkReachable(_ channel: Channel, by application: Application) throws(APIError) {
        let people = channel.recipients.filter { $0 != application.id }.map { members[$0] }
        // Who has left the guild shares none with the bot any more.
        guard people.allSatisfy({ $0?.takesDirectMessages == true }) else { throw .cannotMessageUser }
    }

    mutating func newMessage(
        _ draft: MessageDraft, in channel: Channel, by application: Application, at now: ProtocolTime,
    ) throws(APIError) -> Message {
        var message = Message(
            id: newID(at: now), channelID: channel.id, authorID: application.id, sent: now)
        draft.apply(to: &message)
        message.nonce = draft.nonce
        message.isTTS = draft.isTTS
        if let reference = draft.reference {
            if self.message(reference, in: channel.id) != nil {
                message.kind = .reply
                message.reference = Message.Reference(channelID: channel.id, messageID: reference)
            } else if draft.requiresReference {
                throw FormErrors.single(["message_reference"], "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
            }
        }
        markMentions(in: &message, draft.mentions)
        return message
    }

    mutating func editMessage(_ call: Call) throws(APIError) -> Response {
        let channel = try channel(call)
        var message = try message(call, in: channel)
        guard message.authorID == (try call.asking().id) else { throw .notTheAuthor }
        guard !message.kind.isSystem else { throw .systemMessage }
        try checkAwake(channel)
        let draft = try draft(call.body, of: call, .edit(message))
        draft.apply(to: &message)
        markMentions(in: &message, draft.mentions)
        try moderate(message)
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
        guard message.kind != .threadStarter else { throw .systemMessage }
        delete(message, at: call.now)
        return Response(status: 204)
    }

    /// What the fault `automod` forbids is refused wherever a bot says it.
    func moderate(_ message: Message) throws(APIError) {
        let words = ([message.content] + Markup.texts(of: message.components)).joined(separator: "\n")
            .lowercased()
        if faults.forbidden.contains(where: words.contains) {
            throw APIError(status: 400, code: 200_000, message: "Message was blocked by automatic moderation")
        }
    }

    func moderate(title: String) throws(APIError) {
        if faults.forbidden.contains(where: title.lowercased().contains) {
            throw APIError(status: 400, code: 200_001, message: "Title was blocked by automatic moderation")
        }
    }
}
