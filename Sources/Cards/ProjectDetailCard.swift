import ProjectModel

/// The parts of a project that its card has no room for.
package enum ProjectDetail: String, CaseIterable, Sendable {
    case team, roadmap, twist, links

    package var word: Phrase {
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
        let lines: [Phrase] =
            switch detail {
            case .team: team(project)
            case .roadmap: roadmap(project)
            case .twist: twist(project)
            case .links: project.repository.map { ["Repository: \(Words.inert($0))"] } ?? []
            }
        return Card(
            accent: project.accent,
            [
                .text("## \(project.title) – \(detail.word)\n-# \(project.id) · \(project.stateWord)"),
                .text(lines.isEmpty ? "Nothing here yet." : lines.joined(separator: "\n")), .separator,
                .select(select),
            ])
    }

    private static func twist(_ project: Project) -> [Phrase] {
        guard let twist = project.twist, twist.isReadableByAll, let text = twist.text, !text.isBlank else {
            return []
        }
        return [Phrase(Words.inert(text, upTo: 2_000))]
    }

    private static func team(_ project: Project) -> [Phrase] {
        var lines: [Phrase] = ["**\(project.teamLine)**"]
        if let lead = project.lead { lines.append("- \(lead), lead") }
        lines += project.team.prefix(30).map { "- \($0.member), \(Words.inert($0.role, upTo: 40))" }
        if project.team.count > 30 { lines.append("- and \(project.team.count - 30) more") }
        for seat in project.seats.prefix(20) {
            let open = seat.count - project.taken(seat)
            guard open > 0 else { continue }
            let role = Words.inert(seat.role, upTo: 40)
            lines.append(project.hasOpenSeats ? "- \(role): \(open) open" : "- \(role): \(open) free")
        }
        return lines
    }

    private static func roadmap(_ project: Project) -> [Phrase] {
        let phases = Dictionary(grouping: project.milestones, by: \.phase).sorted { $0.key < $1.key }
        return phases.flatMap { phase, milestones in ["**Phase \(phase)**"] + milestones.prefix(20).map(line)
        }
    }

    private static func line(_ milestone: Milestone) -> Phrase {
        let title = Words.inert(milestone.title, upTo: 80)
        if milestone.done != nil { return "- ✓ done: \(title)" }
        guard let due = milestone.due else { return "- ○ open: \(title)" }
        return "- ○ open: \(title), \(Stamp.relative(due))"
    }
}
