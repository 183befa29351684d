/// Roles of the guild (Guild › Get Guild Roles … Delete Guild Role).
extension World {
    private static let roleLimit = 250

    func listRoles(_ call: Call) throws(APIError) -> Response {
        try guildMember(call)
        return Response(status: 200, body: .array(guild.roles.map(\.json)))
    }

    func getRole(_ call: Call) throws(APIError) -> Response {
        try guildMember(call)
        return Response(status: 200, body: guild.roles[try place(of: call)].json)
    }

    private func place(of call: Call) throws(APIError) -> Int {
        let id = try call.id("role")
        guard let place = guild.roles.firstIndex(where: { $0.id == id }) else { throw .unknownRole }
        return place
    }

    /// A new role stands lowest, above @everyone alone.
    mutating func createRole(_ call: Call) throws(APIError) -> Response {
        let asking = try guildMember(call, needing: .manageRoles)
        guard guild.roles.count < Self.roleLimit else { throw .tooManyRoles }
        let everyone = guild.roles.first { $0.id == guild.id }?.permissions ?? .everyone
        var role = Role(id: newID(at: call.now), name: "new role", permissions: everyone, position: 1)
        try fill(&role, from: call.body, by: asking)
        for place in guild.roles.indices where guild.roles[place].position >= 1 {
            guild.roles[place].position += 1
        }
        guild.roles.append(role)
        dispatchRole("GUILD_ROLE_CREATE", role, at: call.now)
        return Response(status: 200, body: role.json)
    }

    /// Nobody gives more than they have (Permissions › Permission Hierarchy).
    private func fill(_ role: inout Role, from body: JSON, by asking: Member) throws(APIError) {
        if let name = body["name"]?.string {
            guard (1...100).contains(name.unicodeScalars.count) else {
                throw FormErrors.single(
                    ["name"], "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.")
            }
            role.name = name
        }
        if let given = body["permissions"], !given.isNull {
            let permissions = Permissions(json: given)
            guard basePermissions(of: asking).isSuperset(of: permissions.subtracting(role.permissions)) else {
                throw .missingPermissions
            }
            role.permissions = permissions
        }
        if let color = body["color"]?.int ?? body["colors"]?["primary_color"]?.int { role.color = color }
        if let isHoisted = body["hoist"]?.bool { role.isHoisted = isHoisted }
        if let isMentionable = body["mentionable"]?.bool { role.isMentionable = isMentionable }
    }

    mutating func modifyRole(_ call: Call) throws(APIError) -> Response {
        let asking = try guildMember(call, needing: .manageRoles)
        let place = try place(of: call)
        guard guild.roles[place].position < highestPosition(of: asking) else { throw .missingPermissions }
        var role = guild.roles[place]
        try fill(&role, from: call.body, by: asking)
        change(role, at: call.now)
        return Response(status: 200, body: role.json)
    }

    mutating func deleteRole(_ call: Call) throws(APIError) -> Response {
        let asking = try guildMember(call, needing: .manageRoles)
        let role = guild.roles[try place(of: call)]
        guard role.id != guild.id, role.botID == nil else { throw .invalidRole }
        guard role.position < highestPosition(of: asking) else { throw .missingPermissions }
        remove(role, at: call.now)
        return Response(status: 204)
    }

    /// Positions of several roles at once; all roles are answered.
    mutating func moveRoles(_ call: Call) throws(APIError) -> Response {
        let asking = try guildMember(call, needing: .manageRoles)
        let highest = highestPosition(of: asking)
        for entry in call.body.array ?? [] {
            guard let id = entry["id"]?.snowflake, var role = guild.roles.first(where: { $0.id == id }) else {
                throw .unknownRole
            }
            guard let position = entry["position"]?.int else { continue }
            guard role.position < highest, Int(position) < highest else { throw .missingPermissions }
            role.position = Int(position)
            change(role, at: call.now)
        }
        return Response(status: 200, body: .array(guild.roles.map(\.json)))
    }

    /// A role's permissions decide what its bearers see: who gains sight hears of the threads there.
    mutating func change(_ role: Role, at now: ProtocolTime) {
        guard let place = guild.roles.firstIndex(where: { $0.id == role.id }) else { return }
        changingSight(at: now) { world in
            world.guild.roles[place] = role
            world.dispatchRole("GUILD_ROLE_UPDATE", role, at: now)
        }
    }

    /// Whoever bore it does so no longer, and no channel speaks of it.
    mutating func remove(_ role: Role, at now: ProtocolTime) {
        guild.roles.removeAll { $0.id == role.id }
        for id in members.keys { members[id]?.roles.removeAll { $0 == role.id } }
        for id in channels.keys { channels[id]?.overwrites.removeAll { $0.target == role.id } }
        dispatch(
            "GUILD_ROLE_DELETE", ["guild_id": guild.id.json, "role_id": role.id.json], intent: .guilds,
            at: now)
    }

    private mutating func dispatchRole(_ event: String, _ role: Role, at now: ProtocolTime) {
        dispatch(event, ["guild_id": guild.id.json, "role": role.json], intent: .guilds, at: now)
    }
}
