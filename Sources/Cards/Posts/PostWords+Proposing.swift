import ProjectModel

/// Proposals: discussed in their thread, watched over by stewards, answered to their proposer.
extension PostWords {
    func submitted(_ by: Actor) -> Told? {
        if isStewards {
            return Told(
                "\(item) was proposed\(.by(by)), and waits for a first answer within three business days.")
        }
        return Told(
            "\(item) is open for discussion.",
            "Say here what you think of it, what you would do otherwise, and what you would like to build. Stances are taken on the card above."
        )
    }

    func told(_ change: ProposalChange, _ by: Actor) -> Told? {
        switch change {
        case .concernRaised(let concern): return raised(concern)
        case .concernAnswered(let id, let answer):
            return Told("Concern \(id) has an answer\(.by(by)).", quoted(answer))
        case .concernSettled(let id, .resolved): return Told("Concern \(id) is resolved\(.by(by)).")
        case .concernSettled(let id, .overridden(_, let reason, _)):
            return Told("Concern \(id) was overridden\(.by(by)).", quoted(reason))
        case .concernReopened(let id):
            return Told("Concern \(id) is open again\(.by(by)): the answer does not settle it.")
        case .revised(let text): return revised(text)
        case .approvalPending:
            return Told(
                "\(item) is as good as approved: your word is missing.",
                "Please confirm in the proposal that you have the time for it.", pings: proposer)
        case .experimentEvaluated(let words):
            return Told("How the experiment went, told\(.by(by)):", quoted(words))
        case .reviewTaken, .stanceTaken, .stanceCleared, .committed: return nil
        }
    }

    /// What is different, by its sections: the words themselves are one press away.
    private func revised(_ text: ProposalText) -> Told? {
        guard let proposal = project.proposal else { return nil }
        let texts = proposal.earlier + [proposal.text]
        guard let index = texts.lastIndex(of: text), index > 0 else { return nil }
        let changed = text.changes(since: texts[index - 1]).prefix(8).map(\.word)
        let what: Phrase = changed.isEmpty ? "its twist" : changed.joined(separator: ", ")
        return Told("Revision \(index + 1) of \(item) changes \(what).")
    }

    private func raised(_ concern: Concern) -> Told? {
        let kind: Phrase =
            switch concern.kind {
            case .mustFix: "must fix"
            case .suggestion: "suggestion"
            case .question: "question"
            }
        let first: Phrase = "Concern \(concern.id) (\(kind)) by \(concern.by)"
        let head: Phrase = isThread ? "\(first):" : "\(item): \(first)"
        return Told(head, quoted(concern.text), isPersonal ? nil : quoted(concern.resolution, upTo: 200))
    }

    /// A proposal's transitions; those of a project are in `PostWords+Moving.swift`.
    func told(proposal move: Move, _ by: Actor) -> Told? {
        switch move.to {
        case .needsChanges:
            return Told(
                isPersonal ? "\(item): changes are asked for." : "Changes are asked for\(.by(by)).",
                quoted(move.reason),
                isPersonal ? "Edit it and send it again; until then nobody’s clock runs." : nil,
                pings: proposer)
        case .proposed:
            let revision = project.proposal?.revision ?? 1
            let again: Phrase =
                move.reason == nil || move.rule == 3
                ? "\(item) is back in review, as revision \(revision)." : "\(item) is in review again."
            return Told(again, move.rule == 3 ? nil : quoted(move.reason))
        case .rejected:
            return Told(
                isPersonal ? "\(item): not now." : "Decided\(.by(by)): not now.", note(move), pings: proposer)
        case .withdrawn: return Told("Withdrawn\(.by(by)).", quoted(move.reason))
        case .approved: return approved(move, by)
        case .setup:
            guard let lead = project.lead else { return Told("It is being prepared.") }
            return Told("\(lead) leads it, and prepares it for its team.")
        case .recruiting, .active, .phase2, .complete, .maintained, .archived, .dormant: return nil
        }
    }

    private func approved(_ move: Move, _ by: Actor) -> Told? {
        var head: Phrase = "\(item) was approved."
        if case .experiment(let until)? = move.decision?.outcome {
            head = "\(item) was approved as an experiment until \(Stamp.date(until))."
        }
        switch lane {
        case .projects: return Told(head, project.lead == nil ? "It looks for somebody to lead it." : nil)
        case .member:
            return Told(
                head, note(move), "Thank you for the idea; a steward prepares its repository now.",
                pings: proposer)
        case .proposals, .project, .desk, .thread, .leads, .contributors, .stewards, .aside:
            return Told("Decided\(.by(by)). \(head)", note(move))
        }
    }

    private func note(_ move: Move) -> Phrase? { quoted(move.decision?.note ?? move.reason) }

    /// The proposer is called where it is their turn or their answer (MIRROR §6).
    private var proposer: [Ping] {
        guard isPersonal || isThread, let author = project.proposal?.author else { return [] }
        return [.member(author)]
    }
}
