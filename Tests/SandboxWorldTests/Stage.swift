import Foundation
import SandboxWorld
import Support
import Testing
import Yams

/// The seeded world on a virtual clock, and the tiny bot of these stories, which speaks raw JSON.
struct Stage {
    var world: World
    var now = ProtocolTime(milliseconds: 1_764_000_000_000)
    let bot = ConnectionID(1)
    /// Everything the world sent, in order.
    private(set) var sent: [Outgoing] = []

    /// GUILDS, GUILD_MESSAGES and DIRECT_MESSAGES.
    static let intents: Int64 = 1 | 1 << 9 | 1 << 12

    init() throws {
        world = try World(
            seed: Self.seed(), secret: "a test", settings: World.Settings(zoneOffset: 10_800), at: now)
    }

    /// A stage on which the bot has logged in.
    static func withBot() throws -> Stage {
        var stage = try Stage()
        stage.logIn()
        return stage
    }

    static func seed() throws -> JSON {
        let file = Checkout.root.appending(path: "config/sandbox.yaml")
        let node = try #require(try Yams.compose(yaml: String(contentsOf: file, encoding: .utf8)))
        return JSON(node)
    }

    var token: String { world.token(ofBot: world.mainBot) ?? "" }

    // The clock

    mutating func pass(_ milliseconds: Int64) {
        let end = now + milliseconds
        while let deadline = world.deadline, deadline <= end {
            now = max(now, deadline)
            world.tick(at: now)
            hear()
        }
        now = end
        world.tick(at: now)
        hear()
    }

    private mutating func hear() {
        sent += world.outgoing()
    }

    // The gateway

    mutating func open(_ connection: ConnectionID, version: String = "10") {
        world.opened(connection, query: ["v": version, "encoding": "json"], at: now)
        hear()
    }

    mutating func say(_ frame: JSON, on connection: ConnectionID? = nil) {
        world.received(connection ?? bot, frame.bytes, at: now)
        hear()
    }

    mutating func sayRaw(_ text: String, on connection: ConnectionID? = nil) {
        world.received(connection ?? bot, Array(text.utf8), at: now)
        hear()
    }

    mutating func lose(_ connection: ConnectionID? = nil, code: UInt16? = nil) {
        world.lost(connection ?? bot, code: code, at: now)
        hear()
    }

    mutating func logIn(
        on connection: ConnectionID? = nil, token: String? = nil, intents: Int64 = intents,
        shard: [Int64] = [0, 1],
    ) {
        let connection = connection ?? bot
        open(connection)
        say(Self.identify(token ?? self.token, intents: intents, shard: shard), on: connection)
    }

    static func identify(_ token: String, intents: Int64 = intents, shard: [Int64] = [0, 1]) -> JSON {
        [
            "op": 2,
            "d": [
                "token": .string(token), "intents": .int(intents), "shard": .array(shard.map(JSON.int)),
                "properties": ["os": "linux", "browser": "story", "device": "story"],
            ],
        ]
    }

    mutating func resume(_ session: String, after sequence: Int64, on connection: ConnectionID) {
        open(connection)
        say(Self.resuming(token, session, sequence), on: connection)
    }

    static func resuming(_ token: String, _ session: String, _ sequence: Int64) -> JSON {
        ["op": 6, "d": ["token": .string(token), "session_id": .string(session), "seq": .int(sequence)]]
    }

    /// The frames a connection was sent.
    func frames(to connection: ConnectionID? = nil) -> [JSON] {
        sent.compactMap { item in
            if case .frame(let to, let frame) = item, to == connection ?? bot { frame } else { nil }
        }
    }

    func events(_ name: String, to connection: ConnectionID? = nil) -> [JSON] {
        frames(to: connection).filter { $0["t"]?.string == name }.compactMap { $0["d"] }
    }

    func closeCode(of connection: ConnectionID? = nil) -> UInt16? {
        for case .close(let closed, let code, _) in sent where closed == connection ?? bot { return code }
        return nil
    }

    var session: String { events("READY").last?["session_id"]?.string ?? "" }
    /// The session begun last, on whatever connection.
    var lastSession: String {
        sent.lazy.reversed().compactMap { item in
            if case .frame(_, let frame) = item, frame["t"] == "READY" {
                frame["d"]?["session_id"]?.string
            } else {
                nil
            }
        }.first ?? ""
    }
    var sequence: Int64 { frames().compactMap { $0["s"]?.int }.last ?? 0 }

    // REST

