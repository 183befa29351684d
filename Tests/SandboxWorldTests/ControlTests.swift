import SandboxWorld
import Testing

@Suite("Driving the world")
struct ControlTests {
    private func stage() throws -> Stage {
        var stage = try Stage.withBot()
        stage.register(Sample.projects)
        return stage
    }

    @Test("The state names people, channels, commands, bots and the clock")
    func state() throws {
        let stage = try stage()
        let state = stage.world.state(at: stage.now)
        #expect(state["people"]?.array?.count == 8)
        #expect(state["people"]?[4] == ["name": "lead", "id": "1100000000000000105", "roles": ["Lead"]])
        #expect(state["channels"]?[0]?["name"] == "general")
        #expect(state["channels"]?[0]?["kind"] == "text")
        #expect(state["commands"]?[0]?["name"] == "projects")
        #expect(state["commands"]?[0]?["application_id"] == .string(stage.world.mainBot))
        #expect(state["bots"]?[0]?["name"] == "guildhall")
        #expect(state["bots"]?[0]?["application_id"] == "1100000000000000301")
        #expect(state["bots"]?[0]?["connected"] == true)
        #expect((state["bots"]?[0]?["session"]?["sequence"]?.int ?? 0) > 0)
        #expect(state["clock"] == "2025-11-24T16:00:00.000Z")
    }

    /// Lines that cannot be typed, and why.
    private static let refused: [(line: String, why: String)] = [
        ("/nothing", "no command is called /nothing"),
        ("/", "no command was typed"),
        ("/projects sort:name", "/projects has no option sort; its options are: project, show, share"),
        ("/projects name", "/projects has no option name; its options are: project, show, share"),
        ("/projects show:Nothing", "show must be one of: Open seats, All"),
        ("/projects share:maybe", "share must be true or false"),
        ("/projects share:true share:false", "share is given twice"),
        (#"/projects project:"half"#, "a quotation mark is not closed"),
        (
            "/projects project:" + String(repeating: "x", count: 101),
            "project must have at most 100 characters"
        ),
        ("/board", "/board needs one of: pin"),
        ("/board drop", "/board has no subcommand drop; it has: pin"),
        ("/board pin", "/board pin needs where: Where"),
        ("/board pin where:nowhere", "where: there is nothing called nowhere"),
        ("/board pin where:general weeks:many", "weeks must be a whole number"),
        ("/board pin where:general weeks:9", "weeks must be at most 8"),
    ]

    @Test("A line the registered commands do not allow says why", arguments: refused)
    func lines(line: String, why: String) throws {
        var stage = try stage()
        #expect(throws: ControlError(why)) { try stage.type(line) }
        #expect(stage.events("INTERACTION_CREATE").isEmpty)
    }

    @Test("A value may be several words without quotes, and hold a colon")
    func values() throws {
        var stage = try stage()
        let (_, heard) = try stage.command("/projects project:the old: one show:all")
        #expect(
            heard["data"]?["options"] == [
                ["name": "project", "type": 3, "value": "the old: one"],
                ["name": "show", "type": 3, "value": "all"],
            ])
    }

    @Test("A subcommand carries its path, people and channels come resolved")
    func subcommand() throws {
        var stage = try stage()
        let (_, heard) = try stage.command("/board pin where:#general who:@lead weeks:3")
        let inner = heard["data"]?["options"]?[0]
        #expect(inner?["name"] == "pin")
        #expect(inner?["type"] == 1)
        #expect(inner?["options"]?[0]?["value"] == "1100000000000000201")
        #expect(inner?["options"]?[2]?["value"] == 3)
        let resolved = heard["data"]?["resolved"]
        #expect(resolved?["channels"]?["1100000000000000201"]?["name"] == "general")
        #expect(resolved?["users"]?["1100000000000000105"]?["username"] == "lead")
        #expect(resolved?["members"]?["1100000000000000105"]?["roles"] == ["1100000000000000012"])
    }

