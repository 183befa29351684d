import ProjectModel

/// The six pages a proposal is written on, each a form of five fields (COMMANDS C4).
package enum DraftPage: Int, CaseIterable, Sendable {
    case idea = 1
    case twist, skills, data, plan, you

    package var title: Phrase {
        switch self {
        case .idea: "Idea"
        case .twist: "Twist"
        case .skills: "Skills and scale"
        case .data: "Data and targets"
        case .plan: "Team and plan"
        case .you: "You"
        }
    }

    /// The sections that are written here.
    package var sections: [ProposalText.Section] {
        ProposalText.Section.allCases.filter { $0.page == rawValue }
    }

    package func isEmpty(in text: ProposalText) -> Bool {
        text.changes(since: ProposalText()).allSatisfy { $0.page != rawValue }
    }

    /// What of it stands on the board: a glance, not the text.
    package func glance(_ text: ProposalText) -> Phrase? {
        let facts: [Phrase?]
        switch self {
        case .idea: facts = [Self.words(text.pitch), text.difficulty?.word]
        case .twist:
            facts = [text.twist.kind?.word, Self.words(text.twist.change), text.twist.visibility.word]
        case .skills:
            facts = [text.skillsLine, text.scale?.word, text.infrastructure?.word, text.budget?.word]
        case .data:
            let sources = text.sources.count
            let wanted = text.mustDo.count
            facts = [
                sources == 0 ? nil : .counted(sources, one: "\(sources) source", other: "\(sources) sources"),
                text.latency?.word, text.throughput?.word,
                wanted == 0
                    ? nil
                    : .counted(
                        wanted, one: "\(wanted) thing it must do", other: "\(wanted) things it must do"),
            ]
        case .plan:
            let approaches = text.approaches.count
            facts = [
                text.teamSize?.word, text.rolesLine,
                approaches == 0
                    ? nil
                    : .counted(approaches, one: "\(approaches) approach", other: "\(approaches) approaches"),
                text.monthsLine,
            ]
        case .you: facts = [text.canLead?.word, text.hours?.word]
        }
        let known = facts.compactMap(\.self)
        return isEmpty(in: text) || known.isEmpty ? nil : known.joined(separator: " · ")
    }

    private static func words(_ text: String) -> Phrase? {
        let inert = Words.inert(text, upTo: 90)
        return inert.isEmpty ? nil : Phrase(inert)
    }
}

extension ProposalFinding {
    package var page: DraftPage { DraftPage(rawValue: item.page) ?? .idea }

    /// What is still needed, as a member of a list: "what changes", "two approaches (1 described)".
    package var need: Phrase {
        switch what {
        case .missing(let section): section.word
        case .twistChange: "what changes"
        case .twistWhy: "why it matters"
        case .skills(let chosen): "3 to 5 skills (\(chosen) chosen)"
        case .approaches(let described): "two approaches (\(described) described)"
        case .roles: "the roles"
        case .notCommitted: "your word that you have the time"
        case .tooLong(let section, let length, let limit):
            "\(section.word), shorter (\(length) of \(limit) characters)"
        }
    }
}

extension ProposalFinding.Item {
    /// As the checklist writes it (PP346-354).
    package var word: Phrase {
        switch self {
        case .context: "Business context"
        case .problem: "The problem"
        case .twist: "A specific twist"
        case .skills: "3 to 5 skills"
        case .team: "The team"
        case .approaches: "Two approaches"
        case .roadmap: "A roadmap"
        case .lead: "Whether you lead"
        case .time: "Your time"
        }
    }

    /// Of the button that mends it.
    package var fix: Phrase {
        switch self {
        case .context: "Fix context"
        case .problem: "Fix problem"
        case .twist: "Fix twist"
        case .skills: "Fix skills"
        case .team: "Fix team"
        case .approaches: "Fix approaches"
        case .roadmap: "Fix roadmap"
        case .lead: "Fix lead"
        case .time: "Submit"
        }
    }
}
