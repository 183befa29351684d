import Cards
import ProjectModel
import Testing

@Suite("Everyone’s own page")
struct MeCardTests {
    private let sections = Card.Select(
        action: "s", placeholder: "Open a part",
        options: MeCard.Section.allCases.map { .init($0.word, value: $0.rawValue) })
    private let member = MemberID(12)

    private func button(_ label: Phrase) -> Card.Button { Card.Button(label, target: .action("a")) }

    private func applied() throws -> Project {
        var project = Project.given(.pipeline)
        let letter = JoinRequest.Letter(
            role: "Platform Engineer", hours: .few, words: "I have run clusters for three years.")
        try project.receive(letter, from: Applicant(.member(member)), at: .noon)
        return project
    }

    @Test("With nothing to do it says so, and what comes")
    func empty() {
        let card = MeCard.overview(
            Involvement(of: member, in: []), Load(seats: 0, hours: 0), sections: sections
        ) { _ in nil }
        #expect(
            card.read == """
                ## Nothing waits for you
                -# What you start or join appears here, with what comes next.
                ────
                **Projects:** 0, no hours named
                **Applications:** 0 wait for an answer
                **Proposals:** 0
                {Open a part: Overview, My projects, My applications, My proposals, Credit and LinkedIn text, Notifications, Profile and GitHub, My data}
                """)
    }

    @Test("A lead sees whose turn it is and until when; the first line is enough for a notification")
    func lead() throws {
        let involvement = Involvement(of: MemberID(1), in: [try applied()])
        let card = MeCard.overview(involvement, Load(seats: 1, hours: 7), sections: sections) { _ in
            button("Answer")
        }
        #expect(
            card.read.hasPrefix(
                """
                ## One thing waits for you
                **Fraud Detection Pipeline** – an application to answer, <t:1790432000:R>
                [Answer]
                ────
                **Projects:** one, about 7 h a week
                """))
    }

    @Test("An applicant reads what was answered, in the lead’s own words, made harmless")
    func answered() throws {
        var project = try applied()
        let withdraw = MeCard.applications(
            Involvement(of: member, in: [project]), act: { _ in button("Withdraw") }, sections: sections)
        #expect(
            withdraw.read.hasPrefix(
                """
                ## Your applications
                **Fraud Detection Pipeline** – as Platform Engineer, answer expected <t:1790432000:R>
                [Withdraw]
                """))
        try project.decline(
            request: 1, feedback: "The seat went to @everyone else.", by: .member(MemberID(1)), at: .noon)
        let answered = MeCard.applications(
            Involvement(of: member, in: [project]), act: { _ in nil }, sections: sections)
        #expect(
            answered.read.contains("not this time (<t:1790000000:R>): The seat went to \\@everyone else."))
    }

    @Test("A heavy load is a thought, never a bar (F72)")
    func heavy() {
        let card = MeCard.overview(
            Involvement(of: member, in: []), Load(seats: 4, hours: 35), sections: sections
        ) { _ in nil }
        #expect(card.read.contains("about 35 h a week – that is a lot; it is fine to say no"))
    }

    @Test("What is on can be turned off, kind by kind")
    func notifications() {
        let member = Member(member, name: "applicant", muted: [.milestones])
        let card = MeCard.notifications(
            member, turn: { button(member.hears(of: $0) ? "Turn off" : "Turn on") }, sections: sections)
        #expect(
            card.read.contains(
                "**Answers to you**: on\n-# what a lead or a steward answers to you\n[Turn off]"))
        #expect(
            card.read.contains(
                "**Milestones**: off\n-# what projects you follow have finished, when they celebrate it\n[Turn on]"
            ))
        #expect(
            card.read.contains(
                "**Changes of state**: off\n-# when a project you follow is being built, rests or goes on\n[Turn on]"
            ), "nobody has them who has not asked for them")
    }

    @Test("Who leads hands over before being forgotten")
    func forgetting() {
        let leading = MeCard.deleting(
            leading: [ProjectName(id: Project.ID(14), name: "Fraud")], confirm: [button("Forget me")])
        #expect(
            leading.read
                == "You lead Fraud. Please hand over first, with `/lead handover`; then I can forget you.")
        #expect(MeCard.deleting(leading: [], confirm: [button("Forget me")]).read.contains("[Forget me]"))
    }
}
