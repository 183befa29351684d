import ProjectModel
import Testing

@testable import Cards

@Suite("An application, as it is read")
struct JoinRequestCardTests {
    private let actions = [
        Card.Button("Welcome", style: .primary, target: .action("w")),
        Card.Button("Ask a question", target: .action("a")), Card.Button("Talk first", target: .action("t")),
        Card.Button("Not this time", target: .action("n")),
    ]

    private func read(_ project: Project, elsewhere: Int = 0) -> String {
        guard let request = project.requests.last else { return "" }
        return JoinRequestCard.card(
            request, of: project, elsewhere: elsewhere, actions: request.status.isOpen ? actions : []
        ).read
    }

    @Test("The desk reads who applies for what, in their words, with facts and no scores (C5)")
    func desk() throws {
        #expect(
            read(try .applied(), elsewhere: 2) == """
                ## <@7> applies to Fraud Detection Pipeline
                -# Platform Engineer (2 seats left) · 5–10 hours a week · sent <t:1790000000:R>
                **Answer expected <t:1790432000:R>.**
                ────
                > I ran \\*Kafka\\* for two years.
                **Brings or learns:** Real-time Stream Processing, Docker
                **GitHub:** octocat
                In 2 other projects.
                ────
                [Welcome] [Ask a question] [Talk first] [Not this time]
                -# P-014 · application 1
                """)
    }

    @Test("What was asked and answered stands on it, and whose turn it is")
    func asked() throws {
        var project = try Project.applied()
        try project.ask(request: 1, "Which *hours*?", by: .lead, at: .noon)
        #expect(
            read(project).contains(#"**Waiting for the applicant**, who was asked: Which \*hours\*?"#))
        try project.reply(request: 1, "Evenings.\n## Approved", by: .member(.applicant), at: .noon)
        #expect(read(project).contains("**Asked:** Which \\*hours\\*?\n**Answered:** Evenings. ## Approved"))
        try project.offerTalk(request: 1, by: .lead, at: .noon)
        #expect(read(project).contains("A talk was offered <t:1790000000:R>. **Answer expected"))
    }

    @Test("An answered one says how and when")
    func closed() throws {
        var project = try Project.applied()
        try project.welcome(request: 1, .init(role: "Platform Engineer"), by: .lead, at: .noon)
        #expect(read(project).contains("**Welcomed** <t:1790000000:R>."))
        project = try .applied()
        try project.decline(
            request: 1, feedback: "Both seats are taken since Monday.", by: .lead, at: .noon)
        #expect(
            read(project).contains("**Not this time**, <t:1790000000:R>: Both seats are taken since Monday."))
        project = try .applied()
        try project.withdraw(request: 1, by: .member(.applicant), at: .noon)
        #expect(read(project).contains("**Withdrawn** <t:1790000000:R>, without a reason asked."))
    }

    @Test("Somebody who is not sure of the role says so, and what was before is a fact")
    func unsure() throws {
        var project = try Project.applied(role: nil)
        try project.withdraw(request: 1, by: .member(.applicant), at: .noon)
        try project.receive(.words, from: Applicant(.member(.applicant)), at: .noon)
        #expect(read(project).contains("-# not sure of the role, asks for help to choose · "))
        #expect(read(project).hasSuffix("Not this time]\n-# P-014 · application 2"))
        #expect(
            read(project).contains(
                "**GitHub:** not given yet\nIn no other project yet.\nApplied here once before."))
    }

    @Test("The longest application there can be fits a message")
    func longest() throws {
        let words = String(repeating: "`*_~|[]<>@\\ ", count: 83)
        var project = try Project.applied(words: words)
        for _ in 1...4 {
            try project.ask(request: 1, words, by: .lead, at: .noon)
            try project.reply(request: 1, words, by: .member(.applicant), at: .noon)
        }
        try project.ask(request: 1, words, by: .lead, at: .noon)
        #expect(read(project).utf16.count < 9_000)
        #expect(read(project).split(separator: "\n").allSatisfy { !$0.hasPrefix("```") })
    }

    @Test("When none waits, it says so")
    func none() throws {
        #expect(
            JoinRequestCard.none(of: .given(.pipeline), actions: []).read
                == "Nobody has applied to Fraud Detection Pipeline yet. A new application appears here and on your desk."
        )
        var project = try Project.applied()
        try project.withdraw(request: 1, by: .member(.applicant), at: .noon)
        #expect(
            JoinRequestCard.none(of: project, actions: []).read
                == "No application waits for you in Fraud Detection Pipeline. One is answered.")
    }

    @Test("The applicant reads that it is sent, until when an answer comes, and how to take it back (F-E)")
    func sent() throws {
        let project = try Project.applied()
        let request = try #require(project.requests.first)
        let card = OwnRequestCard.sent(
            request, to: project, hints: ["Be realistic with yourself."],
            actions: [Card.Button("Withdraw", target: .action("w"))])
        #expect(
            card.read == """
                **Sent to <@1>.** Answer expected <t:1790432000:R>. You can withdraw in `/me`.
                -# Be realistic with yourself.
                -# If you are welcomed, the project’s channel hears your name.
                [Withdraw]
                -# P-014 · Fraud Detection Pipeline · as Platform Engineer
                """)
    }

    @Test("The applicant reads the lead's question as their turn, and the feedback as it was written")
    func own() throws {
        var project = try Project.applied()
        func read() throws -> String {
            OwnRequestCard.card(try #require(project.requests.first), to: project, actions: []).read
        }
        #expect(try read().contains("**Waiting for the lead.** Answer expected <t:1790432000:R>."))
        try project.ask(request: 1, "Which hours?", by: .lead, at: .noon)
        #expect(try read().contains("**Your turn.** The lead asks: Which hours?"))
        try project.decline(request: 1, feedback: "Both seats are taken, alas.", by: .lead, at: .noon)
        #expect(try read().contains("**Not this time**, <t:1790000000:R>: Both seats are taken, alas."))
        #expect(try !read().contains("hears your name"), "that is over")
    }

    @Test("A heavy load and a first advanced project are thoughts, never bars (F11, F72, K16)")
    func hints() throws {
        func hints(_ listing: Listing, seats: Int, hours: Int) -> [String] {
            ApplyHint.hints(
                for: .given(listing), seats: seats, load: Load(seats: seats + 1, hours: hours),
                isFirst: seats == 0
            ).map(\.english)
        }
        #expect(hints(.pipeline, seats: 2, hours: 30) == [])
        #expect(
            hints(.pipeline, seats: 3, hours: 20) == [
                "You are in 3 projects already. Two or three are fine; be realistic with yourself."
            ])
        #expect(
            hints(.pipeline, seats: 1, hours: 35) == [
                "With this one it would be about 35 h a week. Be realistic with yourself."
            ])
        var advanced = Listing.pipeline
        advanced.difficulty = .advanced
        #expect(hints(advanced, seats: 0, hours: 7).count == 1)
        #expect(hints(advanced, seats: 1, hours: 7) == [])
    }

    @Test("A kind beginning is long enough to be sent, and names another project where there is one")
    func starters() {
        for starter in DeclineStarter.allCases {
            let words = starter.words(to: .given(.pipeline), other: nil).english
            #expect((20...1_000).contains(words.count))
            #expect(!words.contains("!"))
        }
        let other = ProjectName(id: Project.ID(3), name: "Harbour")
        #expect(
            DeclineStarter.otherProject.words(to: .given(.pipeline), other: other).english.contains(
                "Harbour may suit"))
    }
}

extension MemberID {
    static let applicant = MemberID(7)
}

extension Standing {
    static let lead = Standing.member(MemberID(1))
}

extension JoinRequest.Letter {
    static let words = JoinRequest.Letter(hours: .few, words: "I ran Kafka for two years.")
}

extension Project {
    /// The pipeline, to which somebody has applied.
    static func applied(
        role: String? = "Platform Engineer", words: String = "I ran *Kafka* for two years."
    ) throws -> Project {
        var project = Project.given(.pipeline)
        let letter = JoinRequest.Letter(
            role: role, hours: .few, skills: [.streaming, .docker], words: words, gitHubName: "octocat")
        try project.receive(letter, from: Applicant(.member(.applicant)), at: .noon)
        return project
    }
}
