import SandboxWorld
import Testing

@Suite("Threads")
struct ThreadTests {
    private func code(_ response: Response) -> Int64 { response.body?["code"]?.int ?? 0 }

    @Test("A thread from a message takes its id, is told to the bot, and cannot be begun twice")
    func fromMessage() throws {
        var stage = try Stage.withBot()
        let card = stage.post("P-001 the card")
        let begun = stage.calmly("POST", "\(Stage.general)/messages/\(card)/threads", ["name": "P-001 talk"])
        #expect(begun.status == 201)
        #expect(begun.body?["id"]?.string == card)
        #expect(begun.body?["type"] == 11)
        #expect(begun.body?["member"]?["user_id"]?.string == stage.world.mainBot)
        let told = try #require(stage.events("THREAD_CREATE").last)
        #expect(told["newly_created"] == true)
        #expect(told["parent_id"] == "1100000000000000201")
        #expect(stage.events("MESSAGE_UPDATE").last?["thread"]?["name"] == "P-001 talk")
        #expect(stage.events("MESSAGE_UPDATE").last?["flags"] == 32)

        let again = stage.calmly("POST", "\(Stage.general)/messages/\(card)/threads", ["name": "again"])
        #expect(again.status == 400)
        #expect(code(again) == 160_004)
        #expect(try stage.seen().last?["thread"]?["name"] == "P-001 talk")
        // Its first message shows what it is about.
        #expect(try stage.seen(in: "P-001").first?["text"] == "P-001 the card")
    }

    @Test("The thread outlives its message, and a deleted thread leaves the message behind")
    func orphans() throws {
        var stage = try Stage.withBot()
        let card = stage.post("the card")
        stage.calmly("POST", "\(Stage.general)/messages/\(card)/threads", ["name": "talk"])
        stage.calmly("DELETE", "\(Stage.general)/messages/\(card)")
        #expect(stage.calmly("GET", "/channels/\(card)").status == 200)
        #expect(stage.calmly("DELETE", "/channels/\(card)").status == 200)
        #expect(stage.events("THREAD_DELETE").last?["id"]?.string == card)
        #expect(code(stage.calmly("GET", "/channels/\(card)")) == 10_003)
    }

    @Test("People talk in a thread: who speaks or is called joins, and the bot reads how much was said")
    func talk() throws {
        var stage = try Stage.withBot()
        let card = stage.post("the card")
        stage.calmly("POST", "\(Stage.general)/messages/\(card)/threads", ["name": "talk"])
        try stage.type("hello <@1100000000000000105>", as: "applicant", in: "talk")
        let thread = stage.calmly("GET", "/channels/\(card)").body
        #expect(thread?["message_count"] == 1)
        #expect(thread?["member_count"] == 3)
        let state = stage.world.state(at: stage.now)["channels"]?.array?.last
        #expect(state?["kind"] == "thread")
        #expect(state?["parent"] == "general")
        #expect(state?["members"] == ["applicant", "lead", "guildhall"])
    }

    @Test("An archived thread refuses edits, wakes with a word, and when locked only for who manages threads")
    func archive() throws {
        var stage = try Stage.withBot()
        let card = stage.post("the card")
        stage.calmly("POST", "\(Stage.general)/messages/\(card)/threads", ["name": "talk"])
        let thread = "/channels/\(card)"
        let inside = stage.post("inside", in: thread)
        #expect(stage.calmly("PATCH", thread, ["archived": true]).status == 200)
        #expect(stage.events("THREAD_UPDATE").last?["thread_metadata"]?["archived"] == true)
        #expect(code(stage.calmly("PATCH", "\(thread)/messages/\(inside)", ["content": "x"])) == 50_083)
        #expect(code(stage.calmly("PUT", "\(thread)/thread-members/1100000000000000101")) == 50_083)
        #expect(code(stage.calmly("PATCH", thread, ["name": "asleep"])) == 50_083)
        stage.post("awake again", in: thread)
        #expect(stage.events("THREAD_UPDATE").last?["thread_metadata"]?["archived"] == false)

        try stage.fault(["kind": "archive", "channel": "talk", "locked": true])
        try stage.fault(["kind": "permission", "role": "guildhall", "deny": ["manage_threads"]])
        let locked = stage.calmly("POST", "\(thread)/messages", ["content": "may I"])
        #expect(code(locked) == 160_005)
        #expect(throws: ControlError.self) { try stage.type("nor I", as: "member", in: "talk") }
    }

