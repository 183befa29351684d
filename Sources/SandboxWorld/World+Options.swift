/// What a person typed for an option, turned into the value Discord would send.
extension World {
    /// The options of a complete line and what they refer to.
    /// - Parameter files: the texts of the files that are named, by their names.
    mutating func options(
        of typed: TypedCommand, files: JSON? = nil, at now: ProtocolTime,
    ) throws(ControlError) -> (options: [JSON], resolved: JSON) {
        for declaration in typed.declarations where declaration["required"]?.bool == true {
            let name = declaration["name"]?.string ?? ""
            guard typed.arguments.contains(where: { $0.name == name }) else {
                throw ControlError(
                    "\(typed.title) needs \(name): \(declaration["description"]?.string ?? "")")
            }
        }
        var options: [JSON] = []
        var resolved: JSON = [:]
        for argument in typed.arguments {
            let value = try value(of: argument, files, &resolved, at: now)
            options.append([
                "name": .string(argument.name), "type": argument.declaration["type"] ?? 3, "value": value,
            ])
        }
        return (options, resolved)
    }

    private mutating func value(
        of argument: TypedCommand.Argument, _ files: JSON?, _ resolved: inout JSON, at now: ProtocolTime,
    ) throws(ControlError) -> JSON {
        let (name, text) = (argument.name, argument.text)
        if let choices = argument.declaration["choices"]?.array {
            let wanted = text.lowercased()
            let choice =
                choices.first { $0["name"]?.string == text || $0["value"]?.plainText == text }
                ?? choices.first { $0["name"]?.string?.lowercased() == wanted }
            guard let value = choice?["value"] else {
                let names = choices.compactMap { $0["name"]?.string }.joined(separator: ", ")
                throw ControlError("\(name) must be one of: \(names)")
            }
            return value
        }
        switch argument.kind {
        case .string?: return .string(try checked(text, argument))
        case .integer?:
            guard let number = Int64(text) else { throw ControlError("\(name) must be a whole number") }
            return .int(try checked(Double(number), argument, .int(number)).int ?? number)
        case .number?:
            guard let number = Double(text) else { throw ControlError("\(name) must be a number") }
            return try checked(number, argument, .double(number))
        case .boolean?:
            guard let flag = ["true": true, "false": false][text.lowercased()] else {
                throw ControlError("\(name) must be true or false")
            }
            return .bool(flag)
        case .user?, .channel?, .role?, .mentionable?: return try reference(argument, &resolved)
        case .attachment?:
            return try handOver(text, files, called: name, &resolved, at: now)
        case .subcommand?, .group?, nil: throw ControlError("\(name) takes no value")
        }
    }

    private func checked(_ text: String, _ argument: TypedCommand.Argument) throws(ControlError) -> String {
        let length = Int64(text.unicodeScalars.count)
        guard length > 0 else { throw ControlError("\(argument.name) is empty") }
        if let least = argument.declaration["min_length"]?.int, length < least {
            throw ControlError("\(argument.name) must have at least \(least) characters")
        }
        if length > argument.declaration["max_length"]?.int ?? 6000 {
            let most = argument.declaration["max_length"]?.int ?? 6000
            throw ControlError("\(argument.name) must have at most \(most) characters")
        }
        return text
    }

    private func checked(
        _ number: Double, _ argument: TypedCommand.Argument, _ value: JSON,
    ) throws(ControlError) -> JSON {
        if let least = argument.declaration["min_value"], number < least.double ?? number {
            throw ControlError("\(argument.name) must be at least \(least.plainText ?? "")")
        }
        if let most = argument.declaration["max_value"], number > most.double ?? number {
            throw ControlError("\(argument.name) must be at most \(most.plainText ?? "")")
        }
        return value
    }

    private func reference(_ argument: TypedCommand.Argument, _ resolved: inout JSON) throws(ControlError)
        -> JSON
    {
        let kind = argument.kind
        if kind == .user || kind == .mentionable, let member = person(named: argument.text) {
            resolve(member, &resolved)
            return member.id.json
        }
        if kind == .role || kind == .mentionable, let role = role(named: argument.text) {
            resolved["roles"] = (resolved["roles"] ?? [:]).with(role.id, role.json)
            return role.id.json
        }
        if kind == .channel, let channel = channel(named: argument.text) {
            resolve(channel, &resolved)
            return channel.id.json
        }
        throw ControlError("\(argument.name): there is nothing called \(argument.text)")
    }

    func role(named name: String) -> Role? {
        guild.role(named: name)
            ?? guild.role(named: name.hasPrefix("@") ? String(name.dropFirst()) : "@\(name)")
    }

    func resolve(_ member: Member, _ resolved: inout JSON) {
        var partial = member.partialJSON
        partial["permissions"] = basePermissions(of: member).json
        resolved["users"] = (resolved["users"] ?? [:]).with(member.id, member.userJSON)
        resolved["members"] = (resolved["members"] ?? [:]).with(member.id, partial)
    }

    func resolve(_ channel: Channel, _ resolved: inout JSON) {
        let full = channelJSON(channel)
        let partial: JSON = [
            "id": channel.id.json, "type": .int(channel.kind.rawValue), "name": .string(channel.name),
            "parent_id": channel.parent?.json ?? .null, "permissions": Permissions.everyone.json,
            "position": full["position"] ?? 0,
            "topic": full["topic"] ?? .null, "flags": 0, "nsfw": false, "rate_limit_per_user": 0,
            "guild_id": guild.id.json, "last_message_id": full["last_message_id"] ?? .null,
        ]
        resolved["channels"] = (resolved["channels"] ?? [:]).with(channel.id, partial)
    }
}

extension JSON {
    /// A scalar as a person would type it.
    var plainText: String? {
        switch self {
        case .string(let text): text
        case .int(let number): String(number)
        case .double(let number): String(number)
        case .bool(let flag): String(flag)
        case .null, .array, .object: nil
        }
    }
}

extension JSON {
    /// This map with one more entry.
    func with(_ id: Snowflake, _ value: JSON) -> JSON {
        var json = self
        json[id.description] = value
        return json
    }
}
