import ProjectModel

/// Lines of a project's log, as they are told and as they are answered (F85, F89, F93).
package enum LogCard {
    /// What the project's channel is told, one line.
    package static func line(_ entry: LogEntry) -> Phrase {
        "\(head(entry)) \(Words.inert(entry.text, upTo: 400)) – \(entry.by.words)\(link(entry))"
    }

    /// What other leads are asked.
    package static func question(_ entry: LogEntry, of project: Project) -> Phrase {
        "**\(project.title) is blocked, and asks other leads:** \(Words.inert(entry.text, upTo: 400)) – \(entry.by.words)"
    }

    /// The answer to whoever wrote it.
    package static func answer(_ entry: LogEntry, of project: Project, actions: [Card.Button] = []) -> Card {
        let told: Phrase =
            switch entry.kind {
            case .decision: "The channel is told in one line."
            case .blocker: "The card shows it until it is resolved, and the channel is told."
            case .cost: "It counts for “Cost within budget”."
            case .note: "It is kept in the project’s log."
            }
        return Card(
            accent: project.accent,
            [
                .text(
                    "\(head(entry)) \(Words.inert(entry.text, upTo: 400))\(link(entry))\n-# \(project.title) · \(told)"
                )
            ]
                + (actions.isEmpty ? [] : [.row(actions)]))
    }

    package static func resolved(_ entry: LogEntry, of project: Project) -> Card {
        let open = project.openBlockers.count
        let rest: Phrase = .counted(open, one: "1 blocker is left.", other: "\(open) blockers are left.")
        return Card(
            accent: project.accent,
            [
                .text(
                    "**Resolved:** \(Words.inert(entry.text, upTo: 300)). \(open == 0 ? "No blocker is left." : rest)"
                )
            ])
    }

    package static func shared(_ entry: LogEntry, of project: Project) -> Card {
        Card(
            accent: project.accent,
            [.text("**Other leads are asked:** \(Words.inert(entry.text, upTo: 300))")])
    }

    package static func noBlocker(_ project: Project) -> Card {
        Card(accent: project.accent, [.text("\(project.title) has no open blocker.")])
    }

    package static func which(_ project: Project, select: Card.Select) -> Card {
        Card(
            accent: project.accent,
            [.text("**Which blocker of \(project.title) is resolved?**"), .select(select)])
    }

    private static func head(_ entry: LogEntry) -> Phrase {
        switch entry.kind {
        case .decision(let number): "**Decision \(number) (ADR):**"
        case .blocker: "**Blocked:**"
        case .cost(let cents): "**Cost of a month: \(amount(cents)).**"
        case .note: "**Note:**"
        }
    }

    private static func amount(_ cents: Int) -> Inert {
        let rest = cents % 100
        return Inert(verbatim: rest == 0 ? "\(cents / 100)" : "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)")
    }

    private static func link(_ entry: LogEntry) -> Phrase {
        entry.link.map { " · \(Words.place($0))" } ?? .empty
    }
}
