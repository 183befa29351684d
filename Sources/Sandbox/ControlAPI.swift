import SandboxWorld

/// The control API: what people do, what is broken on purpose, what is looked at. Paths and shapes are the
/// promise that stories and the page are written against; the prompt and the stories call the same thing
/// without a socket.
package struct ControlAPI: Sendable {
    package struct Answer: Sendable {
        package var status: Int
        package var body: JSON
    }

    let server: SandboxServer
    /// The bot that is a child of ours, when there is one.
    let bot: BotChild?
    let hasOwnDatabase: Bool

    /// The longest that a request for the log may wait for news.
    private static let longestWait: Int64 = 60

    /// Answers a call. `path` is what follows `/sandbox/api/`.
    package func answer(_ method: String, _ path: String, query: [String: String] = [:], body: [UInt8]) async
        -> Answer
    {
        guard body.isEmpty || method == "POST", let json = body.isEmpty ? [:] : try? JSON(parsing: body),
            json.object != nil
        else { return Answer(status: 400, body: ["message": "The body is not a JSON object."]) }
        return await answer(method, path, query: query, json: json)
    }

    package func answer(_ method: String, _ path: String, query: [String: String] = [:], json: JSON = [:])
        async
        -> Answer
    {
        do throws(ControlError) {
            return Answer(status: 200, body: try await call(method, path, query, json))
        } catch {
            return Answer(status: error.status, body: ["message": .string(error.message)])
        }
    }

    private func call(
        _ method: String, _ path: String, _ query: [String: String], _ body: JSON,
    ) async throws(ControlError) -> JSON {
        let words = path.split(separator: "/", omittingEmptySubsequences: false).map { Target.plain($0) }
        if words.count == 3, words[0] == "channels", words[2] == "messages" {
            try Self.require("GET", method, path)
            guard let person = query["as"] else { throw ControlError("Say as whom: ?as=member.") }
            return try await server.messages(in: words[1], as: person)
        }
        if words.count == 2, words[0] == "clock" {
            try Self.require("GET", method, path)
            return await server.jump(for: words[1], after: query["after"].flatMap(Int64.init))
        }
        switch path {
        case "state", "log": try Self.require("GET", method, path)
        case "type", "complete", "press", "submit", "menu", "faults", "bots", "people", "reset", "clock":
            try Self.require("POST", method, path)
        default: throw ControlError(status: 404, "The control API has no call \(path).")
        }
        switch path {
        case "state": return await server.state()
        case "log": return try await log(query)
        case "type": return try await server.type(body)
        case "complete": return try await server.complete(body)
        case "press": return try await server.press(body)
        case "submit": return try await server.submit(body)
        case "faults": return try await breakSomething(body)
        case "bots": return try await server.addBot(body)
        case "people": return try await server.addPeople(body)
        case "reset": return try await reset()
        case "menu": return try await server.menu(body)
        default: return try await server.travel(body)
        }
    }

    private static func require(_ wanted: String, _ method: String, _ path: String) throws(ControlError) {
        guard method == wanted else {
            throw ControlError(status: 405, "\(path) is asked for with \(wanted).")
        }
    }

    /// With `wait` the answer is held back until there is news, for so many seconds at most.
    private func log(_ query: [String: String]) async throws(ControlError) -> JSON {
        guard let since = Int(query["since"] ?? "0"), let wait = Int64(query["wait"] ?? "0"), wait >= 0 else {
            throw ControlError("since and wait are whole numbers.")
        }
        return await server.log(since: since, wait: .seconds(min(wait, Self.longestWait)))
    }

    /// The world does its own part of a fault; what concerns sockets and the process is done here.
    private func breakSomething(_ body: JSON) async throws(ControlError) -> JSON {
        switch try await server.fault(body) {
        case .none: break
        case .slow(let milliseconds): await server.slow(by: .milliseconds(milliseconds))
        case .killBot:
            try await ownBot().kill()
            _ = await server.first(within: .seconds(5)) { world, now in
                Readiness(of: world, at: now).isConnected ? nil : true
            }
        case .restartBot: try await restart(ownBot())
        case .secondBot: try await start { try await ownBot().startSecond() }
        }
        return ["done": body["kind"] ?? .null]
    }

    private func ownBot() throws(ControlError) -> BotChild {
        guard let bot else { throw ControlError(status: 409, "No bot of its own runs in this sandbox.") }
        return bot
    }

    private func restart(_ bot: BotChild) async throws(ControlError) {
        await bot.stop()
        try await start { try await bot.start() }
        try await untilReady()
    }

    private func start(_ work: () async throws -> Void) async throws(ControlError) {
        do {
            try await work()
        } catch let error as ControlError {
            throw error
        } catch {
            throw ControlError(status: 500, "The bot cannot be started: \(error)")
        }
    }

    private func untilReady() async throws(ControlError) {
        guard await server.ready(within: .seconds(30)) else {
            throw ControlError(status: 504, "The bot was started, but has not connected within 30 seconds.")
        }
    }

    /// World and bot back to the seed; answered when the bot is there again.
    private func reset() async throws(ControlError) -> JSON {
        guard !hasOwnDatabase else {
            throw ControlError(
                status: 409, "The database was given with --database, so it is not emptied here.")
        }
        await bot?.kill()
        await server.reset()
        if let bot {
            try await start { try await bot.startPrepared() }
            try await untilReady()
        }
        return await server.state()
    }
}
