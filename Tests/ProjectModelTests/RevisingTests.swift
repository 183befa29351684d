import Testing

@testable import ProjectModel

@Suite("Drafts and revisions")
struct RevisingTests {
    @Test(
        "The issue an idea was discussed in before is found in its words (F34)",
        arguments: [
            ("See https://github.com/lab/ideas/issues/12.", "https://github.com/lab/ideas/issues/12"),
            (
                "(https://github.com/lab/ideas/issues/12#issuecomment-3)",
                "https://github.com/lab/ideas/issues/12"
            ),
            (
                "https://github.com/lab/ideas then <https://github.com/a/b.c/issues/7/>",
                "https://github.com/a/b.c/issues/7"
            ),
            ("https://github.com/lab/ideas/pull/12", nil), ("https://github.com/lab/ideas/issues/new", nil),
            ("http://github.com/lab/ideas/issues/12", nil), ("https://github.com//x/issues/1", nil),
            ("", nil),
        ])
    func issue(words: String, found: String?) {
        var text = ProposalText()
        text.extra = words
        #expect(text.issue == found)
    }

    @Test("A sealed twist comes back as it was written, and sealed again is the same")
    func unsealed() throws {
        var text = ProposalText.complete
        text.twist.visibility = .sealed
        text.twist.change = "First this.\n\nThen that."
        let (open, words) = text.sealed
        #expect(open.twist.change.isEmpty && open.twist.why.isEmpty)
        #expect(open.unsealed(words) == text)
        #expect(open.unsealed(nil) == open)
        #expect(ProposalText.complete.unsealed("elsewhere") == .complete, "an open one keeps its own")
    }

    @Test("However the paragraphs fall, sealing again gives the same words")
    func longWhy() {
        var text = ProposalText.complete
        text.twist.visibility = .team
        text.twist.change = String(repeating: "a", count: 990)
        text.twist.why = "Because.\n\n" + String(repeating: "b", count: 590)
        let (open, words) = text.sealed
        #expect(open.unsealed(words).sealed.twist == words)
    }

    @Test("What was open and is sealed since is said by no text of the proposal, and found by no search (D4)")
    func sealedLater() throws {
        var project = try Project.proposed()
        var text = ProposalText.complete
        text.months = 4
        try project.resubmit(text, by: Cast.proposer, at: .day(1))
        let words = try #require(project.twist?.text)
        try project.write(twist: words, visibility: .sealed, by: Cast.steward, at: .day(2))
        let proposal = try #require(project.proposal)
        for text in proposal.earlier + [proposal.text] {
            #expect(text.twist.change.isEmpty && text.twist.why.isEmpty)
            #expect(text.twist.visibility == .sealed)
        }
        #expect(!project.searchText.contains(text.twist.change.folded))
        #expect(project.proposalText(for: Cast.proposer).twist.change == text.twist.change)
        #expect(project.proposalText(for: Cast.stranger).twist.change.isEmpty)
    }

    @Test("A revision that seals the twist takes it out of the revisions before")
    func sealedByRevision() throws {
        var project = try Project.proposed()
        var text = ProposalText.complete
        text.twist.visibility = .team
        try project.revise(text, by: Cast.proposer, at: .day(1))
        let earlier = try #require(project.proposal?.earlier.first)
        #expect(earlier.twist.change.isEmpty && earlier.twist.why.isEmpty)
        #expect(project.sealedTwist == text.twist.words)
    }

    @Test("During the review a changed text is a revision, and the review goes on")
    func revised() throws {
        var project = try Project.proposed()
        var text = ProposalText.complete
        text.months = 4
        try project.resubmit(text, by: Cast.proposer, at: .day(1))
        #expect(project.proposal?.revision == 2)
        #expect(project.proposal?.clock.started == .noon)
        #expect(throws: Refusal.alreadySo) { try project.resubmit(text, by: Cast.proposer, at: .day(2)) }
    }

    @Test("What was asked for comes back once it was edited, with the clock anew; unedited it does not")
    func asked() throws {
        var project = try Project.at(.needsChanges)
        #expect(throws: Refusal.gateClosed(rule: 3, [Gap(.edited, .word)])) {
            try project.resubmit(.complete, by: Cast.proposer, at: .day(20))
        }
        var text = ProposalText.complete
        text.tradeOff = "Cheaper storage, slower answers."
        try project.resubmit(text, by: Cast.proposer, at: .day(20))
        #expect(project.stage == .proposed)
        #expect(project.proposal?.clock.started == .day(20))
    }

    @Test(
        "What was withdrawn or turned down can be tried again, changed or not",
        arguments: [Stage.withdrawn, .rejected])
    func again(stage: Stage) throws {
        var project = try Project.at(stage)
        try project.resubmit(.complete, by: Cast.proposer, at: .day(30))
        #expect(project.stage == .proposed)
        #expect(project.proposal?.revision == 1)
    }

    @Test("A draft's number tells a revision from something new")
    func number() {
        #expect(Draft.ID(revising: Project.ID(31)).project == Project.ID(31))
        #expect(Draft.ID(1_234_567_890_123_456_789).project == nil)
    }
}
