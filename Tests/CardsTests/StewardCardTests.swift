import ProjectModel
import Testing

@testable import Cards

@Suite("What stewards read")
struct StewardCardTests {
    private func button(_ label: Phrase, _ id: String) -> Card.Button {
        Card.Button(label, target: .action(id))
    }

    private func queue(
        _ projects: [Project], only kind: StewardQueue.Kind? = nil, page: Int = 0, at now: Moment
    ) -> Card {
        let queue = StewardQueue(
            projects, council: Cast.council, isForCore: true, calendar: BusinessCalendar(), at: now)
        let filter = Card.Select(action: "filter", placeholder: "Show another kind", options: [])
        return QueueCard.card(
            queue, only: kind, page: page, at: now, filter: filter,
            more: { button(QueueCard.label(of: $0), "more \($0)") },
            open: { item in item.matter.project.map { button("Review", "open \($0.id)") } })
    }

    @Test("The queue is one list: what is due first, one button each, and nobody is named as late")
    func listed() throws {
        let proposal = try Project.proposed()
        var approved = Project.given(.bare(.approved))
        try approved.adopt(repository: "https://example.org/bare", by: Cast.steward, at: .noon)
        let card = queue([approved, proposal], at: .noon.advanced(by: .days(4)))
        #expect(
            card.read == """
                ## 2 things need a steward
                -# What is due comes first. Nothing here happens by itself.
                **Real-time Logistics Tracker** · P-031 waits for a first answer
                -# was due <t:1790259200:R>
                [Review]
                **Bare** · P-014 is approved; 6 lines of its list are open
                -# due <t:1790604800:R>
                [Review]
                ────
                {Show another kind: }
                """)
        #expect(
            queue([approved, proposal], only: .setup, at: .noon).read.hasPrefix(
                """
                ## One thing needs a steward
                -# Repositories to set up
                -# Nothing here happens by itself.
                **Bare** · P-014
                """))
    }

    @Test("Never more than eight rows; more of them are a press away, and then the first again (C11)")
    func paged() throws {
        let projects = (1...10).map { Project.given(.bare(.approved), number: $0) }
        let first = queue(projects, at: .noon)
        #expect(first.read.ranges(of: "[Review]").count == 8)
        #expect(first.read.contains("[More]"))
        for page in [1, 7] {
            let last = queue(projects, page: page, at: .noon)
            #expect(last.read.ranges(of: "[Review]").count == 2)
            #expect(last.read.contains("[Back to the first]"))
        }
    }

    @Test("A project that is in it twice has its button once, and an empty queue says thank you")
    func twice() throws {
        var listing = Listing.bare(.phase2)
        listing.lead = MemberID(1)
        var project = Project.given(listing)
        try project.waive(.validatorsPass, reason: "They come later.", by: .member(MemberID(1)), at: .noon)
        let read = queue([project], at: .noon.advanced(by: .days(20))).read
        #expect(read.ranges(of: "[Review]").count == 1)
        #expect(
            queue([], at: .noon).read == """
                ## Nothing needs a steward right now
                -# Thank you. Nothing here happens by itself.
                ────
                {Show another kind: }
                """)
    }

    @Test(
        "The review board says what is missing, how long it has been blocked, and what an approval means (C6)"
    )
    func board() throws {
        var project = try Project.proposed()
        try project.take(.support, by: Cast.steward, at: .noon)
        try project.raise(
            .mustFix, "The budget contradicts the cluster.", resolution: "A budget that fits.", by: Cast.core,
            at: .noon)
        try project.take(.wouldJoin, by: Cast.member, at: .noon)
        try project.takeReview(by: Cast.otherSteward, at: .noon)
        var terms = ReviewTerms.two
        terms.now = .noon.advanced(by: .days(7))
        let card = ReviewBoard.card(
            project, terms, for: Cast.steward, said: "You have taken this review.",
            actions: [[button("Ask", "1"), button("Not now", "2")], []])
        #expect(
            card.read == """
                You have taken this review.
                ## Review of Real-time Logistics Tracker
                -# by <@1> · rev 1 · day 8 of the review · decision due <t:1790604800:R>
                **In review.** Waiting for: 1 more steward approval, 1 concern to resolve (by a steward).
                ○ Approvals 1 of 2: <@11>
                ! Blocked for 7 days by 1 concern
                ○ must fix (a steward), waits for an answer: The budget contradicts the cluster.
                ○ The proposer has not said yet that they have the time
                Support 1 · Would join 1 · Abstain 0
                Taken by <@12>
                ────
                **To approve, four things are so:**
                - It fits what we are here for
                - A team of volunteers can build it
                - People will learn something valuable
                - The twist is meaningful
                [Ask] [Not now]
                -# P-031 · rev 5
                """)
    }

    @Test("Nobody decides on a proposal of their own, and the board says so (E08)")
    func own() throws {
        let card = ReviewBoard.card(try .proposed(), .two, for: Cast.proposer, actions: [])
        #expect(card.read.contains("You wrote this proposal, so another steward decides."))
    }

    @Test("The setup card names the repository, the lead, who did what, and what comes next (F55)")
    func settingUp() throws {
        var project = try Project.proposed()
        try project.take(.support, by: Cast.steward, at: .noon)
        try project.take(.support, by: Cast.otherSteward, at: .noon)
        try project.commit(by: Cast.proposer, council: Cast.council, at: .noon)
        try project.approve(.init(wasDiscussed: true), by: Cast.steward, council: Cast.council, at: .noon)
        try project.tick(.createRepository, by: Cast.steward, at: .noon)
        func read() -> String {
            SettingUpCard.card(
                project, home: .none, toggle: { button("Done", $0.rawValue) },
                actions: [button("Name repository", "n")],
                offer: nil
            ).read
        }
        #expect(
            read() == """
                ## Set up Real-time Logistics Tracker: 1 of 6 done
                -# P-031 · Approved
                ○ **Repository:** not named yet
                ○ **Lead:** nobody yet; <@1> said they would lead it
                **Next:** setup begins once there is a repository, and a lead who has accepted.
                ────
                ✓ create the repository – <@11>, <t:1790000000:D>
                [Done]
                ○ apply the template
                [Done]
                ○ customise README, ROADMAP and docs
                [Done]
                ○ labels and settings
                [Done]
                ○ add the lead as collaborator
                [Done]
                ○ update PROJECTS.md
                [Done]
                [Name repository]
                -# P-031 · rev 6
                """)
        try project.adopt(repository: "https://example.org/tracker", by: Cast.steward, at: .noon)
        try project.offerLead(to: MemberID(1), by: Cast.steward, at: .noon)
        #expect(read().contains("○ **Lead:** offered to <@1>, who has not answered yet"))
        try project.answerLeadOffer(accepted: true, by: Cast.proposer, at: .noon)
        #expect(read().contains("✓ **Lead:** <@1>\n**Next:** begin the setup"))
    }

    @Test("The second of two who decide reads who was first, and what they decided (E12, story 15)")
    func decided() {
        let decision = Decision(.approved, by: .member(MemberID(11)), at: .noon, note: "")
        func said(_ decision: Decision) -> String {
            RefusalWords.discord.sentence(.alreadyDecided(decision)).english
        }
        #expect(said(decision) == "<@11> decided this <t:1790000000:R>: Approved.")
        let other = Decision(.notNow(.outOfScope, lookAlike: nil), by: .commandLine, at: .noon, note: "")
        #expect(said(other) == "A steward decided this on the command line, <t:1790000000:R>: Not now.")
    }
}
