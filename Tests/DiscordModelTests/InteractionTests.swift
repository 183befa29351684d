import DiscordModel
import Testing

@Suite("Interactions as they come")
struct InteractionTests {
    /// The outside of every interaction, with a hole for its type and data.
    static func interaction(_ inner: String) -> String {
        """
        {"id": "900", "application_id": "7", "token": "sesame", "version": 1, "guild_id": "5",
         "channel": {"id": "40", "type": 11, "name": "tracker", "parent_id": "4", "thread_metadata": {}},
         "member": {"user": {"id": "12", "username": "lead", "global_name": "The Lead", "bot": null},
                    "nick": null, "roles": ["3", {}, "4"], "permissions": "40", "unusual": {"a": [1]}},
         "locale": "fr", "guild_locale": "en-US", "app_permissions": "2048", "context": 9,
         "entitlements": [], "authorizing_integration_owners": {"0": "5"}, \(inner)}
        """
    }

    @Test("A command call is read with its subcommand, options, focus and what they resolve to")
    func command() throws {
        let json = Self.interaction(
            """
            "type": 4, "data": {"id": "1", "name": "lead", "type": 1, "options": [
              {"name": "team", "type": 1, "options": [
                {"name": "project", "type": 3, "value": "P-0", "focused": true},
                {"name": "member", "type": 6, "value": "12"}, {"name": "count", "type": 4, "value": 3},
                {"name": "share", "type": 5, "value": true}, {"name": "ratio", "type": 10, "value": 0.5}]}],
              "resolved": {"users": {"12": {"id": "12", "username": "lead"}, "13": {}},
                "members": {"12": {"roles": ["3"], "permissions": "8"}},
                "roles": {"3": {"id": "3", "name": "Leads", "color": 1}},
                "channels": {"40": {"id": "40", "type": 77}},
                "messages": {"50": {"id": "50", "content": "hello"}},
                "attachments": {"60": {"id": "60", "filename": "a.md", "size": 3, "url": "https://cdn/a.md"}}}}
            """)
        let interaction = try read(Interaction.self, json)
        guard case .autocomplete(let call) = interaction.content else {
            Issue.record("\(interaction.content)")
            return
        }
        #expect(call.path == ["lead", "team"])
        #expect(
            call.arguments.map(\.value) == [
                .string("P-0"), .string("12"), .integer(3), .boolean(true), .double(0.5),
            ])
        #expect(call.arguments.map(\.isFocused) == [true, false, false, false, false])
        let lead = UserID(rawValue: 12)
        #expect(call.resolved.users.keys.sorted() == [lead])
        #expect(call.resolved.members[lead]?.permissions == .administrator)
        #expect(call.resolved.roles[RoleID(rawValue: 3)]?.name == "Leads")
        #expect(call.resolved.channels[ChannelID(rawValue: 40)]?.kind == .unknown(77))
        #expect(call.resolved.messages[MessageID(rawValue: 50)]?.content == "hello")
        #expect(call.resolved.attachments[AttachmentID(rawValue: 60)]?.filename == "a.md")
        #expect(interaction.channelID == ChannelID(rawValue: 40))
        #expect(interaction.channel?.kind == .publicThread)
        #expect(interaction.member?.roles == [RoleID(rawValue: 3), RoleID(rawValue: 4)])
        #expect(interaction.member?.permissions == [.administrator, .manageGuild])
        #expect(interaction.author?.globalName == "The Lead")
    }

    @Test("A press is read with its values and the message it stands on, whatever that holds")
    func press() throws {
        let json = Self.interaction(
            """
            "type": 3, "data": {"custom_id": "a:b", "component_type": 3, "values": ["x", "y"]},
            "message": {"id": "70", "channel_id": "40", "flags": 32832, "nonce": 12, "components": [
              {"type": 17, "id": 1, "components": [
                {"type": 10, "content": "One"}, {"type": 99, "surprise": [{}]},
                {"type": 9, "components": [{"type": 10, "content": "Two"}],
                 "accessory": {"type": 2, "custom_id": "z", "style": 1, "label": "Open"}}]}]}
            """)
        let interaction = try read(Interaction.self, json)
        guard case .component(let press) = interaction.content else {
            Issue.record("\(interaction.content)")
            return
        }
        #expect(press.customID == "a:b")
        #expect(press.kind == .stringSelect)
        #expect(press.values == ["x", "y"])
        let message = try #require(interaction.message)
        #expect(message.texts == ["One", "Two"])
        #expect(message.flags == [.ephemeral, .isComponentsV2])
        #expect(message.nonce == "12")
        #expect(message.components.flatMap(\.flattened).map(\.kind).contains(.unknown(99)))
        #expect(message.components.flatMap(\.flattened).compactMap(\.customID) == ["z"])
    }

    @Test("A filled modal is read through labels and rows alike")
    func modal() throws {
        let json = Self.interaction(
            """
            "type": 5, "data": {"custom_id": "m", "components": [
              {"type": 18, "id": 1, "component": {"type": 4, "custom_id": "words", "value": "I ran Kafka"}},
              {"type": 1, "components": [{"type": 4, "custom_id": "old", "value": ""}]},
              {"type": 18, "component": {"type": 23, "custom_id": "tick", "value": true}},
              {"type": 18, "component": {"type": 21, "custom_id": "radio", "value": null}},
              {"type": 18, "component": {"type": 22, "custom_id": "boxes", "values": ["a", "b"]}},
              {"type": 10, "id": 9}]}
            """)
        let interaction = try read(Interaction.self, json)
        guard case .modal(let submit) = interaction.content else {
            Issue.record("\(interaction.content)")
            return
        }
        #expect(
            submit.answers.mapValues(\.revealed) == [
                "words": .text("I ran Kafka"), "old": .text(""), "tick": .flag(true),
                "boxes": .values(["a", "b"]),
            ])
    }

    @Test("Neither a token nor a letter shows when an interaction is printed")
    func redacted() throws {
        let json = Self.interaction(
            """
            "type": 5, "data": {"custom_id": "m", "components": [
              {"type": 18, "component": {"type": 4, "custom_id": "words", "value": "my letter"}}]}
            """)
        let interaction = try read(Interaction.self, json)
        var dumped = ""
        dump(interaction, to: &dumped)
        for text in [
            dumped, "\(interaction)", "\(interaction.content)", String(reflecting: interaction.token),
        ] {
            #expect(!text.contains("sesame"))
            #expect(!text.contains("my letter"))
        }
        #expect("\(interaction.token)" == "•••")
    }

    @Test("A ping and unknown or unreadable interactions keep their id and token")
    func unknown() throws {
        #expect(try read(Interaction.self, Self.interaction(#""type": 1"#)).content == .ping)
        #expect(
            try read(Interaction.self, Self.interaction(#""type": 12, "data": {}"#)).content
                == .unknown(type: 12))
        #expect(
            try read(Interaction.self, Self.interaction(#""type": 2, "data": 5"#)).content
                == .unknown(type: 2))
        #expect(try read(Interaction.self, Self.interaction(#""type": 3"#)).content == .unknown(type: 3))
    }

    @Test("In a direct message the user stands where the member would")
    func directMessage() throws {
        let json =
            #"{"id": "1", "application_id": "2", "type": 1, "token": "t", "user": {"id": "9", "username": "x"}}"#
        let interaction = try read(Interaction.self, json)
        #expect(interaction.author?.id == UserID(rawValue: 9))
        #expect(interaction.member == nil)
        #expect(interaction.guildID == nil)
    }
}
