import SandboxWorld
import Testing

@Suite("What people read")
struct RenderingTests {
    private static let lines: [(written: String, read: String)] = [
        ("# Heading", "Heading"), ("-# small **print**", "small print"), ("> quoted", "quoted"),
        ("**bold** *italic* __under__ ~~gone~~ ||hidden|| `code`", "bold italic under gone hidden code"),
        ("snake_case and 2 * 3 stay", "snake_case and 2 * 3 stay"),
        (#"\*stars\* \_and\_ \<lines"#, "*stars* _and_ <lines"),
        ("[the rules](https://example.org/rules) here", "the rules here"),
        ("[no link] at all", "[no link] at all"),
        ("<@1100000000000000105> in <#1100000000000000201>", "@lead in #general"),
        ("<@&1100000000000000011> and <@&1100000000000000001>", "@Steward and @everyone"),
        ("<@5> in <#5>", "@unknown-user in #unknown"), ("</projects:123> <:fire:5>", "/projects :fire:"),
        ("<https://example.org>", "https://example.org"), ("1 < 2 > 0", "1 < 2 > 0"),
        ("<t:1764000000:f>", "24 November 2025 19:00"), ("<t:1764000000>", "24 November 2025 19:00"),
        ("<t:1764000000:F>", "Monday, 24 November 2025 19:00"), ("<t:1764000000:d>", "24/11/2025"),
        ("<t:1764000000:D>", "24 November 2025"), ("<t:1764000000:t>", "19:00"),
        ("<t:1764000000:T>", "19:00:00"),
        ("<t:1764172800:R>", "in 2 days"), ("<t:1763996400:R>", "1 hour ago"), ("<t:x:R>", "<t:x:R>"),
    ]

    @Test("Marks come off, mentions are names, instants are times of the zone", arguments: lines)
    func reading(written: String, read: String) throws {
        var stage = try Stage()
        stage.ask("POST", "/channels/1100000000000000201/messages", ["content": .string(written)])
        #expect(try stage.seen()[0]["text"]?.string == read)
    }

    @Test("A line for each block, in order, without the labels of buttons")
    func blocks() throws {
        var stage = try Stage()
        let components: JSON = [
            ["type": 10, "content": "one"],
            [
                "type": 17,
                "components": [
                    [
                        "type": 9,
                        "components": [["type": 10, "content": "two"], ["type": 10, "content": "three"]],
                        "accessory": ["type": 2, "style": 1, "label": "Open", "custom_id": "o"],
                    ],
                    ["type": 14], ["type": 10, "content": "four"],
                ],
            ],
        ]
        stage.ask(
            "POST", "/channels/1100000000000000201/messages", ["flags": 32_768, "components": components])
        let message = try stage.seen()[0]
        #expect(message["text"] == "one\ntwo\nthree\nfour")
        #expect(message["buttons"] == [["label": "Open", "custom_id": "o", "disabled": false]])
    }

    @Test("Embeds of older bots are read as well")
    func embeds() throws {
        var stage = try Stage()
        let embed: JSON = ["title": "T", "fields": [["name": "N", "value": "V"]], "footer": ["text": "F"]]
        stage.ask("POST", "/channels/1100000000000000201/messages", ["content": "C", "embeds": [embed]])
        #expect(try stage.seen()[0]["text"] == "C\nT\nN\nV\nF")
    }
}
