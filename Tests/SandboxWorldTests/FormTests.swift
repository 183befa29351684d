import SandboxWorld
import Testing

@Suite("What Discord's validators refuse")
struct FormTests {
    private func refusal(_ response: Response, at path: String) -> String? {
        guard response.status == 400, response.body?["code"] == 50_035 else { return nil }
        var tree = response.body?["errors"]
        for key in path.split(separator: "/") { tree = tree?[String(key)] }
        return tree?["_errors"]?[0]?["code"]?.string
    }

    private func row(_ components: JSON...) -> JSON { ["type": 1, "components": .array(components)] }

    private func button(_ id: String) -> JSON {
        ["type": 2, "style": 1, "label": "x", "custom_id": .string(id)]
    }

    private func send(_ body: JSON) throws -> Response {
        var stage = try Stage()
        return stage.ask("POST", "/channels/1100000000000000201/messages", body)
    }

    private func components(_ components: JSON..., isV2: Bool = true) throws -> Response {
        try send(["flags": isV2 ? 32_768 : 0, "components": .array(components)])
    }

    @Test("Messages: empty, too long, legacy fields beside Components V2, too many embeds")
    func messages() throws {
        #expect(try send(["content": "   "]).body?["code"] == 50_006)
        let long = String(repeating: "a", count: 2001)
        #expect(refusal(try send(["content": .string(long)]), at: "content") == "BASE_TYPE_MAX_LENGTH")
        let mixed: JSON = ["flags": 32_768, "content": "x", "components": [["type": 10, "content": "y"]]]
        #expect(
            refusal(try send(mixed), at: "content") == "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2")
        let embeds: JSON = .array(Array(repeating: ["title": "x"], count: 11))
        #expect(refusal(try send(["embeds": embeds]), at: "embeds") == "BASE_TYPE_MAX_LENGTH")
        let nonce = String(repeating: "1", count: 26)
        #expect(
            refusal(try send(["content": "x", "nonce": .string(nonce)]), at: "nonce")
                == "BASE_TYPE_MAX_LENGTH")
    }

    @Test("Components: kinds where they do not belong")
    func kinds() throws {
        #expect(
            refusal(try components(["type": 10, "content": "x"], isV2: false), at: "components/0/type")
                == "BASE_TYPE_CHOICES")
        #expect(refusal(try components(button("a")), at: "components/0/type") == "BASE_TYPE_CHOICES")
        let nested: JSON = ["type": 17, "components": [["type": 17, "components": [["type": 14]]]]]
        #expect(refusal(try components(nested), at: "components/0/components/0/type") == "BASE_TYPE_CHOICES")
        #expect(refusal(try components(["type": 99]), at: "components/0/type") == "BASE_TYPE_CHOICES")
        #expect(refusal(try components(["content": "x"]), at: "components/0/type") == "BASE_TYPE_REQUIRED")
        let bare: JSON = ["type": 9, "components": [["type": 10, "content": "x"]]]
        #expect(refusal(try components(bare), at: "components/0/accessory") == "BASE_TYPE_REQUIRED")
    }

    @Test("Components: counts and lengths")
    func limits() throws {
        let many = Array(repeating: ["type": 14] as JSON, count: 41)
        #expect(
            refusal(try send(["flags": 32_768, "components": .array(many)]), at: "components")
                == "COMPONENT_LIMIT_EXCEEDED")
        let text: JSON = ["type": 10, "content": .string(String(repeating: "a", count: 2001))]
        #expect(
            refusal(try components(text, text), at: "components")
                == "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED")
        let six = row(button("1"), button("2"), button("3"), button("4"), button("5"), button("6"))
        #expect(refusal(try components(six), at: "components/0/components") == "BASE_TYPE_BAD_LENGTH")
        let twins = row(button("1"), button("1"))
        #expect(
            refusal(try components(twins), at: "components/0/components/1/custom_id")
                == "COMPONENT_CUSTOM_ID_DUPLICATED")
        let ids = row(["type": 14])
        #expect(refusal(try components(ids), at: "components/0/components/0/type") == "BASE_TYPE_CHOICES")
        let long = row(button(String(repeating: "i", count: 101)))
        #expect(
            refusal(try components(long), at: "components/0/components/0/custom_id") == "BASE_TYPE_BAD_LENGTH"
        )
        let same: JSON = ["type": 10, "id": 3, "content": "x"]
        #expect(refusal(try components(same, same), at: "components/1/id") == "COMPONENT_ID_DUPLICATED")
    }

    @Test("Buttons and selects have exactly what they need")
    func interactive() throws {
        let place = "components/0/components/0"
        let mute = row(["type": 2, "style": 1, "custom_id": "a"])
        #expect(refusal(try components(mute), at: place) == "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED")
        let link = row(["type": 2, "style": 5, "label": "x"])
        #expect(refusal(try components(link), at: "\(place)/url") == "BASE_TYPE_REQUIRED")
        let both = row(["type": 2, "style": 1, "label": "x", "custom_id": "a", "url": "https://x.org"])
        #expect(refusal(try components(both), at: "\(place)/url") == "BUTTON_COMPONENT_INVALID_FIELD")
        let empty = row(["type": 3, "custom_id": "a", "options": []])
        #expect(refusal(try components(empty), at: "\(place)/options") == "BASE_TYPE_BAD_LENGTH")
        let option: JSON = ["label": "x", "value": "1"]
        let twins = row(["type": 3, "custom_id": "a", "options": [option, option]])
        #expect(
            refusal(try components(twins), at: "\(place)/options/1/value")
                == "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED")
        let select: JSON = ["type": 3, "custom_id": "a", "options": [option]]
        #expect(
            refusal(try components(row(select, button("b"))), at: "components/0/components")
                == "COMPONENT_LAYOUT_WIDTH_EXCEEDED")
    }

    /// One command, changed in one way, and where it is refused.
    private static let wrongCommands: [(change: JSON, place: String, code: String)] = [
        (["name": "Projects"], "0/name", "APPLICATION_COMMAND_INVALID_NAME"),
        (["name": "a b"], "0/name", "APPLICATION_COMMAND_INVALID_NAME"),
        (["name": .string(String(repeating: "a", count: 33))], "0/name", "BASE_TYPE_BAD_LENGTH"),
        (["description": ""], "0/description", "BASE_TYPE_BAD_LENGTH"),
        (["type": 2], "0/description", "APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED"),
        (["type": 9], "0/type", "BASE_TYPE_CHOICES"),
        (
            [
                "options": [
                    ["type": 3, "name": "a", "description": "x"],
                    ["type": 3, "name": "b", "description": "x", "required": true],
                ]
            ], "0/options/1", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"
        ),
        (
            [
                "options": [
                    ["type": 3, "name": "a", "description": "x"],
                    ["type": 3, "name": "a", "description": "x"],
                ]
            ],
            "0/options/1/name", "APPLICATION_COMMAND_OPTIONS_DUPLICATE_NAME"
        ),
        (
            [
                "options": [
                    ["type": 1, "name": "a", "description": "x"],
                    ["type": 3, "name": "b", "description": "x"],
                ]
            ],
            "0/options/1", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"
        ),
        (
            ["options": [["type": 5, "name": "a", "description": "x", "max_length": 5]]],
            "0/options/0/max_length",
            "APPLICATION_COMMAND_OPTION_KEY_INVALID"
        ),
        (
            [
                "options": [
                    [
                        "type": 3, "name": "a", "description": "x", "autocomplete": true,
                        "choices": [["name": "x", "value": "y"]],
                    ]
                ]
            ], "0/options/0", "APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE_INVALID"
        ),
        (
            [
                "options": [
                    ["type": 4, "name": "a", "description": "x", "choices": [["name": "x", "value": "y"]]]
                ]
            ],
            "0/options/0/choices/0/value", "INTEGER_TYPE_CONVERT"
        ),
        (
            ["options": .array(Array(repeating: ["type": 3, "name": "a", "description": "x"], count: 26))],
            "0/options", "BASE_TYPE_MAX_LENGTH"
        ),
    ]

    @Test(
        "A command that breaks a rule is refused with its place, and nothing is registered",
        arguments: wrongCommands)
    func commands(change: JSON, place: String, code: String) throws {
        var stage = try Stage()
        var command: JSON = ["name": "projects", "description": "Browse", "type": 1]
        for pair in change.object?.pairs ?? [] { command[pair.key] = pair.value }
        let response = stage.register([command])
        #expect(refusal(response, at: place) == code, "\(response.body?.text ?? "")")
        #expect(stage.ask("GET", "/applications/\(stage.world.mainBot)/commands").body == [])
    }

    @Test("Two commands of one name, and a command of more than 8000 characters, are refused")
    func whole() throws {
        var stage = try Stage()
        let command: JSON = ["name": "a", "description": "x"]
        #expect(
            refusal(stage.register([command, command]), at: "1/name") == "APPLICATION_COMMANDS_DUPLICATE_NAME"
        )
        let choices = (1...25).map { number -> JSON in
            [
                "name": .string("\(number)" + String(repeating: "n", count: 90)),
                "value": .string("\(number)" + String(repeating: "v", count: 90)),
            ]
        }
        let options = (1...2).map { number -> JSON in
            ["type": 3, "name": .string("o\(number)"), "description": "x", "choices": .array(choices)]
        }
        let large: JSON = ["name": "a", "description": "x", "options": .array(options)]
        #expect(refusal(stage.register([large]), at: "0") == "APPLICATION_COMMAND_TOO_LARGE")
    }

    @Test("Bulk overwrite keeps the ids of commands that stay, and forgets the others")
    func overwrite() throws {
        var stage = try Stage()
        let first = stage.register(Sample.projects).body
        let second = stage.register(.array([Sample.projects[0] ?? .null])).body
        #expect(second?.array?.count == 1)
        #expect(second?[0]?["id"] == first?[0]?["id"])
        #expect(second?[0]?["version"] == first?[0]?["version"])
        var changed = Sample.projects[0] ?? .null
        changed["description"] = "Other words"
        let third = stage.register([changed]).body
        #expect(third?[0]?["id"] == first?[0]?["id"])
        #expect(third?[0]?["version"] != first?[0]?["version"])
        #expect(stage.ask("PUT", "/applications/5/commands", []).body?["code"] == 50_001)
    }

    @Test("Commands are created, changed and deleted one by one, in the guild too")
    func single() throws {
        var stage = try Stage()
        let home = "/applications/\(stage.world.mainBot)/guilds/1100000000000000001/commands"
        let command: JSON = ["name": "ping", "description": "Pong"]
        let created = stage.ask("POST", home, command)
        #expect(created.status == 201)
        #expect(created.body?["guild_id"] == "1100000000000000001")
        #expect(stage.ask("POST", home, command).status == 200)
        let one = "\(home)/\(created.body?["id"]?.string ?? "")"
        #expect(stage.ask("PATCH", one, ["description": "Again"]).body?["description"] == "Again")
        #expect(stage.ask("GET", one).body?["name"] == "ping")
        stage.pass(20_000)
        #expect(stage.ask("DELETE", one).status == 204)
        #expect(stage.ask("GET", one).body?["code"] == 10_063)
    }
}