    @discardableResult
    mutating func ask(
        _ method: String, _ path: String, _ body: JSON? = nil, query: [String: String] = [:],
        token: String? = nil,
    ) -> Response {
        let response = world.rest(
            Request(
                method: method, path: "/api/v10" + path, query: query,
                headers: ["authorization": "Bot \(token ?? self.token)"],
                body: body.map(Request.Body.json) ?? .none),
            at: now)
        hear()
        return response
    }

    @discardableResult
    mutating func register(_ commands: JSON) -> Response {
        ask("PUT", "/applications/\(world.mainBot)/commands", commands)
    }

    /// Answers an interaction as the bot.
    @discardableResult
    mutating func answer(_ interaction: JSON, _ body: JSON, withResponse: Bool = false) -> Response {
        let (id, token) = (interaction["id"]?.string ?? "", interaction["token"]?.string ?? "")
        return ask(
            "POST", "/interactions/\(id)/\(token)/callback", body,
            query: withResponse ? ["with_response": "true"] : [:])
    }

    @discardableResult
    mutating func followUp(_ method: String, _ interaction: JSON, _ rest: String = "", _ body: JSON? = nil)
        -> Response
    {
        ask(method, "/webhooks/\(world.mainBot)/\(interaction["token"]?.string ?? "")\(rest)", body)
    }

    /// Gives the bot back another bucket's worth of time: these stories are not about limits.
    @discardableResult
    mutating func calmly(_ method: String, _ path: String, _ body: JSON? = nil, query: [String: String] = [:])
        -> Response
    {
        let answer = ask(method, path, body, query: query)
        now = now + 2_000
        say(["op": 1, "d": .null])
        return answer
    }

    static let general = "/channels/1100000000000000201"
    static let leads = "/channels/1100000000000000205"
    static let guild = "/guilds/1100000000000000001"

    /// A message of the bot's, by its id.
    @discardableResult
    mutating func post(_ text: String, in channel: String = general) -> String {
        calmly("POST", "\(channel)/messages", ["content": .string(text)]).body?["id"]?.string ?? ""
    }

    mutating func fault(_ body: JSON) throws {
        _ = try world.fault(body, at: now)
        hear()
    }

    // People

    @discardableResult
    mutating func type(
        _ text: String, as person: String = "member", in channel: String = "general", files: JSON? = nil,
    ) throws -> Started {
        let started = try world.type(as: person, channel: channel, text: text, files: files, at: now)
        hear()
        return started
    }

    /// Types a command and gives the interaction the bot heard.
    mutating func command(_ text: String, as person: String = "member") throws -> (InteractionID, JSON) {
        let started = try type(text, as: person)
        return try waiting(started)
    }

    mutating func menu(_ body: JSON, as person: String = "member") throws -> (InteractionID, JSON) {
        let started = try world.menu(as: person, body, at: now)
        hear()
        return try waiting(started)
    }

    mutating func press(_ body: JSON, as person: String = "member") throws -> (InteractionID, JSON) {
        let started = try world.press(as: person, body, at: now)
        hear()
        return try waiting(started)
    }

    mutating func submit(_ body: JSON, as person: String = "member") throws -> (InteractionID, JSON) {
        let started = try world.submit(as: person, body, at: now)
        hear()
        return try waiting(started)
    }

    mutating func complete(_ text: String, as person: String = "member") throws -> Started {
        let started = try world.complete(as: person, channel: "general", text: text, at: now)
        hear()
        return started
    }

    func waiting(_ started: Started) throws -> (InteractionID, JSON) {
        guard case .waiting(let id) = started else {
            Issue.record("no interaction was started")
            throw ControlError("no interaction was started")
        }
        return (id, try #require(events("INTERACTION_CREATE").last))
    }

    func outcome(of interaction: InteractionID) -> JSON? {
        world.outcome(of: interaction, at: now)
    }

    func seen(in channel: String = "general", by person: String = "member") throws -> [JSON] {
        try world.messages(channel: channel, as: person).array ?? []
    }
}

extension JSON {
    init(_ node: Node) {
        switch node {
        case .mapping(let mapping):
            self = .object(
                JSONObject(
                    pairs: mapping.map { JSONObject.Pair(key: $0.key.string ?? "", value: JSON($0.value)) }))
        case .sequence(let sequence): self = .array(sequence.map { JSON($0) })
        case .scalar(let scalar):
            self = node.bool.map(JSON.bool) ?? .string(scalar.string)
        case .alias: self = .null
        }
    }
}
