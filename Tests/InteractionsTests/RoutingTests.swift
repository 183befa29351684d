import Cards
import DiscordModel
import Interactions
import ProjectModel
import Testing

@Suite("From an interaction to its answer")
struct RoutingTests {
    /// What the first text of the answer's card says, or what else was answered.
    private func said(_ interaction: Interaction) async throws -> String {
        let errand = try #require(Catalogue.sample.errand(for: interaction))
        switch try await errand.run(in: Bench()).reply {
        case .say(let card, let isShared): return (isShared ? "to all: " : "") + text(card)
        case .update(let card): return "update: " + text(card)
        case .open(let form): return "modal: \(form.payload(in: .english).title)"
        case .hand(let card, let files): return "\(files.count) files: " + text(card)
        case .both(let card, let words): return "update: \(text(card)), and \(text(words))"
        case .suggest(let suggestions): return "suggest: \(suggestions.count)"
        }
    }

    private func text(_ card: Card) -> String {
        guard case .text(let text)? = card.blocks.first else { return "" }
        return text.english
    }

    @Test("A command gets its options by type, and answers only the one who asked unless told otherwise")
    func options() async throws {
        #expect(try await said(.command("browse")) == "- - - 0 for Member")
        let options = [
            #"{"name": "thing", "type": 3, "value": "T-1"}"#,
            #"{"name": "show", "type": 3, "value": "not_yet"}"#,
            #"{"name": "search", "type": 3, "value": "kafka"}"#,
            #"{"name": "per-page", "type": 4, "value": 5}"#,
            #"{"name": "share", "type": 5, "value": true}"#,
            #"{"name": "surprise", "type": 3, "value": "x"}"#,
        ]
        #expect(try await said(.command("browse", options)) == "to all: T-1 not_yet kafka 5 for Member")
        #expect(
            try Catalogue.sample.errand(for: .command("browse", options))?.manner == .message(isShared: true))
    }

    @Test(
        "What breaks a declared limit gets a kind sentence",
        arguments: [
            (
                #"{"name": "search", "type": 3, "value": "\#(String(repeating: "x", count: 61))"}"#,
                "input: \(InputFault.tooLong(name: .name("search"), count: 61, limit: 60))"
            ),
            (
                #"{"name": "per-page", "type": 4, "value": 11}"#,
                "input: \(InputFault.outOfRange(name: .name("perPage"), range: 1...10))"
            ),
            (
                #"{"name": "per-page", "type": 3, "value": "5"}"#,
                "input: \(InputFault.unreadable(name: .name("perPage")))"
            ),
            (
                #"{"name": "show", "type": 3, "value": "everything"}"#,
                "input: \(InputFault.notOffered(name: .name("show")))"
            ),
        ])
    func limits(option: String, sentence: String) async throws {
        #expect(try await said(.command("browse", [option])) == sentence)
    }

    @Test("A required option that is missing is asked for")
    func missing() async throws {
        #expect(try await said(.command("apply")) == "input: \(InputFault.missing(name: .name("role")))")
    }

    @Test("A page of a card knows where it was, and updates it in place")
    func press() async throws {
        let errand = try #require(Catalogue.sample.errand(for: .command("browse")))
        guard case .say(let card, _) = try await errand.run(in: Bench()).reply,
            case .row(let buttons) = card.blocks[1],
            case .action(let customID) = buttons[0].target
        else {
            Issue.record("no button")
            return
        }
        #expect(try await said(.press(customID)) == "update: page 2 of all, -")
        #expect(try Catalogue.sample.errand(for: .press(customID))?.manner == .press)
        #expect(try Catalogue.sample.errand(for: .press(customID))?.name == "browse.page")
    }

    @Test("A menu answers what was chosen, if it was offered")
    func select() async throws {
        let menu = Browse.Filter { $0.search = "kafka" }.menu(placeholder: "Show…", chosen: .open)
        #expect(menu.options.map(\.value) == ["open", "all", "not_yet"])
        #expect(menu.options.map(\.isChosen) == [true, false, false])
        #expect(try await said(.press(menu.action, values: ["all"])) == "update: now All of them")
        #expect(
            try await said(.press(menu.action, values: ["none"]))
                == "input: \(InputFault.notOffered(name: ""))")
        #expect(try await said(.press(menu.action, values: [])) == "older version, Member")
    }

    @Test(
        "A button of another release, or one nobody made, gets the card of today",
        arguments: [
            "browse.page:zzzz:all::2", "browse.gone:0000", "hello", "", "browse.page", "::::", "~1~:~2~",
        ])
    func stale(customID: String) async throws {
        #expect(try await said(.press(customID)) == "older version, Member")
    }

    @Test("A custom id with values that were never written is no reason to act")
    func forged() async throws {
        let button = Browse.Page {
            $0.show = .all
            $0.number = 2
        }.face("Next")
        guard case .action(let customID) = button.target else { return }
        let forged = customID.replacing(":all:", with: ":admin:")
        #expect(try await said(.press(forged)) == "input: \(InputFault.unreadable(name: .name("show")))")
        #expect(try await said(.press(customID + ":more")) == "older version, Member")
    }

    @Test("A modal opens with what is known filled in")
    func open() async throws {
        let interaction = try Interaction.command(
            "apply", [#"{"name": "role", "type": 3, "value": "Data Engineer"}"#])
        let errand = try #require(Catalogue.sample.errand(for: interaction))
        #expect(errand.manner == .modal)
        guard case .open(let form) = try await errand.run(in: Bench()).reply else {
            Issue.record("no modal")
            return
        }
        let modal = form.payload(in: .english)
        #expect(modal.title == "Apply to join")
        #expect(modal.customID.hasPrefix("apply.letter:"))
        #expect(modal.customID.hasSuffix(":Data Engineer"))
        #expect(
            try written(modal.components)
                == #"[{"component":{"custom_id":"words","max_length":1000,"min_length":20,"style":2,"type":4},"#
                + #""label":"What would you like to do?","type":18},"#
                + #"{"component":{"custom_id":"github","placeholder":"octocat","required":false,"style":1,"type":4},"#
                + #""description":"So that the lead can invite you","label":"Your GitHub name","type":18},"#
                + #"{"component":{"custom_id":"hours","options":[{"default":true,"label":"few","value":"few"},"#
                + #"{"label":"many","value":"many"}],"type":21},"label":"Hours per week","type":18},"#
                + #"{"component":{"custom_id":"days","options":[{"label":"monday","value":"monday"},"#
                + #"{"label":"friday","value":"friday"}],"required":false,"type":22},"label":"Days","type":18},"#
                + #"{"component":{"custom_id":"hasRead","type":23},"label":"I have read the guide","type":18}]"#
        )
    }

    private func submit(_ fields: [String], customID: String? = nil) throws -> Interaction {
        guard case .open(let modal) = Reply.open(Apply.Letter { $0.role = "Data" }) else {
            return try .sample(type: 1)
        }
        let labels = fields.map { #"{"type": 18, "component": \#($0)}"# }.joined(separator: ",")
        return try .sample(
            type: 5,
            data: #"{"custom_id": "\#(customID ?? modal.payload(in: .english).customID)", "#
                + #""components": [\#(labels)]}"#)
    }

    private static let filled = [
        #"{"type": 4, "custom_id": "words", "value": "I ran Kafka for two years"}"#,
        #"{"type": 4, "custom_id": "github", "value": ""}"#,
        #"{"type": 21, "custom_id": "hours", "value": "many"}"#,
        #"{"type": 22, "custom_id": "days", "values": ["friday"]}"#,
        #"{"type": 23, "custom_id": "hasRead", "value": true}"#,
    ]

    @Test("A filled modal gets what it carried and what was written")
    func submitted() async throws {
        #expect(try await said(submit(Self.filled)) == "Data: 25 - many 1 true")
        #expect(try Catalogue.sample.errand(for: submit(Self.filled))?.manner == .message(isShared: false))
    }

    @Test("A modal that breaks its limits gets a kind sentence")
    func submittedWrong() async throws {
        var fields = Self.filled
        fields[0] = #"{"type": 4, "custom_id": "words", "value": "short"}"#
        let tooShort = InputFault.tooShort(name: "What would you like to do?", count: 5, limit: 20)
        #expect(try await said(submit(fields)) == "input: \(tooShort)")
        fields[0] = #"{"type": 4, "custom_id": "words", "value": ""}"#
        #expect(
            try await said(submit(fields))
                == "input: \(InputFault.missing(name: "What would you like to do?"))")
        #expect(
            try await said(submit([])) == "input: \(InputFault.missing(name: "What would you like to do?"))")
        fields = Self.filled
        fields[3] = #"{"type": 22, "custom_id": "days", "values": ["friday", "someday"]}"#
        #expect(try await said(submit(fields)) == "input: \(InputFault.notOffered(name: "Days"))")
    }

    @Test("Suggestions are cut to what Discord takes, and a failure suggests nothing")
    func suggestions() async throws {
        let typing = try Interaction.command(
            "browse", [#"{"name": "thing", "type": 3, "value": "fra", "focused": true}"#], type: 4)
        let errand = try #require(Catalogue.sample.errand(for: typing))
        #expect(errand.manner == .suggestions)
        guard case .suggest(let suggestions) = try await errand.run(in: Bench()).reply else { return }
        #expect(suggestions.count == 25)
        #expect(suggestions[0] == Suggestion("fra 1 for Member", value: "T-1"))
        let broken = try Interaction.command(
            "browse", [#"{"name": "thing", "type": 3, "value": "broken", "focused": true}"#], type: 4)
        #expect(try await said(broken) == "suggest: 0")
        let other = try Interaction.command(
            "browse", [#"{"name": "show", "type": 3, "focused": true}"#], type: 4)
        #expect(try await said(other) == "suggest: 0")
    }

    @Test("Outside a server, and for a command nobody has, there is an answer too")
    func elsewhere() async throws {
        let outside = try Interaction.sample(type: 2, data: #"{"id": "1", "name": "browse"}"#, guild: nil)
        #expect(try await said(outside) == "only in a server")
        #expect(try await said(.command("gone")) == "unknown command")
        #expect(try await said(.sample(type: 2, data: "7")) == "fault ABC123")
        #expect(try await said(.sample(type: 4, data: "7")) == "suggest: 0")
        #expect(try Catalogue.sample.errand(for: .sample(type: 1)) == nil)
        #expect(try Catalogue.sample.errand(for: .sample(type: 12)) == nil)
    }

    @Test("What breaks is told with a reference that the log has too")
    func fault() async throws {
        let interaction = try Interaction.command(
            "browse", [#"{"name": "thing", "type": 3, "value": "broken"}"#])
        let answer = try await #require(Catalogue.sample.errand(for: interaction)).run(in: Bench())
        #expect(answer.reply.words == ["fault ABC123"])
        #expect(answer.fault?.reference == "ABC123")
        #expect(answer.fault?.errand == "/browse")
        #expect(answer.fault?.cause.contains("Broken") == true)
    }

    @Test("What a member wrote does not show when a filled modal is printed")
    func redacted() throws {
        let errand = try #require(Catalogue.sample.errand(for: submit(Self.filled)))
        var dumped = ""
        dump(errand, to: &dumped)
        #expect(!dumped.contains("Kafka"))
        #expect(!"\(errand)".contains("Kafka"))
    }

    @Test("Whoever manages the server is known as such")
    func rights() async throws {
        for (bits, manages) in [("0", false), ("32", true), ("8", true), ("2048", false)] {
            let interaction = try Interaction.sample(
                type: 2, data: #"{"id": "1", "name": "browse"}"#, permissions: bits)
            let call = try #require(try await Catalogue.sample.errand(for: interaction)?.call(in: Bench()))
            #expect(call.member.managesServer == manages)
            #expect(call.member.roles == [3])
            #expect(call.channel == 40)
            #expect(call.cause == 900)
            #expect(call.language == .english)
        }
    }
}
