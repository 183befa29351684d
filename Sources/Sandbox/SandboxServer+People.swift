import SandboxWorld

/// What people do, and what they see.
extension SandboxServer {
    func state() -> JSON {
        ask { world, now in world.state(at: now) }
    }

    func messages(in channel: String, as person: String) throws(ControlError) -> JSON {
        try world.messages(channel: channel, as: person)
    }

    func type(_ body: JSON) async throws(ControlError) -> JSON {
        let (person, channel, text) = try Self.line(body)
        return try await outcome { (world, now) throws(ControlError) in
            try world.type(as: person, channel: channel, text: text, files: body["files"], at: now)
        }
    }

    func complete(_ body: JSON) async throws(ControlError) -> JSON {
        let (person, channel, text) = try Self.line(body)
        return try await outcome { (world, now) throws(ControlError) in
            try world.complete(as: person, channel: channel, text: text, at: now)
        }
    }

    func press(_ body: JSON) async throws(ControlError) -> JSON {
        let person = try Self.text("as", body)
        return try await outcome { (world, now) throws(ControlError) in
            try world.press(as: person, body, at: now)
        }
    }

    func submit(_ body: JSON) async throws(ControlError) -> JSON {
        let person = try Self.text("as", body)
        return try await outcome { (world, now) throws(ControlError) in
            try world.submit(as: person, body, at: now)
        }
    }

    func menu(_ body: JSON) async throws(ControlError) -> JSON {
        let person = try Self.text("as", body)
        return try await outcome { (world, now) throws(ControlError) in
            try world.menu(as: person, body, at: now)
        }
    }

    private static func line(
        _ body: JSON,
    ) throws(ControlError) -> (person: String, channel: String, text: String) {
        (try text("as", body), try text("channel", body), try text("text", body))
    }

    private static func text(_ key: String, _ body: JSON) throws(ControlError) -> String {
        guard let text = body[key]?.string else { throw ControlError("\(key) is missing") }
        return text
    }

    /// Does something as a person and waits for what comes of it.
    private func outcome(
        _ act: (inout World, ProtocolTime) throws(ControlError) -> Started,
    ) async throws(ControlError) -> JSON {
        switch try attempt(act) {
        case .answered(let json): return json
        case .waiting(let interaction):
            let outcome = await first { world, now in world.outcome(of: interaction, at: now) }
            guard let outcome else { throw ControlError(status: 503, "The sandbox is ending.") }
            return outcome
        }
    }

    func attempt<Value>(
        _ act: (inout World, ProtocolTime) throws(ControlError) -> Value,
    ) throws(ControlError) -> Value {
        let result: Result<Value, ControlError> = change { world, now in
            do throws(ControlError) {
                return .success(try act(&world, now))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    func fault(_ body: JSON) throws(ControlError) -> FaultAction {
        try attempt { (world, now) throws(ControlError) in try world.fault(body, at: now) }
    }

    func slow(by delay: Duration) {
        self.delay = delay
    }

    /// Registers another application; what it does is captured in files of its own.
    func addBot(_ body: JSON) throws(ControlError) -> JSON {
        let name = try Self.text("name", body)
        let added = try attempt { (world, now) throws(ControlError) in try world.addBot(name: name, at: now) }
        capture?.knows(added.token, as: name)
        return ["application_id": .string(added.applicationID), "token": .string(added.token)]
    }

    func addPeople(_ body: JSON) throws(ControlError) -> JSON {
        try attempt { (world, now) throws(ControlError) in try world.addPeople(body, at: now) }
    }

    func reset() {
        delay = .zero
        change { world, now in world.reset(at: now) }
    }

    /// What happened since entry `number`; waits a while for the first when there is none yet.
    func log(since number: Int, wait: Duration) async -> JSON {
        let news: @Sendable (World, ProtocolTime) -> JSON? = { world, _ in
            let log = world.log(since: number)
            guard log.array?.isEmpty == false else { return Optional<JSON>.none }
            return log
        }
        if wait > .zero, let log = await first(within: wait, news) { return log }
        return world.log(since: number)
    }

    /// Whether our bot is connected and its commands are known, at the latest after `patience`.
    func ready(within patience: Duration) async -> Bool {
        let isReady = await first(within: patience) { world, now in
            let readiness = Readiness(of: world, at: now)
            return readiness.isConnected && readiness.hasCommands ? true : nil
        }
        return isReady ?? false
    }
}