    @Test("A line that is no command is a message, as far as its writer may write")
    func messages() throws {
        var stage = try stage()
        guard case .answered(let outcome) = try stage.type("hello") else {
            return #expect(Bool(false), "a message is answered at once")
        }
        #expect(outcome["outcome"] == "message")
        #expect(outcome["message"]?["author"] == "member")
        #expect(throws: ControlError("nobody here is called somebody")) {
            try stage.type("x", as: "somebody")
        }
        #expect(throws: ControlError(status: 404, "there is no channel called moon")) {
            try stage.type("x", in: "moon")
        }
        _ = try stage.world.fault(
            ["kind": "permission", "channel": "general", "role": "@everyone", "deny": "send_messages"],
            at: stage.now)
        #expect(throws: ControlError(status: 403, "member may not write in #general")) { try stage.type("x") }
    }

    @Test("Another bot is admitted, logs in, and is heard beside Guildhall")
    func bots() throws {
        var stage = try stage()
        let (id, token) = try stage.world.addBot(name: "friend", at: stage.now)
        #expect(stage.world.token(ofBot: id) == token)
        stage.logIn(on: ConnectionID(7), token: token)
        #expect(stage.events("READY", to: ConnectionID(7)).first?["user"]?["username"] == "friend")
        let command: JSON = [["name": "ping", "description": "Pong"]]
        #expect(stage.ask("PUT", "/applications/\(id)/commands", command, token: token).status == 200)
        _ = try stage.type("/ping")
        #expect(stage.events("INTERACTION_CREATE", to: ConnectionID(7)).count == 1)
        #expect(stage.events("INTERACTION_CREATE").isEmpty)
        #expect(throws: ControlError(status: 409, "friend is already here")) {
            try stage.world.addBot(name: "friend", at: stage.now)
        }
    }

    @Test("People come one by one or in numbers")
    func people() throws {
        var stage = try stage()
        let added = try stage.world.addPeople(
            ["name": "guest", "count": 3, "roles": ["Lead"]], at: stage.now)
        #expect(
            added["people"]?.array?.compactMap { $0["name"]?.string } == ["guest-1", "guest-2", "guest-3"])
        _ = try stage.type("hello", as: "guest-2", in: "leads")
        #expect(throws: ControlError("there is no role called King")) {
            try stage.world.addPeople(["name": "x", "roles": ["King"]], at: stage.now)
        }
    }

    @Test("Faults that only the server can do are handed to it, unknown ones refused")
    func faults() throws {
        var stage = try stage()
        #expect(try stage.world.fault(["kind": "kill-bot"], at: stage.now) == .killBot)
        #expect(try stage.world.fault(["kind": "restart-bot"], at: stage.now) == .restartBot)
        #expect(try stage.world.fault(["kind": "second-bot"], at: stage.now) == .secondBot)
        #expect(
            try stage.world.fault(["kind": "slow", "ms": 200], at: stage.now) == .slow(milliseconds: 200))
        for wrong in [
            ["kind": "fire"], ["kind": "close"], ["kind": "answer", "route": "x", "status": 200],
            ["kind": "lose-reply"], ["kind": "mute", "bot": "5"], ["kind": "delete-message", "message": "5"],
        ] as [JSON] {
            #expect(throws: ControlError.self, "\(wrong.text)") {
                try stage.world.fault(wrong, at: stage.now)
            }
        }
    }

    @Test("The log tells frames, requests and faults in order, without tokens")
    func log() throws {
        var stage = try stage()
        let (_, heard) = try stage.command("/projects")
        stage.answer(heard, Sample.card)
        _ = try stage.world.fault(["kind": "reconnect"], at: stage.now)
        let entries = stage.world.log(since: 0).array ?? []
        #expect(entries.compactMap { $0["n"]?.int } == Array(1...Int64(entries.count)))
        #expect(Set(entries.compactMap { $0["kind"]?.string }) == ["open", "frame", "request", "fault"])
        let text = stage.world.log(since: 0).text
        #expect(!text.contains(stage.token))
        #expect(!text.contains(heard["token"]?.string ?? "?"))
        #expect(stage.world.log(since: entries.count - 1).array?.count == 1)
    }

    @Test("A reset is the seed again, and connections fall")
    func reset() throws {
        var stage = try stage()
        let token = stage.token
        _ = try stage.type("hello")
        _ = try stage.world.addBot(name: "friend", at: stage.now)
        stage.world.reset(at: stage.now)
        stage.pass(0)
        #expect(stage.sent.last == .drop(stage.bot))
        #expect(try stage.seen().isEmpty)
        #expect(stage.token == token)
        #expect(stage.world.state(at: stage.now)["bots"]?.array?.count == 1)
        #expect(stage.world.state(at: stage.now)["commands"] == [])
    }

    @Test(
        "A seed that cannot be a world says why",
        arguments: [
            (["bot": ["name": "b", "id": "1"]], "the seed has no guild"),
            (["guild": ["name": "g", "id": "x"]], "the id of guild is no snowflake"),
            (["guild": ["name": "g", "id": "1"]], "the seed names no people"),
            (
                [
                    "guild": ["name": "g", "id": "1"],
                    "roles": [["name": "r", "id": "2", "permissions": ["fly"]]],
                ],
                "role r: fly is no permission of Discord's"
            ),
        ] as [(JSON, String)])
    func seeds(seed: JSON, why: String) {
        let now = ProtocolTime(milliseconds: 0)
        #expect(throws: SeedError(why)) {
            try World(seed: seed, secret: "", settings: World.Settings(), at: now)
        }
    }
}
