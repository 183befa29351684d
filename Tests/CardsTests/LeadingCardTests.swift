import ProjectModel
import Testing

@testable import Cards

@Suite("A lead's cards")
struct LeadingCardTests {
    private let close = Card.Select(action: "close", placeholder: "Close a role", options: [])
    private func button(_ label: Phrase) -> Card.Button { Card.Button(label, target: .action("x")) }

    private func board(_ project: Project, at now: Moment = .noon) -> String {
        LeadBoardCard.card(
            project, home: .channel(30), at: now,
            button: { item in if case .application = item.matter { button("Open") } else { nil } },
            actions: [button("Seats"), button("Team")]
        ).read
    }

    @Test("The board says what is next, then everything with its date, the first due first (C11)")
    func wholeBoard() throws {
        let project = try Project.applied()
        #expect(
            board(project) == """
                ## Fraud Detection Pipeline – your desk
                -# Active, Phase 1, week 3 of 8 · Team 2 of 4 · Healthy
                **Next:** Answer <@7>’s application, due <t:1790432000:R>.
                ────
                **Answer <@7>’s application**
                -# due <t:1790432000:R>
                [Open]
                **Milestone: Kafka ingestion**
                -# due <t:1790432000:R>
                ────
                [Seats] [Team]
                -# P-014 · rev 28
                """)
        #expect(board(project, at: .noon.advanced(by: .days(6))).contains("a little late, and still welcome"))
    }

    @Test(
        "Every state has its next step",
        arguments: [
            (ProjectState.approved, "a steward prepares the repository and offers the lead’s role."),
            (.setup, "Setup checklist: 0 of 6 done, due <t:1790604800:R>."),
            (.recruiting, "No seat is open: open one, or start building."),
            (.active, "Phase 1 is done, and there is no twist yet: write one."),
            (.phase2, "Phase 2 checklist: 0 of 5 done."),
            (.complete, "nothing is due. Improvements are welcome at any time."),
            (.archived, "nothing is due."),
        ])
    func next(state: ProjectState, sentence: String) {
        #expect(
            board(.given(.bare(state))).contains("**Next:** \(sentence)\n"), "\(board(.given(.bare(state))))")
    }

    @Test("Eight things are shown; the rest is counted")
    func many() throws {
        var project = Project.given(.pipeline)
        for number in 1...9 {
            try project.receive(
                .words, from: Applicant(.member(MemberID(UInt64(100 + number)))), at: .noon)
        }
        #expect(board(project).contains("And 2 more, in the order they are due."))
    }

    @Test("Seats: what is taken, what is open since when, what is urgent")
    func seats() {
        let card = SeatsCard.card(
            .given(.pipeline), said: "**Opened:** a seat for a Writer.", at: .noon,
            urgent: { _ in button("Mark urgent") }, close: close, actions: [button("Open seats")])
        #expect(
            card.read == """
                **Opened:** a seat for a Writer.
                ## Seats of Fraud Detection Pipeline
                -# P-014 · Team 2 of 4 · 2 open
                **Data Engineer** 1 of 1 – taken
                **Platform Engineer** 0 of 2 – open since <t:1790000000:D>
                [Mark urgent]
                ────
                {Close a role: }
                [Open seats]
                """)
        let later = SeatsCard.card(
            .given(.pipeline), at: .noon.advanced(by: .days(14)), urgent: { _ in button("Mark urgent") },
            close: nil, actions: [])
        #expect(later.read.contains("open since <t:1790000000:D>, urgent"))
        #expect(!later.read.contains("[Mark urgent]"))
        var prepared = Listing.pipeline
        prepared.state = .setup
        #expect(
            SeatsCard.card(.given(prepared), at: .noon, urgent: { _ in button("x") }, close: nil, actions: [])
                .read.contains("2 open once it recruits"))
        var large = Listing.pipeline
        large.seats[1].count = 20
        #expect(
            SeatsCard.card(.given(large), at: .noon, urgent: { _ in button("x") }, close: nil, actions: [])
                .read.contains("Most teams here have two to ten people"))
    }

    @Test("Team: who is aboard as what, and how far they have come")
    func team() throws {
        var project = try Project.applied()
        try project.nameCoLead(MemberID(2), by: .lead, at: .noon)
        try project.welcome(request: 1, .init(role: "Platform Engineer"), by: .lead, at: .noon)
        try project.tickOnboarding("hello", by: .member(.applicant), at: .noon)
        #expect(
            TeamCard.card(project, people: nil, actions: [button("First steps")]).read == """
                ## Team of Fraud Detection Pipeline
                -# P-014 · Team 3 of 4
                - <@1>, lead
                - <@2>, Data Engineer, co-lead
                - <@7>, Platform Engineer · first steps 1 of 6
                ────
                [First steps]
                """)
        let aboard = try #require(project.team.last)
        #expect(
            TeamCard.member(aboard, of: project, actions: [button("Change role")], back: button("The team"))
                .read
                    == """
                    ## <@7> – Platform Engineer
                    -# Fraud Detection Pipeline · since <t:1790000000:D> · first steps 1 of 6
                    **GitHub:** not given yet
                    [Change role] [The team]
                    """)
    }

    @Test("First steps: each with a word for what is done; the lead's own words are only words")
    func onboarding() throws {
        var project = try Project.applied()
        try project.list(onboarding: ["hello", "# Bring *cake*"], by: .lead, at: .noon)
        try project.welcome(request: 1, .init(role: "Platform Engineer"), by: .lead, at: .noon)
        try project.tickOnboarding("hello", by: .member(.applicant), at: .noon)
        let aboard = try #require(project.team.last)
        let ticks = Card.Select(action: "t", placeholder: "Tick", options: [])
        #expect(
            OnboardingCard.card(aboard, in: project, ticks: ticks).read == ##"""
                ## Your first steps in Fraud Detection Pipeline
                -# 1 of 2 done, in any order
                - ✓ done: Say hello in the project’s channel
                - ○ open: \# Bring \*cake\*
                The repository: <https://example.org/fraud>
                {Tick: }
                """##)
    }

    @Test("A list that is typed keeps what it has in common with ours")
    func onboardingLines() {
        let project = Project.given(.pipeline)
        #expect(OnboardingCard.items(in: OnboardingCard.lines(of: project)) == TeamMember.onboardingItems)
        #expect(
            OnboardingCard.items(in: "read  the TWIST\n\n  Bring   cake ") == ["twist", "Bring cake"])
    }

    @Test("An invitation and an offer say from whom, to what, and that no is fine")
    func invitation() throws {
        var project = Project.given(.pipeline)
        try project.invite(.applicant, role: "Platform Engineer", by: .lead, at: .noon)
        let invitation = try #require(project.invitations.first)
        #expect(
            InvitationCard.seat(invitation, in: project, by: MemberID(1), answers: [button("Accept")]).read
                == """
                ## <@1> invites you to Fraud Detection Pipeline, as Platform Engineer
                Real-time payment fraud detection, 100K events/day.
                -# Active · Team 2 of 4 · Intermediate
                Saying no is fine, and no reason is needed. The seat is not kept for you meanwhile.
                [Accept]
                -# P-014 · invited <t:1790000000:R>
                """)
        try project.offerLead(to: MemberID(2), by: .lead, at: .noon)
        let offer = try #require(project.leadOffer)
        #expect(
            InvitationCard.lead(offer, of: project, answers: []).read.hasPrefix(
                "## <@1> would like to hand Fraud Detection Pipeline over to you\n"))
    }
}
