import ProjectModel

/// What a steward sees of a proposal (COMMANDS C6): what is missing for a decision, and every way to go on. Only for them.
package enum ReviewBoard {
    /// - Parameter actions: rows of at most four buttons, made by whoever shows the board.
    package static func card(_ project: Project, _ review: ReviewTerms, actions: [[Card.Button]]) -> Card {
        guard let proposal = project.proposal else {
            return Card(accent: .grey, [.text(RefusalWords.discord.sentence(.notProposedHere))])
        }
        let standing = ProposalStanding(project, proposal, review)
        var blocks: [Card.Block] = [
            .text(head(project, proposal, review)), .text("**\(standing.word).** \(standing.brief)"),
            .text(lines(proposal, review).joined(separator: "\n")),
        ]
        if project.stage == .proposed {
            blocks += [.separator, .text(criteria)]
        }
        blocks += actions.filter { !$0.isEmpty }.map(Card.Block.row)
        blocks.append(.text("-# \(project.id) · rev \(project.version)"))
        return Card(accent: standing.accent, blocks)
    }

    private static func head(_ project: Project, _ proposal: Proposal, _ review: ReviewTerms) -> Phrase {
        var facts: [Phrase] = ["by \(proposal.author)", "rev \(proposal.revision)"]
        if project.stage == .proposed {
            let days = Int(proposal.clock.started.duration(to: review.now).components.seconds / 86_400)
            facts.append("day \(max(0, days) + 1) of the review")
            // Stewards among themselves may read that a date has passed; nobody else does (F53).
            if let due = proposal.clock.firstAnswerDue(in: review.calendar) {
                facts.append("first answer due \(Stamp.relative(due))")
            } else if let due = proposal.clock.decisionDue {
                facts.append("decision due \(Stamp.relative(due))")
            }
        }
        return "## Review of \(project.title)\n-# \(facts.joined(separator: " · "))"
    }

    private static func lines(_ proposal: Proposal, _ review: ReviewTerms) -> [Phrase] {
        var lines: [Phrase] = ["Approvals \(proposal.approvals.count) of \(review.approvalsNeeded)"]
        if let reviewer = proposal.reviewer { lines.append("Taken by \(reviewer)") }
        let tally = proposal.tally
        lines.append("Support \(tally.support) · Would join \(tally.wouldJoin) · Abstain \(tally.abstain)")
        let open = proposal.concerns.filter { $0.settlement == nil }.sorted {
            $0.isBlocking && !$1.isBlocking
        }
        if open.isEmpty { lines.append("✓ No open concern") }
        lines += open.prefix(5).map { concern in
            let turn: Phrase = concern.answer == nil ? "waits for an answer" : "answered"
            return "○ \(ConcernCard.kind(concern)), \(turn): \(Words.inert(concern.text, upTo: 150))"
        }
        if open.count > 5 { lines.append("○ and \(open.count - 5) more") }
        lines.append(
            proposal.committed == nil
                ? "○ The proposer’s word to have the time" : "✓ The proposer has the time")
        return lines
    }

    /// What the four ticks of an approval say (LC35-37).
    private static var criteria: Phrase {
        let lines = Decision.Criterion.allCases.map { "- \($0.word)" as Phrase }
        return "**To approve, four things are so:**\n\(lines.joined(separator: "\n"))"
    }
}
