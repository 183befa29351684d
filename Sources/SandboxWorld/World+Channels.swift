/// Channels: read, made, changed and deleted by the bot's token (Channel, Guild › Create Guild Channel).
extension World {
    private static let channelLimit = 500
    private static let categoryLimit = 50

    func getChannel(_ call: Call) throws(APIError) -> Response {
        let channel = try channel(call)
        return Response(status: 200, body: channelJSON(channel, for: try call.asking().id))
    }

    func listChannels(_ call: Call) throws(APIError) -> Response {
        try guildMember(call)
        return Response(status: 200, body: .array(guildChannels.map { channelJSON($0) }))
    }

    mutating func createChannel(_ call: Call) throws(APIError) -> Response {
        let member = try guildMember(call, needing: .manageChannels)
        guard guildChannels.count < Self.channelLimit else { throw .tooManyChannels }
        var form = ChannelForm(call.body)
        let kind = Channel.Kind(rawValue: form.int("type") ?? 0)
        if kind == nil || kind == .direct || kind?.isThread == true {
            form.refuse("type", "BASE_TYPE_CHOICES", "Value must be one of {0, 4, 5, 15}.")
        }
        var channel = Channel(id: newID(at: call.now), kind: kind ?? .text, name: "", position: 0)
        channel.position = Int(form.int("position") ?? Int64(guildChannels.map(\.position).max() ?? 0) + 1)
        channel.name = form.name(for: channel.kind, required: true) ?? ""
        try fill(&channel, from: &form, at: call.now)
        try form.check()
        try moderate(title: channel.name)
        if form.has("permission_overwrites") {
            try checkGrants(channel.overwrites, by: member, in: nil)
        } else if let category = channel.parent.flatMap({ channels[$0] }) {
            // What is given none of its own is as its category is.
            channel.overwrites = category.overwrites
        }
        channels[channel.id] = channel
        dispatch("CHANNEL_CREATE", channelJSON(channel), intent: .guilds, at: call.now)
        return Response(status: 201, body: channelJSON(channel))
    }

    /// What creating and modifying have in common.
    private mutating func fill(
        _ channel: inout Channel, from form: inout ChannelForm, at now: ProtocolTime,
    ) throws(APIError) {
        if form.has("topic") { channel.topic = form.topic(for: channel.kind) }
        if let slowmode = form.slowmode() { channel.slowmode = slowmode }
        if let flags = form.int("flags") { channel.flags = flags }
        if let overwrites = form.overwrites() { channel.overwrites = overwrites }
        if channel.kind == .forum {
            var made: [Snowflake] = (0..<ForumTag.limit).map { _ in newID(at: now) }
            if let tags = form.tags(newID: { made.isEmpty ? channel.id : made.removeFirst() }) {
                channel.tags = tags
            }
        }
        if form.has("parent_id") { try move(&channel, to: form.snowflake("parent_id"), &form) }
    }

    private func move(
        _ channel: inout Channel, to parent: Snowflake?, _ form: inout ChannelForm,
    ) throws(APIError) {
        guard let parent else {
            channel.parent = nil
            return
        }
        guard channels[parent]?.kind == .category, channel.kind != .category else {
            return form.refuse("parent_id", "CHANNEL_PARENT_INVALID_TYPE", "Not a category")
        }
        let siblings = channels.values.filter { $0.parent == parent && $0.id != channel.id }
        if siblings.count >= Self.categoryLimit {
            form.refuse(
                "parent_id", "CHANNEL_PARENT_MAX_CHANNELS",
                "Maximum number of channels in category reached (50)")
        }
        channel.parent = parent
    }

    mutating func modifyChannel(_ call: Call) throws(APIError) -> Response {
        let before = try channel(call)
        guard before.isGuild else { throw .wrongChannelType }
        if before.kind.isThread { return try modifyThread(before, call) }
        let application = try call.asking().id
        try allow(application, .manageChannels, in: before)
        var channel = before
        var form = ChannelForm(call.body)
        if let name = form.name(for: channel.kind) { channel.name = name }
        if let position = form.int("position") { channel.position = Int(position) }
        try fill(&channel, from: &form, at: call.now)
        try form.check()
        if form.has("permission_overwrites") {
            try allow(application, .manageRoles, in: before)
            if let member = members[application] {
                try checkGrants(channel.overwrites, by: member, in: before)
            }
        }
        if channel.name != before.name { try moderate(title: channel.name) }
        try spendRenaming(from: before, to: channel, at: call.now)
        change(to: channel, at: call.now)
        return Response(status: 200, body: channelJSON(channel))
    }

    /// A channel's name and its topic each change twice in ten minutes at most, whatever the headers say: a
    /// limit that Discord documents nowhere and every large bot has met.
    private mutating func spendRenaming(
        from before: Channel, to after: Channel, at now: ProtocolTime,
    ) throws(APIError) {
        for (field, isChanged) in [
            ("name", before.name != after.name), ("topic", before.topic != after.topic),
        ] where isChanged {
            let key = RateLimits.Key(owner: nil, bucket: "channel-\(field)", major: after.id.description)
            let standing = limits.spend(key, Bucket(name: key.bucket, limit: 2, window: 600_000), at: now)
            guard standing.isExceeded else { continue }
            throw APIError(
                status: 429, code: 20_028,
                message: "The write action you are performing on the channel has hit the write rate limit.",
                retryAfter: standing.resetAfter)
        }
    }

    /// Puts a changed channel in place and tells of it.
    mutating func change(to after: Channel, at now: ProtocolTime) {
        changingSight(at: now) { world in
            world.channels[after.id] = after
            world.dispatch("CHANNEL_UPDATE", world.channelJSON(after), intent: .guilds, at: now)
        }
    }

    mutating func deleteChannel(_ call: Call) throws(APIError) -> Response {
        let channel = try channel(call)
        guard channel.isGuild else { return Response(status: 200, body: channelJSON(channel)) }
        try allow(
            try call.asking().id, channel.kind.isThread ? .manageThreads : .manageChannels, in: channel)
        let json = channelJSON(channel)
        remove(channel, at: call.now)
        return Response(status: 200, body: json)
    }

    /// A channel takes its threads with it; a category leaves its channels behind without a parent.
    mutating func remove(_ channel: Channel, at now: ProtocolTime) {
        if channel.kind.isThread { return removeThread(channel, at: now) }
        for child in channels.values.filter({ $0.parent == channel.id }).sorted(by: { $0.id < $1.id }) {
            if child.kind.isThread {
                channels[child.id] = nil
                messages[child.id] = nil
            } else {
                var orphan = child
                orphan.parent = nil
                change(to: orphan, at: now)
            }
        }
        channels[channel.id] = nil
        messages[channel.id] = nil
        dispatch("CHANNEL_DELETE", channelJSON(channel), intent: .guilds, at: now)
    }

    /// Positions and categories of several channels at once (Guild › Modify Guild Channel Positions).
    mutating func moveChannels(_ call: Call) throws(APIError) -> Response {
        try guildMember(call, needing: .manageChannels)
        for entry in call.body.array ?? [] {
            guard let before = entry["id"]?.snowflake.flatMap({ channels[$0] }), before.isGuild else {
                throw .unknownChannel
            }
            var channel = before
            var form = ChannelForm(entry)
            if let position = form.int("position") { channel.position = Int(position) }
            if form.has("parent_id") { try move(&channel, to: form.snowflake("parent_id"), &form) }
            try form.check()
            change(to: channel, at: call.now)
        }
        return Response(status: 204)
    }
}
