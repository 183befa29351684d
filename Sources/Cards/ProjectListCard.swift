import ProjectModel

/// The list of projects (COMMANDS C1): one screen, five at a time, the filters said in its second line.
package enum ProjectListCard {
    /// - Parameters:
    ///   - isPublic: whether others read it: then "your" is the wrong word.
    ///   - open: the button that opens a project.
    ///   - apply: the select that applies to one of those that want people.
    ///   - filters: the select that chooses another list.
    ///   - actions: the row below.
    package static func card(
        _ page: ProjectPage, for query: ProjectQuery, isPublic: Bool, at now: Moment,
        open: (Project) -> Card.Button, apply: Card.Select? = nil, filters: Card.Select,
        actions: [Card.Button]
    ) -> Card {
        var blocks: [Card.Block] = [.text(head(page, query, isPublic: isPublic))]
        for (place, project) in page.projects.enumerated() {
            if place > 0 { blocks.append(.separator) }
            blocks.append(.section(entry(project, at: now), open(project)))
        }
        if let apply { blocks.append(.select(apply)) }
        blocks.append(.select(filters))
        if !actions.isEmpty { blocks.append(.row(actions)) }
        return Card(accent: .blue, blocks)
    }

    /// What is said when nothing fits, and where else to look.
    package static func empty(
        _ page: ProjectPage, for query: ProjectQuery, filters: Card.Select, actions: [Card.Button]
    ) -> Card {
        let sentence: Phrase =
            page.total == 0
            ? "There are no projects here yet. When the first is approved, it appears in this list."
            : emptySentence(query)
        var blocks: [Card.Block] = [.text(sentence)]
        if page.total > 0 {
            blocks.append(.select(filters))
            if !actions.isEmpty { blocks.append(.row(actions)) }
        }
        return Card(accent: .grey, blocks)
    }

    private static func head(_ page: ProjectPage, _ query: ProjectQuery, isPublic: Bool) -> Phrase {
        let title: Phrase = isPublic && query.show == .mine ? "Projects of \(query.viewer)" : query.show.title
        let pages: [Phrase] = page.pages > 1 ? ["page \(page.page + 1) of \(page.pages)"] : []
        let count: Phrase = "\(page.matching) of \(page.total)"
        let facts = [count] + narrowings(query) + pages
        return "## \(title)\n-# \(facts.joined(separator: " · "))"
    }

    private static func entry(_ project: Project, at now: Moment) -> Phrase {
        let title: Phrase = "**\(project.title)** · \(project.stateWord)"
        let summary = Words.inert(project.summary, upTo: 200)
        let facts = [project.needsLine(at: now), project.teamLine, project.difficulty.word].compactMap(\.self)
        let line: Phrase = "-# \(facts.joined(separator: " · "))"
        return summary.isEmpty ? "\(title)\n\(line)" : "\(title)\n\(summary)\n\(line)"
    }

    /// What narrows the list, beside what is shown.
    private static func narrowings(_ query: ProjectQuery) -> [Phrase] {
        [
            query.skill.map { Phrase(Words.inert($0, upTo: 60)) }, query.difficulty?.word,
            query.search.map { "“\(Words.inert($0, upTo: 60))”" },
        ].compactMap(\.self)
    }

    private static func emptySentence(_ query: ProjectQuery) -> Phrase {
        let narrowings = narrowings(query)
        let within: Phrase = narrowings.isEmpty ? .empty : " with \(narrowings.joined(separator: ", "))"
        switch query.show {
        case .open:
            return query.skill == nil || narrowings.count > 1
                ? "No project needs people\(within) right now."
                : "No project needs people in \(narrowings[0]) right now."
        case .building: return "No project\(within) is in its first phase right now."
        case .phase2: return "No project\(within) is working on its twist right now."
        case .first: return "There is no good first project\(within) right now."
        case .complete: return "No project\(within) is complete yet."
        case .archived: return "No project\(within) is archived."
        case .dormant: return "No project\(within) is dormant. All of them have a lead."
        case .mine: return "You are on no project’s team\(within) yet."
        case .following: return "You follow no project\(within) yet."
        case .all: return "There is no project\(within)."
        }
    }
}

extension ProjectQuery.Show {
    /// The heading of the list.
    package var title: Phrase {
        switch self {
        case .open: "Projects with open seats"
        case .building: "Projects being built (Phase 1)"
        case .phase2: "Projects in Phase 2: the twist"
        case .first: "Good first projects"
        case .complete: "Complete projects, open for improvements"
        case .archived: "Archived projects"
        case .dormant: "Dormant projects, looking for a lead"
        case .mine: "Your projects"
        case .following: "Projects you follow"
        case .all: "All projects"
        }
    }
}
