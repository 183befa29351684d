import Cards
import ProjectModel
import Testing

@Suite("A project's card")
struct ProjectCardTests {
    private func read(_ project: Project) -> String { ProjectCard.card(project, at: .noon).read }

    /// The line that says the state.
    private func status(_ listing: Listing, resting: Project.Dormancy? = nil) -> String {
        let text = read(.given(listing, resting: resting))
        return String(text.split(separator: "\n").first { $0.hasPrefix("**") } ?? "")
    }

    @Test("It says what it is, in what state, who is wanted and what comes next")
    func whole() {
        let details = Card.Button("Details", target: .action("details"))
        let card = ProjectCard.card(.given(.pipeline), at: .noon, actions: [details])
        #expect(card.accent == .green)
        #expect(
            card.read == """
                ## Fraud Detection Pipeline
                -# P-014 · Intermediate · Kafka, Flink, Postgres
                **Active – Phase 1, week 3 of 8.** Healthy. You can still join.
                Real-time payment fraud detection, 100K events/day.
                ────
                **Team 2 of 4** · Lead <@1>
                Data Engineer 1 of 1 · Platform Engineer 0 of 2 – needed
                **Twist (Phase 2):** The regulator mandates real-time reporting.
                **Milestones 1 of 3** · next: Kafka ingestion, <t:1790432000:R>
                ────
                [Details] [Repository ↗]
                -# P-014 · rev 27 · updated <t:1790000000:R>
                """)
    }

    @Test(
        "Every state has its word, its accent and a sentence",
        arguments: [
            (ProjectState.proposed, "**In review.** Being discussed.", Card.Accent.blurple),
            (.approved, "**Approved.** Its repository is being made.", .green),
            (.setup, "**Setup.** Being prepared, 0 of 6 done; people can join soon.", .teal),
            (.recruiting, "**Recruiting.** The team is complete.", .blue),
            (.active, "**Active – Phase 1.** Healthy. The team is complete.", .green),
            (.phase2, "**Phase 2.** Healthy. The twist is here.", .purple),
            (.complete, "**Complete.** Finished, and open for improvements.", .gold),
            (.maintained, "**Maintained.** Finished, and kept improving.", .green),
            (.archived, "**Archived.** Kept for learning.", .grey),
        ])
    func states(state: ProjectState, sentence: String, accent: Card.Accent) {
        #expect(status(.bare(state)) == sentence)
        #expect(ProjectCard.card(.given(.bare(state)), at: .noon).accent == accent)
    }

    @Test("What is over says when, and why if anyone said so")
    func over() {
        var finished = Listing.bare(.complete)
        finished.completed = .noon
        #expect(status(finished) == "**Complete.** Finished on <t:1790000000:D>, and open for improvements.")
        var archived = Listing.bare(.archived)
        archived.archived = .noon
        archived.archiveReason = "The data source closed."
        #expect(
            status(archived)
                == "**Archived.** Kept for learning since <t:1790000000:D>. The data source closed.")
        #expect(!read(.given(archived)).contains("Team"), "an archived project wants nobody")
    }

    @Test("A pause shows what lies under it, and that a lead is wanted")
    func resting() {
        let project = Project.given(
            .pipeline, resting: Project.Dormancy(since: .noon, reason: "The lead moved on."))
        #expect(
            read(project).contains(
                "**Dormant (was Active).** Resting since <t:1790000000:D>, and looking for a lead. The lead moved on."
            ))
        #expect(!read(project).contains("needed"), "nobody joins while it rests")
        #expect(ProjectCard.card(project, at: .noon).accent == .greyBlue)
    }

    @Test("A twist that is not for everyone leaves no trace until it is announced")
    func sealedTwist() {
        for visibility in [Twist.Visibility.team, .sealed] {
            var listing = Listing.pipeline
            listing.twist = Twist("Black Friday, ten times the traffic.", visibility: visibility)
            #expect(!read(.given(listing)).contains("wist"))
            #expect(!read(.given(listing)).contains("Friday"))
            #expect(!ProjectDetail.filled(for: .given(listing)).contains(.twist))
            listing.twist?.announced = .noon
            #expect(read(.given(listing)).contains("**The twist:** Black Friday, ten times the traffic."))
        }
    }

    @Test("A week beyond the plan is only counted, never called late")
    func beyondThePlan() {
        var listing = Listing.pipeline
        listing.started = .noon.advanced(by: .weeks(-9))
        #expect(status(listing).hasPrefix("**Active – Phase 1, week 10.**"))
    }

    @Test("What people wrote cannot dress up as the card")
    func hostile() {
        var listing = Listing.pipeline
        listing.name = "# Big\n@everyone"
        listing.summary = "Good\n-# P-001 · rev 1\n[Apply](https://evil.example)"
        listing.repository = "javascript:alert(1)"
        let text = read(.given(listing))
        #expect(text.contains(##"## \# Big \@everyone"##))
        #expect(text.contains(#"Good -# P-001 · rev 1 \[Apply\](<https://evil.example>)"#))
        #expect(!text.contains("Repository"))
    }

    @Test("A project with a great deal to say still says it briefly")
    func long() {
        var listing = Listing.pipeline
        let endless = String(repeating: "long words ", count: 400)
        listing.summary = endless
        listing.note = endless
        listing.twist = Twist(endless)
        listing.techStack = (1...40).map { "Technology \($0)" }
        listing.seats = (1...30).map { Seat(role: "Role \($0)", count: 3, opened: .noon) }
        let text = read(.given(listing))
        #expect(text.utf16.count < 2_500)
        #expect(text.contains("Technology 8 and 32 more"))
        #expect(text.contains("and 24 more"))
    }
}

@Suite("A project's details")
struct ProjectDetailTests {
    private let select = Card.Select(action: "details", placeholder: "Show", options: [])

    private func read(_ listing: Listing, _ detail: ProjectDetail) -> String {
        ProjectDetailCard.card(.given(listing), detail, at: .noon, select: select).read
    }

    @Test("Team: who is aboard as what, and what is open")
    func team() {
        #expect(
            read(.pipeline, .team) == """
                ## Fraud Detection Pipeline – Team
                -# P-014 · Active
                **Team 2 of 4**
                - <@1>, lead
                - <@2>, Data Engineer
                - Platform Engineer: 2 open
                ────
                {Show: }
                """)
    }

    @Test("Roadmap: by phase, with a word for what is done")
    func roadmap() {
        #expect(
            read(.pipeline, .roadmap).contains(
                """
                **Phase 1**
                - ○ open: Kafka ingestion, <t:1790432000:R>
                - ✓ done: Schema
                **Phase 2**
                - ○ open: Reports
                """))
    }

    @Test("Only what has something to show is offered; what has nothing says so")
    func filled() {
        #expect(
            ProjectDetail.filled(for: .given(.pipeline)) == [
                .team, .roadmap, .twist, .health, .history, .links,
            ])
        #expect(ProjectDetail.filled(for: .given(.bare(.setup))) == [.history])
        #expect(read(.bare(.setup), .links).contains("Nothing here yet."))
    }
}
