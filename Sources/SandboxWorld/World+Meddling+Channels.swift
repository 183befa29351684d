/// Channels, threads, messages and events changed by hand.
extension World {
    /// `name`, and `as`: `text`, `forum`, `category` or `announcement`; `tags` of a forum by their names.
    mutating func createChannel(_ body: JSON, at now: ProtocolTime) throws(ControlError) {
        let name = body["name"]?.string ?? ""
        guard !name.isEmpty, channel(named: name) == nil else {
            throw ControlError("name must be a new channel's")
        }
        let kinds: [Channel.Kind] = [.text, .forum, .category, .announcement]
        guard let kind = kinds.first(where: { $0.name == body["as"]?.string ?? "text" }) else {
            throw ControlError("as must be one of: \(kinds.map(\.name).joined(separator: ", "))")
        }
        var channel = Channel(
            id: newID(at: now), kind: kind, name: name,
            position: (guildChannels.map(\.position).max() ?? 0) + 1)
        channel.topic = body["topic"]?.string
        for tag in body["tags"]?.array?.compactMap(\.string) ?? [] {
            channel.tags.append(ForumTag(id: newID(at: now), name: tag, isModerated: false, emojiName: nil))
        }
        channels[channel.id] = channel
        dispatch("CHANNEL_CREATE", channelJSON(channel), intent: .guilds, at: now)
    }

    /// `channel`, and `name`, `topic` or, of a post, `tags`.
    mutating func editChannel(_ body: JSON, at now: ProtocolTime) throws(ControlError) {
        let name = body["channel"]?.plainText ?? ""
        guard var channel = channel(named: name) else {
            throw ControlError(status: 404, "there is no channel called \(name)")
        }
        channel.name = body["name"]?.string ?? channel.name
        if let topic = body["topic"] { channel.topic = topic.string }
        guard channel.kind.isThread else { return change(to: channel, at: now) }
        if let wanted = body["tags"]?.array?.compactMap(\.string) {
            let known = channel.parent.flatMap { channels[$0] }?.tags ?? []
            channel.thread?.appliedTags = known.filter { wanted.contains($0.name) }.map(\.id)
        }
        update(channel, at: now)
    }

    /// `channel`, a thread's, and `locked`.
    mutating func archive(_ isArchived: Bool, _ body: JSON, at now: ProtocolTime) throws(ControlError) {
        guard var thread = channel(named: body["channel"]?.plainText ?? ""), var state = thread.thread else {
            throw ControlError(status: 404, "there is no such thread")
        }
        state.isArchived = isArchived
        state.isLocked = body["locked"]?.bool ?? false
        state.archiveChanged = now
        state.lastActive = calendarTime(at: now)
        thread.thread = state
        update(thread, at: now)
    }

    /// Everything in a channel at once, as moderators' tools do.
    mutating func deleteAll(in channel: Channel, at now: ProtocolTime) {
        let ids = (messages[channel.id] ?? []).filter { $0.audience == nil }.map(\.id)
        messages[channel.id]?.removeAll { $0.audience == nil }
        for id in sessions(where: { $0.intents.contains(.guildMessages) && sees($0, channel) }) {
            dispatch(
                "MESSAGE_DELETE_BULK",
                [
                    "ids": .array(ids.map(\.json)), "channel_id": channel.id.json, "guild_id": guild.id.json,
                ], to: id, at: now)
        }
    }

    /// `event` by its name, and `name`, `start`, `end` or `status`.
    mutating func changeEvent(_ isDeleted: Bool, _ body: JSON, at now: ProtocolTime) throws(ControlError) {
        let name = body["event"]?.string ?? ""
        guard var event = sortedEvents.last(where: { $0.name == name }) else {
            throw ControlError(status: 404, "there is no event called \(name)")
        }
        guard !isDeleted else {
            events[event.id] = nil
            return dispatchEvent("GUILD_SCHEDULED_EVENT_DELETE", event, at: now)
        }
        event.name = body["name"]?.string ?? event.name
        event.start = try instant("start", body) ?? event.start
        event.end = try instant("end", body) ?? event.end
        if let status = body["status"]?.int {
            guard let next = ScheduledEvent.Status(rawValue: status) else {
                throw ControlError("no such status")
            }
            event.status = next
        }
        events[event.id] = event
        dispatchEvent("GUILD_SCHEDULED_EVENT_UPDATE", event, at: now)
    }

    private func instant(_ key: String, _ body: JSON) throws(ControlError) -> String? {
        guard let text = body[key]?.string else { return nil }
        guard let moment = ProtocolTime(iso8601: text) else { throw ControlError("\(text) is no instant") }
        return moment.timestamp
    }
}
