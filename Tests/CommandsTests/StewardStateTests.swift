import Cards
import Interactions
import ProjectModel
import Storage
import Testing

@testable import Commands

@Suite("/steward state, away and export")
struct StewardStateTests {
    @Test("Archiving asks for the reason, and whether the team was asked (T19, LC506)")
    func archive() async throws {
        let bench = try await Bench([.sample("Tracker", .complete)])
        try await bench.type(
            "/steward state to:ARCHIVED reason:It is done and nobody comes.", as: .steward, in: .project(1))
        #expect(
            bench.fields == [
                "The reason", "In words: It is done and nobody comes.", "Its channel: keep",
                "The team and its lead were asked",
            ])
        try await bench.fill(["The reason": "The team has moved on"], as: .steward)
        #expect(bench.whisper?.read.hasPrefix("One thing first: the word that the team was asked.") == true)
        try await bench.press("Edit", as: .steward)
        try await bench.fill(["The team and its lead were asked": true], as: .steward)
        #expect(
            bench.whisper?.read == """
                **Tracker** is archived now. The reason is in its record.
                [Open it]
                -# P-001 · rev 2
                """)
        try await bench.type("/steward state to:archived project:tracker", as: .steward)
        #expect(bench.whisper?.read == "**Tracker** is archived already; nothing had to change.\n[Open it]")
    }

    @Test("A project rests, remembers where it paused, and goes on there and nowhere else (T15, T22)")
    func rest() async throws {
        let bench = try await Bench([.sample("Tracker", .active)])
        try await bench.type("/steward state to:dormant project:tracker", as: .steward)
        try await bench.fill(["The reason": "The team went other ways"], as: .steward)
        #expect(bench.whisper?.read.hasPrefix("**Tracker** is dormant now.") == true)
        try await bench.type("/steward state to:active project:tracker", as: .steward)
        #expect(bench.fields == ["Why", "Interest has emerged, and work goes on"])
        try await bench.fill(
            ["Why": "Two people want to go on.", "Interest has emerged, and work goes on": true], as: .steward
        )
        #expect(try await bench.project(1).stage == .active)
        #expect(try await bench.store.changes(of: Project.ID(1), in: Bench.community.id).count == 3)
    }

    @Test(
        "An archived project is revived line by line, with somebody who leads it, to where it was (T21, D12)")
    func revive() async throws {
        let bench = try await Bench([.sample("Tracker", .maintained)])
        let now = bench.now
        try await bench.given(1) {
            try $0.move(
                .init(20, reason: "Nobody has time."), by: Bench.steward, council: Bench.council, at: now)
        }
        try await bench.type("/steward state to:maintained project:tracker", as: .steward)
        #expect(
            bench.whisper?.read.hasPrefix(
                """
                ## Revive Tracker: 0 of 7 done
                -# P-001 · Archived
                ✓ **Lead:** <@11>
                **Next:** it goes on as Maintained once all seven are done and somebody leads it.
                ────
                ○ revival proposed [Done]
                """) == true)
        for _ in 1...7 { try await bench.press("Done", as: .steward) }
        try await bench.press("Revive it", as: .steward)
        try await bench.fill(["Why": "Two people want to go on."], as: .steward)
        #expect(bench.whisper?.read.hasPrefix("**Tracker** is maintained now.") == true)
    }

    @Test(
        "Where no steward’s way leads, it is a correction, which the record calls one and the channels need not hear (T26)"
    )
    func correction() async throws {
        let bench = try await Bench([.sample("Tracker", .maintained)])
        try await bench.type("/steward state to:complete project:tracker", as: .steward)
        #expect(bench.fields == ["Why", "Tell it in the channels too"])
        try await bench.fill(["Why": "It was moved on by mistake."], as: .steward)
        #expect(try await bench.project(1).stage == .complete)
        let last = try await bench.store.changes(of: Project.ID(1), in: Bench.community.id).last
        guard case .moved(let move)? = last?.recorded.change else {
            Issue.record("it moved")
            return
        }
        #expect(move.rule == 26 && !move.isAnnounced)
    }

    @Test(
        "States are suggested: the ways from here first, the others as corrections; a word that is none is named"
    )
    func suggested() async throws {
        let bench = try await Bench([.sample("Tracker", .complete)])
        try await bench.complete("/steward state project:tracker to:", as: .steward)
        #expect(bench.suggestions.first == "Maintained = MAINTAINED")
        #expect(bench.suggestions.contains("Archived = ARCHIVED"))
        #expect(bench.suggestions.contains("Active (a correction) = ACTIVE"))
        #expect(!bench.suggestions.contains { $0.hasPrefix("Complete") })
        try await bench.type("/steward state to:asleep project:tracker", as: .steward)
        #expect(
            bench.whisper?.read
                == "I don’t know a state called “asleep”. Here it could be: `MAINTAINED`, `ARCHIVED`.")
    }

    @Test("A proposal’s states are its decisions, with their own forms")
    func proposals() async throws {
        let bench = try await Bench(proposing: .tracker)
        try await bench.type("/steward state to:rejected project:P-001", as: .steward)
        #expect(bench.fields.first == "The reason")
        try await bench.type("/steward state to:needs changes project:P-001", as: .steward)
        #expect(bench.fields == ["What should change, and why?"])
        try await bench.type("/steward state to:withdrawn project:P-001", as: .member)
        #expect(bench.whisper?.read.hasPrefix("This is for stewards.") == true)
    }

    @Test("A break needs no reason; nothing waits for whoever is away, and back is one press (F113, F52)")
    func away() async throws {
        let bench = try await Bench(proposing: .tracker)
        try await bench.type("/steward away until:in 2 weeks", as: .steward)
        // Nine in the morning, two weeks later.
        let back = 1_791_190_800
        #expect(
            bench.whisper?.read
                == "Enjoy your break, until <t:\(back):D>. Nothing waits for you, and you may still say something.\n[I am back]"
        )
        try await bench.type("/steward decide proposal:P-001", as: .coreSteward)
        #expect(bench.whisper?.read.contains("○ Approvals 0 of 1") == true, "decisions wait for one less")
        try await bench.type("/steward away back:true", as: .steward)
        #expect(bench.whisper?.read == "Welcome back. Reviews count on you again.")
        try await bench.type("/steward away", as: .mappedSteward)
        #expect(
            bench.whisper?.read
                == "Enjoy your break. Nothing waits for you, and you may still say something.\n[I am back]")
        try await bench.press("I am back", as: .mappedSteward)
        #expect(bench.whisper?.read == "Welcome back. Reviews count on you again.")
        try await bench.type("/steward away until:5/6", as: .steward)
        #expect(
            bench.whisper?.read.hasPrefix("“5/6” can be read more than one way. Which do you mean?") == true)
        try await bench.type("/steward away", as: .member)
        #expect(bench.whisper?.read.hasPrefix("This is for stewards.") == true)
    }

    @Test(
        "Each document is handed over as a file",
        arguments: [
            ("projects", "PROJECTS.md"), ("contributors", "CONTRIBUTORS.md"),
            ("maintainers", "MAINTAINERS.md"),
            ("decisions", "DECISIONS.md"), ("calendar", "calendar.ics"), ("all", "community.zip"),
        ])
    func exported(what: String, name: String) async throws {
        let bench = try await Bench(Listing.town)
        try await bench.type("/steward export what:\(what)", as: .steward)
        #expect(bench.files.map(\.name) == [name])
        #expect((bench.files.first?.content.count ?? 0) > 40)
        #expect(bench.whisper?.read.hasSuffix("Nothing is in it that not everybody may read.") == true)
    }

    @Test("One project’s files, by its name or in its channel; they are for stewards")
    func exportedProject() async throws {
        let bench = try await Bench([.sample("Tracker", .active)])
        try await bench.type("/steward export what:project", as: .steward)
        #expect(bench.whisper?.read.hasPrefix("Which project do you mean?") == true)
        try await bench.type("/steward export what:project", as: .steward, in: .project(1))
        #expect(
            bench.files.map(\.name) == [
                "CONTRIBUTORS.md", "ROADMAP.md", "docs-BUSINESS-CONTEXT.md", "docs-PHASE2-TWIST.md",
                "docs-adr-README.md",
            ])
        bench.files = []
        try await bench.type("/steward export what:all", as: .member)
        #expect(bench.files.isEmpty)
    }
}
