import Cards
import Interactions
import ProjectModel

/// What people pick from in `/projects`: the labels they read, the values that travel.

extension ProjectQuery.Show: Choice {
    package var label: String {
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
    package var label: String { word }
}

extension ProjectDetail: Choice {
    package var label: String { word }
}

/// A page in a custom id: four digits are more pages than anybody turns.
struct PageNumber: CarriedValue {
    let index: Int

    init(_ index: Int) {
        self.index = min(max(index, 0), 9_999)
    }

    static var longest: Int? { 4 }
    var carried: String { String(index) }

    init?(carried: String) {
        guard let index = Int(carried: carried), (0...9_999).contains(index) else { return nil }
        self.index = index
    }
}
