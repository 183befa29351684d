import DiscordModel
import Foundation
import Testing

@Suite("What we send")
struct OutgoingTests {
    @Test("A message always says who may be pinged: nobody, unless it says so")
    func allowedMentions() throws {
        let plain = MessagePayload([.textDisplay("Hello")])
        #expect(
            try written(plain)
                == #"{"allowed_mentions":{"parse":[]},"components":[{"content":"Hello","type":10}],"flags":32768}"#
        )
        let pinging = MessagePayload(
            [], allowedMentions: .init(users: [UserID(rawValue: 3)], roles: [RoleID(rawValue: 4)]),
            nonce: "P-014e42")
        #expect(
            try written(pinging)
                == #"{"allowed_mentions":{"parse":[],"roles":["4"],"users":["3"]},"components":[],"#
                + #""enforce_nonce":true,"flags":32768,"nonce":"P-014e42"}"#)
    }

    @Test("A file is named in the message and shown by a component; its content travels beside")
    func files() throws {
        let payload = MessagePayload([.file("me.json")], files: [.init(name: "me.json", content: [1, 2])])
        #expect(
            try written(payload)
                == #"{"allowed_mentions":{"parse":[]},"attachments":[{"filename":"me.json","id":"0"}],"#
                + #""components":[{"file":{"url":"attachment://me.json"},"type":13}],"flags":32768}"#)
        #expect(InteractionResponse.message(payload).files == payload.files)
        #expect(InteractionResponse.deferredUpdate.files.isEmpty)
    }

    @Test("A form may ask for files, and for people who are chosen already")
    func uploads() throws {
        #expect(
            try written(Component.fileUpload(.init(customID: "f")))
                == #"{"custom_id":"f","type":19}"#)
        #expect(
            try written(Component.fileUpload(.init(customID: "f", files: 0...3, isRequired: false)))
                == #"{"custom_id":"f","max_values":3,"min_values":0,"required":false,"type":19}"#)
        #expect(
            try written(Component.entitySelect(.init(.users, customID: "u", chosen: [12])))
                == #"{"custom_id":"u","default_values":[{"id":"12","type":"user"}],"type":5}"#)
    }

    @Test("Commands, options and choices are named in other languages too, and read back the same")
    func localizations() throws {
        let command = ApplicationCommand(
            kind: .chatInput, name: "lead", nameLocalizations: ["fr": "meneur"], description: "For leads",
            descriptionLocalizations: ["fr": "Pour les meneurs"],
            options: [
                .init(
                    kind: .subcommand, name: "board", description: "Your desk",
                    descriptionLocalizations: ["fr": "Votre bureau"],
                    options: [
                        .init(
                            kind: .channel, name: "where", description: "Where",
                            choices: [
                                .init("Open", nameLocalizations: ["fr": "Ouvert"], value: .string("o"))
                            ],
                            channelKinds: [.text])
                    ])
            ], defaultMemberPermissions: .manageThreads)
        let text = try written(command)
        #expect(
            text == #"{"default_member_permissions":"17179869184","description":"For leads","#
                + #""description_localizations":{"fr":"Pour les meneurs"},"name":"lead","#
                + #""name_localizations":{"fr":"meneur"},"options":[{"description":"Your desk","#
                + #""description_localizations":{"fr":"Votre bureau"},"name":"board","options":["#
                + #"{"channel_types":[0],"choices":[{"name":"Open","name_localizations":{"fr":"Ouvert"},"value":"o"}],"#
                + #""description":"Where","name":"where","type":7}],"type":1}],"type":1}"#)
        #expect(try JSONDecoder().decode(ApplicationCommand.self, from: Data(text.utf8)) == command)
    }

    @Test("Components are written with their type, and Discord's defaults left out")
    func components() throws {
        let container = Component.container(
            .init(
                [
                    .section(.init(["Two"], accessory: .init("Open", style: .primary(customID: "a")))),
                    .separator(.init()), .separator(.init(hasDivider: false, isLarge: true)),
                    .actionRow([
                        .button(.init("More", style: .link(url: "https://x.example"))),
                        .button(.init("No", style: .danger(customID: "b"), isDisabled: true)),
                    ]),
                    .actionRow([
                        .stringSelect(
                            .init(
                                customID: "s",
                                options: [
                                    .init("A", value: "a", description: "first", isDefault: true),
                                    .init("B", value: "b"),
                                ], placeholder: "Show…"))
                    ]),
                ], accentColor: 0x3498DB))
        #expect(
            try written(container)
                == #"{"accent_color":3447003,"components":["#
                + #"{"accessory":{"custom_id":"a","label":"Open","style":1,"type":2},"#
                + #""components":[{"content":"Two","type":10}],"type":9},"#
                + #"{"type":14},{"divider":false,"spacing":2,"type":14},"#
                + #"{"components":[{"label":"More","style":5,"type":2,"url":"https://x.example"},"#
                + #"{"custom_id":"b","disabled":true,"label":"No","style":4,"type":2}],"type":1},"#
                + #"{"components":[{"custom_id":"s","options":["#
                + #"{"default":true,"description":"first","label":"A","value":"a"},{"label":"B","value":"b"}],"#
                + #""placeholder":"Show…","type":3}],"type":1}],"type":17}"#)
    }

    @Test(
        "Selects that Discord fills are written by kind",
        arguments: [
            (Component.EntitySelect.Kind.users, 5), (.roles, 6), (.mentionables, 7), (.channels([]), 8),
        ])
    func entitySelects(kind: Component.EntitySelect.Kind, type: Int) throws {
        let select = Component.entitySelect(.init(kind, customID: "e", values: 1...5))
        #expect(try written(select) == #"{"custom_id":"e","max_values":5,"min_values":1,"type":\#(type)}"#)
    }

    @Test("A modal is labels with one thing to fill in each")
    func modal() throws {
        let response = InteractionResponse.modal(
            ModalPayload(
                customID: "m", title: "Apply to join",
                components: [
                    .label(
                        .init(
                            "Words", description: "A few",
                            component: .textInput(
                                .init(customID: "w", isParagraph: true, minLength: 20, maxLength: 1000)))),
                    .label(
                        .init(
                            "Level",
                            component: .radioGroup(
                                .init(
                                    customID: "r", options: [.init("A", value: "a"), .init("B", value: "b")],
                                    isRequired: false)))),
                    .label(
                        .init(
                            "Days",
                            component: .checkboxGroup(.init(customID: "c", options: [.init("A", value: "a")]))
                        )),
                    .label(.init("Sure", component: .checkbox(.init(customID: "t", isDefault: true)))),
                ]))
        #expect(
            try written(response)
                == #"{"data":{"components":["#
                + #"{"component":{"custom_id":"w","max_length":1000,"min_length":20,"style":2,"type":4},"#
                + #""description":"A few","label":"Words","type":18},"#
                + #"{"component":{"custom_id":"r","options":[{"label":"A","value":"a"},{"label":"B","value":"b"}],"#
                + #""required":false,"type":21},"label":"Level","type":18},"#
                + #"{"component":{"custom_id":"c","options":[{"label":"A","value":"a"}],"type":22},"label":"Days","type":18},"#
                + #"{"component":{"custom_id":"t","default":true,"type":23},"label":"Sure","type":18}],"#
                + #""custom_id":"m","title":"Apply to join"},"type":9}"#)
    }

    @Test("A deferral carries no flag but ephemeral")
    func responses() throws {
        #expect(
            try written(InteractionResponse.deferredMessage(isEphemeral: true))
                == #"{"data":{"flags":64},"type":5}"#)
        #expect(try written(InteractionResponse.deferredMessage(isEphemeral: false)) == #"{"type":5}"#)
        #expect(try written(InteractionResponse.deferredUpdate) == #"{"type":6}"#)
        #expect(
            try written(InteractionResponse.choices([.init("Fraud · P-014", value: .string("P-014"))]))
                == #"{"data":{"choices":[{"name":"Fraud · P-014","value":"P-014"}]},"type":8}"#)
        #expect(
            try written(InteractionResponse.update(MessagePayload([])))
                == #"{"data":{"allowed_mentions":{"parse":[]},"components":[],"flags":32768},"type":7}"#)
    }
}

