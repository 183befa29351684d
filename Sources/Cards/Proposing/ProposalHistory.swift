import ProjectModel

/// What has happened to a proposal, under the numbers people quote (`e42`). Stances are not in it: how somebody feels
/// about a proposal is counted and not listed (D28).
package enum ProposalHistory {
    package struct Entry: Equatable, Sendable {
        package var event: Int
        package var recorded: Recorded

        package init(event: Int, _ recorded: Recorded) {
            self.event = event
            self.recorded = recorded
        }
    }

    package static func card(_ project: Project, _ history: [Entry]) -> Card {
        let lines = history.compactMap { entry -> Phrase? in
            line(entry.recorded).map { "- \(Stamp.relative(entry.recorded.at)): \($0) · e\(entry.event)" }
        }
        var shown = lines.suffix(20)
        if lines.count > shown.count {
            shown.insert("- earlier: \(lines.count - shown.count) more", at: shown.startIndex)
        }
        let text = shown.isEmpty ? "Nothing yet." : shown.joined(separator: "\n")
        return Card(
            accent: project.accent, [.text("## History\n-# \(project.id) · \(project.title)"), .text(text)])
    }

    private static func line(_ recorded: Recorded) -> Phrase? {
        let who = DecisionCard.name(recorded.by)
        switch recorded.change {
        case .submitted: return "submitted by \(who)"
        case .moved(let move): return line(move, who)
        case .proposal(let change): return line(change, who)
        case .registered, .relisted, .team, .work, .twist, .credit, .nudged: return nil
        }
    }

    private static func line(_ move: Move, _ who: Phrase) -> Phrase {
        switch move.to {
        case .needsChanges: "\(who) asks for changes"
        case .proposed where move.rule == 25: "\(who) takes the decision back"
        case .proposed: "submitted again by \(who)"
        case .rejected: "not now, decided by \(who)"
        case .withdrawn: "withdrawn by its author"
        case .approved: "approved by \(who)"
        case .setup, .recruiting, .active, .phase2, .complete, .maintained, .archived, .dormant:
            "\(RefusalWords.name(move.to)), by \(who)"
        }
    }

    private static func line(_ change: ProposalChange, _ who: Phrase) -> Phrase? {
        switch change {
        case .reviewTaken: "\(who) takes the review"
        case .revised: "revised by \(who)"
        case .concernRaised(let concern): "concern \(concern.id) (\(ConcernCard.kind(concern))) by \(who)"
        case .concernAnswered(let id, _): "concern \(id) answered by \(who)"
        case .concernSettled(let id, .resolved): "concern \(id) resolved by \(who)"
        case .concernSettled(let id, .overridden): "concern \(id) set aside by \(who)"
        case .concernReopened(let id): "concern \(id) still open, says \(who)"
        case .approvalPending: "approved by \(who), waiting for the proposer’s word"
        case .committed: "the proposer is in"
        case .experimentEvaluated: "the experiment is evaluated by \(who)"
        case .stanceTaken, .stanceCleared: nil
        }
    }
}
