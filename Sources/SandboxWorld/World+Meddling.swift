/// What somebody with all rights does in the guild by hand, past the bot: the mirror must notice and heal.
extension World {
    mutating func meddle(
        _ kind: FaultKind, _ body: JSON, _ bot: Snowflake, at now: ProtocolTime,
    ) throws(ControlError) {
        switch kind {
        case .permission: try permit(body, at: now)
        case .kickBot: if let member = members[bot] { remove(member, at: now) }
        case .inviteBot: inviteBack(bot, at: now)
        case .closeDMs: members[try meddled(body).id]?.takesDirectMessages = false
        case .openDMs: members[try meddled(body).id]?.takesDirectMessages = true
        case .leave: remove(try meddled(body), at: now)
        case .giveRole, .takeRole: try changeRole(kind == .giveRole, body, at: now)
        case .deleteRole: remove(try meddledRole(body), at: now)
        case .editRole: try editRole(body, at: now)
        case .createChannel: try createChannel(body, at: now)
        case .deleteChannel: remove(try meddledChannel(body), at: now)
        case .editChannel: try editChannel(body, at: now)
        case .archive, .unarchive: try archive(kind == .archive, body, at: now)
        case .deleteMessage: delete(try meddledMessage(body), at: now)
        case .deleteMessages: deleteAll(in: try meddledChannel(body), at: now)
        case .pin: pin(try meddledMessage(body), by: guild.ownerID, at: now)
        case .unpin: unpin(try meddledMessage(body), at: now)
        case .editEvent, .deleteEvent: try changeEvent(kind == .deleteEvent, body, at: now)
        case .close, .drop, .mute, .unmute, .heartbeat, .reconnect, .answer, .slow, .invalidSession,
            .loseReply,
            .editLimit, .automod, .killBot, .restartBot, .secondBot:
            preconditionFailure("a fault of the network is no meddling")
        }
    }

    private func meddled(_ body: JSON) throws(ControlError) -> Member {
        try actor(body["person"]?.string ?? "")
    }

    private func meddledRole(_ body: JSON) throws(ControlError) -> Role {
        guard let role = role(named: body["role"]?.string ?? "") else {
            throw ControlError("there is no role called \(body["role"]?.string ?? "")")
        }
        return role
    }

    private func meddledChannel(_ body: JSON) throws(ControlError) -> Channel {
        let name = body["channel"]?.plainText ?? ""
        guard let channel = channel(named: name) else {
            throw ControlError(status: 404, "there is no channel called \(name)")
        }
        return channel
    }

    /// A message by its id, or by words in it: the newest of its channel that has them.
    private func meddledMessage(_ body: JSON) throws(ControlError) -> Message {
        if let id = body["message"]?.snowflake,
            let message = messages.values.lazy.compactMap({ $0.last { $0.id == id } }).first
        {
            return message
        }
        guard let words = body["text"]?.string ?? body["message"]?.string, body["channel"] != nil,
            let message = messages[try meddledChannel(body).id]?.last(where: {
                $0.audience == nil && !$0.kind.isSystem && shown($0)["text"]?.string?.contains(words) == true
            })
        else { throw ControlError(status: 404, "there is no such message") }
        return message
    }

    /// `channel`, `role`, and `deny` or `allow` in the channel; without a channel, of the role itself.
    private mutating func permit(_ body: JSON, at now: ProtocolTime) throws(ControlError) {
        var role = try meddledRole(body)
        let (denied, allowed) = (try permissions("deny", body), try permissions("allow", body))
        guard body["channel"] != nil else {
            role.permissions = role.permissions.subtracting(denied).union(allowed)
            return change(role, at: now)
        }
        var channel = try meddledChannel(body)
        var overwrite =
            channel.overwrites.first { $0.target == role.id }
            ?? Overwrite(target: role.id, kind: .role, allow: [], deny: [])
        overwrite.allow = overwrite.allow.subtracting(denied).union(allowed)
        overwrite.deny = overwrite.deny.union(denied).subtracting(allowed)
        channel.overwrites.removeAll { $0.target == role.id }
        channel.overwrites.append(overwrite)
        change(to: channel, at: now)
    }

    private func permissions(_ key: String, _ body: JSON) throws(ControlError) -> Permissions {
        let names = body[key]?.array?.compactMap(\.string) ?? body[key]?.string.map { [$0] } ?? []
        let found = Permissions.named(names)
        if let unknown = found.unknown { throw ControlError("\(unknown) is no permission of Discord's") }
        return found.known
    }

    /// As after a new invitation: the bot is told of the guild again.
    private mutating func inviteBack(_ bot: Snowflake, at now: ProtocolTime) {
        guard members[bot] == nil, let application = applications[bot] else { return }
        let roles = guild.roles.filter { $0.botID == bot }.map(\.id)
        members[bot] = Member(id: bot, name: application.name, isBot: true, roles: roles, joined: now)
        for id in sessions(where: {
            $0.applicationID == bot && $0.intents.contains(.guilds) && $0.hears(guild: guild.id)
        }) {
            dispatch("GUILD_CREATE", guildCreateJSON(for: application, at: now), to: id, at: now)
        }
    }

    private mutating func changeRole(
        _ isGiven: Bool, _ body: JSON, at now: ProtocolTime,
    ) throws(ControlError) {
        let role = try meddledRole(body)
        // A bot's own membership can be meddled with, too.
        guard var member = person(named: body["person"]?.string ?? "") else {
            throw ControlError("nobody here is called \(body["person"]?.string ?? "")")
        }
        guard member.roles.contains(role.id) != isGiven else { return }
        if isGiven { member.roles.append(role.id) } else { member.roles.removeAll { $0 == role.id } }
        update(member, at: now)
    }

    private mutating func editRole(_ body: JSON, at now: ProtocolTime) throws(ControlError) {
        var role = try meddledRole(body)
        role.name = body["name"]?.string ?? role.name
        role.isMentionable = body["mentionable"]?.bool ?? role.isMentionable
        role.position = body["position"]?.int.map(Int.init) ?? role.position
        change(role, at: now)
    }
}
