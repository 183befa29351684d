/// What becomes of threads: they begin, wake up, fall asleep, and people come and go.
extension World {
    func newThread(
        _ kind: Channel.Kind, named name: String, in parent: Channel, by owner: Snowflake, as id: Snowflake,
        autoArchive: Int64, at now: ProtocolTime,
    ) -> Channel {
        var state = ThreadState(
            owner: owner, created: now, autoArchive: autoArchive, archiveChanged: now,
            lastActive: calendarTime(at: now))
        state.members = [owner: now]
        return Channel(id: id, kind: kind, name: name, position: 0, parent: parent.id, thread: state)
    }

    /// Threads are told only to those who may look into them.
    mutating func begin(_ thread: Channel, at now: ProtocolTime) {
        channels[thread.id] = thread
        if let parent = thread.parent, channels[parent]?.kind == .forum {
            channels[parent]?.lastMessage = thread.id
        }
        dispatchThread("THREAD_CREATE", thread, at: now) { json in json["newly_created"] = true }
    }

    mutating func update(_ thread: Channel, at now: ProtocolTime) {
        channels[thread.id] = thread
        dispatchThread("THREAD_UPDATE", thread, at: now)
    }

    mutating func removeThread(_ thread: Channel, at now: ProtocolTime) {
        for id in sessions(where: { $0.intents.contains(.guilds) && sees($0, thread) }) {
            dispatch(
                "THREAD_DELETE",
                [
                    "id": thread.id.json, "guild_id": guild.id.json,
                    "parent_id": thread.parent?.json ?? .null,
                    "type": .int(thread.kind.rawValue),
                ], to: id, at: now)
        }
        channels[thread.id] = nil
        messages[thread.id] = nil
        guard let parent = thread.parent, var message = message(thread.id, in: parent) else { return }
        message.flags.remove(.hasThread)
        edit(message, at: now)
    }

    private mutating func dispatchThread(
        _ event: String, _ thread: Channel, at now: ProtocolTime, _ adding: (inout JSON) -> Void = { _ in },
    ) {
        for id in sessions(where: { $0.intents.contains(.guilds) && sees($0, thread) }) {
            guard let session = sessions[id] else { continue }
            var json = channelJSON(thread, for: session.applicationID)
            adding(&json)
            dispatch(event, json, to: id, at: now)
        }
    }

    /// A word wakes a sleeping thread, unless it is locked (Threads › Active & Archived Threads).
    mutating func stir(_ message: Message, at now: ProtocolTime) {
        guard var channel = channels[message.channelID], var state = channel.thread else { return }
        let slept = state.isArchived
        state.isArchived = false
        if slept { state.archiveChanged = now }
        state.lastActive = calendarTime(at: now)
        state.messageCount += 1
        state.totalSent += 1
        channel.thread = state
        channels[channel.id] = channel
        if slept { update(channel, at: now) }
    }

    /// Whoever speaks in a thread or is called there joins it, if they may look into its channel.
    mutating func gather(_ message: Message, at now: ProtocolTime) {
        guard let thread = channels[message.channelID], let state = thread.thread else { return }
        let newcomers = ([message.authorID] + message.mentions).uniqued.filter { state.members[$0] == nil }
        for person in newcomers { join(person, thread.id, at: now) }
    }

    mutating func join(_ person: Snowflake, _ threadID: Snowflake, at now: ProtocolTime) {
        guard let before = channels[threadID], before.thread?.members[person] == nil,
            let parent = before.parent.flatMap({ channels[$0] }),
            permissions(of: person, in: parent).contains(.viewChannel)
        else { return }
        let blind = Set(sessions(where: { !sees($0, before) }))
        channels[threadID]?.thread?.members[person] = now
        guard let thread = channels[threadID] else { return }
        // A bot that is let into a private thread is told of the thread first.
        for id in sessions(where: {
            $0.applicationID == person && $0.intents.contains(.guilds) && sees($0, thread)
        })
        where blind.contains(id) {
            dispatch("THREAD_CREATE", channelJSON(thread, for: person), to: id, at: now)
        }
        dispatchMembers(of: thread, added: [person], removed: [], at: now)
    }

    mutating func leave(_ person: Snowflake, _ threadID: Snowflake, at now: ProtocolTime) {
        guard let before = channels[threadID], before.thread?.members[person] != nil else { return }
        channels[threadID]?.thread?.members[person] = nil
        dispatchMembers(of: before, added: [], removed: [person], at: now)
    }

    /// Without the members intent, which nobody has here, only those hear it whom it concerns (Gateway Events
    /// › Thread Members Update).
    private mutating func dispatchMembers(
        of thread: Channel, added: [Snowflake], removed: [Snowflake], at now: ProtocolTime,
    ) {
        let current = channels[thread.id] ?? thread
        var json: JSON = [
            "id": thread.id.json, "guild_id": guild.id.json,
            "member_count": .int(Int64(min(50, current.thread?.members.count ?? 0))),
        ]
        if !added.isEmpty {
            json["added_members"] = .array(
                added.compactMap {
                    threadMemberJSON($0, in: current, withMember: true)?.adding(["presence": nil])
                })
        }
        if !removed.isEmpty { json["removed_member_ids"] = .array(removed.map(\.json)) }
        let concerned = Set(added + removed)
        for id in sessions(where: {
            $0.intents.contains(.guilds) && $0.hears(guild: guild.id) && concerned.contains($0.applicationID)
        }) {
            dispatch("THREAD_MEMBERS_UPDATE", json, to: id, at: now)
        }
    }

    func activeThreads(for application: Snowflake) -> [Channel] {
        threads.filter {
            $0.thread?.isArchived == false && permissions(of: application, in: $0).contains(.viewChannel)
        }
    }

    /// Threads fall asleep when nobody has spoken for their time, by the calendar.
    mutating func archiveSilentThreads(at now: ProtocolTime) {
        for var thread in threads {
            guard var state = thread.thread, !state.isArchived,
                calendarTime(at: now) - state.lastActive >= state.autoArchive * 60_000
            else { continue }
            state.isArchived = true
            state.archiveChanged = now
            thread.thread = state
            update(thread, at: now)
        }
    }
}
