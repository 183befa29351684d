import ProjectModel

/// What an item's post in a forum is marked with: where it is, whether it needs people, how difficult it is (MIRROR §1).
/// Five at most, and always one.
package enum ForumTags {
    package static func tags(of project: Project, _ review: ReviewTerms) -> [Phrase] {
        let people = project.hasOpenSeats && project.isUnderWay ? needsPeople : nil
        return [state(of: project, review), people, word(of: project.difficulty)].compactMap(\.self)
    }

    private static let needsPeople: Phrase = "Needs people"

    private static func state(of project: Project, _ review: ReviewTerms) -> Phrase {
        let isReady = project.proposal?.readiness(needing: review.approvalsNeeded) == .ready
        return project.stage == .proposed && isReady ? ready : word(of: project.stage)
    }

    private static let ready: Phrase = "Ready to decide"

    /// All that the bot ever sets, in every language: a server may have changed its own. Other tags of a forum are people’s.
    package static var names: Set<String> {
        let words =
            Stage.allCases.map { word(of: $0) } + [ready, needsPeople]
            + Difficulty.allCases.map { word(of: $0) }
        return Set(words.flatMap { word in Language.all.map { word.spoken(in: $0) } })
    }

    /// Where an item would stand if a tag were right; `nil` for one that does not say it.
    package static func stage(namedBy tag: String) -> Stage? {
        func says(_ word: Phrase) -> Bool { Language.all.contains { word.spoken(in: $0) == tag } }
        return says(ready) ? .proposed : Stage.allCases.first { says(word(of: $0)) }
    }

    /// What the post of something that stands there is marked with.
    package static func word(of stage: Stage) -> Phrase {
        switch stage {
        case .proposed: "In review"
        case .needsChanges: "Needs changes"
        case .rejected, .withdrawn: "Not now"
        case .approved, .setup: "Approved"
        case .recruiting: "Recruiting"
        case .active: "Building"
        case .phase2: "Phase 2"
        case .complete: "Complete"
        case .maintained: "Maintained"
        case .archived: "Archived"
        case .dormant: "Dormant"
        }
    }

    private static func word(of difficulty: Difficulty) -> Phrase {
        switch difficulty {
        case .beginner: "Beginner"
        case .intermediate: "Intermediate"
        case .advanced: "Advanced"
        }
    }
}

extension Project {
    fileprivate var isUnderWay: Bool {
        switch stage {
        case .recruiting, .active, .phase2, .complete, .maintained: true
        case .proposed, .needsChanges, .rejected, .withdrawn, .approved, .setup, .archived, .dormant: false
        }
    }
}
