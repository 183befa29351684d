import Cards
import Interactions
import ProjectModel
import Storage
import Testing

@testable import Commands

@Suite("/lead twist")
struct LeadTwistTests {
    private static let secret = "Kumquat regulation arrives."

    /// A project whose phase 1 is done, and whose lead has said what the gate asks for.
    private func ready(
        _ twist: ProjectModel.Twist? = ProjectModel.Twist("Reports in real time.\n\nA regulator asks.")
    ) async throws -> Bench {
        var listing = Listing.sample("Tracker", .active)
        listing.milestones = []
        listing.twist = twist
        listing.team = [TeamMember(Bench.Person.contributor.id, role: "Data Engineer")]
        let bench = try await Bench([listing])
        let lead = Standing.member(Bench.Person.lead.id)
        try await bench.given(1) {
            try $0.say(.coreWorks, by: lead, at: Bench.noon)
            try $0.say(.teamReady, by: lead, at: Bench.noon)
        }
        return bench
    }

    @Test("It is seen as it will look, announced a minute later, and then it was announced (C8, F-G)")
    func ceremony() async throws {
        let bench = try await ready()
        try await bench.type("/lead twist action:Preview", as: .lead, in: .project(1))
        #expect(
            bench.whisper?.read == """
                ## Phase 2 – the twist
                -# Tracker · P-001
                **What changes**
                Reports in real time.
                **Why it matters**
                A regulator asks.
                ○ Analyse the impact
                ○ ADRs for major decisions
                ○ Refactor what is affected
                ○ Test the new requirements
                ○ Update the documentation
                ────
                **This is how it will look.** It goes to:
                - <#101>, pinned; it calls nobody, for the project has no role; 2 people on the team read it there
                - a thread below it, with the five steps to tick
                - <#42>: one line; it calls nobody
                - whoever follows the project, in a direct message
                [Announce] [Schedule] [Edit text]
                """)
        let preview = bench.whisper
        try await bench.press("Announce", as: .lead)
        #expect(
            bench.whisper?.read == """
                **Sending…** The twist of Tracker is announced <t:1790000060:R>. Until then it can be stopped.
                [Stop]
                """)
        #expect(try await bench.project(1).stage == .active)
        try await bench.press("Announce", on: preview, as: .lead)
        #expect(
            bench.whisper?.read.hasPrefix("**Sending…** The twist of Tracker is announced <t:1790000060:R>.")
                == true)
        try await bench.advance(.seconds(61))
        #expect(try await bench.project(1).stage == .phase2)
        for press in ["Announce", "Schedule", "Edit text"] {
            try await bench.press(press, on: preview, as: .lead)
            #expect(
                bench.whisper?.read == """
                    The twist was already announced <t:1790000061:R> by <@11>.
                    [Show it]
                    """)
        }
        try await bench.press("Show it", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("## Phase 2 – the twist\n") == true)
    }

    @Test("Stopped within its minute, nobody is told; another lead may stop it")
    func stop() async throws {
        let bench = try await ready()
        try await bench.type(
            "/lead twist action:Announce now deadline:in 6 weeks", as: .lead, in: .project(1))
        #expect(bench.whisper?.read.contains("**Adapt by <t:1793610000:D>**") == true)
        try await bench.press("Announce", as: .lead)
        try await bench.advance(.seconds(40))
        try await bench.press("Stop", as: .steward)
        #expect(
            bench.whisper?.read == """
                **Stopped.** The twist of Tracker was not announced, and nobody was told.
                [Preview] [Schedule] [Edit text]
                """)
        try await bench.advance(.seconds(60))
        #expect(try await bench.project(1).stage == .active)
        #expect(try await bench.project(1).twist?.announced == nil)
    }

    @Test(
        "It is scheduled by a date as people type it; one that is not clear is asked with a button each (E15, E16)"
    )
    func schedule() async throws {
        let bench = try await ready()
        try await bench.type(
            "/lead twist action:Schedule when:5/6 deadline:in 4 weeks", as: .lead, in: .project(1))
        #expect(
            bench.whisper?.read == """
                “5/6” can be read more than one way. Which do you mean?
                [Sat 5 Jun, 09:00] [Thu 6 May, 09:00]
                """)
        try await bench.press("Thu 6 May, 09:00", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("That was") == true, "a deadline before the twist is none")
        try await bench.type("/lead twist action:Schedule when:yesterday", as: .lead, in: .project(1))
        #expect(bench.whisper?.read.hasPrefix("That was <t:") == true)
        try await bench.type(
            "/lead twist action:Schedule when:mon 9am deadline:in 6 weeks", as: .lead, in: .project(1))
        #expect(
            bench.whisper?.read == """
                **The twist is scheduled for <t:1790586000:F>**, <t:1790586000:R>. The team adapts by <t:1793610000:D>. It is announced once, whoever is here then.
                [Preview] [Schedule] [Edit text] [Cancel schedule]
                """)
        try await bench.press("Cancel schedule", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**The schedule is cancelled.**") == true)
        try await bench.type("/lead twist action:Cancel schedule", as: .lead, in: .project(1))
        #expect(bench.whisper?.read == "The twist is not scheduled.")
    }

    @Test("Without a date a form asks for it, and reads it back")
    func form() async throws {
        let bench = try await ready()
        try await bench.type("/lead twist action:Schedule", as: .lead, in: .project(1))
        #expect(bench.fields == ["When", "When the team should have adapted"])
        try await bench.fill(["When": "soonish"], as: .lead)
        #expect(bench.whisper?.read.hasPrefix("I cannot read “soonish” as a date.") == true)
        try await bench.complete("/lead twist action:Schedule when:fri 5pm", as: .lead, in: .project(1))
        #expect(bench.suggestions.first == "Fri 25 Sep 2026, 17:00 UTC – in 4 days = 2026-09-25T17:00+00:00")
    }

    @Test(
        "A sealed twist is in no answer but its lead’s own, and its words are in no history before its hour (D4)"
    )
    func sealed() async throws {
        let bench = try await ready(nil)
        try await bench.type("/lead twist action:Preview", as: .lead, in: .project(1))
        #expect(
            bench.whisper?.read
                == "Tracker has no twist yet. Say what changes in phase 2, and why it matters.\n[Write it]")
        try await bench.press("Write it", as: .lead)
        #expect(
            bench.fields == [
                "What changes?", "Why does it matter?", "Who may read it before it is announced: public",
                "Hide it behind a spoiler",
            ])
        try await bench.fill(
            [
                "What changes?": .text(Self.secret), "Why does it matter?": "It is the law.",
                "Who may read it before it is announced": "Nobody: sealed until then",
                "Hide it behind a spoiler": true,
            ], as: .lead)
        #expect(
            bench.whisper?.read == """
                **The twist of Tracker is written**, 43 characters. Nobody but you, co-leads and stewards may read it until it is announced.
                [Preview] [Schedule] [Edit text]
                """)
        try await bench.type("/lead twist action:Schedule when:mon 9am", as: .lead, in: .project(1))
        #expect(bench.whisper?.read.contains("Until then nothing shows it.") == true)
        for line in ["/projects project:tracker", "/projects show:All search:kumquat", "/projects show:All"] {
            try await bench.type(line, as: .contributor)
            #expect(bench.whisper?.read.contains("Kumquat") == false, "\(line)")
        }
        try await bench.type("/lead twist action:Preview", as: .contributor, in: .project(1))
        #expect(bench.whisper?.read.contains("Only the lead (<@11>) or a co-lead can do this.") == true)
        try await bench.type("/lead twist action:Preview", as: .steward, in: .project(1))
        #expect(bench.whisper?.read.contains("Kumquat") == true, "stewards always can read")
        try await bench.advance(.days(8))
        let project = try await bench.project(1)
        #expect(
            project.stage == .phase2 && project.twist?.text == "\(Self.secret)\n\nIt is the law."
                && project.twist?.isSpoiler == true
        )
        try await bench.type("/projects project:tracker", as: .contributor)
        #expect(bench.whisper?.read.contains("Kumquat") == true)
    }

    @Test("A refused form is kept for a day when everybody may read it, and nowhere when it is sealed")
    func kept() async throws {
        for (visibility, isKept) in [("Nobody: sealed until then", false), ("Everybody (public)", true)] {
            let bench = try await ready()
            try await bench.type("/lead twist action:Edit text", as: .lead, in: .project(1))
            let form = bench.form
            try await bench.type("/lead twist action:Announce now", as: .lead, in: .project(1))
            try await bench.press("Announce", as: .lead)
            bench.form = form
            try await bench.fill(
                [
                    "What changes?": .text(Self.secret), "Why does it matter?": "It is the law.",
                    "Who may read it before it is announced": .text(visibility),
                ], as: .lead)
            #expect(
                bench.whisper?.read.hasPrefix("The twist is on its way by <@11>: it is announced") == true)
            #expect((bench.whisper?.actions["Edit"] != nil) == isKept)
        }
    }

    @Test("With phase 1 open the gate answers, and says what is first (E10)")
    func gate() async throws {
        var listing = Listing.sample("Tracker", .active)
        listing.twist = ProjectModel.Twist("Reports in real time.")
        let bench = try await Bench([listing])
        try await bench.type("/lead twist action:Announce now", as: .lead, in: .project(1))
        try await bench.press("Announce", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("## Active → Phase 2: 1 of 4\n") == true)
        #expect(
            bench.whisper?.read.contains(
                "**3 things first: Milestones of phase 1, The core works, The team is ready.**") == true)
    }

    @Test("The announcement is the preview word for word; a seat is opened from it by a lead (C8, F84)")
    func posted() async throws {
        let bench = try await ready()
        try await bench.type("/lead twist action:Announce now", as: .lead, in: .project(1))
        let preview = try #require(bench.whisper?.read)
        try await bench.press("Announce", as: .lead)
        try await bench.advance(.seconds(61))
        let card = try await told(in: .project(Project.ID(1)), bench)
        #expect(
            card.read == """
                \(preview.prefix { $0 != "─" })[Open a seat]
                -# P-001 · e5
                """)
        #expect(
            try await told(in: .projects, bench).read == """
                **P-001 Tracker meets its twist.** Phase 2 begins: the requirements change, and the team adapts.
                [Details]
                -# P-001 · e5
                """)
        try await bench.press("Open a seat", on: card, as: .contributor)
        #expect(bench.whisper?.read.hasPrefix("Only the lead") == true)
        try await bench.press("Open a seat", on: card, as: .lead)
        try await bench.fill(["Role": "Security Engineer", "How many": "2"], as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**2 seats are open: Security Engineer.**") == true)
    }

    /// What the courier posts there of the twist’s announcement.
    private func told(in lane: Lane, _ bench: Bench) async throws -> Card {
        let project = try await bench.project(1)
        let history = try await bench.store.changes(of: project.id, in: Bench.community.id)
        let announced = try #require(
            history.last { if case .twist(.announced) = $0.recorded.change { true } else { false } })
        let board = Noticeboard.guildhall
        let told = try #require(board.told(announced.recorded, project, lane))
        let line = PostCard.Line(
            project: project, event: announced.event, at: announced.recorded.at, told: told)
        return PostCard.card([line], actions: board.actions([announced.recorded], project, lane))
    }

    @Test("The impact thread’s list is ticked by the lead, one step at a time, and keeps its reference (F83)")
    func impact() async throws {
        let bench = try await ready()
        try await bench.type("/lead twist action:Announce now", as: .lead, in: .project(1))
        try await bench.press("Announce", as: .lead)
        try await bench.advance(.seconds(61))
        let card = try await told(in: .thread(Project.ID(1)), bench)
        try await bench.press("Tick", on: card, as: .contributor)
        #expect(bench.whisper?.read.hasPrefix("Only the lead") == true)
        for _ in 1...2 {
            try await bench.press("Tick", on: card, as: .lead)
            #expect(
                bench.whisper?.read == """
                    ## What changes for us
                    -# Tracker · P-001 · phase 2 in five steps
                    Collect here what must be adapted, and how.
                    ✓ Analyse the impact – <@11>, <t:1790000061:R>
                    ○ ADRs for major decisions [Tick]
                    ○ Refactor what is affected [Tick]
                    ○ Test the new requirements [Tick]
                    ○ Update the documentation [Tick]
                    -# P-001 · e5
                    """)
        }
    }
}