    @Test("A silent thread falls asleep when its time is over by the calendar")
    func sleep() throws {
        var stage = try Stage.withBot()
        let card = stage.post("the card")
        stage.calmly(
            "POST", "\(Stage.general)/messages/\(card)/threads",
            ["name": "talk", "auto_archive_duration": 1440])
        try stage.world.travel(["advance": "PT23H"], at: stage.now)
        #expect(stage.ask("GET", "/channels/\(card)").body?["thread_metadata"]?["archived"] == false)
        try stage.world.travel(["advance": "PT2H"], at: stage.now)
        #expect(stage.ask("GET", "/channels/\(card)").body?["thread_metadata"]?["archived"] == true)
    }

    @Test("A private thread is there for its members and for who manages threads, and for nobody else")
    func privateThread() throws {
        var stage = try Stage.withBot()
        let begun = stage.calmly("POST", "\(Stage.general)/threads", ["name": "desk", "type": 12])
        let id = begun.body?["id"]?.string ?? ""
        #expect(begun.body?["thread_metadata"]?["invitable"] == true)
        stage.post("for the lead", in: "/channels/\(id)")
        #expect(throws: ControlError.self) { try stage.seen(in: "desk", by: "lead") }
        #expect(try stage.seen(in: "desk", by: "steward").count == 1, "a steward manages threads")
        #expect(stage.calmly("PUT", "/channels/\(id)/thread-members/1100000000000000105").status == 204)
        #expect(try stage.seen(in: "desk", by: "lead").last?["text"] == "for the lead")
        stage.calmly("DELETE", "/channels/\(id)/thread-members/1100000000000000105")
        #expect(throws: ControlError.self) { try stage.seen(in: "desk", by: "lead") }
    }

    @Test("A bot that is let into a private thread is told of the thread and of its membership")
    func letIn() throws {
        var stage = try Stage.withBot()
        let guest = try stage.world.addBot(name: "guest", at: stage.now)
        let other = ConnectionID(2)
        stage.logIn(on: other, token: guest.token)
        try stage.fault(["kind": "permission", "role": "guest", "deny": ["manage_threads"]])
        let id = stage.calmly("POST", "\(Stage.general)/threads", ["name": "desk", "type": 12]).body?["id"]
        #expect(stage.events("THREAD_CREATE", to: other).isEmpty)
        #expect(stage.ask("GET", "/channels/\(id?.string ?? "")", token: guest.token).body?["code"] == 50_001)
        stage.calmly("PUT", "/channels/\(id?.string ?? "")/thread-members/\(guest.applicationID)")
        #expect(stage.events("THREAD_CREATE", to: other).last?["id"] == id)
        #expect(stage.events("THREAD_CREATE", to: other).last?["newly_created"] == nil)
        let added = stage.events("THREAD_MEMBERS_UPDATE", to: other).last?["added_members"]
        #expect(added?[0]?["user_id"]?.string == guest.applicationID)
        #expect(stage.events("THREAD_MEMBERS_UPDATE").isEmpty, "the others' comings need the members intent")
    }

