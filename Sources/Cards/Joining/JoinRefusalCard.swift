import ProjectModel

/// What keeps somebody from joining a project: what is so, and what they can do instead (COMMANDS §6).
package enum JoinRefusalCard {
    package static func card(
        _ refusal: Refusal, about project: Project, at now: Moment, actions: [Card.Button]
    ) -> Card {
        let row: [Card.Block] = actions.isEmpty ? [] : [.row(Array(actions.prefix(4)))]
        return Card(accent: .amber, [.text(sentence(refusal, project, at: now))] + row)
    }

    private static func sentence(_ refusal: Refusal, _ project: Project, at now: Moment) -> Phrase {
        switch refusal {
        case .alreadyApplied(let at, let expected):
            // A date that has passed is between the applicant and the lead, and no reproach.
            let answer: Phrase =
                expected > now ? "; an answer is expected \(Stamp.relative(expected))" : "; the lead has it"
            return "**Already done:** you applied to \(project.title) \(Stamp.relative(at))\(answer)."
        case .alreadyAboard(let role?):
            return "You are on the team of \(project.title), as \(Words.inert(role, upTo: 60))."
        case .alreadyAboard(nil): return "You lead \(project.title)."
        case .noSeats: return "\(project.title) has no open seats right now."
        case .wrongStage:
            return "Applications open when a project is recruiting or later; \(standing(project))."
        default: return RefusalWords.discord.sentence(refusal)
        }
    }

    private static func standing(_ project: Project) -> Phrase {
        guard project.stage == .setup else {
            return "\(project.title) is \(RefusalWords.name(project.stage))"
        }
        let (settled, count) = project.checklist.progress(.setup)
        return "\(project.title) is in setup (\(settled) of \(count) done)"
    }
}
