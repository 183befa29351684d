import Cards
import ProjectModel
import Testing

@Suite("Lists, readings and histories of proposals")
struct ProposalListTests {
    private let filters = Card.Select(action: "filter", placeholder: "Show another list", options: [])

    @Test(
        "Each proposal says where it stands, who has the ball and what people think, with a button to open it"
    )
    func list() throws {
        var asked = try Project.proposed()
        try asked.move(Move.Request(2, reason: "Which budget?"), by: Cast.steward, at: .noon)
        var open = try Project.proposed()
        try open.raise(.question, "Who keeps it running?", resolution: "", by: Cast.member, at: .noon)
        let head = ProposalListCard.Head(
            title: "Proposals in review", matching: 7, total: 9, page: 0, pages: 2, search: "parcel")
        let card = ProposalListCard.card(
            head, [open, asked], { _ in .two },
            open: { Card.Button("Open", target: .action("\($0.version)")) },
            filters: filters, actions: [Card.Button("Next", target: .action("next"))])
        #expect(
            card.read == """
                ## Proposals in review
                -# 7 of 9 · “parcel” · page 1 of 2
                **P-031 · Real-time Logistics Tracker** · In review
                Waiting for: 2 more steward approvals.
                -# by <@1> · Support 0 · Would join 0 · 1 open concern
                [Open]
                ────
                **P-031 · Real-time Logistics Tracker** · Needs changes
                The ball is with <@1>.
                -# by <@1> · Support 0 · Would join 0 · no open concerns
                [Open]
                {Show another list: }
                [Next]
                """)
    }

    @Test("Before the first proposal the list says how one begins; an empty one leads on")
    func empty() {
        let all = Card.Button("Show all", target: .action("all"))
        #expect(
            ProposalListCard.empty("No proposal fits.", total: 0, filters: filters, actions: [all]).read
                == "There are no proposals here yet. `/propose` starts the first.\n[Show all]")
        #expect(
            ProposalListCard.empty("No proposal fits.", total: 3, filters: filters, actions: [all]).read
                == "No proposal fits.\n{Show another list: }\n[Show all]")
    }

    @Test("The whole text is read a page at a time")
    func reading() throws {
        let project = try Project.proposed()
        let text = project.proposalText(for: Cast.member)
        let card = ProposalReading.card(project, text, .plan, select: filters)
        #expect(
            card.read == """
                ## Real-time Logistics Tracker – Team and plan
                -# P-031 · rev 1
                **the team’s size**
                4–6 people
                Data Engineer ×2, Platform Engineer ×1
                **the approaches**
                A: Kafka and Flink
                B: Airflow and Spark
                **the roadmap**
                Phase 1: Ingest – Kafka ingestion
                Phase 2: Twist – Scale out
                3 months
                ────
                {Show another list: }
                """)
    }

    @Test("A sealed twist is read by its author and by stewards, and by nobody else")
    func sealed() throws {
        var text = ProposalText.tracker
        text.twist.visibility = .sealed
        let project = try Project.proposed(text)
        func twist(_ reader: Standing) -> String {
            ProposalReading.card(project, project.proposalText(for: reader), .twist, select: filters).read
        }
        #expect(!twist(Cast.member).contains("Friday"))
        #expect(!twist(.member(MemberID(99))).contains("Load is never"))
        #expect(twist(Cast.proposer).contains("What changes: Black Friday brings ten times the traffic."))
        #expect(twist(Cast.steward).contains("Why it matters: Load is never what was planned."))
    }

    @Test("A history lists what happened under its numbers, and no stance")
    func history() throws {
        var project = try Project.proposed()
        try project.take(.support, by: Cast.member, at: .noon)
        try project.raise(.question, "Who keeps it running?", resolution: "", by: Cast.member, at: .noon)
        try project.takeReview(by: Cast.steward, at: .noon)
        try project.move(Move.Request(2, reason: "Which budget?"), by: Cast.steward, at: .noon)
        let entries = project.unsaved.enumerated().map { ProposalHistory.Entry(event: 40 + $0, $1) }
        #expect(
            ProposalHistory.card(project, entries).read == """
                ## History
                -# P-031 · Real-time Logistics Tracker
                - <t:1790000000:R>: submitted by <@1> · e40
                - <t:1790000000:R>: concern 1 (question) by <@2> · e42
                - <t:1790000000:R>: <@11> takes the review · e43
                - <t:1790000000:R>: <@11> asks for changes · e44
                """)
    }

    @Test("One's own stance is told in words, also when it was pressed twice or comes too late")
    func stances() throws {
        var project = try Project.proposed()
        #expect(
            StanceCard.taken(project, .wouldJoin, .two).read
                == "Your stance on **Real-time Logistics Tracker** is **Would join**. You can change it until the decision."
        )
        #expect(
            StanceCard.already(project, .support).read
                == "Already done – your stance on **Real-time Logistics Tracker** is **Support**.")
        try project.turnDown(
            .outOfScope, note: "Thank you for this. Another time it may well be the right thing.",
            by: Cast.steward,
            at: .noon)
        #expect(
            StanceCard.closed(project, actions: []).read
                == "**Voting closed:** Real-time Logistics Tracker is not taken up now. Here is how it stands."
        )
    }

    @Test("Open concerns are listed with whose turn it is")
    func concerns() throws {
        var project = try Project.proposed()
        try project.raise(.suggestion, "Use dbt.", resolution: "Say why not.", by: Cast.member, at: .noon)
        let read = ConcernCard.list(project) { Card.Button("Reply", target: .action("\($0.id)")) }.read
        #expect(
            read == """
                ## Open concerns
                -# P-031 · Real-time Logistics Tracker · 1 open
                **1** · suggestion by <@2> · waits for an answer
                Use dbt.
                [Reply]
                """)
    }
}
