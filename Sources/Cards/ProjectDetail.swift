import ProjectModel

/// The parts of a project that its card has no room for (C2).
package enum ProjectDetail: String, CaseIterable, Sendable {
    case team, roadmap, twist, health, decisions, credits, history, links

    package var word: Phrase {
        switch self {
        case .team: "Team"
        case .roadmap: "Roadmap"
        case .twist: "Twist"
        case .health: "Health"
        case .decisions: "Decisions"
        case .credits: "Credits"
        case .history: "History"
        case .links: "Links"
        }
    }

    /// Those that have something to show for a project.
    package static func filled(for project: Project) -> [ProjectDetail] {
        allCases.filter { detail in
            switch detail {
            case .team: project.lead != nil || !project.team.isEmpty || !project.seats.isEmpty
            case .roadmap: !project.milestones.isEmpty
            case .twist: project.twist?.isReadableByAll == true
            case .health: project.isBeingBuilt
            case .decisions:
                project.log.contains { $0.isDecision } || !(project.proposal?.decisions ?? []).isEmpty
            case .credits: project.credits.contains { $0.agreed != nil }
            case .history: true
            case .links: project.repository != nil || !project.links.isEmpty
            }
        }
    }
}

extension LogEntry {
    var isDecision: Bool { if case .decision = kind { true } else { false } }
}
