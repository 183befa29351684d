import Cards
import DiscordModel
import Foundation
import Machine
import ProjectModel
import Storage
import Testing

@testable import Interactions

@Suite("Forms that are made when they open, and kept when they are not taken")
struct FormTests {
    private let catalogue = Catalogue.groups

    private func opened(_ bench: Bench) async throws -> ModalPayload {
        let seats = try Interaction.sample(
            type: 2,
            data: #"{"id": "1", "name": "hats", "type": 1, "options": [{"name": "seats", "type": 1}]}"#)
        let errand = try #require(catalogue.errand(for: seats))
        #expect(errand.manner == .modal)
        guard case .open(let form) = await errand.run(in: bench.surroundings).reply else { throw Broken() }
        let french = form.payload(in: .french)
        #expect(french.title == "Pour les responsables de projet", "it opens in the reader's language")
        return form.payload(in: .english)
    }

    private func submit(
        _ form: ModalPayload, seat: String? = "w", skills: [String] = ["a", "c"], who: [String] = ["13"],
        words: String, ticked: Bool = true
    ) throws -> Interaction {
        let components = [
            #"{"type": 21, "custom_id": "seat", "value": \#(try written(seat))}"#,
            #"{"type": 22, "custom_id": "skills", "values": \#(try written(skills))}"#,
            #"{"type": 5, "custom_id": "who", "values": \#(try written(who))}"#,
            #"{"type": 4, "custom_id": "words", "value": \#(try written(words))}"#,
            #"{"type": 22, "custom_id": "time", "values": \#(ticked ? #"["yes"]"# : "[]")}"#,
        ].map { #"{"type": 18, "component": \#($0)}"# }.joined(separator: ",")
        return try .sample(
            type: 5,
            data:
                #"{"custom_id": "\#(form.customID)", "components": [\#(components)], "resolved": {"users": {"13": {"id": "13", "username": "other"}}}}"#
        )
    }

    @Test("What can be picked is made when it opens, and read by what it stands for")
    func picked() async throws {
        let bench = try await Bench()
        let form = try await opened(bench)
        #expect(
            try written(form.components)
                == #"[{"component":{"custom_id":"seat","options":[{"default":true,"label":"Data","value":"d"},"#
                + #"{"label":"Web","value":"w"}],"type":21},"label":"Seat","type":18},"#
                + #"{"component":{"custom_id":"skills","max_values":2,"min_values":1,"options":[{"label":"a","value":"a"},"#
                + #"{"label":"b","value":"b"},{"label":"c","value":"c"}],"type":22},"label":"Skills","type":18},"#
                + #"{"component":{"custom_id":"who","max_values":1,"min_values":0,"placeholder":"Anybody","required":false,"type":5},"#
                + #""label":"Who","type":18},"#
                + #"{"component":{"custom_id":"words","max_length":10,"min_length":1,"style":2,"type":4},"label":"Words","type":18},"#
                + #"{"component":{"custom_id":"time","options":[{"label":"I can give the time","value":"yes"}],"type":22},"#
                + #""label":"Time","type":18}]"#)
        let answer = try await #require(catalogue.errand(for: submit(form, words: "hello"))).run(
            in: bench.surroundings)
        #expect(answer.reply.words == ["7 w a+c other hello"])
    }

    @Test(
        "Whatever keeps a form from being taken, its words are kept and come back in the same form",
        arguments: [
            ("refused", "refused"), ("broken", "fault ABC123"),
            ("much too long", "input: \(InputFault.tooLong(name: "Words", count: 13, limit: 10))"),
        ])
    func kept(words: String, sentence: String) async throws {
        let bench = try await Bench()
        let form = try await opened(bench)
        let answer = try await #require(catalogue.errand(for: submit(form, words: words))).run(
            in: bench.surroundings)
        #expect(answer.reply.words == [sentence, "-# kept"])
        guard case .say(let card, isShared: false) = answer.reply, case .row(let buttons)? = card.blocks.last,
            case .action(let id)? = buttons.first?.target
        else {
            Issue.record("no way back: \(answer.reply)")
            return
        }
        let press = try #require(catalogue.errand(for: .press(id)))
        #expect(press.manner == .formPress)
        guard case .open(let again) = await press.run(in: bench.surroundings).reply else {
            Issue.record("it does not open")
            return
        }
        let text = try written(again.payload(in: .english).components)
        #expect(again.payload(in: .english).customID == form.customID)
        #expect(
            text.contains(#"{"default":true,"label":"Web","value":"w"}"#)
                && !text.contains(#""default":true,"label":"Data""#))
        #expect(
            text.contains(#"{"default":true,"label":"c","value":"c"}"#)
                && text.contains(#""value":"\#(words)""#))
        #expect(text.contains(#""default_values":[{"id":"13","type":"user"}]"#))
        #expect(text.contains(#"{"default":true,"label":"I can give the time","value":"yes"}"#))
        #expect(
            text.contains(#""max_length":\#(max(10, words.count))"#),
            "a text too long fits again, to be shortened")
    }

    @Test("What is missing, and too much, is said by the field's own label")
    func counted() async throws {
        let bench = try await Bench()
        let form = try await opened(bench)
        for (interaction, fault) in [
            (
                try submit(form, skills: ["a", "b", "c"], words: "x"),
                InputFault.outOfRange(name: "Skills", range: 1...2)
            ),
            (try submit(form, skills: [], words: "x"), .missing(name: "Skills")),
            (try submit(form, words: "x", ticked: false), .missing(name: "Time")),
            (try submit(form, seat: nil, words: "x"), .missing(name: "Seat")),
        ] {
            let answer = try await #require(catalogue.errand(for: interaction)).run(in: bench.surroundings)
            #expect(answer.reply.words.first == "input: \(fault)")
        }
    }

    @Test("Nobody opens another's kept form, and after a day nobody does")
    func gone() async throws {
        let bench = try await Bench()
        let form = try await opened(bench)
        _ = try await #require(catalogue.errand(for: submit(form, words: "refused"))).run(
            in: bench.surroundings)
        guard case .action(let id) = EditKeptForm({ $0.form = 900 }).face("Edit").target else { return }
        let press = try #require(catalogue.errand(for: .press(id)))
        var tomorrow = bench.surroundings
        tomorrow.now = Bench.noon.advanced(by: .days(1) + .seconds(1))
        #expect(await press.run(in: tomorrow).reply.words == ["gone"])
        guard case .open = await press.run(in: bench.surroundings).reply else {
            Issue.record("its own member cannot open it")
            return
        }
        guard case .action(let other) = EditKeptForm({ $0.form = 901 }).face("Edit").target else { return }
        #expect(
            try await #require(catalogue.errand(for: .press(other))).run(in: bench.surroundings).reply.words
                == ["gone"])
    }

    @Test("What somebody wrote does not show when an errand is printed")
    func redacted() async throws {
        let bench = try await Bench()
        let errand = try #require(catalogue.errand(for: submit(try await opened(bench), words: "secret")))
        var dumped = ""
        dump(errand, to: &dumped)
        #expect(!dumped.contains("secret") && !"\(errand)".contains("secret"))
    }
}

@Suite("How fast somebody may ask")
struct PaceTests {
    private func at(_ seconds: Int) -> Instant { .start + .seconds(seconds) }

    @Test("Ten in ten seconds, each person for themselves; then one waits for the oldest to be past")
    func limit() {
        var pace = Pace()
        let (here, there) = (MemberID(1), MemberID(2))
        for second in 0..<10 { #expect(pace.wait(here, limit: 10, at: at(second / 2)) == nil) }
        #expect(pace.wait(here, limit: 10, at: at(5)) == .seconds(5))
        #expect(pace.wait(there, limit: 10, at: at(5)) == nil)
        #expect(pace.wait(here, limit: 10, at: at(9)) == .seconds(1), "asking again does not make it longer")
        #expect(pace.wait(here, limit: 10, at: at(10)) == nil)
        #expect(pace.wait(here, limit: 0, at: at(10)) == nil, "no limit at all")
    }

    @Test("Whoever has been silent is not remembered")
    func swept() {
        var pace = Pace()
        for member in 1...1_000 as ClosedRange<UInt64> {
            _ = pace.wait(MemberID(member), limit: 10, at: at(0))
        }
        _ = pace.wait(MemberID(1), limit: 10, at: at(21))
        var fresh = Pace()
        _ = fresh.wait(MemberID(1), limit: 10, at: at(21))
        #expect(pace == fresh)
    }

    @Test("Too fast is said; what somebody wrote is taken all the same")
    func said() async throws {
        var around = try await Bench().surroundings
        around.wait = { _, limit in limit == 10 ? .milliseconds(7_200) : nil }
        let browse = try #require(Catalogue.sample.errand(for: .command("browse")))
        #expect(await browse.run(in: around).reply.words == ["wait 8 s"])
    }
}
