import ProjectModel

/// The parts of a project that its card has no room for.
package enum ProjectDetail: String, CaseIterable, Sendable {
    case team, roadmap, twist, links

    package var word: String {
        switch self {
        case .team: "Team"
        case .roadmap: "Roadmap"
        case .twist: "Twist"
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
            case .links: project.repository != nil
            }
        }
    }
}

/// One part of a project's details.
package enum ProjectDetailCard {
    package static func card(
        _ project: Project, _ detail: ProjectDetail, at now: Moment, select: Card.Select
    ) -> Card {
        let lines =
            switch detail {
            case .team: team(project)
            case .roadmap: roadmap(project)
            case .twist:
                project.twist.map { $0.isReadableByAll ? [Words.inert($0.text ?? "", upTo: 2_000)] : [] }
                    ?? []
            case .links: project.repository.map { ["Repository: \(Words.inert($0))"] } ?? []
            }
        let text = lines.filter { !$0.isEmpty }
        return Card(
            accent: project.accent,
            [
                .text("## \(project.title) – \(detail.word)\n-# \(project.id) · \(project.stateWord)"),
                .text(text.isEmpty ? "Nothing here yet." : text.joined(separator: "\n")), .separator,
                .select(select),
            ])
    }

    private static func team(_ project: Project) -> [String] {
        var lines = ["**\(project.teamLine)**"]
        if let lead = project.lead { lines.append("- <@\(lead)>, lead") }
        lines += project.team.prefix(30).map { "- <@\($0.member)>, \(Words.inert($0.role, upTo: 40))" }
        if project.team.count > 30 { lines.append("- and \(project.team.count - 30) more") }
        for seat in project.seats.prefix(20) {
            let open = seat.count - project.taken(seat)
            if open > 0 {
                lines.append(
                    "- \(Words.inert(seat.role, upTo: 40)): \(open) \(project.hasOpenSeats ? "open" : "free")"
                )
            }
        }
        return lines
    }

    private static func roadmap(_ project: Project) -> [String] {
        let phases = Dictionary(grouping: project.milestones, by: \.phase).sorted { $0.key < $1.key }
        return phases.flatMap { phase, milestones in
            ["**Phase \(phase)**"]
                + milestones.prefix(20).map { milestone in
                    let mark = milestone.done == nil ? "○ open" : "✓ done"
                    let due =
                        milestone.done == nil ? milestone.due.map { ", \(Stamp.relative($0))" } ?? "" : ""
                    return "- \(mark): \(Words.inert(milestone.title, upTo: 80))\(due)"
                }
        }
    }
}
