import ProjectModel

/// One part of a project's details.
package enum ProjectDetailCard {
    /// - Parameter history: the project's changes, oldest first; only the history needs them.
    package static func card(
        _ project: Project, _ detail: ProjectDetail, history: [NumberedChange] = [], at now: Moment,
        select: Card.Select, actions: [Card.Button] = []
    ) -> Card {
        let lines = lines(project, detail, history, at: now)
        let row: [Card.Block] = actions.isEmpty ? [] : [.row(Array(actions.prefix(4)))]
        return Card(
            accent: project.accent,
            [
                .text("## \(project.title) – \(detail.word)\n-# \(project.id) · \(project.stateWord)"),
                .text(lines.isEmpty ? "Nothing here yet." : lines.joined(separator: "\n")), .separator,
                .select(select),
            ] + row)
    }

    private static func lines(
        _ project: Project, _ detail: ProjectDetail, _ history: [NumberedChange], at now: Moment
    ) -> [Phrase] {
        switch detail {
        case .team: team(project)
        case .roadmap: roadmap(project)
        case .twist: twist(project)
        case .health: health(project, at: now)
        case .decisions: decisions(project)
        case .credits: credits(project)
        case .history: HistoryWords.lines(history)
        case .links: links(project)
        }
    }

    private static func twist(_ project: Project) -> [Phrase] {
        guard let twist = project.twist, twist.isReadableByAll, let text = twist.text, !text.isBlank else {
            return []
        }
        return [Phrase(Words.inert(text, upTo: 2_000))]
    }

    /// What everybody may know: what a lead tells stewards in a check-in is not in it.
    private static func health(_ project: Project, at now: Moment) -> [Phrase] {
        guard let health = project.health(at: now) else { return [] }
        var lines: [Phrase] = ["**\(health.word)**"]
        if health == .onBreak, let back = project.breakEnds { lines.append("Back \(Stamp.relative(back)).") }
        lines.append("Last sign of life: \(Stamp.relative(project.lastActivity)).")
        lines += project.openBlockers.prefix(5).map { "- Blocked: \(Words.inert($0.text, upTo: 200))" }
        return lines
    }

    private static func decisions(_ project: Project) -> [Phrase] {
        let proposal = (project.proposal?.decisions ?? []).map { decision -> Phrase in
            "- **\(RefusalWords.name(decision.outcome))** \(Stamp.date(decision.at)): \(Words.inert(decision.note, upTo: 200))"
        }
        let records = project.log.compactMap { entry -> Phrase? in
            guard case .decision(let number) = entry.kind else { return nil }
            let link: Phrase = entry.link.map { " \(Words.inert($0, upTo: 300))" } ?? .empty
            return "- **ADR \(number)** \(Stamp.date(entry.at)): \(Words.inert(entry.text, upTo: 200))\(link)"
        }
        return proposal + latest(records, 12)
    }

    /// What people agreed to have written about them; nothing else (F108).
    private static func credits(_ project: Project) -> [Phrase] {
        let agreed = project.credits.filter { $0.agreed != nil }
        return latest(agreed.map { "- \($0.member): \(Words.inert($0.words, upTo: 200))" }, 15)
    }

    private static func links(_ project: Project) -> [Phrase] {
        let repository = project.repository.map { ["Repository: \(Words.inert($0))"] as [Phrase] } ?? []
        let kept = project.links.map { link -> Phrase in
            "- \(Words.inert(link.title, upTo: 100)): \(Words.inert(link.address, upTo: 300))"
        }
        return repository + latest(kept, 12)
    }

    private static func latest(_ lines: [Phrase], _ count: Int) -> [Phrase] {
        lines.count > count ? ["- \(lines.count - count) earlier"] + lines.suffix(count) : lines
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
