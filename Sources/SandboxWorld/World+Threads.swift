/// Threads and forum posts by the bot's token (Channel › Start Thread …, Modify Channel).
extension World {
    /// The thread takes its message's id, so a message can have one thread only: 160004.
    mutating func startThreadFromMessage(_ call: Call) throws(APIError) -> Response {
        let parent = try channel(call, needing: .createPublicThreads)
        guard parent.kind == .text || parent.kind == .announcement else { throw .wrongChannelType }
        var message = try message(call, in: parent)
        guard channels[message.id] == nil else { throw .threadExists }
        guard !message.kind.isSystem else { throw .systemMessage }
        let kind: Channel.Kind = parent.kind == .announcement ? .announcementThread : .publicThread
        let thread = try thread(call, in: parent, kind: kind, as: message.id)
        message.flags.insert(.hasThread)
        store(message)
        begin(thread, at: call.now)
        dispatchMessage("MESSAGE_UPDATE", message, at: call.now)
        var starter = Message(
            id: newID(at: call.now), channelID: thread.id, authorID: message.authorID, sent: call.now)
        starter.kind = .threadStarter
        starter.reference = Message.Reference(channelID: parent.id, messageID: message.id)
        // The starter is no word of anybody's: it neither counts nor wakes.
        store(starter)
        return created(thread, call)
    }

    mutating func startThread(_ call: Call) throws(APIError) -> Response {
        let parent = try channel(call)
        if parent.kind == .forum { return try startPost(call, in: parent) }
        guard parent.kind == .text || parent.kind == .announcement else { throw .wrongChannelType }
        let wanted = call.body["type"]?.int ?? Channel.Kind.privateThread.rawValue
        let fitting: [Channel.Kind] =
            parent.kind == .text ? [.publicThread, .privateThread] : [.announcementThread]
        guard let kind = fitting.first(where: { $0.rawValue == wanted }) else {
            let numbers = fitting.map { String($0.rawValue) }.joined(separator: ", ")
            throw FormErrors.single(["type"], "BASE_TYPE_CHOICES", "Value must be one of {\(numbers)}.")
        }
        try allow(
            try call.asking().id, kind == .privateThread ? .createPrivateThreads : .createPublicThreads,
            in: parent)
        let thread = try thread(call, in: parent, kind: kind, as: newID(at: call.now))
        begin(thread, at: call.now)
        if kind != .privateThread { announce(thread, in: parent, at: call.now) }
        return created(thread, call)
    }

    /// A public thread without a message is told of in its channel.
    private mutating func announce(_ thread: Channel, in parent: Channel, at now: ProtocolTime) {
        guard let owner = thread.thread?.owner else { return }
        var notice = Message(id: newID(at: now), channelID: parent.id, authorID: owner, sent: now)
        notice.kind = .threadCreated
        notice.content = thread.name
        notice.reference = Message.Reference(channelID: thread.id, messageID: nil)
        post(notice, at: now)
    }

    /// A forum's post is a thread with its first message, which has the thread's id.
    private mutating func startPost(_ call: Call, in forum: Channel) throws(APIError) -> Response {
        let application = try call.asking()
        try allow(application.id, .sendMessages, in: forum)
        let draft = try draft(call.body["message"] ?? [:], of: call, .channelMessage, at: ["message"])
        var form = ChannelForm(call.body)
        let tags = form.appliedTags(of: forum) ?? []
        try form.check()
        if tags.isEmpty, forum.flags & Self.requiresTag != 0 { throw .tagRequired }
        let moderated = forum.tags.filter { $0.isModerated && tags.contains($0.id) }
        if !moderated.isEmpty { try allow(application.id, .manageThreads, in: forum) }
        var message = try newMessage(draft, in: forum, by: application, at: call.now)
        try moderate(message)
        var thread = try thread(call, in: forum, kind: .publicThread, as: message.id)
        thread.thread?.appliedTags = tags
        message = message.moved(to: thread.id)
        begin(thread, at: call.now)
        post(message, at: call.now)
        // The first message is the post itself and is not counted.
        channels[thread.id]?.thread?.messageCount = 0
        var response = created(thread, call)
        response.body?["message"] = messageJSON(message)
        return response
    }

