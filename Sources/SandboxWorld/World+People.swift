/// People come, change and go: `POST people`.
extension World {
    /// Adds a person, or `count` of them: `body` has `name`, `roles`, `locale`, `dms`, `count`. Somebody who is
    /// here already is changed as `roles`, `locale` and `dms` say; `gone` lets them leave. Answers `{people}`.
    package mutating func addPeople(_ body: JSON, at now: ProtocolTime) throws(ControlError) -> JSON {
        guard let name = body["name"]?.string?.trimmed, !name.isEmpty else {
            throw ControlError("name is missing")
        }
        let count = body["count"]?.int
        guard (1...10_000).contains(count ?? 1) else { throw ControlError("count must be 1 to 10000") }
        let changes = ["roles", "locale", "dms", "gone"].contains { body[$0] != nil }
        if count == nil, changes, let known = person(named: name), !known.isBot {
            return ["people": .array(try changed(known, body, at: now))]
        }
        let names = count.map { (1...$0).map { "\(name)-\($0)" } } ?? [name]
        let known = Set(members.values.map { $0.name.lowercased() })
        if let taken = names.first(where: { known.contains($0.lowercased()) }) {
            throw ControlError(status: 409, "\(taken) is already here")
        }
        let roles = try roles(body) ?? []
        var added: [JSON] = []
        for name in names {
            var person = Member(id: newID(at: now), name: name, isBot: false, roles: roles, joined: now)
            person.locale = body["locale"]?.string
            person.takesDirectMessages = body["dms"]?.bool ?? true
            members[person.id] = person
            var json = person.json
            json["guild_id"] = guild.id.json
            dispatch("GUILD_MEMBER_ADD", json, intent: .guildMembers, at: now)
            added.append(shown(person))
        }
        return ["people": .array(added)]
    }

    private func roles(_ body: JSON) throws(ControlError) -> [Snowflake]? {
        guard let words = body["roles"]?.array?.compactMap(\.string) else { return nil }
        var roles: [Snowflake] = []
        for word in words {
            guard let role = role(named: word) else { throw ControlError("there is no role called \(word)") }
            roles.append(role.id)
        }
        return roles
    }

    private mutating func changed(
        _ person: Member, _ body: JSON, at now: ProtocolTime,
    ) throws(ControlError) -> [JSON] {
        if body["gone"]?.bool == true {
            remove(person, at: now)
            return []
        }
        var person = person
        person.locale = body["locale"]?.string ?? person.locale
        person.takesDirectMessages = body["dms"]?.bool ?? person.takesDirectMessages
        members[person.id] = person
        if let roles = try roles(body), roles != person.roles {
            person.roles = roles
            update(person, at: now)
        }
        return [shown(person)]
    }
}
