import ProjectModel

/// Milestones, one line each (C9, F80).
package enum MilestoneCard {
    /// What the project's channel is told: "Done: Kafka ingestion – thanks …. 4 of 7. Next: …".
    package static func done(_ milestone: Milestone, of project: Project) -> Phrase {
        let team = project.team.map { Phrase("\($0.member)") }
        let shown = team.prefix(6).joined(separator: ", ")
        let thanks: Phrase =
            team.isEmpty
            ? .empty : team.count > 6 ? " – thanks \(shown) and \(team.count - 6) more" : " – thanks \(shown)"
        return
            "**Done: \(Words.inert(milestone.title, upTo: 100))**\(thanks). \(count(project))\(next(project))"
    }

    /// What everybody is told when it is celebrated.
    package static func celebrated(_ milestone: Milestone, of project: Project) -> Phrase {
        "**\(project.title): \(Words.inert(milestone.title, upTo: 100)) is done.** \(count(project))"
    }

    /// The answer to whoever did it.
    package static func answer(_ happened: Happened, of project: Project, actions: [Card.Button] = []) -> Card
    {
        let line: Phrase =
            switch happened {
            case .added(let milestone):
                "**Added: \(Words.inert(milestone.title, upTo: 100))**, phase \(milestone.phase)\(due(milestone)). \(count(project))"
            case .done(let milestone, let isCelebrated):
                isCelebrated
                    ? "**Done: \(Words.inert(milestone.title, upTo: 100)).** \(count(project)) The channel and #projects are told."
                    : "**Done: \(Words.inert(milestone.title, upTo: 100)).** \(count(project)) The channel is told."
            case .moved(let milestone):
                milestone.due == nil
                    ? "**\(Words.inert(milestone.title, upTo: 100))** has no date any more. Roadmaps are estimates."
                    : "**\(Words.inert(milestone.title, upTo: 100))** is now\(due(milestone)). Roadmaps are estimates."
            case .dropped(let title): "**Dropped: \(Words.inert(title, upTo: 100)).** \(count(project))"
            }
        return Card(accent: project.accent, [.text(line)] + (actions.isEmpty ? [] : [.row(actions)]))
    }

    package enum Happened {
        case added(Milestone)
        case done(Milestone, isCelebrated: Bool)
        case moved(Milestone)
        case dropped(title: String)
    }

    /// Asks which one is meant.
    package static func which(_ project: Project, select: Card.Select) -> Card {
        Card(accent: project.accent, [.text("**Which milestone of \(project.title)?**"), .select(select)])
    }

    /// For a project without an open one.
    package static func none(_ project: Project) -> Card {
        Card(
            accent: project.accent,
            [
                .text(
                    "\(project.title) has no open milestone. Add one with `/lead milestone action:Add title:…`."
                )
            ])
    }

    /// "phase 1, in 3 days", for whoever picks one.
    package static func hint(_ milestone: Milestone) -> Phrase { "Phase \(milestone.phase)" }

    private static func due(_ milestone: Milestone) -> Phrase {
        milestone.due.map { " due \(Stamp.date($0)), \(Stamp.relative($0))" } ?? .empty
    }

    private static func count(_ project: Project) -> Phrase {
        "\(project.milestones.count { $0.done != nil }) of \(project.milestones.count)."
    }

    private static func next(_ project: Project) -> Phrase {
        guard let next = project.nextMilestone else { return " That was the last." }
        let title = Words.inert(next.title, upTo: 80)
        return next.due.map { " Next: \(title), \(Stamp.relative($0))." } ?? " Next: \(title)."
    }
}
