import Cards
import ProjectModel
import Testing

@testable import Commands

@Suite("/lead milestone")
struct LeadMilestoneTests {
    private func bench(_ titles: [String] = ["Kafka ingestion", "Scoring API"]) async throws -> Bench {
        var listing = Listing.sample("Tracker", .active)
        listing.milestones = titles.map { ProjectModel.Milestone($0, phase: 1) }
        listing.team = [TeamMember(Bench.Person.contributor.id, role: "Data Engineer")]
        return try await Bench([listing])
    }

    @Test("One is added with a date as people type it, and read back")
    func add() async throws {
        let bench = try await bench()
        try await bench.type(
            "/lead milestone action:Add title:Dashboards when:in 2 weeks", as: .lead, in: .project(1))
        #expect(
            bench.whisper?.read
                == "**Added: Dashboards**, phase 1 due <t:1791190800:D>, <t:1791190800:R>. 0 of 3.")
        try await bench.type("/lead milestone action:Add title:Alerts when:5/6", as: .lead, in: .project(1))
        #expect(
            bench.whisper?.read == """
                **Added: Alerts**, phase 1. 0 of 4.
                “5/6” can be read more than one way. Which do you mean?
                [Sat 5 Jun, 09:00] [Thu 6 May, 09:00]
                """)
        try await bench.press("Thu 6 May, 09:00", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Alerts** is now due <t:") == true)
    }

    @Test("Without a title a form asks for it, with the phase")
    func form() async throws {
        let bench = try await bench()
        try await bench.type("/lead milestone action:Add", as: .lead, in: .project(1))
        #expect(bench.fields == ["What will be finished", "In which phase of the roadmap: 1", "By when"])
        try await bench.fill(
            [
                "What will be finished": "Cheaper storage",
                "In which phase of the roadmap": "Phase 3: optimization",
            ],
            as: .lead)
        #expect(bench.whisper?.read == "**Added: Cheaper storage**, phase 3. 0 of 3.")
    }

    @Test("One is done once; celebrated it goes to everybody, and credit is a press away (C9)")
    func done() async throws {
        let bench = try await bench()
        try await bench.type(
            "/lead milestone action:Done celebrate:true milestone:kafka", as: .lead, in: .project(1))
        #expect(
            bench.whisper?.read == """
                **Done: Kafka ingestion.** 1 of 2. The channel and #projects are told.
                [Add credit]
                """)
        let milestone = try await bench.project(1).milestones[0]
        let told = MilestoneCard.done(milestone, of: try await bench.project(1))
        #expect(told.english == "**Done: Kafka ingestion** – thanks <@15>. 1 of 2. Next: Scoring API.")
        try await bench.press("Add credit", as: .lead)
        #expect(bench.fields == ["Who: 15", "What they built or did: Kafka ingestion: "])
        try await bench.fill(["What they built or did": "Built the Kafka ingestion."], as: .lead)
        #expect(
            bench.whisper?.read.hasPrefix(
                "**Sent to <@15>**, who says whether it may be written so: “Built the Kafka ingestion.”")
                == true)
        try await bench.type(
            "/lead milestone action:Done milestone:kafka ingestion", as: .lead, in: .project(1))
        #expect(bench.whisper?.read == "This milestone was finished <t:1790000000:R>; it stays as it is.")
    }

    @Test("Which one is asked with a select; suggestions are the open ones")
    func which() async throws {
        let bench = try await bench()
        try await bench.type("/lead milestone action:Drop", as: .lead, in: .project(1))
        #expect(
            bench.whisper?.read == "**Which milestone of Tracker?**\n{Pick a milestone, for example the next}"
        )
        try await bench.choose("Scoring API", as: .lead)
        #expect(bench.whisper?.read == "**Dropped: Scoring API.** 0 of 1.")
        try await bench.complete("/lead milestone action:Done milestone:k", as: .lead, in: .project(1))
        #expect(bench.suggestions == ["Kafka ingestion · phase 1 = 1"])
        try await bench.type("/lead milestone action:Move date", as: .lead, in: .project(1))
        #expect(bench.whisper?.read.hasPrefix("When? Give `when` a date") == true)
        try await bench.type("/lead milestone action:Done milestone:nothing", as: .lead, in: .project(1))
        #expect(bench.whisper?.read == "I don’t know that milestone. The roadmap lists them.")
        try await bench.type("/lead milestone action:Done", as: .contributor, in: .project(1))
        #expect(bench.whisper?.read.hasPrefix("Only the lead (<@11>) or a co-lead can do this.") == true)
    }
}
