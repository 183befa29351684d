import Cards
import ProjectModel
import Testing

@testable import Commands

@Suite("/lead advance")
struct LeadAdvanceTests {
    private let lead = Standing.member(Bench.Person.lead.id)

    @Test("A setup list is ticked line by line, and opens recruiting when it is full (T9)")
    func setup() async throws {
        let bench = try await Bench([.sample("Tracker", .setup, wants: "Data Engineer")])
        try await bench.type("/lead advance", as: .lead, in: .project(1))
        #expect(
            bench.whisper?.read.hasPrefix(
                "## Setup → Recruiting: 0 of 7\n-# Tracker · P-001\n○ README.md customised – fill it in the repository [Tick]"
            ) == true)
        for _ in 1...8 { try await bench.press("Tick", as: .lead) }
        #expect(
            bench.whisper?.read.hasPrefix(
                "## Setup → Recruiting: 7 of 7\n-# Tracker · P-001\n✓ README.md customised – <@11>, <t:1790000000:R> [Untick]"
            ) == true)
        #expect(
            bench.whisper?.read.hasSuffix(
                "-# What happens: The seats open, #projects hears of it with an Apply button, and the card changes.\n[Open recruiting]"
            ) == true)
        let card = bench.whisper
        try await bench.press("Open recruiting", as: .lead)
        let said = bench.whisper?.read
        #expect(
            said == "**Tracker is now recruiting.** Applications come to your desk: `/lead applications`.")
        try await bench.press("Open recruiting", on: card, as: .lead)
        #expect(bench.whisper?.read == said, "pressing twice gives the same answer")
    }

    @Test("A mistake is unticked, and what was unticked is open")
    func untick() async throws {
        let bench = try await Bench([.sample("Tracker", .setup)])
        try await bench.type("/lead advance", as: .lead, in: .project(1))
        let card = bench.whisper
        try await bench.press("Tick", as: .lead)
        try await bench.press("Tick", on: card, as: .lead)
        #expect(
            bench.whisper?.read.hasPrefix("## Setup → Recruiting: 1 of 7") == true, "ticked twice is ticked")
        try await bench.press("Untick", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("## Setup → Recruiting: 0 of 7") == true)
    }

    @Test("Building begins with seats open, when the lead passes them over with a reason (T11, F-F)")
    func start() async throws {
        let bench = try await Bench([.sample("Tracker", .recruiting, wants: "Data Engineer")])
        try await bench.type("/lead advance", as: .lead, in: .project(1))
        #expect(bench.whisper?.read.contains("○ Every role has somebody – nobody yet: Data Engineer") == true)
        try await bench.press("Tick", as: .lead)
        try await bench.press("Tick", as: .lead)
        try await bench.choose("Every role has somebody", as: .lead)
        #expect(bench.fields == ["The reason"])
        try await bench.fill(["The reason": "We begin with the schema, for which two are enough."], as: .lead)
        #expect(
            bench.whisper?.read.contains(
                "✓ Every role has somebody – passed over by <@11>: “We begin with the schema") == true)
        try await bench.press("Start building", as: .lead)
        #expect(
            bench.whisper?.read
                == "**Tracker is now active.** 1 line was passed over. What the roadmap names are the milestones now: `/lead milestone`."
        )
        #expect(try await bench.project(1).started == Bench.noon)
    }

    @Test("Complete with one waived: the lead asks, a steward agrees, and it says so (story 13, D31)")
    func complete() async throws {
        var listing = Listing.sample("Tracker", .phase2)
        listing.milestones = []
        let bench = try await Bench([listing])
        let lead = lead
        try await bench.given(1) { project in
            for item in Checklist.items(of: .completion) where item != .withinBudget {
                try project.tick(item, by: lead, at: Bench.noon)
            }
        }
        try await bench.type("/lead advance", as: .lead, in: .project(1))
        #expect(bench.whisper?.read.contains("**One thing first: Cost within budget.**") == true)
        #expect(bench.whisper?.actions["Complete the project"] == nil)
        try await bench.choose("Cost within budget", as: .lead)
        try await bench.fill(["The reason": "The credits ran out in May."], as: .lead)
        #expect(
            bench.whisper?.read.contains(
                "! Cost within budget – <@11> asks to pass over it: “The credits ran out in May.”. A steward agrees, or not."
            ) == true)
        #expect(bench.whisper?.actions["Agree"] == nil, "not one’s own")
        try await bench.type("/lead advance", as: .steward, in: .project(1))
        try await bench.press("Agree", as: .steward)
        #expect(bench.whisper?.read.contains("**With 1 waived (The credits ran out in May.).**") == true)
        try await bench.type("/lead advance", as: .lead, in: .project(1))
        try await bench.press("Complete, 1 waived", as: .lead)
        #expect(
            bench.whisper?.read.hasPrefix(
                "**Tracker is now complete.** 1 line was passed over. Thank you for leading it.") == true)
        let move = try await bench.project(1)
        #expect(move.checklist.waived(.completion) == [.withinBudget])
    }

    @Test("A pause asks why; nothing is lost, and it wakes where it was (T15, T22)")
    func pause() async throws {
        let bench = try await Bench([.sample("Tracker", .active)])
        try await bench.type("/lead advance to:Dormant", as: .lead, in: .project(1))
        #expect(bench.whisper?.read.contains("○ Why it pauses – not yet") == true)
        try await bench.choose("The lead has no time for it now", as: .lead)
        try await bench.press("Pause the project", as: .lead)
        #expect(
            bench.whisper?.read
                == "**Tracker is now dormant.** It can be woken any time with `/lead advance`.")
        try await bench.type("/lead advance", as: .lead, in: .project(1))
        #expect(bench.whisper?.read.hasPrefix("## Dormant → Active: ") == true)
        try await bench.press("Tick", as: .lead)
        try await bench.press("Wake the project", as: .lead)
        #expect(try await bench.project(1).stage == .active)
    }

    @Test("Phase 2 leads through the twist, which is seen first")
    func twist() async throws {
        var listing = Listing.sample("Tracker", .active)
        listing.milestones = []
        let bench = try await Bench([listing])
        try await bench.type("/lead advance", as: .lead, in: .project(1))
        #expect(bench.whisper?.read.contains("○ The twist is written – write it with `/lead twist`") == true)
        try await bench.press("Tick", as: .lead)
        try await bench.press("Tick", as: .lead)
        try await bench.press("Write the twist", as: .lead)
        try await bench.fill(
            ["What changes?": "Reports in real time.", "Why does it matter?": "A regulator asks."], as: .lead)
        try await bench.type("/lead advance", as: .lead, in: .project(1))
        try await bench.press("Preview the twist", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("## Phase 2 – the twist\n") == true)
    }

    @Test("Who does not lead is told who does; who leads several is asked which")
    func rights() async throws {
        let bench = try await Bench([.sample("Tracker", .active), .sample("Harbour", .setup)])
        try await bench.type("/lead advance project:tracker", as: .member)
        #expect(bench.whisper?.read.hasPrefix("Only the lead (<@11>) or a co-lead can do this.") == true)
        try await bench.type("/lead advance", as: .member)
        #expect(
            bench.whisper?.read
                == "Which project? Name it with `project:`, or ask in its channel. You lead none at the moment."
        )
        try await bench.type("/lead advance", as: .lead)
        #expect(
            bench.whisper?.read == "**Which project?**\n{Pick a project, for example the one you work on}")
        try await bench.choose("Harbour · P-002", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("## Setup → Recruiting") == true)
        try await bench.complete("/lead advance to:", as: .lead, in: .project(1))
        #expect(bench.suggestions == ["Phase 2 = PHASE_2", "Recruiting = RECRUITING", "Dormant = DORMANT"])
        try await bench.type("/lead advance to:Archived", as: .lead, in: .project(1))
        #expect(bench.whisper?.read.hasPrefix("No way leads from active to archived.") == true)
    }
}
