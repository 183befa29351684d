import ProjectModel
import Testing

@testable import Cards

@Suite("The draft board")
struct DraftBoardTests {
    private func board(_ text: ProposalText, revising project: Project? = nil, remarks: [Phrase] = []) -> Card
    {
        let draft = Draft(Draft.ID(1_234_567_890_123), text, saved: .noon)
        let desk = DraftBoard.Desk(draft, revised: project, remarks: remarks)
        return DraftBoard.card(
            desk, open: { Card.Button("Open", target: .action("page \($0.rawValue)")) },
            fix: { Card.Button($0.fix, target: .action("fix \($0)")) },
            actions: [Card.Button("Preview", target: .action("preview"))])
    }

    @Test("An empty one names what each page needs, and what is missing of the nine")
    func empty() {
        let read = board(ProposalText()).read
        #expect(
            read.hasPrefix(
                "## Your proposal – draft\n-# Untitled · saved <t:1790000000:R>, only you see it\n"))
        #expect(
            read.contains(
                "**1 Idea** – still needs: the title, what will be built, the business context, the problem, the difficulty\n[Open]"
            ))
        #expect(read.contains("**2 Twist** – still needs: what changes, why it matters\n[Open]"))
        #expect(read.contains("**4 Data and targets** ○ optional, empty\n[Open]"))
        #expect(
            read.contains(
                "**Checklist 0 of 9.** Missing: Business context, The problem, A specific twist, 3 to 5 skills, The team, Two approaches, A roadmap, Whether you lead.\n[Fix context] [Fix problem] [Fix twist] [Fix skills]"
            ))
    }

    @Test("A proposal without a twist says so by name, and Fix opens its page")
    func withoutTwist() {
        var text = ProposalText.tracker
        text.twist.change = ""
        text.approaches.removeLast()
        let card = board(text)
        #expect(card.read.contains("**2 Twist** – still needs: what changes\n"))
        #expect(
            card.read.contains(
                "**Checklist 6 of 9.** Missing: A specific twist, Two approaches.\n[Fix twist] [Fix approaches]"
            ))
        #expect(card.accent == .blurple)
    }

    @Test("A complete one shows its pages at a glance, and leaves only the tick")
    func complete() {
        let card = board(.tracker)
        #expect(card.accent == .green)
        #expect(
            card.read.contains(
                "**1 Idea** ✓ done\n-# Tracks parcels between two hubs, every minute. · Intermediate\n[Open]")
        )
        #expect(
            card.read.contains(
                "-# 4–6 people · Data Engineer ×2, Platform Engineer ×1 · 2 approaches · 3 months"))
        #expect(
            card.read.contains(
                "**Checklist 8 of 9.** The last is your word that you have the time: Submit asks for it."))
    }

    @Test("What is worth a second thought stops nobody")
    func hints() {
        var text = ProposalText.tracker
        text.budget = .minimal
        text.months = 9
        let read = board(text).read
        #expect(
            read.contains(
                "-# Worth a second thought: The infrastructure may cost more than the budget allows. 9 months: such projects usually take 2 to 4."
            ))
        #expect(read.contains("Checklist 8 of 9"))
    }

    @Test("A revision says what it changes")
    func revision() throws {
        var text = ProposalText.tracker
        text.pitch = "Tracks parcels everywhere."
        let read = board(text, revising: try .proposed()).read
        #expect(read.hasPrefix("## P-031 · Real-time Logistics Tracker – next revision\n"))
        #expect(read.contains("Changed since rev 1: what will be built."))
        #expect(read.contains("**Checklist 9 of 9.** It can be sent."))
    }

    @Test("The page that is next is the first that needs words, then the first that is empty")
    func next() {
        var text = ProposalText.tracker
        #expect(DraftBoard.Desk(Draft(Draft.ID(1), text, saved: .noon)).nextPage == .data)
        text.skills = []
        #expect(DraftBoard.Desk(Draft(Draft.ID(1), text, saved: .noon)).nextPage == .skills)
        #expect(DraftBoard.Desk(Draft(Draft.ID(1), ProposalText(), saved: .noon)).nextPage == .idea)
    }

    @Test("Every page and every item has a button that fits")
    func labels() {
        for item in ProposalFinding.Item.allCases { #expect(item.fix.english.count <= 20) }
        for section in ProposalText.Section.allCases { #expect(DraftPage(rawValue: section.page) != nil) }
    }

    @Test("What was submitted says who answers, and by when")
    func submitted() throws {
        let due = BusinessCalendar().moment(after: 3, businessDaysFrom: .noon)
        #expect(
            DraftCard.submitted(try .proposed(), .two, actions: []).read.hasPrefix(
                "**Submitted as P-031: Real-time Logistics Tracker.** Thank you.\nA steward gives a first answer by <t:\(due.secondsSince1970):F>"
            ))
    }
}
