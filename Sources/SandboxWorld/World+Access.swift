/// What a request may touch: the channel, message or guild of its path, if it is there and the application may
/// see it and do this there.
extension World {
    /// A channel that cannot be seen is 50001, a permission that is missing in one that can is 50013.
    func channel(_ call: Call, needing needed: Permissions = []) throws(APIError) -> Channel {
        guard let channel = channels[try call.id("channel")] else { throw .unknownChannel }
        try allow(try call.asking().id, needed, in: channel)
        return channel
    }

    func allow(
        _ application: Snowflake, _ needed: Permissions, in channel: Channel,
    ) throws(APIError) {
        let allowed = permissions(of: application, in: channel)
        guard allowed.contains(.viewChannel) else { throw .missingAccess }
        guard allowed.isSuperset(of: needed) else { throw .missingPermissions }
    }

    /// A channel for a new message, and whether the application may speak there.
    func speakingPlace(_ call: Call) throws(APIError) -> Channel {
        let channel = try channel(call)
        guard channel.kind.holdsMessages else { throw .nonTextChannel }
        if channel.isGuild { try allow(try call.asking().id, Self.speaking(in: channel), in: channel) }
        if !call.files.isEmpty, channel.isGuild { try allow(try call.asking().id, .attachFiles, in: channel) }
        if channel.thread?.isLocked == true { try allowLocked(call, channel) }
        return channel
    }

    /// Only who manages threads may go on in a locked one (Threads › Locked Threads).
    private func allowLocked(_ call: Call, _ channel: Channel) throws(APIError) {
        guard permissions(of: try call.asking().id, in: channel).contains(.manageThreads) else {
            throw .lockedThread
        }
    }

    func message(_ call: Call, in channel: Channel) throws(APIError) -> Message {
        guard let message = message(try call.id("message"), in: channel.id), message.audience == nil else {
            throw .unknownMessage
        }
        return message
    }

    /// In an archived thread messages are deleted and nothing else (Threads › Active & Archived Threads).
    func checkAwake(_ channel: Channel) throws(APIError) {
        if channel.thread?.isArchived == true { throw .archivedThread }
    }

    /// The guild of the path, which must be the one there is, and a permission for the guild as a whole.
    @discardableResult
    func guildMember(_ call: Call, needing needed: Permissions = []) throws(APIError) -> Member {
        guard try call.id("guild") == guild.id else { throw .unknownGuild }
        guard let member = members[try call.asking().id] else { throw .missingAccess }
        guard basePermissions(of: member).isSuperset(of: needed) else { throw .missingPermissions }
        return member
    }

    /// Others' words are empty without the message-content intent, as on the gateway.
    func seen(_ message: Message, by call: Call) throws(APIError) -> JSON {
        let reader = try call.asking().id
        let isOpen =
            message.authorID == reader || message.mentions.contains(reader)
            || channels[message.channelID]?.isGuild == false
        return messageJSON(message, hidingContent: !isOpen)
    }

    /// The body of a message, its uploads kept.
    mutating func draft(
        _ body: JSON, of call: Call, _ purpose: MessageDraft.Purpose, at place: [String] = [],
    ) throws(APIError) -> MessageDraft {
        let mediaID = newID(at: call.now)
        let draft = MessageDraft(body, call.files, purpose, at: place, mediaID: mediaID)
        try draft.check()
        for (index, file) in call.files.enumerated() {
            keep(file, as: MessageDraft.fileID(index, mediaID))
        }
        return draft
    }
}
