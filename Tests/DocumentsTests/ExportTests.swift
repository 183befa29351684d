import Documents
import ProjectModel
import Testing

/// The community's documents, written from projects that have lived.
@Suite("Documents that are exported")
struct ExportTests {
    private let people = People([
        Member(MemberID(1), name: "The Lead", gitHubName: "lead-hub"),
        Member(MemberID(2), name: "A *bold* | newcomer"), Member(MemberID(11), name: "First Steward"),
        Member(MemberID(12), name: "Second Steward", gitHubName: "second"),
    ])

    @Test("CONTRIBUTORS.md of a project: roles, and only the words people agreed to")
    func contributors() throws {
        var project = try Life.active()
        try project.credit(MemberID(2), "Built the <Kafka> ingestion.", by: Life.lead, at: Life.day(40))
        try project.credit(MemberID(2), "A thing nobody agreed to.", by: Life.lead, at: Life.day(40))
        try project.agree(credit: 1, by: Life.newcomer, at: Life.day(41))
        #expect(
            ContributorsDocument.project(project, people: people, at: Life.day(50)) == """
                # Contributors

                Everybody who built Logistics \\[Tracker\\].

                - **[The Lead](https://github.com/lead-hub)** - Project lead
                - **A \\*bold\\* \\| newcomer** - Data Engineer
                  - Built the \\<Kafka\\> ingestion.

                ---

                *Last updated: 2026-11-10*  
                *Total contributors: 2*

                """)
    }

    @Test("The community's CONTRIBUTORS.md: core team, authors by difficulty, whom the rules would honour")
    func hallOfFame() throws {
        let text = ContributorsDocument.community(
            [try Life.active()], council: Life.council, people: people, at: Life.day(50))
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines.contains("- [Second Steward](https://github.com/second)"), "the core team")
        #expect(lines.contains("- [The Lead](https://github.com/lead-hub) - Logistics \\[Tracker\\]"))
        #expect(
            lines.filter { $0 == "- *Nobody yet*" }.count == 4,
            "two difficulties, nobody with ten, nobody with months")
        #expect(
            lines.filter { $0.hasPrefix("#") } == [
                "# Contributors", "## Hall of Fame", "### Project Maintainers", "### Challenge Authors",
                "### Top Contributors", "### Community Leaders", "## All Contributors",
                "### Logistics \\[Tracker\\]",
            ])
        #expect(lines.contains("*Total contributors: 2*  ") && lines.contains("*Challenges created: 1*"))
    }

    @Test(
        "Three months in a team make somebody eligible as a community leader, ten agreed credits a top contributor"
    )
    func eligible() throws {
        var project = try Life.active()
        for number in 1...10 {
            try project.credit(MemberID(2), "Part \(number)", by: Life.lead, at: Life.day(40))
            try project.agree(credit: number, by: Life.newcomer, at: Life.day(41))
        }
        let text = ContributorsDocument.community(
            [project], council: Life.council, people: people, at: Life.day(200))
        let parts = text.split(separator: "### ").map(String.init)
        #expect(parts.first { $0.hasPrefix("Top") }?.contains("newcomer") == true)
        #expect(parts.first { $0.hasPrefix("Community Leaders") }?.contains("newcomer") == true)
    }

    @Test("DECISIONS.md tells what was approved, why and by whom, and nothing of what was turned down (D35)")
    func decisions() throws {
        var rejected = try Life.proposed(number: 2, title: "Unlucky idea")
        try rejected.turnDown(
            .outOfScope, note: String(repeating: "Kind words. ", count: 5), by: Life.steward, at: Life.day(1))
        let text = DecisionsDocument.document(
            [rejected, try Life.active()], people: people, at: Life.day(50))
        #expect(!text.contains("Unlucky") && !text.contains("Kind words"))
        #expect(
            text.contains(
                """
                ### P-001 Logistics \\[Tracker\\]

                - **Approved** on 2026-09-23 by First Steward
                - **Why:** It fits us well.
                - **Supported by:** [Second Steward](https://github.com/second)
                - **Repository:** [https://example.org/tracker](https://example.org/tracker)
                """))
    }

    @Test("A reversed approval is no decision to tell about; an experiment says until when, and how it went")
    func otherOutcomes() throws {
        let text = DecisionsDocument.document([], people: people, at: Life.day(1))
        #expect(text.components("*None at the moment.*") == 2)
        var project = try Life.proposed()
        try Life.approve(&project, experimentUntil: Life.day(60))
        #expect(
            DecisionsDocument.document([project], people: people, at: Life.day(9))
                .contains("**Approved as an experiment until 2026-11-20**"))
    }

    @Test("A team's decision records are numbered and linked")
    func records() throws {
        var project = try Life.active()
        try project.log(
            .decision, "Kafka [not] RabbitMQ", link: "https://example.org/adr/1", by: Life.lead,
            at: Life.day(40))
        #expect(
            DecisionsDocument.records(of: project, people: people) == """
                # Architecture Decision Records

                - **0001** [Kafka \\[not\\] RabbitMQ](https://example.org/adr/1) - 2026-10-31, [The Lead](https://github.com/lead-hub)

                """)
    }

    @Test("The tables of MAINTAINERS.md: kinds, breaks, emeriti")
    func maintainers() {
        let council = Council(
            Life.council.stewards + [
                Steward(
                    MemberID(1), kinds: [.core], status: .emeritus, since: Life.day(0),
                    lastActed: Life.day(400)),
                Steward(MemberID(2), kinds: [.documentation], status: .away(until: nil), since: Life.day(3)),
            ])
        let text = MaintainersDocument.tables(council, people: people, at: Life.day(50))
        #expect(text.contains("### Core Stewards\n\n**Second Steward** ![Active]"))
        #expect(text.contains("GitHub: [@second](https://github.com/second)  \nFocus: Core Steward"))
        #expect(text.contains("- A \\*bold\\* \\| newcomer ![Taking Break]"))
        #expect(text.contains("### Community Stewards\n\n*Nobody at the moment.*"))
        #expect(
            text.contains(
                "| The Lead | [@lead-hub](https://github.com/lead-hub) | 2026-2027 | Core Steward |"))
    }

    @Test("A project's own files, at every stage and of every visibility, never hold a sealed twist")
    func sealedTwist() throws {
        for visibility in [Twist.Visibility.sealed, .team] {
            let project = try Life.active(visibility: visibility)
            #expect(project.twistText(for: Life.lead)?.contains("ten times") == true, "the lead knows it")
            var texts = ProjectDocuments.all(of: project, people: people, at: Life.day(50)).map(\.text)
            texts.append(DecisionsDocument.document([project], people: people, at: Life.day(50)))
            texts.append(CalendarDocument.document([project], at: Life.day(50)))
            texts.append(ProposalWriter.document(project.proposal?.text ?? ProposalText()))
            texts.append(
                ContributorsDocument.community(
                    [project], council: Life.council, people: people, at: Life.day(50)))
            for text in texts { #expect(!text.contains("ten times")) }
            #expect(
                ProjectDocuments.twist(of: project).contains("The twist is announced when phase 2 begins."))
        }
        #expect(
            ProjectDocuments.twist(of: try Life.active()).contains(
                "## What changes\n\nBlack Friday brings ten times"))
    }

    @Test("ROADMAP.md has the three phases, with what is done and planned")
    func roadmap() throws {
        var project = try Life.active()
        try project.finish(milestone: 1, by: Life.lead, at: Life.day(45))
        try project.move(milestone: 2, to: Life.day(70), by: Life.lead, at: Life.day(45))
        let text = ProjectDocuments.roadmap(of: project)
        #expect(
            text.contains(
                "## Phase 1: Foundation\n\n**Goal:** Ingest\n\n**Deliverables:**\n- [x] Kafka ingestion (done 2026-11-05)"
            ))
        #expect(
            text.contains(
                "## Phase 2: The Twist\n\n**Goal:** Adapt\n\n**Deliverables:**\n- [ ] Scale out (planned for 2026-11-30)"
            ))
        #expect(text.contains("## Phase 3: Optimization\n\n**Deliverables:**\n- *None yet*"))
    }

    @Test(
        "What people typed cannot break a document",
        arguments: ["# Title", "Setext\n===", "```\nnever closed", "<!-- hidden", "---"])
    func harmless(words: String) throws {
        let project = try Life.active(context: words)
        let text = ProjectDocuments.businessContext(of: project)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(
            lines.filter { $0.hasPrefix("#") } == [
                "# Business Context", "## What it builds", "## Business context", "## The problem",
            ])
        #expect(
            !lines.contains("===") && !lines.contains("---")
                && !text.replacing("\\<", with: "").contains("<!--")
                || words.hasPrefix("```"))
        #expect(lines.count { $0.hasPrefix("```") } % 2 == 0)
    }

    @Test("The same projects in another order make the same documents")
    func stable() throws {
        let projects = [
            try Life.active(), try Life.proposed(number: 2, title: "Other"), try Life.active(number: 3),
        ]
        for order in [projects.reversed(), [projects[1], projects[0], projects[2]]] {
            #expect(
                DecisionsDocument.document(order, people: people, at: Life.day(50))
                    == DecisionsDocument.document(projects, people: people, at: Life.day(50)))
            #expect(
                CalendarDocument.document(order, at: Life.day(50))
                    == CalendarDocument.document(projects, at: Life.day(50)))
            #expect(
                MachineDocuments.allContributors(order, people: people)
                    == MachineDocuments.allContributors(projects, people: people))
            #expect(
                ContributorsDocument.community(order, council: Life.council, people: people, at: Life.day(50))
                    == ContributorsDocument.community(
                        projects, council: Life.council, people: people, at: Life.day(50)))
        }
    }
}

extension String {
    /// How often a part stands in it.
    fileprivate func components(_ part: String) -> Int {
        split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
