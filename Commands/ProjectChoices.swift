import Cards
import Interactions
import ProjectModel

/// What people pick from in `/projects`: the labels they read, the values that travel.

extension ProjectQuery.Show: Choice {
    package var label: Phrase {
        switch self {
        case .open: "Open seats"
        case .building: "Building (Phase 1)"
        case .phase2: "Phase 2: the twist"
        case .first: "Good first project"
        case .complete: "Complete, open for improvements"
        case .archived: "Archived"
        case .dormant: "Dormant, looking for a lead"
        case .mine: "Mine"
        case .following: "Following"
        case .all: "All"
        }
    }
}

extension Difficulty: Choice {
    package var label: Phrase { word }
}

extension ProjectDetail: Choice {
    package var label: Phrase { word }
}
