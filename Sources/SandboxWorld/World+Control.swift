/// The control API's questions: who and what is there, what happened; and who comes in.
extension World {
    /// The State of the control API.
    package func state(at now: ProtocolTime) -> JSON {
        [
            "guild": ["id": guild.id.json, "name": .string(guild.name)],
            "people": .array(sortedMembers.filter { !$0.isBot }.map(shown)),
            "roles": .array(guild.roles.map { ["name": .string($0.name), "id": $0.id.json] }),
            "channels": .array((guildChannels + threads.reversed()).map(shown)),
            "commands": .array(
                sortedApplications.flatMap { application in
                    application.commands.map { $0.json(application: application.id) }
                }),
            "bots": .array(sortedApplications.map(shown)), "clock": .string(calendarTime(at: now).iso8601),
        ]
    }

    private var sortedApplications: [Application] { applications.values.sorted { $0.id < $1.id } }

    func shown(_ person: Member) -> JSON {
        let roles = guild.roles.filter { person.roles.contains($0.id) }
        var json: JSON = [
            "name": .string(person.name), "id": person.id.json,
            "roles": .array(roles.map { .string($0.name) }),
        ]
        if !person.takesDirectMessages { json["dms"] = false }
        json["locale"] = person.locale.map(JSON.string)
        return json
    }

    private func shown(_ channel: Channel) -> JSON {
        var json: JSON = [
            "name": .string(channel.name), "id": channel.id.json, "kind": .string(channel.kind.name),
            "topic": .string(channel.topic ?? ""),
        ]
        json["parent"] = channel.parent.flatMap { channels[$0] }.map { .string($0.name) }
        if let thread = channel.thread {
            json["archived"] = .bool(thread.isArchived)
            json["locked"] = .bool(thread.isLocked)
            json["members"] = .array(
                thread.members.keys.sorted().compactMap { members[$0] }.map { .string($0.name) })
            let forum = channel.parent.flatMap { channels[$0] }
            json["tags"] = .array(
                thread.appliedTags.compactMap { tag in forum?.tags.first { $0.id == tag } }
                    .map { .string($0.name) })
        }
        return json
    }

    /// Connected: a session of it is on a connection. Of that it is said how far it was told.
    private func shown(_ application: Application) -> JSON {
        let session = sessions.values.first {
            $0.applicationID == application.id && $0.connection != nil
        }
        var json: JSON = [
            "name": .string(application.name), "application_id": application.id.json,
            "connected": .bool(session != nil),
        ]
        json["session"] = session.map { ["id": .string($0.id), "sequence": .int($0.sequence)] }
        return json
    }

    package func hasChannel(named name: String) -> Bool { channel(named: name) != nil }
    package func topic(ofChannel name: String) -> String? { channel(named: name)?.topic }

    /// What happened after entry number `since`, in order.
    package func log(since: Int) -> JSON { journal.since(since) }

    /// Registers another application and invites it.
    package mutating func addBot(
        name: String, at now: ProtocolTime,
    ) throws(ControlError) -> (applicationID: String, token: String) {
        let name = name.trimmed
        guard (2...32).contains(name.count) else { throw ControlError("a bot's name has 2 to 32 characters") }
        guard person(named: name) == nil else { throw ControlError(status: 409, "\(name) is already here") }
        let application = invite(application: newID(at: now), name: name, roleID: newID(at: now), at: now)
        if let role = guild.roles.last {
            dispatch(
                "GUILD_ROLE_CREATE", ["guild_id": guild.id.json, "role": role.json], intent: .guilds, at: now)
        }
        return (application.id.description, application.token)
    }

    package func token(ofBot applicationID: String) -> String? {
        Snowflake(applicationID).flatMap { applications[$0]?.token }
    }
}
