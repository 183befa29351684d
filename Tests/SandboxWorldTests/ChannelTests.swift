import SandboxWorld
import Testing

@Suite("Channels and permissions")
struct ChannelTests {
    private func code(_ response: Response) -> Int64 { response.body?["code"]?.int ?? 0 }

    @Test("A channel is made with its topic, place and rights, changed, and deleted; each is told")
    func life() throws {
        var stage = try Stage.withBot()
        let category = stage.calmly("POST", "\(Stage.guild)/channels", ["name": "Projects", "type": 4])
        let made = stage.calmly(
            "POST", "\(Stage.guild)/channels",
            [
                "name": "Logistics Tracker", "topic": "P-031", "parent_id": category.body?["id"] ?? .null,
                "permission_overwrites": [
                    ["id": "1100000000000000001", "type": 0, "deny": "1024"],
                    ["id": "1100000000000000012", "type": 0, "allow": "1024"],
                    ["id": .string(stage.world.mainBot), "type": 1, "allow": "3072"],
                ],
            ])
        #expect(made.status == 201)
        #expect(made.body?["name"] == "logistics-tracker")
        #expect(made.body?["parent_id"] == category.body?["id"])
        #expect(stage.events("CHANNEL_CREATE").last?["topic"] == "P-031")
        #expect(throws: ControlError.self) { try stage.seen(in: "logistics-tracker", by: "member") }
        #expect(try stage.seen(in: "logistics-tracker", by: "lead").isEmpty)

        let place = "/channels/\(made.body?["id"]?.string ?? "")"
        #expect(stage.calmly("PATCH", place, ["topic": "Active"]).body?["topic"] == "Active")
        #expect(stage.events("CHANNEL_UPDATE").last?["topic"] == "Active")
        #expect(stage.calmly("DELETE", "/channels/\(category.body?["id"]?.string ?? "")").status == 200)
        #expect(stage.calmly("GET", place).body?["parent_id"] == .null)
        #expect(stage.calmly("DELETE", place).status == 200)
        #expect(stage.events("CHANNEL_DELETE").last?["id"] == made.body?["id"])
        #expect(code(stage.calmly("GET", place)) == 10_003)
    }

    @Test("A topic changes twice in ten minutes; the third time is refused whatever the headers said")
    func topicLimit() throws {
        var stage = try Stage.withBot()
        for topic in ["one", "two"] {
            #expect(stage.calmly("PATCH", Stage.general, ["topic": .string(topic)]).status == 200)
        }
        let refused = stage.calmly("PATCH", Stage.general, ["topic": "three"])
        #expect(refused.status == 429)
        #expect(refused.header("X-RateLimit-Scope") == "shared")
        #expect((refused.body?["retry_after"]?.double ?? 0) > 590)
        #expect(stage.calmly("PATCH", Stage.general, ["topic": "two"]).status == 200, "equal is no change")
        stage.pass(600_000)
        stage.logIn(on: ConnectionID(3))
        #expect(stage.calmly("PATCH", Stage.general, ["topic": "three"]).status == 200)
    }

    @Test(
        "What is no channel is refused with the place of the mistake",
        arguments: [
            (["type": 0], "name"), (["name": "x", "type": 2], "type"),
            (["name": "x", "topic": .string(long)], "topic"),
            (["name": "x", "rate_limit_per_user": 30_000], "rate_limit_per_user"),
            (["name": "x", "parent_id": "1100000000000000201"], "parent_id"),
        ] as [(JSON, String)])
    func mistakes(body: JSON, place: String) throws {
        var stage = try Stage.withBot()
        let answer = stage.ask("POST", "\(Stage.guild)/channels", body)
        #expect(code(answer) == 50_035)
        #expect(answer.body?["errors"]?[place]?["_errors"]?[0] != nil)
    }

    private static let long = String(repeating: "x", count: 1025)

    @Test(
        "Overwrites are put and taken away, and decide what is seen: everyone's, the roles', the member's own"
    )
    func overwrites() throws {
        var stage = try Stage.withBot()
        let everyone = "\(Stage.general)/permissions/1100000000000000001"
        #expect(stage.calmly("PUT", everyone, ["type": 0, "deny": "1024"]).status == 204)
        #expect(throws: ControlError.self) { try stage.seen(by: "member") }
        #expect(code(stage.calmly("GET", Stage.general)) == 50_001, "the bot denied itself")
        try stage.fault([
            "kind": "permission", "channel": "general", "role": "guildhall", "allow": ["view_channel"],
        ])
        let own = "\(Stage.general)/permissions/1100000000000000101"
        #expect(stage.calmly("PUT", own, ["type": 1, "allow": "1024"]).status == 204)
        #expect(try stage.seen(by: "member").isEmpty)
        #expect(stage.calmly("DELETE", own).status == 204)
        #expect(code(stage.calmly("DELETE", own)) == 10_009)
        #expect(throws: ControlError.self) { try stage.seen(by: "member") }
        #expect(try stage.seen(by: "admin").isEmpty, "the owner sees everything")
    }

    @Test("A bot gives away no more than it has, and touches no role above its own")
    func grants() throws {
        var stage = try Stage.withBot()
        let put = "\(Stage.general)/permissions/1100000000000000012"
        #expect(code(stage.calmly("PUT", put, ["type": 0, "allow": "8"])) == 50_013)
        let admin: JSON = ["name": "Boss", "permissions": "8"]
        #expect(code(stage.calmly("POST", "\(Stage.guild)/roles", admin)) == 50_013)
        try stage.fault(["kind": "edit-role", "role": "Steward", "position": 50])
        let path = "\(Stage.guild)/members/1100000000000000101/roles/1100000000000000011"
        #expect(code(stage.calmly("PUT", path)) == 50_013)
    }

    @Test("Without the permission the answer is 50013, without sight 50001")
    func denied() throws {
        var stage = try Stage.withBot()
        try stage.fault([
            "kind": "permission", "channel": "general", "role": "guildhall", "deny": ["send_messages"],
        ])
        #expect(code(stage.calmly("POST", "\(Stage.general)/messages", ["content": "x"])) == 50_013)
        #expect(stage.calmly("GET", Stage.general).status == 200)
        let thread = stage.calmly("POST", "\(Stage.general)/threads", ["name": "t", "type": 11]).body?["id"]?
            .string
        #expect(stage.calmly("POST", "/channels/\(thread ?? "")/messages", ["content": "x"]).status == 200)
        try stage.fault([
            "kind": "permission", "channel": "general", "role": "guildhall", "deny": "view_channel",
        ])
        #expect(code(stage.calmly("POST", "\(Stage.general)/messages", ["content": "x"])) == 50_001)
        #expect(code(stage.calmly("POST", "/channels/\(thread ?? "")/messages", ["content": "x"])) == 50_001)
    }
}
