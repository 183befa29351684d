import SandboxWorld
import Testing

@Suite("Context menus, files, selects of people")
struct MenuTests {
    private func stage() throws -> Stage {
        var stage = try Stage.withBot()
        stage.register([
            ["type": 2, "name": "View portfolio"], ["type": 3, "name": "Raise as concern"],
            [
                "type": 1, "name": "propose", "description": "Propose",
                "options": [["type": 11, "name": "file", "description": "A filled-in template"]],
            ],
        ])
        return stage
    }

    @Test("A menu on somebody names the target and resolves them")
    func person() throws {
        var stage = try stage()
        let (_, interaction) = try stage.menu(["command": "View portfolio", "user": "lead"])
        let data = interaction["data"]
        #expect(data?["type"] == 2)
        #expect(data?["target_id"] == "1100000000000000105")
        #expect(data?["resolved"]?["users"]?["1100000000000000105"]?["username"] == "lead")
        #expect(data?["resolved"]?["members"]?["1100000000000000105"]?["roles"] == ["1100000000000000012"])
        stage.answer(interaction, ["type": 4, "data": ["content": "x"]])
        #expect(stage.events("MESSAGE_CREATE").last?["type"] == 23)
    }

    @Test("A menu on a message brings its words along, whoever wrote them")
    func message() throws {
        var stage = try stage()
        try stage.type("this will not scale", as: "contributor")
        let id = try stage.seen().last?["id"] ?? .null
        let (_, interaction) = try stage.menu(["command": "Raise as concern", "message": id])
        #expect(interaction["data"]?["target_id"] == id)
        let resolved = interaction["data"]?["resolved"]?["messages"]?[id.string ?? ""]
        #expect(resolved?["content"] == "this will not scale")
    }

    @Test("What is no menu, nobody, or not seen is refused")
    func refused() throws {
        var stage = try stage()
        let wrong: [JSON] = [
            ["command": "Nothing", "user": "lead"], ["command": "View portfolio", "user": "nobody"],
            ["command": "View portfolio"], ["command": "Raise as concern", "message": "1"],
            ["command": "View portfolio", "user": "lead", "channel": "steward-room"],
        ]
        for body in wrong {
            #expect(throws: ControlError.self, "\(body.text)") { _ = try stage.menu(body) }
        }
    }

    @Test("A file is handed over with its text, and the bot fetches it where the attachment says")
    func file() throws {
        var stage = try stage()
        let started = try stage.type("/propose file:plan.md", files: ["plan.md": "# Plan"])
        let (_, interaction) = try stage.waiting(started)
        let id = interaction["data"]?["options"]?[0]?["value"]?.string ?? ""
        let attachment = interaction["data"]?["resolved"]?["attachments"]?[id]
        #expect(attachment?["filename"] == "plan.md")
        #expect(attachment?["size"] == 6)
        #expect(attachment?["url"]?.string == "https://cdn.sandbox.invalid/attachments/\(id)/plan.md")
        #expect(stage.world.file(id).map { String(decoding: $0.content, as: UTF8.self) } == "# Plan")
        #expect(throws: ControlError.self) { try stage.type("/propose file:other.md") }
    }

    @Test("A form takes files and people; several where several are allowed")
    func form() throws {
        var stage = try stage()
        let (typed, interaction) = try stage.command("/propose")
        stage.answer(
            interaction,
            [
                "type": 9,
                "data": [
                    "custom_id": "m", "title": "More",
                    "components": [
                        [
                            "type": 18, "label": "Plan",
                            "component": ["type": 19, "custom_id": "plan", "max_values": 2],
                        ],
                        [
                            "type": 18, "label": "Who", "description": "Two at most",
                            "component": ["type": 5, "custom_id": "who", "max_values": 2, "required": false],
                        ],
                    ],
                ],
            ])
        let modal = try #require(stage.outcome(of: typed)?["modal"])
        #expect(modal["fields"]?[1]?["description"] == "Two at most")
        #expect(modal["fields"]?[1]?["max_values"] == 2)
        let (_, sent) = try stage.submit([
            "modal": modal["id"] ?? .null, "files": ["a.md": "A", "b.md": "B"],
            "fields": ["Plan": ["a.md", "b.md"], "Who": ["lead", "steward"]],
        ])
        let components = sent["data"]?["components"]
        #expect(components?[0]?["component"]?["values"]?.array?.count == 2)
        #expect(
            components?[1]?["component"]?["values"] == ["1100000000000000105", "1100000000000000106"])
        #expect(sent["data"]?["resolved"]?["attachments"]?.object?.count == 2)
        #expect(sent["data"]?["resolved"]?["users"]?.object?.count == 2)
    }

    @Test("A select of people, roles or channels takes names")
    func selects() throws {
        var stage = try stage()
        let (_, interaction) = try stage.command("/propose")
        let rows: JSON = .array(
            [(5, "people"), (6, "roles"), (8, "places")].map { kind, name in
                [
                    "type": 1,
                    "components": [["type": .int(kind), "custom_id": .string(name), "max_values": 2]],
                ]
            })
        stage.answer(interaction, ["type": 4, "data": ["content": "choose", "components": rows]])
        let message = try #require(try stage.seen().last)
        #expect(message["selects"]?[0]?["type"] == 5)
        func choose(_ name: String, _ values: JSON) throws -> JSON? {
            try stage.press(["message": message["id"] ?? .null, "custom_id": .string(name), "values": values])
                .1[
                    "data"]
        }
        #expect(try choose("people", ["lead", "member"])?["values"]?.array?.count == 2)
        #expect(
            try choose("roles", ["Lead"])?["resolved"]?["roles"]?["1100000000000000012"]?["name"] == "Lead")
        #expect(try choose("places", ["#general"])?["values"] == ["1100000000000000201"])
        #expect(throws: ControlError.self) { try choose("people", ["lead", "member", "steward"]) }
    }

    @Test("A press may be forged: what the message does not have reaches the bot all the same")
    func forged() throws {
        var stage = try stage()
        let (_, interaction) = try stage.command("/propose")
        stage.answer(interaction, ["type": 4, "data": ["content": "nothing to press"]])
        let message = try #require(try stage.seen().last?["id"])
        #expect(throws: ControlError.self) { _ = try stage.press(["message": message, "custom_id": "boss"]) }
        let (_, pressed) = try stage.press(
            ["message": message, "custom_id": "boss", "values": ["x"], "forged": true])
        #expect(pressed["data"]?["custom_id"] == "boss")
        #expect(pressed["data"]?["values"] == ["x"])
    }
}
