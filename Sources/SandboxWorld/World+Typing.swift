/// What people do at the keyboard: messages, slash commands, autocomplete.
extension World {
    /// Types a line. A line beginning with `/` is a command, everything else a message.
    ///
    /// `files` holds the texts of files that its options name. `@bot` is the conversation with that bot, begun
    /// by the first word.
    package mutating func type(
        as person: String, channel: String, text: String, files: JSON? = nil, at now: ProtocolTime,
    ) throws(ControlError) -> Started {
        let person = try actor(person)
        if channel.hasPrefix("@"), let other = self.person(named: channel), other.isBot {
            _ = conversation(between: other.id, and: person.id, at: now)
        }
        let channel = try self.channel(named: channel, visibleTo: person)
        guard text.hasPrefix("/") else { return .answered(try say(text, as: person, in: channel, at: now)) }
        let typed = try TypedCommand(text, in: self)
        try checkUse(of: typed.command, called: typed.title, by: person, in: channel)
        let (options, resolved) = try options(of: typed, files: files, at: now)
        return .waiting(
            startInteraction(
                .command, of: typed.application.id, by: person, in: channel,
                data: typed.data(options, resolved: resolved), at: now))
    }

    private mutating func say(
        _ text: String, as person: Member, in channel: Channel, at now: ProtocolTime,
    ) throws(ControlError) -> JSON {
        let words = text.trimmed
        guard !words.isEmpty else { throw ControlError("there is nothing to say") }
        guard words.unicodeScalars.count <= 2000 else {
            throw ControlError("a message has at most 2000 characters")
        }
        guard channel.kind.holdsMessages,
            permissions(of: person, in: channel).contains(Self.speaking(in: channel)),
            channel.thread?.isLocked != true || permissions(of: person, in: channel).contains(.manageThreads)
        else {
            throw ControlError(status: 403, "\(person.name) may not write in #\(channel.name)")
        }
        var message = Message(id: newID(at: now), channelID: channel.id, authorID: person.id, sent: now)
        message.content = words
        markMentions(in: &message, AllowedMentions())
        post(message, at: now)
        return ["interaction": nil, "outcome": "message", "message": shown(message)]
    }

    /// Asks for the choices of the option that is being typed: the last one of the line.
    package mutating func complete(
        as person: String, channel: String, text: String, at now: ProtocolTime,
    ) throws(ControlError) -> Started {
        let person = try actor(person)
        let channel = try self.channel(named: channel, visibleTo: person)
        guard text.hasPrefix("/") else { throw ControlError("only commands can be completed") }
        let typed = try TypedCommand(text, in: self, isHalfTyped: true)
        try checkUse(of: typed.command, called: typed.title, by: person, in: channel)
        guard let focused = typed.arguments.last else {
            throw ControlError("no option of \(typed.title) is being typed")
        }
        guard focused.declaration["autocomplete"]?.bool == true else {
            return .answered(["choices": .array(staticChoices(for: focused))])
        }
        var earlier = typed
        earlier.arguments.removeLast()
        var options: [JSON] = []
        for argument in earlier.arguments {
            var one = earlier
            one.arguments = [argument]
            options +=
                (try? self.options(of: one.withoutRequirements, at: now).options) ?? [Self.partial(argument)]
        }
        var last = Self.partial(focused)
        last["focused"] = true
        return .waiting(
            startInteraction(
                .autocomplete, of: typed.application.id, by: person, in: channel,
                data: typed.data(options + [last], resolved: [:]), at: now))
    }

    private static func partial(_ argument: TypedCommand.Argument) -> JSON {
        [
            "name": .string(argument.name), "type": argument.declaration["type"] ?? 3,
            "value": .string(argument.text),
        ]
    }

    /// What Discord's client suggests without asking the bot.
    private func staticChoices(for argument: TypedCommand.Argument) -> [JSON] {
        let all: [JSON]
        if let choices = argument.declaration["choices"]?.array {
            all = choices.map { ["name": $0["name"] ?? "", "value": $0["value"] ?? .null] }
        } else {
            let names: [String] =
                switch argument.kind {
                case .boolean?: ["true", "false"]
                case .user?, .mentionable?: sortedMembers.map(\.name)
                case .channel?: guildChannels.map(\.name)
                case .role?: guild.roles.map(\.name)
                case .subcommand?, .group?, .string?, .integer?, .number?, .attachment?, nil: []
                }
            all = names.map { ["name": .string($0), "value": .string($0)] }
        }
        let wanted = argument.text.lowercased()
        let fitting = all.filter {
            wanted.isEmpty || ($0["name"]?.string ?? "").lowercased().contains(wanted)
        }
        return Array(fitting.prefix(25))
    }
}

extension TypedCommand {
    /// The same line judged without its required options: half-typed lines lack them.
    fileprivate var withoutRequirements: TypedCommand {
        var copy = self
        copy.declarations = []
        return copy
    }
}
