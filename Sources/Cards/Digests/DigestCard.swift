import ProjectModel

/// A week in a few lines. In public it names projects, never people who are late.
package enum DigestCard {
    /// More lines of one kind than these are counted.
    private static let most = 8

    /// - Returns: `nil` when there is nothing to tell.
    package static func card(_ digest: Digest, _ week: Week, number: Int) -> Card? {
        let sections = sections(digest, week).filter { !$0.lines.isEmpty }
        guard !sections.isEmpty else { return nil }
        let references = references(digest == .projects ? week.surplus : [])
        return Card(
            accent: .blurple,
            [.text(title(digest))] + sections.map { .text(text($0)) }
                + [
                    .text(
                        Phrase(
                            Inert(
                                verbatim: (references + [Notice.reference(number)]).joined(separator: "\n"))))
                ])
    }

    private struct Section {
        var heading: Phrase?
        var lines: [Phrase]
    }

    private static func title(_ digest: Digest) -> Phrase {
        switch digest {
        case .projects: "## This week"
        case .contributors: "## Where help is needed"
        case .leads: "## This week, for leads"
        case .stewards:
            "## Overdue and quiet\n-# Nothing here happens by itself. `/steward queue` has everything."
        }
    }

    private static func sections(_ digest: Digest, _ week: Week) -> [Section] {
        switch digest {
        case .projects:
            [
                Section(heading: "**Twists**", lines: twists(week)),
                Section(heading: "**Finished**", lines: finished(week)),
                Section(heading: "**Looking for people**", lines: seats(week)),
                Section(heading: "**Milestones**", lines: milestones(week)),
                Section(heading: "**Also**", lines: surplus(week)),
            ]
        case .contributors:
            [
                Section(heading: nil, lines: help(week)),
                Section(heading: "**Milestones**", lines: milestones(week)),
            ]
        case .leads: [Section(heading: nil, lines: ofLeads(week))]
        case .stewards: [Section(heading: nil, lines: overdue(week))]
        }
    }

    private static func text(_ section: Section) -> Phrase {
        let rest = section.lines.count - most
        let more: Phrase? =
            rest > 0 ? .counted(rest, one: "And one thing more.", other: "And \(rest) things more.") : nil
        let lines = section.lines.prefix(most).map { "- \($0)" as Phrase }
        return ([section.heading] + lines + [more]).compactMap(\.self).joined(separator: "\n")
    }

    private static func item(_ project: Project) -> Phrase { "**\(project.id) \(project.title)**" }

    private static func twists(_ week: Week) -> [Phrase] {
        projects(week) { if case .twist(.announced) = $0 { true } else { false } }.map {
            "\(item($0)) meets a change of requirements."
        }
    }

    private static func finished(_ week: Week) -> [Phrase] {
        projects(week) { $0.isMove(to: .complete) }.map { "\(item($0)) is complete." }
    }

    /// Who began to look for people this week, and still does.
    private static func seats(_ week: Week) -> [Phrase] {
        projects(week) { change in
            if case .team(.seatsOpened) = change { true } else { change.isMove(to: .recruiting) }
        }.filter(\.hasOpenSeats).map { needs($0, week) }
    }

    private static func needs(_ project: Project, _ week: Week) -> Phrase {
        guard let needs = project.needsLine(at: week.now) else { return item(project) }
        return "\(item(project)): \(needs)"
    }

    private static func milestones(_ week: Week) -> [Phrase] {
        var counts: [Project.ID: Int] = [:]
        for change in week.changes {
            if case .work(.milestoneDone) = change.recorded.change { counts[change.project, default: 0] += 1 }
        }
        return projects(week) { if case .work(.milestoneDone) = $0 { true } else { false } }.map { project in
            let count = counts[project.id] ?? 0
            return .counted(
                count, one: "\(item(project)): a milestone done.",
                other: "\(item(project)): \(count) milestones done.")
        }
    }

    private static func surplus(_ week: Week) -> [Phrase] {
        week.surplus.compactMap { change in
            week.project(change.project).flatMap {
                PostWords($0, .projects).told(change.recorded)?.lines.first
            }
        }
    }

    /// Everybody who looks for people, the urgent first.
    private static func help(_ week: Week) -> [Phrase] {
        let open = week.projects.filter(\.hasOpenSeats)
        let (urgent, others) = (
            open.filter { ($0.urgentFrom ?? week.now) <= week.now },
            open.filter { ($0.urgentFrom ?? week.now) > week.now }
        )
        let lines = (urgent + others).map { needs($0, week) }
        return lines.isEmpty ? [] : lines + ["`/apply` asks to join one of them."]
    }

    /// What leads tell each other: who began, rests or leads now, and what others ran into.
    private static func ofLeads(_ week: Week) -> [Phrase] {
        week.changes.compactMap { change in
            guard change.recorded.change.isOfLeads, let project = week.project(change.project) else {
                return nil
            }
            return PostWords(project, .leads).told(change.recorded)?.lines.first
        }
    }

    private static func overdue(_ week: Week) -> [Phrase] {
        week.queue.items.filter { item in
            if let due = item.due { return due <= week.now }
            return item.matter.kind == .health || item.matter.kind == .archive
        }.map { QueueCard.words($0.matter) }
    }

    /// The projects of which such a change was made, each once, in the order of the changes.
    private static func projects(_ week: Week, _ isMeant: (Change) -> Bool) -> [Project] {
        var seen: Set<Project.ID> = []
        return week.changes.filter { isMeant($0.recorded.change) && seen.insert($0.project).inserted }
            .compactMap { week.project($0.project) }
    }

    private static func references(_ changes: [NumberedChange]) -> [String] {
        var ids: [Project.ID] = []
        for change in changes where !ids.contains(change.project) { ids.append(change.project) }
        return ids.map { id in PostCard.reference(id, changes.filter { $0.project == id }.map(\.event)) }
    }
}

extension Change {
    /// A correction that is not to be announced is none here either.
    fileprivate func isMove(to stage: Stage) -> Bool {
        if case .moved(let move) = self {
            move.to == stage && (move.rule != 26 || move.isAnnounced)
        } else {
            false
        }
    }

    fileprivate var isOfLeads: Bool {
        switch self {
        case .team(.leadOfferAnswered(_, let accepted)): accepted
        case .work(.blockerShared): true
        default: [Stage.active, .complete, .dormant, .maintained].contains { isMove(to: $0) }
        }
    }
}
