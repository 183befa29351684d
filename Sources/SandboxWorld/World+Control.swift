/// The control API's questions: who and what is there, what happened; and who comes in.
extension World {
    /// The State of the control API.
    package func state(at now: ProtocolTime) -> JSON {
        [
            "guild": ["id": guild.id.json, "name": .string(guild.name)],
            "people": .array(sortedMembers.filter { !$0.isBot }.map(shown)),
            "roles": .array(guild.roles.map { ["name": .string($0.name), "id": $0.id.json] }),
            "channels": .array(guildChannels.map(shown)),
            "commands": .array(
                sortedApplications.flatMap { application in
                    application.commands.map { $0.json(application: application.id) }
                }),
            "bots": .array(sortedApplications.map(shown)), "clock": .string(calendarTime(at: now).iso8601),
        ]
    }

    private var sortedApplications: [Application] { applications.values.sorted { $0.id < $1.id } }

    private func shown(_ person: Member) -> JSON {
        let roles = guild.roles.filter { person.roles.contains($0.id) }
        return [
            "name": .string(person.name), "id": person.id.json,
            "roles": .array(roles.map { .string($0.name) }),
        ]
    }

    private func shown(_ channel: Channel) -> JSON {
        [
            "name": .string(channel.name), "id": channel.id.json, "kind": .string(channel.kind.name),
            "topic": .string(channel.topic ?? ""),
        ]
    }

    /// Connected: a session of it is on a connection.
    private func shown(_ application: Application) -> JSON {
        let isConnected = sessions.values.contains {
            $0.applicationID == application.id && $0.connection != nil
        }
        return [
            "name": .string(application.name), "application_id": application.id.json,
            "connected": .bool(isConnected),
        ]
    }

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

    /// `body`: `name`, `roles`, `count`. Answers `{people}`.
    package mutating func addPeople(_ body: JSON, at now: ProtocolTime) throws(ControlError) -> JSON {
        guard let name = body["name"]?.string?.trimmed, !name.isEmpty else {
            throw ControlError("name is missing")
        }
        var roles: [Snowflake] = []
        for word in body["roles"]?.array?.compactMap(\.string) ?? [] {
            guard let role = role(named: word) else { throw ControlError("there is no role called \(word)") }
            roles.append(role.id)
        }
        let count = body["count"]?.int
        guard (1...10_000).contains(count ?? 1) else { throw ControlError("count must be 1 to 10000") }
        let names = count.map { (1...$0).map { "\(name)-\($0)" } } ?? [name]
        if let taken = names.first(where: { person(named: $0) != nil }) {
            throw ControlError(status: 409, "\(taken) is already here")
        }
        var added: [JSON] = []
        for name in names {
            let person = Member(id: newID(at: now), name: name, isBot: false, roles: roles, joined: now)
            members[person.id] = person
            var json = person.json
            json["guild_id"] = guild.id.json
            dispatch("GUILD_MEMBER_ADD", json, intent: .guildMembers, at: now)
            added.append(shown(person))
        }
        return ["people": .array(added)]
    }
}
