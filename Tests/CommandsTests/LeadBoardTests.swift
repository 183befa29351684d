import Cards
import ProjectModel
import Testing

@testable import Commands

@Suite("/lead board, seats, team and handover")
struct LeadBoardTests {
    private func bench(_ listing: Listing = .sample("Tracker", wants: "Data Engineer")) async throws -> Bench
    {
        try await Bench([listing])
    }

    @Test("The board of the only project one leads: what is next, and a button to it")
    func board() async throws {
        let bench = try await bench()
        try await bench.apply()
        try await bench.type("/lead board", as: .lead)
        #expect(
            bench.whisper?.read == """
                ## Tracker – your desk
                -# Recruiting · Team 1 of 2
                **Next:** Answer <@13>’s application, due <t:1790432000:R>.
                ────
                **Answer <@13>’s application**
                -# due <t:1790432000:R> [Review]
                ────
                [Applications] [Seats] [Team] [Quality]
                -# P-001 · rev 2
                """)
        try await bench.press("Review", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("## <@13> applies to Tracker") == true)
    }

    @Test("Who leads several is asked which, who leads none is told, a steward names it")
    func which() async throws {
        let bench = try await Bench([.sample("Tracker"), .sample("Harbour")])
        try await bench.type("/lead board", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Which project?**") == true)
        try await bench.choose("Harbour · P-002", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("## Harbour – your desk") == true)
        try await bench.type("/lead board", as: .lead, in: .project(1))
        #expect(bench.whisper?.read.hasPrefix("## Tracker – your desk") == true)
        try await bench.type("/lead board", as: .member)
        #expect(bench.whisper?.read.hasPrefix("Which project?") == true)
        try await bench.type("/lead board project:tracker", as: .steward)
        #expect(bench.whisper?.read.hasPrefix("## Tracker – your desk") == true)
        try await bench.type("/lead board project:tracker", as: .member)
        #expect(bench.whisper?.read.hasPrefix("Only the lead (<@11>)") == true)
    }

    @Test("The checklist is ticked in place, and a tick can be taken back")
    func checklist() async throws {
        let bench = try await bench(.sample("Tracker", .setup))
        try await bench.type("/lead board", as: .lead)
        try await bench.press("Tick", as: .lead)
        try await bench.choose("README.md customised", "ROADMAP.md filled", as: .lead)
        #expect(bench.whisper?.read.contains("## Setup checklist of Tracker\n-# 2 of 6 done") == true)
        #expect(
            bench.whisper?.read.contains("- ✓ done: README.md customised – <@11>, <t:1790000000:D>") == true)
        try await bench.choose("ROADMAP.md filled", as: .lead)
        #expect(bench.whisper?.read.contains("-# 1 of 6 done") == true)
        try await bench.press("Your desk", as: .lead)
        #expect(bench.whisper?.read.contains("**Next:** Setup checklist: 1 of 6 done, due") == true)
    }

    @Test("Seats are listed, opened, called urgent and closed; whoever is aboard stays")
    func seats() async throws {
        let bench = try await bench()
        try await bench.type("/lead seats", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("## Seats of Tracker\n-# P-001 · Team 1 of 2 · 1 open") == true)
        try await bench.type("/lead seats action:Open role:Technical Writer count:2", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Opened:** 2 seats for Technical Writer.\n## Seats") == true)
        try await bench.type("/lead seats action:Open", as: .lead)
        try await bench.fill(["Role": "data engineer", "How many": "3"], as: .lead)
        #expect(
            try await bench.project(1).seats.map(\.count) == [4, 2], "a role is known however it is written")
        try await bench.press("Mark urgent", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Urgent:** Data Engineer, for two weeks.") == true)
        try await bench.aboard(.contributor, as: "Data Engineer")
        try await bench.choose("Data Engineer", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Closed:** Data Engineer. Whoever is aboard stays.") == true)
        #expect(try await bench.project(1).seats.first?.count == 1)
        try await bench.type("/lead seats action:Close role:Data Engineer", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Already closed.**") == true)
        try await bench.type("/lead seats action:Open", as: .lead)
        try await bench.fill(["Role": "Writer", "How many": "x"], as: .lead)
        #expect(bench.whisper?.read.hasPrefix("0 is not between 1 and 10.") == true)
        try await bench.complete("/lead seats role:eng", as: .lead, in: .project(1))
        #expect(bench.suggestions.first == "Data Engineer = Data Engineer")
        #expect(bench.suggestions.contains("ML Engineer = ML Engineer"))
    }

    @Test("The team: roles change, a co-lead is made and ended, thanks go with whoever goes")
    func team() async throws {
        let bench = try await bench()
        try await bench.aboard(.contributor, as: "Data Engineer")
        try await bench.type("/lead team", as: .lead)
        #expect(
            bench.whisper?.read.hasPrefix(
                "## Team of Tracker\n-# P-001 · Team 2 of 2\n- <@11>, lead\n- <@15>, Data Engineer · first steps 0 of 6"
            ) == true)
        try await bench.pick(.contributor, as: .lead)
        try await bench.press("Change role", as: .lead)
        try await bench.fill(["Role": "Reviewer"], as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Changed.** <@15> is Reviewer now.") == true)
        try await bench.press("Make co-lead", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**<@15> is co-lead now**") == true)
        try await bench.type("/lead team action:Make co-lead member:contributor", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Already so.**") == true)
        try await bench.type("/lead handover to:member project:tracker", as: .contributor)
        #expect(
            bench.whisper?.read.hasPrefix("Only the lead (<@11>) can do this.") == true,
            "a co-lead does not hand over (D23)")
        try await bench.type("/lead team action:End co-lead member:contributor", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**<@15> is co-lead no longer**") == true)
        try await bench.type("/lead team action:Thank and remove member:contributor", as: .lead)
        try await bench.fill(
            ["What would you thank them for?": "The ingestion works because of you."], as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**<@15> was thanked**, and is no longer on the team.") == true)
        #expect(try await bench.project(1).team.isEmpty)
        try await bench.type("/lead team member:contributor", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("That person is not on this team.") == true)
    }

    @Test("What newcomers do first is the lead's to write")
    func firstSteps() async throws {
        let bench = try await bench()
        try await bench.type("/lead team", as: .lead)
        try await bench.press("First steps", as: .lead)
        #expect(bench.fields.first?.contains("Read the business context\nRead the twist") == true)
        try await bench.fill(["A step a line": "Read the twist\nBring cake"], as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Saved:** newcomers get 2 first steps.") == true)
        #expect(try await bench.project(1).onboarding == ["twist", "Bring cake"])
    }

    @Test("A handover counts when the other accepts; until then nothing changes (F-L)")
    func handover() async throws {
        let bench = try await bench()
        try await bench.aboard(.contributor, as: "Data Engineer")
        try await bench.type("/lead handover to:contributor", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Asked.** <@15> hears that Tracker is offered.") == true)
        try await bench.type("/lead handover to:contributor", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Already asked.**") == true)
        #expect(try await bench.project(1).lead == Bench.Person.lead.id)
        try await bench.type("/projects project:tracker", as: .contributor)
        try await bench.press("Your invitation", as: .contributor)
        #expect(bench.whisper?.read.hasPrefix("## <@11> would like to hand Tracker over to you") == true)
        let card = try #require(bench.whisper)
        try await bench.press("Accept", on: card, as: .member)
        #expect(bench.whisper?.read == "The lead’s role is not offered to you at the moment.")
        try await bench.press("Accept", on: card, as: .contributor)
        #expect(bench.whisper?.read.hasPrefix("**You lead Tracker now.**") == true)
        try await bench.press("Accept", on: card, as: .contributor)
        #expect(bench.whisper?.read.hasPrefix("**You lead Tracker now.**") == true, "pressing twice")
        let project = try await bench.project(1)
        #expect(project.lead == Bench.Person.contributor.id && project.isAboard(Bench.Person.lead.id))
    }
}
