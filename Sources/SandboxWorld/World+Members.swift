/// Members of the guild (Guild › Get Guild Member … Remove Guild Member).
extension World {
    /// Listing members needs the members intent, which nobody has here.
    func listMembers(_ call: Call) throws(APIError) -> Response {
        try guildMember(call)
        throw .missingAccess
    }

    func searchMembers(_ call: Call) throws(APIError) -> Response {
        try guildMember(call)
        let query = call.query["query"]?.lowercased() ?? ""
        guard !query.isEmpty else {
            throw FormErrors.single(["query"], "BASE_TYPE_REQUIRED", "This field is required")
        }
        let limit = call.query["limit"].map { Int($0) ?? 0 } ?? 1
        guard (1...1000).contains(limit) else {
            throw FormErrors.single(["limit"], "NUMBER_TYPE_RANGE", "int value should be between 1 and 1000.")
        }
        let found = sortedMembers.filter {
            $0.name.lowercased().hasPrefix(query) || $0.nick?.lowercased().hasPrefix(query) == true
        }
        return Response(status: 200, body: .array(found.prefix(limit).map(\.json)))
    }

    private func member(_ call: Call) throws(APIError) -> Member {
        guard let member = members[try call.id("user")] else { throw .unknownMember }
        return member
    }

    func getMember(_ call: Call) throws(APIError) -> Response {
        try guildMember(call)
        return Response(status: 200, body: try member(call).json)
    }

    /// Roles and the nickname; voice and time-outs are not emulated.
    mutating func modifyMember(_ call: Call) throws(APIError) -> Response {
        let asking = try guildMember(call)
        var member = try member(call)
        if let wanted = call.body["roles"]?.array?.compactMap(\.snowflake) {
            guard basePermissions(of: asking).contains(.manageRoles) else { throw .missingPermissions }
            for id in Set(wanted).symmetricDifference(member.roles) {
                _ = try grantable(id, by: asking)
            }
            member.roles = wanted.uniqued
        }
        if let nick = call.body["nick"] {
            guard basePermissions(of: asking).contains(.manageNicknames) else { throw .missingPermissions }
            guard (nick.string?.unicodeScalars.count ?? 0) <= 32 else {
                throw FormErrors.single(["nick"], "BASE_TYPE_MAX_LENGTH", "Must be 32 or fewer in length.")
            }
            member.nick = nick.string.flatMap { $0.isEmpty ? nil : $0 }
        }
        update(member, at: call.now)
        return Response(status: 200, body: member.json)
    }

    mutating func removeMember(_ call: Call) throws(APIError) -> Response {
        try guildMember(call, needing: .kickMembers)
        remove(try member(call), at: call.now)
        return Response(status: 204)
    }

    mutating func addMemberRole(_ call: Call) throws(APIError) -> Response {
        try changeRole(call) { $0.contains($1) ? $0 : $0 + [$1] }
    }

    mutating func removeMemberRole(_ call: Call) throws(APIError) -> Response {
        try changeRole(call) { held, role in held.filter { $0 != role } }
    }

    private mutating func changeRole(
        _ call: Call, _ change: ([Snowflake], Snowflake) -> [Snowflake],
    ) throws(APIError) -> Response {
        let asking = try guildMember(call, needing: .manageRoles)
        var member = try member(call)
        let role = try grantable(try call.id("role"), by: asking)
        let roles = change(member.roles, role.id)
        guard roles != member.roles else { return Response(status: 204) }
        member.roles = roles
        update(member, at: call.now)
        return Response(status: 204)
    }

    /// A role below one's own highest, and nobody's own by birth (Permissions › Permission Hierarchy).
    private func grantable(_ id: Snowflake, by asking: Member) throws(APIError) -> Role {
        guard let role = guild.roles.first(where: { $0.id == id }) else { throw .unknownRole }
        guard role.id != guild.id, role.botID == nil else { throw .invalidRole }
        guard role.position < highestPosition(of: asking) else { throw .missingPermissions }
        return role
    }

    func highestPosition(of member: Member) -> Int {
        if member.id == guild.ownerID { return .max }
        return guild.roles.filter { member.roles.contains($0.id) }.map(\.position).max() ?? 0
    }

    /// A bot hears of its own membership without the members intent (Gateway › List of Intents).
    mutating func update(_ member: Member, at now: ProtocolTime) {
        changingSight(at: now) { world in
            world.members[member.id] = member
            world.tellUpdate(of: member, at: now)
        }
    }

    private mutating func tellUpdate(of member: Member, at now: ProtocolTime) {
        var json = member.json
        json["guild_id"] = guild.id.json
        for id in sessions(where: { session in
            let isOwn = session.applicationID == member.id && session.intents.contains(.guilds)
            return (isOwn || session.intents.contains(.guildMembers)) && session.hears(guild: guild.id)
        }) {
            dispatch("GUILD_MEMBER_UPDATE", json, to: id, at: now)
        }
    }

    /// Somebody is no longer here: a person leaves, an application is thrown out.
    mutating func remove(_ member: Member, at now: ProtocolTime) {
        for thread in threads where thread.thread?.members[member.id] != nil {
            leave(member.id, thread.id, at: now)
        }
        members[member.id] = nil
        dispatch(
            "GUILD_MEMBER_REMOVE", ["guild_id": guild.id.json, "user": member.userJSON],
            intent: .guildMembers,
            at: now)
        for id in sessions(where: { $0.applicationID == member.id && $0.hears(guild: guild.id) }) {
            dispatch("GUILD_DELETE", ["id": guild.id.json], to: id, at: now)
        }
    }
}
