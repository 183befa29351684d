import Cards
import ProjectModel
import Testing

@testable import Commands

@Suite("/steward queue, the setup list and /steward lead")
struct StewardSettingUpTests {
    /// A proposal that was approved a moment ago.
    private func approved() async throws -> Bench {
        let bench = try await Bench(proposing: .tracker)
        try await bench.given(1) { project in
            try project.take(.support, by: Bench.steward, at: Bench.noon)
            try project.take(.support, by: Bench.core, at: Bench.noon)
            try project.commit(by: Bench.proposer, council: Bench.council, at: Bench.noon)
            try project.approve(
                .init(wasDiscussed: true), by: Bench.steward, council: Bench.council, at: Bench.noon)
        }
        return bench
    }

    @Test(
        "From the queue to setup: the repository, six ticks, an offer, an answer; then its lead goes on (F-D, T8)"
    )
    func wholeWay() async throws {
        let bench = try await approved()
        try await bench.type("/steward queue", as: .steward)
        let week = Bench.noon.advanced(by: .days(7)).secondsSince1970
        #expect(
            bench.whisper?.read == """
                ## One thing needs a steward
                -# Nothing here happens by itself.
                **Logistics Tracker** · P-001 is approved; 6 lines of its list are open
                -# due <t:\(week):R> [Set up]
                ────
                {Show another kind, for example proposal reviews}
                """)
        try await bench.press("Set up", as: .steward)
        #expect(
            bench.whisper?.read == """
                ## Set up Logistics Tracker: 0 of 6 done
                -# P-001 · Approved
                ○ **Repository:** not named yet
                ○ **Lead:** nobody yet; <@14> said they would lead it
                **Next:** setup begins once there is a repository, and a lead who has accepted.
                ────
                ○ create the repository [Done]
                ○ apply the template [Done]
                ○ customise README, ROADMAP and docs [Done]
                ○ labels and settings [Done]
                ○ add the lead as collaborator [Done]
                ○ update PROJECTS.md [Done]
                [Name repository]
                {Offer the lead’s role, for example to its proposer}
                -# P-001 · rev 5
                """)
        for _ in 1...6 { try await bench.press("Done", as: .steward) }
        #expect(bench.whisper?.read.hasPrefix("## Set up Logistics Tracker: 6 of 6 done") == true)
        try await bench.press("Name repository", as: .steward)
        try await bench.fill(["Its address": "not an address"], as: .steward)
        #expect(bench.whisper?.read.hasPrefix("“not an address” is no address I can keep.") == true)
        try await bench.press("Edit", as: .steward)
        try await bench.fill(["Its address": "https://github.com/os/tracker"], as: .steward)
        #expect(bench.whisper?.read.contains("✓ **Repository:** <https://github.com/os/tracker>") == true)
        let card = bench.whisper
        try await bench.pick(.proposer, as: .steward)
        #expect(
            bench.whisper?.read.hasPrefix(
                "The lead’s role of Logistics Tracker is offered to <@14>. It counts when they accept.")
                == true)
        try await bench.given(1) {
            try $0.answerLeadOffer(accepted: true, by: Bench.proposer, at: Bench.noon)
        }
        try await bench.type("/steward queue show:setup", as: .steward)
        #expect(bench.whisper?.read.contains("is approved, and its list is done") == true)
        try await bench.press("Set up", as: .steward)
        #expect(bench.whisper?.read.contains("✓ **Lead:** <@14>\n**Next:** begin the setup") == true)
        let ready = bench.whisper
        try await bench.press("Begin setup", as: .steward)
        #expect(
            bench.whisper?.read.hasPrefix(
                "Setup has begun. Its lead goes on from here, with `/lead advance`.") == true)
        #expect(try await bench.project(1).stage == .setup)
        try await bench.press("Begin setup", on: ready, as: .coreSteward)
        #expect(bench.whisper?.read.contains("-# P-001 · Setup") == true, "pressed by two, it begins once")
        try await bench.press("Not yet", on: card, as: .member)
        #expect(bench.whisper?.read == "This is for stewards. Questions? Ask in the proposal’s thread.")
        try await bench.heard(.proposer)
        try await bench.type("/lead advance project:P-001", as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("## Setup → Recruiting") == true)
    }

    @Test("The role is offered to a person, once, and only where there is a project (F56)")
    func offering() async throws {
        let bench = try await Bench([.sample("Tracker", .setup)])
        try await bench.type("/steward lead member:contributor", as: .steward, in: .project(1))
        #expect(
            bench.whisper?.read == """
                The lead’s role of Tracker is offered to <@15>. It counts when they accept.
                -# Its card shows it to them as **Your invitation**.
                [Open it]
                """)
        try await bench.type("/steward lead member:contributor project:tracker", as: .steward)
        #expect(
            bench.whisper?.read
                == "The lead’s role of Tracker is offered to <@15> already; they have not answered yet.\n[Open it]"
        )
        try await bench.type("/steward lead member:lead project:tracker", as: .steward)
        #expect(bench.whisper?.read == "<@11> leads Tracker already; nothing had to change.\n[Open it]")
        try await bench.type("/steward lead member:contributor", as: .steward)
        #expect(bench.whisper?.read.hasPrefix("Which project do you mean?") == true)
        try await bench.type("/steward lead member:contributor project:tracker", as: .contributor)
        #expect(bench.whisper?.read.hasPrefix("This is for stewards.") == true)
    }

    @Test("A resting project shows who could lead it, with their words, and one press offers it (F79, F-I)")
    func volunteers() async throws {
        let bench = try await Bench([.sample("Tracker", .active)])
        let now = bench.now
        try await bench.given(1) { project in
            try project.move(
                .init(15, rest: .leadLeft), by: Bench.steward, council: Bench.council, at: now)
            try project.volunteer(
                "I know the domain well.", hours: .few, by: .member(Bench.Person.applicant.id), at: now)
        }
        try await bench.type("/steward queue show:archive", as: .steward)
        #expect(
            bench.whisper?.read.contains(
                "**Tracker** · P-001 rests, and somebody could lead it [Who could lead]") == true)
        try await bench.press("Who could lead", as: .steward)
        #expect(
            bench.whisper?.read.contains(
                "**<@13>** · 5–10 hours a week · <t:1790000000:R>\n> I know the domain well. [Offer it]")
                == true)
        try await bench.press("Offer it", as: .steward)
        #expect(try await bench.project(1).leadOffer?.to == Bench.Person.applicant.id)
    }

    @Test("What a lead asks to pass over is agreed to from the queue (D31)")
    func waivers() async throws {
        let bench = try await Bench([.sample("Tracker", .setup)])
        let lead = Standing.member(Bench.Person.lead.id)
        try await bench.given(1) {
            try $0.waive(.setupIssues, reason: "We plan in the thread.", by: lead, at: Bench.noon)
        }
        try await bench.type("/steward queue show:health", as: .steward)
        #expect(
            bench.whisper?.read.contains("**Tracker** · P-001: its lead asks to pass over a line") == true)
        try await bench.press("Look at it", as: .steward)
        try await bench.press("Agree", as: .steward)
        try await bench.type("/steward queue", as: .steward)
        #expect(bench.whisper?.read.hasPrefix("## Nothing needs a steward right now") == true)
    }

    @Test("Eight rows at once, more a press away, one kind at a time; it is for stewards (C11)")
    func queue() async throws {
        let bench = try await Bench((1...9).map { .sample("Project \($0)", .approved) })
        try await bench.type("/steward queue", as: .member)
        #expect(bench.whisper?.read.hasPrefix("This is for stewards.") == true)
        try await bench.type("/steward queue", as: .steward)
        #expect(bench.whisper?.read.hasPrefix("## 9 things need a steward") == true)
        #expect(bench.whisper?.buttons.count == 9)
        try await bench.press("More", as: .steward)
        #expect(bench.whisper?.read.contains("**Project 9**") == true)
        try await bench.press("Back to the first", as: .steward)
        #expect(bench.whisper?.read.contains("**Project 1**") == true)
        try await bench.choose("Proposal reviews", as: .steward)
        #expect(
            bench.whisper?.read.hasPrefix("## Nothing needs a steward right now\n-# Proposal reviews") == true
        )
    }
}