    private static let requiresTag: Int64 = 1 << 4

    private mutating func thread(
        _ call: Call, in parent: Channel, kind: Channel.Kind, as id: Snowflake,
    ) throws(APIError) -> Channel {
        let application = try call.asking().id
        var form = ChannelForm(call.body)
        let name = form.name(for: kind, required: true) ?? ""
        let duration = form.autoArchive()
        let slowmode = form.slowmode()
        let isInvitable = form.flag("invitable")
        try form.check()
        try moderate(title: name)
        var thread = newThread(
            kind, named: name, in: parent, by: application, as: id, autoArchive: duration ?? 4320,
            at: call.now)
        thread.slowmode = slowmode ?? 0
        thread.thread?.isInvitable = isInvitable ?? true
        return thread
    }

    private func created(_ thread: Channel, _ call: Call) -> Response {
        let current = channels[thread.id] ?? thread
        return Response(status: 201, body: channelJSON(current, for: call.application?.id))
    }

    /// Who manages threads may do all; their owner may rename and archive them; whoever may speak there may
    /// wake an unlocked one (Channel › Modify Channel, Threads › Editing & Deleting Threads).
    mutating func modifyThread(_ before: Channel, _ call: Call) throws(APIError) -> Response {
        guard var state = before.thread else { throw .wrongChannelType }
        let application = try call.asking().id
        let allowed = permissions(of: application, in: before)
        var channel = before
        var form = ChannelForm(call.body)
        let name = form.name(for: before.kind)
        let (duration, slowmode) = (form.autoArchive(), form.slowmode())
        let (isArchived, isLocked) = (form.flag("archived"), form.flag("locked"))
        let isInvitable = form.flag("invitable")
        let tags = form.appliedTags(of: before.parent.flatMap { channels[$0] })
        try form.check()

        let isManager = allowed.contains(.manageThreads)
        let isOwner = state.owner == application
        let isOnlyWaking =
            isArchived == false && name == nil && duration == nil && slowmode == nil && isLocked == nil
            && tags == nil && isInvitable == nil
        if isOnlyWaking, !state.isLocked {
            guard isManager || isOwner || allowed.contains(.sendMessagesInThreads) else {
                throw .missingPermissions
            }
        } else {
            guard isManager || (isOwner && isLocked == nil && slowmode == nil && !state.isLocked) else {
                throw .missingPermissions
            }
        }
        guard !state.isArchived || isArchived == false else { throw .archivedThread }

        if let name {
            if name != before.name { try moderate(title: name) }
            channel.name = name
        }
        if let slowmode { channel.slowmode = slowmode }
        if let flags = form.int("flags") { channel.flags = flags }
        if let duration { state.autoArchive = duration }
        if let isLocked { state.isLocked = isLocked }
        if let isInvitable { state.isInvitable = isInvitable }
        if let tags { state.appliedTags = tags }
        if let isArchived, isArchived != state.isArchived { state.isArchived = isArchived }
        if isArchived != nil || duration != nil {
            state.archiveChanged = call.now
            state.lastActive = calendarTime(at: call.now)
        }
        channel.thread = state
        update(channel, at: call.now)
        return Response(status: 200, body: channelJSON(channel, for: application))
    }
}

extension Message {
    /// The same message in another channel: a forum's first post is written before its thread is there.
    func moved(to channel: Snowflake) -> Message {
        var moved = Message(id: id, channelID: channel, authorID: authorID, sent: sent)
        moved.kind = kind
        moved.content = content
        moved.flags = flags
        moved.components = components
        moved.embeds = embeds
        moved.attachments = attachments
        moved.mentions = mentions
        moved.mentionedRoles = mentionedRoles
        moved.mentionsEveryone = mentionsEveryone
        return moved
    }
}