    @Test("A forum's post is a thread with tags and a first message of the same id; forums hold no messages")
    func forum() throws {
        var stage = try Stage.withBot()
        let forum = stage.calmly(
            "POST", "\(Stage.guild)/channels",
            ["name": "ideas", "type": 15, "available_tags": [["name": "In review"], ["name": "Approved"]]])
        #expect(forum.status == 201)
        let place = "/channels/\(forum.body?["id"]?.string ?? "")"
        let tag = forum.body?["available_tags"]?[1]?["id"] ?? .null
        let post = stage.calmly(
            "POST", "\(place)/threads",
            ["name": "P-031 idea", "message": ["content": "the idea"], "applied_tags": [tag]])
        #expect(post.status == 201)
        #expect(post.body?["message"]?["id"] == post.body?["id"])
        #expect(post.body?["message"]?["channel_id"] == post.body?["id"])
        #expect(post.body?["applied_tags"] == [tag])
        #expect(post.body?["message_count"] == 0)
        #expect(code(stage.calmly("POST", "\(place)/messages", ["content": "x"])) == 50_008)
        let id = post.body?["id"]?.string ?? ""
        #expect(code(stage.calmly("POST", "/channels/\(id)/threads", ["name": "in it"])) == 50_024)
        #expect(stage.world.state(at: stage.now)["channels"]?.array?.last?["tags"] == ["Approved"])

        stage.calmly("PATCH", place, ["flags": 16])
        let untagged = stage.calmly("POST", "\(place)/threads", ["name": "x", "message": ["content": "y"]])
        #expect(code(untagged) == 40_067)
        let wrong = stage.calmly(
            "POST", "\(place)/threads", ["name": "x", "message": ["content": "y"], "applied_tags": ["1"]])
        #expect(code(wrong) == 50_035)
    }

    @Test("Living threads are in GUILD_CREATE and in a list, sleeping ones in the lists of their channel")
    func lists() throws {
        var stage = try Stage.withBot()
        let begun = (1...3).map { number in
            stage.calmly("POST", "\(Stage.general)/threads", ["name": "t\(number)", "type": 11])
                .body?["id"]?.string ?? ""
        }
        stage.calmly("PATCH", "/channels/\(begun[0])", ["archived": true])
        stage.calmly("PATCH", "/channels/\(begun[1])", ["archived": true])
        let living = stage.calmly("GET", "\(Stage.guild)/threads/active").body
        #expect(living?["threads"]?.array?.compactMap { $0["name"] } == ["t3"])
        #expect(living?["members"]?[0]?["id"]?.string == begun[2])
        let asleep = stage.calmly(
            "GET", "\(Stage.general)/threads/archived/public", query: ["limit": "2"]
        ).body
        #expect(asleep?["threads"]?.array?.compactMap { $0["name"] } == ["t2", "t1"])
        #expect(asleep?["has_more"] == false)
        stage.now = stage.now + 10_000
        stage.logIn(on: ConnectionID(2))
        let guild = stage.events("GUILD_CREATE", to: ConnectionID(2)).last
        #expect(guild?["threads"]?.array?.compactMap { $0["name"] } == ["t3"])
        // A thread without a message is told of in its channel.
        #expect(try stage.seen().last?["text"] == "guildhall started a thread: t3")
    }

    @Test("Who gains sight of a channel hears of the living threads there")
    func sync() throws {
        var stage = try Stage.withBot()
        stage.calmly("POST", "\(Stage.leads)/threads", ["name": "secret", "type": 11])
        try stage.fault([
            "kind": "permission", "channel": "leads", "role": "guildhall", "deny": ["view_channel"],
        ])
        #expect(code(stage.calmly("GET", Stage.leads)) == 50_001)
        #expect(stage.events("THREAD_LIST_SYNC").isEmpty)
        try stage.fault([
            "kind": "permission", "channel": "leads", "role": "guildhall", "allow": ["view_channel"],
        ])
        let sync = try #require(stage.events("THREAD_LIST_SYNC").last)
        #expect(sync["channel_ids"] == ["1100000000000000205"])
        #expect(sync["threads"]?[0]?["name"] == "secret")
        #expect(sync["members"]?.array?.count == 1)
    }
}
