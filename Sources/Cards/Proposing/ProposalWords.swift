import ProjectModel

// The words for what is thought and decided about a proposal (COMMANDS §8).

extension Stance.Kind {
    package var word: Phrase {
        switch self {
        case .support: "Support"
        case .wouldJoin: "Would join"
        case .concern: "Concern"
        case .abstain: "Abstain"
        }
    }
}

extension Concern.Kind {
    package var word: Phrase {
        switch self {
        case .mustFix: "must fix"
        case .suggestion: "suggestion"
        case .question: "question"
        }
    }
}

extension Decision.NotNow {
    package var word: Phrase {
        switch self {
        case .outOfScope: "Out of scope for this community"
        case .tooSimilar: "Too similar to another project"
        case .notFeasible: "Not feasible as it stands"
        case .notAddressed: "Feedback is not addressed yet"
        }
    }
}

extension Decision.Criterion {
    package var word: Phrase {
        switch self {
        case .aligns: "It fits what we are here for"
        case .feasible: "A team of volunteers can build it"
        case .valuable: "People will learn something valuable"
        case .twistMeaningful: "The twist is meaningful"
        }
    }
}

extension Twist.Visibility {
    package var word: Phrase {
        switch self {
        case .open: "Everybody can read it from the start"
        case .team: "Only the team, until it is announced"
        case .sealed: "Sealed: only stewards and the lead"
        }
    }
}

extension ProposalText.Section {
    /// As it is called on a list of what changed.
    package var word: Phrase { RefusalWords.name(self) }
}

extension ProposalText {
    /// What its people call it; before it has a title, it says so.
    package var shownTitle: Phrase {
        let inert = Words.inert(title, upTo: 80)
        return inert.isEmpty ? "Untitled" : Phrase(inert)
    }

    /// "Data Engineer ×2, Platform Engineer ×1"; `nil` before there are any.
    package var rolesLine: Phrase? {
        guard !roles.isEmpty else { return nil }
        let shown = roles.prefix(6).map { role -> Phrase in
            "\(Words.inert(role.role, upTo: 40)) ×\(role.count)"
        }
        let rest = roles.count - shown.count
        let line = shown.joined(separator: ", ")
        return rest > 0 ? "\(line) and \(rest) more" : line
    }

    /// "3 months".
    package var monthsLine: Phrase? {
        months.map { .counted($0, one: "\($0) month", other: "\($0) months") }
    }

    package var skillsLine: Phrase? {
        var names = skills.map { Inert(verbatim: $0.rawValue) }
        if let otherSkill, !otherSkill.isBlank { names.append(Words.inert(otherSkill, upTo: 60)) }
        return names.isEmpty ? nil : names.map { Phrase($0) }.joined(separator: ", ")
    }
}
