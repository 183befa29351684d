import ProjectModel

/// A proposal's one card, at the top of its thread in #project-proposals (COMMANDS C3): edited, never posted anew.
package enum ProposalCard {
    /// - Parameters:
    ///   - review: what the card says of the review depends on the community.
    ///   - thread: where it is discussed, when that began from a message that is no more.
    ///   - actions: rows of at most four buttons, made by whoever shows the card.
    package static func card(
        _ project: Project, _ review: ReviewTerms, thread: UInt64? = nil, actions: [[Card.Button]] = []
    ) -> Card {
        guard let proposal = project.proposal else {
            return Card(accent: .grey, [.text("## \(project.title)")])
        }
        let standing = ProposalStanding(project, proposal, review)
        var blocks: [Card.Block] = [
            .text(head(project, proposal, review)),
            .text("**\(standing.word).** \(standing.sentence)"),
        ]
        blocks += body(proposal.text).map(Card.Block.text)
        blocks += [.separator, .text(opinions(project, proposal, review))]
        let rows = actions.filter { !$0.isEmpty }
        if !rows.isEmpty { blocks.append(.separator) }
        blocks += rows.map(Card.Block.row)
        let (id, version) = (project.id, project.version)
        blocks.append(
            .text(
                thread.map { "-# \(id) · rev \(version) · discussion is in \(LaneWords.mention($0))" }
                    ?? "-# \(id) · rev \(version) · discussion is in this thread"))
        return Card(accent: standing.accent, blocks)
    }

    /// A draft as everybody would read it, before anybody does.
    package static func preview(_ text: ProposalText, by author: MemberID, actions: [Card.Button]) -> Card {
        let difficulty: Phrase = text.difficulty?.word ?? "difficulty open"
        var blocks: [Card.Block] = [
            .text("## \(text.shownTitle)\n-# Preview · by \(author) · \(difficulty)"),
            .text("**Not submitted yet.** This is how its card will look."),
        ]
        blocks += body(text).map(Card.Block.text)
        blocks += [.separator, .row(Array(actions.prefix(4)))]
        return Card(accent: .grey, blocks)
    }

    /// The second date stands here once the first is kept; a date that has passed is nobody's to read (K1, K2, F53).
    private static func head(_ project: Project, _ proposal: Proposal, _ review: ReviewTerms) -> Phrase {
        var facts: [Phrase] = ["by \(proposal.author)"]
        if let difficulty = proposal.text.difficulty { facts.append(difficulty.word) }
        facts.append("rev \(proposal.revision)")
        facts.append("submitted \(Stamp.relative(proposal.clock.started))")
        if project.stage == .proposed {
            if let due = proposal.clock.firstAnswerDue(in: review.calendar), due > review.now {
                facts.append("first answer due \(Stamp.day(due))")
            } else if let due = proposal.clock.decisionDue, due > review.now {
                facts.append("decision due \(Stamp.day(due))")
            }
        }
        return "## \(project.id) · \(project.title)\n-# \(facts.joined(separator: " · "))"
    }

    /// Pitch, twist and needs. A twist that is not for everyone is only said to be there (D4).
    private static func body(_ text: ProposalText) -> [Phrase] {
        var body: [Phrase] = []
        let pitch = Words.inert(text.pitch, upTo: 420)
        if !pitch.isEmpty { body.append(Phrase(pitch)) }
        body.append(twist(text))
        var needs = [text.rolesLine, text.teamSize?.word, text.monthsLine].compactMap(\.self)
        if needs.isEmpty { needs = ["not said yet"] }
        body.append("**Needs:** \(needs.joined(separator: " · "))")
        return body
    }

    private static func twist(_ text: ProposalText) -> Phrase {
        switch text.twist.visibility {
        case .open:
            let change = Words.inert(text.twist.change, upTo: 300)
            return change.isEmpty ? "**Twist:** not written yet" : "**Twist:** \(change)"
        case .team: return "**Twist:** for the team only, until it is announced."
        case .sealed: return "**Twist:** sealed, until it is announced."
        }
    }

    /// Numbers, and every open concern with who has the ball (D28).
    private static func opinions(_ project: Project, _ proposal: Proposal, _ review: ReviewTerms) -> Phrase {
        let tally = proposal.tally
        var counts = review.stances(on: project)
        counts.append(tally.openConcerns == 0 ? "No open concerns" : "Concerns \(tally.openConcerns) open")
        var lines: [Phrase] = [counts.joined(separator: " · ")]
        let open = proposal.concerns.filter { $0.settlement == nil }.sorted {
            $0.isBlocking && !$1.isBlocking
        }
        lines += open.prefix(4).map { concern in
            let ball = concern.answer == nil ? proposal.author : concern.by
            return "• \(ConcernCard.kind(concern)): \(Words.inert(concern.text, upTo: 120)) → \(ball)"
        }
        if open.count > 4 { lines.append("• and \(open.count - 4) more") }
        return lines.joined(separator: "\n")
    }
}
