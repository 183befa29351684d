import ProjectModel

/// The words for what a project is, the same on every card (COMMANDS §4, §8).
extension Project {
    /// Its name, inert; a name of nothing that can be seen is its number.
    package var title: Inert {
        let name = Words.inert(self.name, upTo: 100)
        return name.isEmpty ? Inert(verbatim: "\(id)") : name
    }

    /// A state in one word or two; a pause says what lies under it.
    package var stateWord: Phrase {
        dormancy == nil ? self.state.word : "Dormant (was \(self.state.word))"
    }

    /// The accent of the state; the word beside it says the same.
    package var accent: Card.Accent {
        guard dormancy == nil else { return .greyBlue }
        return switch self.state {
        case .proposed: .blurple
        case .approved, .active, .maintained: .green
        case .setup: .teal
        case .recruiting: .blue
        case .phase2: .purple
        case .complete: .gold
        case .archived: .grey
        }
    }

    /// "Needs: Platform Engineer (urgent), Data Engineer ×2"; `nil` when nobody is wanted.
    package func needsLine(at now: Moment) -> Phrase? {
        let needs = needs(at: now)
        guard !needs.isEmpty else { return nil }
        let shown = needs.prefix(4).map { need -> Phrase in
            let role: Phrase = "\(Words.inert(need.role, upTo: 40))"
            let places: Phrase = need.open > 1 ? "\(role) ×\(need.open)" : role
            return need.isUrgent ? "\(places) (urgent)" : places
        }
        let roles = shown.joined(separator: ", ")
        let rest = needs.count - shown.count
        return rest > 0 ? "Needs: \(roles) and \(rest) more" : "Needs: \(roles)"
    }

    /// The roles that are wanted, where there is no markdown: the second line of a select's option.
    package func needsLabel(at now: Moment) -> Phrase? {
        let needs = needs(at: now)
        guard !needs.isEmpty else { return nil }
        let roles = needs.prefix(3).map { Words.label($0.role) }.joined(separator: ", ")
        return needs.count > 3 ? "\(roles) and \(needs.count - 3) more" : roles
    }

    /// "Team 4 of 6".
    package var teamLine: Phrase {
        teamCapacity > 0 ? "Team \(teamSize) of \(teamCapacity)" : "No team yet"
    }

    /// "Phase 1, week 3 of 8", or what of it the state's word leaves to say; never late (K12), so a week
    /// beyond the plan is only counted.
    package func progressLine(at now: Moment) -> Phrase? {
        guard let progress = progress(at: now) else { return nil }
        let week = progress.week.map { week -> Phrase in
            guard let planned = progress.plannedWeeks, week <= planned else { return "week \(week)" }
            return "week \(week) of \(planned)"
        }
        let phase: Phrase? = self.state == .phase2 ? nil : "Phase \(progress.phase)"
        let parts = [phase, week].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

extension ProjectState {
    package var word: Phrase {
        switch self {
        case .proposed: "In review"
        case .approved: "Approved"
        case .setup: "Setup"
        case .recruiting: "Recruiting"
        case .active: "Active"
        case .phase2: "Phase 2"
        case .complete: "Complete"
        case .maintained: "Maintained"
        case .archived: "Archived"
        }
    }
}

extension Difficulty {
    package var word: Phrase {
        switch self {
        case .beginner: "Beginner"
        case .intermediate: "Intermediate"
        case .advanced: "Advanced"
        }
    }
}

extension Maturity {
    package var word: Phrase {
        switch self {
        case .alpha: "Alpha"
        case .beta: "Beta"
        case .stable: "Stable"
        }
    }
}