@Suite("Commands as they are registered")
struct ApplicationCommandTests {
    static let wanted = ApplicationCommand(
        name: "projects", description: "Browse",
        options: [
            .init(
                kind: .string, name: "project", description: "Open one", isAutocompleted: true, maxLength: 100
            ),
            .init(
                kind: .string, name: "show", description: "Which",
                choices: [.init("Open seats", value: .string("open"))]),
            .init(
                kind: .integer, name: "count", description: "How many", isRequired: false, minValue: 1,
                maxValue: 10),
        ])

    @Test("A command is written as Discord's documents have it")
    func encoding() throws {
        #expect(
            try written(Self.wanted)
                == #"{"description":"Browse","name":"projects","options":["#
                + #"{"autocomplete":true,"description":"Open one","max_length":100,"name":"project","type":3},"#
                + #"{"choices":[{"name":"Open seats","value":"open"}],"description":"Which","name":"show","type":3},"#
                + #"{"description":"How many","max_value":10,"min_value":1,"name":"count","type":4}],"type":1}"#
        )
    }

    @Test("What Discord gives back is the same command, whatever it has added")
    func equivalence() throws {
        let json = """
            {"id": "1", "application_id": "2", "guild_id": "3", "version": "4", "type": 1, "nsfw": false,
             "default_member_permissions": null, "dm_permission": true, "contexts": null, "integration_types": [0],
             "name": "projects", "name_localizations": null, "description": "Browse", "options": [
              {"type": 3, "name": "project", "description": "Open one", "autocomplete": true, "max_length": 100,
               "required": false, "name_localizations": null},
              {"type": 3, "name": "show", "description": "Which", "autocomplete": false, "choices":
                [{"name": "Open seats", "value": "open", "name_localizations": null}]},
              {"type": 4, "name": "count", "description": "How many", "min_value": 1, "max_value": 10}]}
            """
        let registered = try read(ApplicationCommand.self, json)
        #expect(registered.id == CommandID(rawValue: 1))
        #expect(registered.isEquivalent(to: Self.wanted))
        var changed = Self.wanted
        changed.options[1].choices[0].name = "Open"
        #expect(!registered.isEquivalent(to: changed))
        changed = Self.wanted
        changed.options.swapAt(0, 1)
        #expect(!registered.isEquivalent(to: changed))
    }
}
