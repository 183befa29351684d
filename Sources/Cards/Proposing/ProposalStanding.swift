import ProjectModel

/// Where a proposal stands, in a word, a colour and a sentence that says who has the ball.
package struct ProposalStanding: Equatable, Sendable {
    package var word: Phrase
    package var accent: Card.Accent
    package var sentence: Phrase

    /// The same without what somebody wrote: for lists.
    package let brief: Phrase

    init(_ project: Project, _ proposal: Proposal, _ review: ReviewTerms) {
        let author = proposal.author
        switch project.stage {
        case .proposed:
            (word, accent) = ("In review", .blurple)
            sentence = Self.waiting(proposal, review)
            brief = sentence
        case .needsChanges:
            (word, accent) = ("Needs changes", .amber)
            sentence = "The ball is with \(author)."
            brief = sentence
            if case .needsChanges(let question, _, let isEdited) = proposal.phase {
                sentence = "\(sentence) \(Words.inert(question, upTo: 300))"
                if isEdited { sentence = "\(sentence) It was edited, and is not sent back yet." }
            }
        case .rejected:
            (word, accent) = ("Not now", .grey)
            sentence = proposal.decisions.last.map(Self.reason) ?? "The reason is in the thread."
            brief = "The reason is in the thread; its author can submit it again."
        case .withdrawn:
            (word, accent) = ("Withdrawn", .grey)
            sentence = "Its author took it back, which needs no reason; it can be submitted again."
            brief = sentence
        case .approved, .setup, .recruiting, .active, .phase2, .complete, .maintained, .archived, .dormant:
            (word, accent) = ("Approved", .green)
            sentence = proposal.decisions.last.map(Self.approval) ?? "It goes on as a project."
            brief = sentence
        }
    }

    /// What stands between a proposal and its decision (D5).
    private static func waiting(_ proposal: Proposal, _ review: ReviewTerms) -> Phrase {
        var parts: [Phrase] = []
        if case .reversed(let reason)? = proposal.decisions.last?.outcome {
            parts.append("The decision before was taken back: \(Words.inert(reason, upTo: 200))")
        }
        if proposal.awaitsCommitment {
            parts.append("Stewards approve it. \(proposal.author), do you have the time for it?")
            return parts.joined(separator: " ")
        }
        switch proposal.readiness(needing: review.approvalsNeeded) {
        case .ready: parts.append("Ready to decide; a steward does.")
        case .waiting(let have, let need, let blocking):
            var wanted: [Phrase] = []
            if have < need {
                wanted.append(
                    .counted(
                        need - have, one: "\(need - have) more steward approval",
                        other: "\(need - have) more steward approvals"))
            }
            if !blocking.isEmpty {
                wanted.append(
                    .counted(
                        blocking.count, one: "\(blocking.count) concern to resolve (by a steward)",
                        other: "\(blocking.count) concerns to resolve (by stewards)"))
            }
            parts.append("Waiting for: \(wanted.joined(separator: ", ")).")
        }
        return parts.joined(separator: " ")
    }

    private static func reason(_ decision: Decision) -> Phrase {
        guard case .notNow(let reason, let lookAlike) = decision.outcome else {
            return "The reason is in the thread."
        }
        let note = Words.inert(decision.note, upTo: 300)
        guard let lookAlike, !lookAlike.isBlank else { return "\(reason.word). \(note)" }
        return "\(reason.word): \(Words.inert(lookAlike, upTo: 100)). \(note)"
    }

    private static func approval(_ decision: Decision) -> Phrase {
        switch decision.outcome {
        case .experiment(let until):
            "As an experiment until \(Stamp.date(until)); then stewards look at how it went."
        case .approved, .notNow, .reversed: "It goes on as a project."
        }
    }
}
