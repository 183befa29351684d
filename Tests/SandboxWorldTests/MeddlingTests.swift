import SandboxWorld
import Testing

@Suite("What is done past the bot")
struct MeddlingTests {
    private func code(_ response: Response) -> Int64 { response.body?["code"]?.int ?? 0 }

    @Test("Automatic moderation blocks a bot's words and titles, too")
    func automod() throws {
        var stage = try Stage.withBot()
        try stage.fault(["kind": "automod", "words": ["Forbidden"]])
        #expect(
            code(stage.calmly("POST", "\(Stage.general)/messages", ["content": "a FORBIDDEN word"]))
                == 200_000)
        let id = stage.post("fine")
        #expect(
            code(stage.calmly("PATCH", "\(Stage.general)/messages/\(id)", ["content": "forbidden"]))
                == 200_000)
        let thread: JSON = ["name": "forbidden", "type": 11]
        #expect(code(stage.calmly("POST", "\(Stage.general)/threads", thread)) == 200_001)
        try stage.fault(["kind": "automod"])
        #expect(stage.calmly("POST", "\(Stage.general)/threads", thread).status == 201)
    }

    @Test("The limit on edits of old messages answers 30046 as often as was said")
    func editLimit() throws {
        var stage = try Stage.withBot()
        let id = stage.post("old")
        try stage.fault(["kind": "edit-limit", "times": 1, "retry_after": 30])
        let refused = stage.calmly("PATCH", "\(Stage.general)/messages/\(id)", ["content": "x"])
        #expect(refused.status == 429)
        #expect(code(refused) == 30_046)
        #expect(refused.body?["retry_after"]?.double == 30)
        #expect(stage.calmly("PATCH", "\(Stage.general)/messages/\(id)", ["content": "x"]).status == 200)
    }

    @Test("A bot that is thrown out hears it and is let in nowhere, until it is invited back")
    func kicked() throws {
        var stage = try Stage.withBot()
        try stage.fault(["kind": "kick-bot"])
        #expect(stage.events("GUILD_DELETE").last == ["id": "1100000000000000001"])
        #expect(code(stage.calmly("POST", "\(Stage.general)/messages", ["content": "x"])) == 50_001)
        try stage.fault(["kind": "invite-bot"])
        #expect(stage.events("GUILD_CREATE").count == 2)
        #expect(stage.calmly("POST", "\(Stage.general)/messages", ["content": "x"]).status == 200)
    }

    @Test("Channels are made, renamed and deleted by hand, messages deleted one by one or all at once")
    func channels() throws {
        var stage = try Stage.withBot()
        try stage.fault(["kind": "create-channel", "name": "ideas", "as": "forum", "tags": ["New"]])
        #expect(stage.events("CHANNEL_CREATE").last?["available_tags"]?[0]?["name"] == "New")
        try stage.fault(["kind": "edit-channel", "channel": "general", "name": "lobby", "topic": "mine"])
        #expect(stage.events("CHANNEL_UPDATE").last?["topic"] == "mine")
        stage.post("the card")
        stage.post("more")
        try stage.fault(["kind": "delete-message", "channel": "lobby", "text": "card"])
        #expect(try stage.seen(in: "lobby").compactMap { $0["text"] } == ["more"])
        try stage.fault(["kind": "delete-messages", "channel": "lobby"])
        #expect(stage.events("MESSAGE_DELETE_BULK").last?["ids"]?.array?.count == 1)
        try stage.fault(["kind": "delete-channel", "channel": "lobby"])
        #expect(code(stage.calmly("POST", "\(Stage.general)/messages", ["content": "x"])) == 10_003)
        #expect(throws: ControlError.self) {
            try stage.fault(["kind": "delete-channel", "channel": "lobby"])
        }
    }
}
