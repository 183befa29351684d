import ProjectModel

/// The record of a decision in the proposal's thread: what was decided, by whom, why, and what comes next (F44; MT150).
package enum DecisionCard {
    package static func card(_ project: Project, _ decision: Decision, actions: [Card.Button] = []) -> Card {
        var lines: [Phrase] = ["**\(project.id) · \(project.title): \(headline(decision.outcome))**"]
        lines.append(
            "-# decided by \(name(decision.by)) \(Stamp.relative(decision.at))\(approvals(decision))")
        var blocks: [Card.Block] = [.text(lines.joined(separator: "\n"))]
        blocks += reasons(decision).map(Card.Block.text)
        blocks.append(.text(next(decision.outcome)))
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        return Card(accent: accent(decision.outcome), blocks)
    }

    /// A person, or where it came from.
    package static func name(_ actor: Actor) -> Phrase {
        switch actor {
        case .member(let member): "\(member)"
        case .commandLine: "a steward, via CLI"
        case .clock: "the calendar"
        }
    }

    private static func headline(_ outcome: Decision.Outcome) -> Phrase {
        switch outcome {
        case .approved: "approved"
        case .experiment(let until): "approved as an experiment until \(Stamp.date(until))"
        case .notNow: "not now"
        case .reversed: "the decision is taken back"
        }
    }

    private static func approvals(_ decision: Decision) -> Phrase {
        guard !decision.approvals.isEmpty else { return .empty }
        return " · approved by \(decision.approvals.prefix(6).map { "\($0)" }.joined(separator: ", "))"
    }

    private static func reasons(_ decision: Decision) -> [Phrase] {
        let note = Words.inert(decision.note, upTo: 1_500)
        let said: [Phrase] = note.isEmpty ? [] : [Phrase(note)]
        switch decision.outcome {
        case .notNow(let reason, let lookAlike?) where !lookAlike.isBlank:
            return ["**\(reason.word):** \(Words.inert(lookAlike, upTo: 100))"] + said
        case .notNow(let reason, _): return ["**\(reason.word).**"] + said
        case .approved, .experiment, .reversed: return said
        }
    }

    private static func next(_ outcome: Decision.Outcome) -> Phrase {
        switch outcome {
        case .approved: "**Next:** a steward makes the repository; those who would join hear when seats open."
        case .experiment:
            "**Next:** it starts like any project; at the end of that time we look at how it went."
        case .notNow:
            "**Next:** the thread stays open, and its author can edit and submit it again at any time."
        case .reversed: "**Next:** it is in review again."
        }
    }

    private static func accent(_ outcome: Decision.Outcome) -> Card.Accent {
        switch outcome {
        case .approved, .experiment: .green
        case .notNow: .grey
        case .reversed: .amber
        }
    }
}
