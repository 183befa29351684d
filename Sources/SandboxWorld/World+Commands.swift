/// Application commands: registered for everywhere or for the guild, seen at once.
extension World {
    /// A bot registers its own commands only, and guild commands in the guild it is in.
    private func owner(_ call: Call) throws(APIError) -> (application: Application, guildID: Snowflake?) {
        let application = try call.asking()
        guard try call.id("application") == application.id else { throw .missingAccess }
        guard call.parameters["guild"] != nil else { return (application, nil) }
        guard try call.id("guild") == guild.id else { throw .missingAccess }
        return (application, guild.id)
    }

    func listCommands(_ call: Call) throws(APIError) -> Response {
        let (application, guildID) = try owner(call)
        let scope = application.commands.filter { $0.guildID == guildID }
        return Response(status: 200, body: .array(scope.map { $0.json(application: application.id) }))
    }

    func getCommand(_ call: Call) throws(APIError) -> Response {
        let (application, guildID) = try owner(call)
        let id = try call.id("command")
        guard let command = application.commands.first(where: { $0.id == id && $0.guildID == guildID }) else {
            throw .unknownCommand
        }
        return Response(status: 200, body: command.json(application: application.id))
    }

    /// A name that is taken is overwritten and answers 200, a new one 201.
    mutating func createCommand(_ call: Call) throws(APIError) -> Response {
        let (application, guildID) = try owner(call)
        var form = CommandForm()
        let body = form.command(call.body, at: [], hasGuild: guildID != nil)
        try form.errors.check()
        let isKnown = application.commands.contains { $0.matches(body, guildID) }
        let command = command(body, guildID, of: application, at: call.now)
        var commands = application.commands.filter { !$0.matches(body, guildID) }
        commands.append(command)
        try Self.checkCounts(commands.filter { $0.guildID == guildID })
        applications[application.id]?.commands = commands
        return Response(status: isKnown ? 200 : 201, body: command.json(application: application.id))
    }

    /// Replaces all commands of the scope; those whose name stays keep their id.
    mutating func overwriteCommands(_ call: Call) throws(APIError) -> Response {
        let (application, guildID) = try owner(call)
        guard let list = call.body.array else {
            throw FormErrors.single([], "LIST_TYPE_CONVERT", "Only lists may be used in a ListType.")
        }
        var form = CommandForm()
        let bodies = list.enumerated().map { form.command($1, at: ["\($0)"], hasGuild: guildID != nil) }
        form.checkNames(of: bodies)
        try form.errors.check()
        var commands: [Command] = []
        for body in bodies {
            commands.append(command(body, guildID, of: application, at: call.now))
        }
        try Self.checkCounts(commands)
        applications[application.id]?.commands =
            application.commands.filter { $0.guildID != guildID } + commands
        return Response(status: 200, body: .array(commands.map { $0.json(application: application.id) }))
    }

    mutating func editCommand(_ call: Call) throws(APIError) -> Response {
        let (application, guildID) = try owner(call)
        let id = try call.id("command")
        guard let place = application.commands.firstIndex(where: { $0.id == id && $0.guildID == guildID })
        else {
            throw .unknownCommand
        }
        var form = CommandForm()
        let merged = application.commands[place].body.adding(call.body)
        let body = form.command(merged, at: [], hasGuild: guildID != nil)
        try form.errors.check()
        var command = application.commands[place]
        if command.body != body { command.version = newID(at: call.now) }
        command.body = body
        applications[application.id]?.commands[place] = command
        return Response(status: 200, body: command.json(application: application.id))
    }

    mutating func deleteCommand(_ call: Call) throws(APIError) -> Response {
        let (application, guildID) = try owner(call)
        let id = try call.id("command")
        guard application.commands.contains(where: { $0.id == id && $0.guildID == guildID }) else {
            throw .unknownCommand
        }
        applications[application.id]?.commands.removeAll { $0.id == id }
        return Response(status: 204)
    }

    private mutating func command(
        _ body: JSON, _ guildID: Snowflake?, of application: Application, at now: ProtocolTime,
    ) -> Command {
        let known = application.commands.first { $0.matches(body, guildID) }
        if let known, known.body == body { return known }
        let version = newID(at: now)
        return Command(id: known?.id ?? version, guildID: guildID, version: version, body: body)
    }

    /// 100 slash commands, 15 of users and 15 of messages in each scope (Application Commands › Registering).
    private static func checkCounts(_ commands: [Command]) throws(APIError) {
        for (kind, limit) in [(Int64(1), 100), (2, 15), (3, 15), (4, 1)]
        where commands.filter({ $0.kind == kind }).count > limit {
            throw APIError(
                status: 400, code: 30_032,
                message: "Maximum number of application commands reached (\(limit)).")
        }
    }
}

extension Command {
    /// A command is known by its scope, its kind and its name.
    fileprivate func matches(_ body: JSON, _ guildID: Snowflake?) -> Bool {
        self.guildID == guildID && kind == body["type"]?.int && name == body["name"]?.string
    }
}
