import ProjectModel
import Testing

@testable import Cards

@Suite("A proposal’s card")
struct ProposalCardTests {
    private func read(_ project: Project, _ terms: ReviewTerms = .two) -> String {
        ProposalCard.card(project, terms).read
    }

    /// The line that says where it stands.
    private func standing(_ project: Project) -> String {
        String(read(project).split(separator: "\n").first { $0.hasPrefix("**") } ?? "")
    }

    @Test("It says what it is, where it stands, who has the ball, and what people think")
    func whole() throws {
        var project = try Project.proposed()
        for member in 20..<29 { try project.take(.support, by: .member(MemberID(UInt64(member))), at: .noon) }
        try project.take(.support, by: Cast.otherSteward, at: .noon)
        try project.take(.wouldJoin, by: Cast.member, at: .noon)
        try project.raise(
            .mustFix, "The budget contradicts the Flink cluster.", resolution: "A budget that fits.",
            by: Cast.steward, at: .noon)
        let votes = [Stance.Kind.support, .wouldJoin].map { Card.Button($0.word, target: .action("\($0)")) }
        let card = ProposalCard.card(project, .two, actions: [votes])
        #expect(card.accent == .blurple)
        #expect(
            card.read == """
                ## P-031 · Real-time Logistics Tracker
                -# by <@1> · Intermediate · rev 1 · submitted <t:1790000000:R> · decision due <t:1790604800:F>
                **In review.** Waiting for: 1 more steward approval, 1 concern to resolve (by a steward).
                Tracks parcels between two hubs, every minute.
                **Twist:** Black Friday brings ten times the traffic.
                **Needs:** Data Engineer ×2, Platform Engineer ×1 · 4–6 people · 3 months
                ────
                Support 10 · Would join 1 · Concerns 1 open
                • must fix (a steward): The budget contradicts the Flink cluster. → <@1>
                ────
                [Support] [Would join]
                -# P-031 · rev 13 · discussion is in this thread
                """)
    }

    @Test("A card that came back leads to the thread that its former message began")
    func formerThread() throws {
        let card = ProposalCard.card(try Project.proposed(), .two, thread: 77)
        #expect(card.read.hasSuffix("· discussion is in <#77>"))
        let project = ProjectCard.card(.given(.pipeline), at: .noon, thread: 78)
        #expect(
            project.read.contains(
                """
                -# What was said below this card before is in <#78>.
                -# P-014 · rev 27 ·
                """))
    }

    @Test("Until a steward has spoken, the first answer's date stands there; a date that has passed does not")
    func dates() throws {
        let project = try Project.proposed()
        let due = Moment.noon.advanced(by: .days(3))
        #expect(read(project).contains("first answer due <t:\(due.secondsSince1970):F>"))
        var late = ReviewTerms.two
        late.now = .noon.advanced(by: .days(6))
        #expect(read(project, late).contains("decision due"), "lateness is nobody’s to read")
        late.now = .noon.advanced(by: .days(9))
        #expect(!read(project, late).contains("due"))
    }

    @Test("The concern's ball goes to whoever raised it once it is answered")
    func ball() throws {
        var project = try Project.proposed()
        try project.raise(.question, "Who keeps it running?", resolution: "", by: Cast.member, at: .noon)
        #expect(read(project).contains("• question: Who keeps it running? → <@1>"))
        try project.answer(concern: 1, "The team does.", by: Cast.proposer, at: .noon)
        #expect(read(project).contains("• question: Who keeps it running? → <@2>"))
        try project.resolve(concern: 1, by: Cast.member, at: .noon)
        #expect(read(project).contains("Support 0 · Would join 0 · No open concerns"))
    }

    @Test("Every end of a proposal has its word, its colour and who goes on")
    func ends() throws {
        var asked = try Project.proposed()
        try asked.move(Move.Request(2, reason: "Which budget?"), by: Cast.steward, at: .noon)
        #expect(standing(asked) == "**Needs changes.** The ball is with <@1>. Which budget?")
        #expect(ProposalCard.card(asked, .two).accent == .amber)

        var refused = try Project.proposed()
        try refused.turnDown(
            .tooSimilar, lookAlike: "P-004 Parcel Radar",
            note: "Thank you for this. Perhaps you would like to join that team?", by: Cast.steward, at: .noon
        )
        #expect(
            standing(refused)
                == "**Not now.** Too similar to another project: P-004 Parcel Radar. Thank you for this. Perhaps you would like to join that team?"
        )

        var withdrawn = try Project.proposed()
        try withdrawn.move(Move.Request(6), by: Cast.proposer, at: .noon)
        #expect(
            standing(withdrawn).hasPrefix("**Withdrawn.** Its author took it back, which needs no reason"))

        var approved = try Project.proposed()
        try approved.take(.support, by: Cast.steward, at: .noon)
        try approved.take(.support, by: Cast.otherSteward, at: .noon)
        #expect(standing(approved) == "**In review.** Ready to decide; a steward does.")
        try approved.approve(.init(wasDiscussed: true), by: Cast.steward, council: Cast.council, at: .noon)
        #expect(
            standing(approved)
                == "**In review.** Stewards approve it. <@1>, do you have the time for it?")
        try approved.commit(by: Cast.proposer, council: Cast.council, at: .noon)
        #expect(standing(approved) == "**Approved.** It goes on as a project.")
        #expect(ProposalCard.card(approved, .two).accent == .green)
        try approved.move(Move.Request(25, reason: "The data is not free."), by: Cast.core, at: .noon)
        #expect(
            standing(approved)
                == "**In review.** The decision before was taken back: The data is not free. Ready to decide; a steward does."
        )
    }

    @Test(
        "A twist that is not for everyone is only said to be there",
        arguments: [Twist.Visibility.team, .sealed])
    func sealed(visibility: Twist.Visibility) throws {
        var text = ProposalText.tracker
        text.twist.visibility = visibility
        let project = try Project.proposed(text)
        #expect(!read(project).contains("Friday"))
        #expect(read(project).contains("until it is announced."))
        #expect(!ProposalCard.preview(text, by: MemberID(1), actions: []).read.contains("Friday"))
    }

    @Test("What people wrote cannot dress up as the card, and much of it is said briefly")
    func hostile() throws {
        var text = ProposalText.tracker
        text.title = "# Big @everyone"
        text.pitch = "Good\n-# P-001 · rev 1\n[Apply](https://evil.example)"
        text.roles = (1...30).map { ProposalText.RoleCount("Role \($0)", 3) }
        var project = try Project.proposed(text)
        for number in 1...9 {
            try project.raise(
                .suggestion, String(repeating: "long words ", count: 80), resolution: "Shorter \(number).",
                by: Cast.member, at: .noon)
        }
        let read = read(project)
        #expect(read.contains(##"## P-031 · \# Big \@everyone"##))
        #expect(read.contains(#"Good -# P-001 · rev 1 \[Apply\](<https://evil.example>)"#))
        #expect(read.contains("Role 6 ×3 and 24 more"))
        #expect(read.contains("• and 5 more"))
        #expect(read.utf16.count < 2_000)
    }
}

