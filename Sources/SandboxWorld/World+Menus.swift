/// Context menus: what people do with a right click on somebody or on a message.
extension World {
    /// `body`: `command`, and `user` or `message`; for a user also `channel`, where it is clicked.
    package mutating func menu(
        as person: String, _ body: JSON, at now: ProtocolTime,
    ) throws(ControlError) -> Started {
        let person = try actor(person)
        let name = body["command"]?.string ?? ""
        let isOnMessage = body["message"].map { !$0.isNull } ?? false
        let kind: Int64 = isOnMessage ? 3 : 2
        guard let (application, command) = command(named: name, kind: kind) else {
            throw ControlError("no context menu \(isOnMessage ? "of messages" : "of people") has \(name)")
        }
        var data: JSON = ["id": command.id.json, "name": .string(command.name), "type": .int(kind)]
        data["guild_id"] = command.guildID?.json
        let channel: Channel
        if isOnMessage {
            let message = try clickedMessage(body["message"] ?? .null, by: person)
            guard let place = channels[message.channelID] else {
                throw ControlError(status: 404, "its channel is gone")
            }
            channel = place
            data["target_id"] = message.id.json
            data["resolved"] = ["messages": JSON.object(.init()).with(message.id, messageJSON(message))]
        } else {
            channel = try self.channel(named: body["channel"]?.string ?? "general", visibleTo: person)
            guard let clicked = body["user"]?.plainText.flatMap(self.person(named:)) else {
                throw ControlError("user is nobody here: \(body["user"]?.plainText ?? "it is missing")")
            }
            data["target_id"] = clicked.id.json
            var resolved: JSON = [:]
            resolve(clicked, &resolved)
            data["resolved"] = resolved
        }
        try checkUse(of: command, called: command.name, by: person, in: channel)
        return .waiting(
            startInteraction(.command, of: application.id, by: person, in: channel, data: data, at: now))
    }

    private func clickedMessage(_ id: JSON, by person: Member) throws(ControlError) -> Message {
        guard let id = id.snowflake, let message = visibleMessage(id, to: person) else {
            throw ControlError(status: 404, "\(person.name) sees no message \(id.plainText ?? "")")
        }
        // An ephemeral message has no menu of applications.
        guard message.audience == nil else { throw ControlError("that message is for \(person.name) alone") }
        return message
    }

    /// A command may be hidden from a person, and does not show where its contexts do not reach.
    func checkUse(
        of command: Command, called title: String, by person: Member, in channel: Channel,
    ) throws(ControlError) {
        let allowed = permissions(of: person, in: channel)
        guard allowed.contains(.useApplicationCommands) else {
            throw ControlError(status: 403, "\(person.name) may not use commands in #\(channel.name)")
        }
        if let needed = command.body["default_member_permissions"]?.string.flatMap(UInt64.init),
            channel.isGuild, !allowed.isSuperset(of: Permissions(rawValue: needed))
        {
            throw ControlError(status: 403, "\(title) is not shown to \(person.name)")
        }
        if let contexts = command.body["contexts"]?.array, !contexts.isEmpty,
            !contexts.contains(channel.isGuild ? 0 : 1)
        {
            throw ControlError("\(title) cannot be used here")
        }
    }
}
