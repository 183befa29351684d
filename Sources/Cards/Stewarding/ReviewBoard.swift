import ProjectModel

/// What a steward sees of a proposal (COMMANDS C6): what is missing for a decision, and every way to go on. Only for them.
package enum ReviewBoard {
    /// - Parameters:
    ///   - said: what has just come of what they did.
    ///   - actions: rows of at most four buttons, made by whoever shows the board.
    package static func card(
        _ project: Project, _ review: ReviewTerms, for standing: Standing, said: Phrase? = nil,
        actions: [[Card.Button]]
    ) -> Card {
        guard let proposal = project.proposal else {
            return Card(accent: .grey, [.text(RefusalWords.discord.sentence(.notProposedHere))])
        }
        let stands = ProposalStanding(project, proposal, review)
        var blocks: [Card.Block] = said.map { [.text($0)] } ?? []
        blocks += [
            .text(head(project, proposal, review)), .text("**\(stands.word).** \(stands.brief)"),
            .text(lines(proposal, review).joined(separator: "\n")),
        ]
        if project.stage == .proposed, !proposal.awaitsCommitment { blocks += [.separator, .text(criteria)] }
        if standing.member == proposal.author {
            blocks.append(.text(RefusalWords.discord.sentence(.ownProposal)))
        }
        blocks += actions.filter { !$0.isEmpty }.map(Card.Block.row)
        blocks.append(.text("-# \(project.id) · rev \(project.version)"))
        return Card(accent: stands.accent, blocks)
    }

    private static func head(_ project: Project, _ proposal: Proposal, _ review: ReviewTerms) -> Phrase {
        var facts: [Phrase] = ["by \(proposal.author)", "rev \(proposal.revision)"]
        if project.stage == .proposed {
            facts.append("day \(days(proposal.clock.started, review.now) + 1) of the review")
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
        let have = proposal.approvals.count
        let mark: Phrase = have >= review.approvalsNeeded ? "✓" : "○"
        var lines: [Phrase] = [
            "\(mark) Approvals \(have) of \(review.approvalsNeeded)\(names(proposal.approvals))"
        ]
        if let blocked = blocked(proposal, review) { lines.append(blocked) }
        let open = proposal.concerns.filter { $0.settlement == nil }.sorted {
            $0.isBlocking && !$1.isBlocking
        }
        if open.isEmpty { lines.append("✓ No open concern") }
        lines += open.prefix(5).map { concern in
            let turn: Phrase = concern.answer == nil ? "waits for an answer" : "answered"
            return "○ \(ConcernCard.kind(concern)), \(turn): \(Words.inert(concern.text, upTo: 150))"
        }
        if open.count > 5 { lines.append("○ and \(open.count - 5) more, in the thread") }
        lines.append(
            proposal.committed == nil
                ? "○ The proposer has not said yet that they have the time" : "✓ The proposer has the time")
        let tally = proposal.tally
        lines.append("Support \(tally.support) · Would join \(tally.wouldJoin) · Abstain \(tally.abstain)")
        if let reviewer = proposal.reviewer { lines.append("Taken by \(reviewer)") }
        return lines
    }

    private static func names(_ members: [MemberID]) -> Phrase {
        guard !members.isEmpty else { return .empty }
        return ": \(members.prefix(4).map { "\($0)" as Phrase }.joined(separator: ", "))"
    }

    /// A deadlock is said in the open among stewards, so that somebody proposes a path (F-C; F46).
    private static func blocked(_ proposal: Proposal, _ review: ReviewTerms) -> Phrase? {
        guard let since = proposal.blocking.map(\.at).min() else { return nil }
        let (count, days) = (proposal.blocking.count, days(since, review.now))
        let time: Phrase =
            days == 0 ? "since today" : .counted(days, one: "for a day", other: "for \(days) days")
        return .counted(
            count, one: "! Blocked \(time) by 1 concern", other: "! Blocked \(time) by \(count) concerns")
    }

    private static func days(_ from: Moment, _ to: Moment) -> Int {
        max(0, Int(from.duration(to: to).components.seconds / 86_400))
    }

    /// What the four ticks of an approval say (LC35-37).
    private static var criteria: Phrase {
        let lines = Decision.Criterion.allCases.map { "- \($0.word)" as Phrase }
        return "**To approve, four things are so:**\n\(lines.joined(separator: "\n"))"
    }
}
