import ProjectModel

extension Stage {
    /// As it is chosen from a list, the ends of a proposal and the pause too (COMMANDS §8).
    package var word: Phrase {
        switch self {
        case .needsChanges: "Needs changes"
        case .rejected: "Not now"
        case .withdrawn: "Withdrawn"
        case .dormant: "Dormant"
        case .proposed: ProjectState.proposed.word
        case .approved: ProjectState.approved.word
        case .setup: ProjectState.setup.word
        case .recruiting: ProjectState.recruiting.word
        case .active: ProjectState.active.word
        case .phase2: ProjectState.phase2.word
        case .complete: ProjectState.complete.word
        case .maintained: ProjectState.maintained.word
        case .archived: ProjectState.archived.word
        }
    }
}