@Suite("Concerns and decisions in the thread")
struct ConcernCardTests {
    @Test("A must-fix says that it pauses, and what would resolve it")
    func raised() throws {
        var project = try Project.proposed()
        try project.raise(
            .mustFix, "No budget for Flink.", resolution: "A smaller cluster.", by: Cast.steward, at: .noon)
        let concern = try #require(project.proposal?.concerns.first)
        let reply = Card.Button("Reply", target: .action("reply"))
        #expect(
            ConcernCard.raised(project, concern, actions: [reply]).read == """
                **Concern 1 (must fix (a steward)) by <@11>**
                This pauses the decision until it is resolved.
                No budget for Flink.
                **What would resolve it:** A smaller cluster.
                [Reply]
                """)
    }

    @Test("An answer asks whoever raised it; their word is told")
    func answered() throws {
        var project = try Project.proposed()
        try project.raise(.suggestion, "Use dbt.", resolution: "Say why not.", by: Cast.member, at: .noon)
        try project.answer(concern: 1, "We will.", by: Cast.proposer, at: .noon)
        #expect(
            ConcernCard.answered(project, try #require(project.proposal?.concerns.first)).read
                == "**<@1> answers concern 1.** <@2>, is it resolved?\n> Use dbt.\nWe will.")
        try project.resolve(concern: 1, by: Cast.member, at: .noon)
        #expect(
            ConcernCard.settled(project, try #require(project.proposal?.concerns.first)).read
                == "**Concern 1 is resolved, says <@2>.**\n> Use dbt.")
    }

    @Test("A decision's record says what, by whom, why, and what comes next")
    func decision() throws {
        let decision = Decision(
            .notNow(.outOfScope, lookAlike: nil), by: .member(MemberID(11)), at: .noon,
            note: "Thank you. It is a game, and we build pipelines.")
        #expect(
            DecisionCard.card(try .proposed(), decision).read == """
                **P-031 · Real-time Logistics Tracker: not now**
                -# decided by <@11> <t:1790000000:R>
                **Out of scope for this community.**
                Thank you. It is a game, and we build pipelines.
                **Next:** the thread stays open, and its author can edit and submit it again at any time.
                """)
    }

    @Test("A revision is told by what it changes, and shown as it was and as it is")
    func revision() throws {
        var project = try Project.proposed()
        var text = ProposalText.tracker
        text.pitch = "Tracks parcels everywhere."
        text.months = 4
        try project.revise(text, by: Cast.proposer, at: .noon)
        let proposal = try #require(project.proposal)
        #expect(RevisionCard.line(proposal).english == "Rev 2 changes what will be built, the roadmap.")
        #expect(
            RevisionCard.card(project, since: 1).read.contains(
                """
                **what will be built**
                - Tracks parcels between two hubs, every minute.
                + Tracks parcels everywhere.
                """))
    }
}
