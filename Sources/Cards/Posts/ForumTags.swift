import ProjectModel

/// What an item's post in a forum is marked with: where it is, whether it needs people, how difficult it is (MIRROR §1).
/// Five at most, and always one.
package enum ForumTags {
    package static func tags(of project: Project, _ review: ReviewTerms) -> [Phrase] {
        let people: Phrase? = project.hasOpenSeats && project.isUnderWay ? "Needs people" : nil
        return [state(of: project, review), people, difficulty(of: project)].compactMap(\.self)
    }

    private static func state(of project: Project, _ review: ReviewTerms) -> Phrase {
        switch project.stage {
        case .proposed:
            project.proposal?.readiness(needing: review.approvalsNeeded) == .ready
                ? "Ready to decide" : "In review"
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

    private static func difficulty(of project: Project) -> Phrase {
        switch project.difficulty {
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
