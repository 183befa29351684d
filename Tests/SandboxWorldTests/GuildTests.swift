import SandboxWorld
import Testing

@Suite("Roles, members, conversations, pins, events")
struct GuildTests {
    private func code(_ response: Response) -> Int64 { response.body?["code"]?.int ?? 0 }

    @Test("A role is made, given, taken and deleted; without the members intent only one's own is heard")
    func roles() throws {
        var stage = try Stage.withBot()
        let made = stage.calmly("POST", "\(Stage.guild)/roles", ["name": "P-001", "mentionable": true])
        #expect(made.status == 200)
        #expect(stage.events("GUILD_ROLE_CREATE").last?["role"]?["name"] == "P-001")
        let id = made.body?["id"]?.string ?? ""
        let bearer = "\(Stage.guild)/members/1100000000000000101/roles/\(id)"
        #expect(stage.calmly("PUT", bearer).status == 204)
        #expect(
            stage.calmly("GET", "\(Stage.guild)/members/1100000000000000101").body?["roles"] == [.string(id)])
        #expect(stage.events("GUILD_MEMBER_UPDATE").isEmpty)
        try stage.fault(["kind": "give-role", "person": "guildhall", "role": "P-001"])
        #expect(stage.events("GUILD_MEMBER_UPDATE").last?["user"]?["username"] == "guildhall")
        #expect(stage.calmly("DELETE", bearer).status == 204)
        #expect(stage.calmly("PATCH", "\(Stage.guild)/roles/\(id)", ["name": "P-001 team"]).status == 200)
        #expect(stage.events("GUILD_ROLE_UPDATE").last?["role"]?["name"] == "P-001 team")
        #expect(stage.calmly("DELETE", "\(Stage.guild)/roles/\(id)").status == 204)
        #expect(stage.events("GUILD_ROLE_DELETE").last?["role_id"]?.string == id)
        #expect(code(stage.calmly("GET", "\(Stage.guild)/roles/\(id)")) == 10_011)
        #expect(code(stage.calmly("PUT", "\(Stage.guild)/members/1100000000000000101/roles/1")) == 10_011)
        #expect(code(stage.calmly("PUT", "\(Stage.guild)/members/1/roles/1100000000000000012")) == 10_007)
    }

    @Test("Members are found by the beginning of their names; all of them need the members intent")
    func members() throws {
        var stage = try Stage.withBot()
        let found = stage.calmly(
            "GET", "\(Stage.guild)/members/search", query: ["query": "lea", "limit": "5"])
        #expect(found.body?.array?.compactMap { $0["user"]?["username"] } == ["lead"])
        #expect(code(stage.calmly("GET", "\(Stage.guild)/members", query: ["limit": "10"])) == 50_001)
        try stage.fault(["kind": "leave", "person": "lead"])
        #expect(code(stage.calmly("GET", "\(Stage.guild)/members/1100000000000000105")) == 10_007)
    }

    @Test("A bot writes to a person unless they closed their conversations; a person writes to a bot")
    func conversations() throws {
        var stage = try Stage.withBot()
        let open = stage.calmly("POST", "/users/@me/channels", ["recipient_id": "1100000000000000101"])
        let place = "/channels/\(open.body?["id"]?.string ?? "")"
        #expect(stage.calmly("POST", "\(place)/messages", ["content": "welcome"]).status == 200)
        #expect(try stage.seen(in: "@guildhall").last?["text"] == "welcome")
        #expect(try stage.seen(in: "@guildhall", by: "lead").isEmpty, "nobody has spoken with lead yet")
        try stage.type("thank you", in: "@guildhall")
        #expect(stage.events("MESSAGE_CREATE").last?["content"] == "thank you")
        _ = try stage.world.addPeople(["name": "member", "dms": false], at: stage.now)
        #expect(code(stage.calmly("POST", "\(place)/messages", ["content": "again"])) == 50_007)
        try stage.fault(["kind": "open-dms", "person": "member"])
        #expect(stage.calmly("POST", "\(place)/messages", ["content": "again"]).status == 200)
        try stage.fault(["kind": "leave", "person": "member"])
        #expect(code(stage.calmly("POST", "\(place)/messages", ["content": "gone"])) == 50_007)
    }

    @Test("A pinned message stands first in both lists, is told, and leaves a notice")
    func pins() throws {
        var stage = try Stage.withBot()
        let (one, two) = (stage.post("one"), stage.post("two"))
        #expect(stage.calmly("PUT", "\(Stage.general)/messages/pins/\(one)").status == 204)
        #expect(stage.calmly("PUT", "\(Stage.general)/pins/\(two)").status == 204)
        #expect(stage.events("CHANNEL_PINS_UPDATE").count == 2)
        let pins = stage.calmly("GET", "\(Stage.general)/messages/pins", query: ["limit": "1"]).body
        #expect(pins?["items"]?[0]?["message"]?["id"]?.string == two)
        #expect(pins?["has_more"] == true)
        let next = stage.calmly(
            "GET", "\(Stage.general)/messages/pins",
            query: ["before": pins?["items"]?[0]?["pinned_at"]?.string ?? ""])
        #expect(next.body?["items"]?.array?.compactMap { $0["message"]?["id"]?.string } == [one])
        let old = stage.calmly("GET", "\(Stage.general)/pins").body?.array
        #expect(old?.compactMap { $0["id"]?.string } == [two, one])
        #expect(try stage.seen().last?["text"] == "guildhall pinned a message to this channel.")
        #expect(try stage.seen().first?["pinned"] == true)
        let notice = try stage.seen().last?["id"]?.string ?? ""
        #expect(code(stage.calmly("PUT", "\(Stage.general)/messages/pins/\(notice)")) == 50_021)
        try stage.fault(["kind": "unpin", "message": .string(two)])
        #expect(stage.calmly("GET", "\(Stage.general)/pins").body?.array?.count == 1)
    }

    @Test("The 251st pin is refused")
    func pinLimit() throws {
        var stage = try Stage.withBot()
        for number in 0..<251 {
            let id = stage.post("\(number)")
            let answer = stage.calmly("PUT", "\(Stage.general)/messages/pins/\(id)")
            #expect(number < 250 ? answer.status == 204 : code(answer) == 30_003, "pin \(number)")
        }
    }

    @Test("An event is planned, moved and called off, by the bot or by hand")
    func events() throws {
        var stage = try Stage.withBot()
        stage.logIn(on: ConnectionID(2), intents: 1 << 16)
        stage.now = stage.now + 6_000
        stage.say(["op": 1, "d": .null])
        stage.logIn(on: ConnectionID(2), intents: 1 << 16)
        var body: JSON = [
            "name": "Kick-off", "privacy_level": 2, "entity_type": 3,
            "entity_metadata": ["location": "#projects"],
            "scheduled_start_time": "2025-12-01T09:00:00+03:00",
            "scheduled_end_time": "2025-12-01T10:00:00+03:00",
        ]
        let made = stage.calmly("POST", "\(Stage.guild)/scheduled-events", body)
        #expect(made.status == 200)
        #expect(made.body?["scheduled_start_time"] == "2025-12-01T06:00:00.000000+00:00")
        #expect(stage.events("GUILD_SCHEDULED_EVENT_CREATE", to: ConnectionID(2)).count == 1)
        #expect(stage.events("GUILD_SCHEDULED_EVENT_CREATE").isEmpty, "outside the intents nothing is said")
        let place = "\(Stage.guild)/scheduled-events/\(made.body?["id"]?.string ?? "")"
        #expect(stage.calmly("PATCH", place, ["name": "Start"]).body?["name"] == "Start")
        try stage.fault(["kind": "edit-event", "event": "Start", "status": 4])
        #expect(stage.calmly("GET", "\(Stage.guild)/scheduled-events").body?[0]?["status"] == 4)
        #expect(code(stage.calmly("PATCH", place, ["status": 2])) == 50_035)
        #expect(stage.calmly("DELETE", place).status == 204)
        #expect(code(stage.calmly("GET", place)) == 10_070)
        body["scheduled_start_time"] = "2020-01-01T09:00:00Z"
        #expect(code(stage.calmly("POST", "\(Stage.guild)/scheduled-events", body)) == 50_035)
    }
}
