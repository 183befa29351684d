import ProjectModel

/// Writes DECISIONS.md (F44, F132): what was decided, why, by whom, with links. Of proposals only those that were
/// approved, so that there is no list of rejected people (D35); and each team's own decisions.
package enum DecisionsDocument {
    package static func document(_ projects: [Project], people: People, at now: Moment) -> String {
        let projects = projects.sorted { $0.id < $1.id }
        var lines = ["# Decisions", "", "Kept for good. A later decision supersedes an earlier one.", ""]
        lines += ["**Last updated:** \(Day(now))", "", "## Proposals", ""]
        let decided = projects.filter(isApproved)
        if decided.isEmpty { lines += ["*None at the moment.*", ""] }
        for project in decided {
            lines += ["### \(project.id) \(Markdown.line(project.name))", ""]
            for decision in project.proposal?.decisions ?? [] where decision.isOfApproval {
                lines += entry(decision, people)
            }
            if let evaluation = project.proposal?.evaluation {
                lines.append("- **How it went:** \(Markdown.line(evaluation))")
            }
            if let address = project.repository {
                lines.append("- **Repository:** \(Markdown.link(address, address))")
            }
            lines.append("")
        }
        lines += ["## Architecture", ""]
        let records = projects.filter { $0.state != .proposed && !adrs($0).isEmpty }
        if records.isEmpty { lines += ["*None at the moment.*", ""] }
        for project in records {
            lines += ["### \(project.id) \(Markdown.line(project.name))", ""] + index(project, people) + [""]
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    /// docs/adr/README.md of one project: its architecture decision records.
    package static func records(of project: Project, people: People) -> String {
        let lines = index(project, people)
        return
            (["# Architecture Decision Records", ""] + (lines.isEmpty ? ["*None at the moment.*"] : lines))
            .joined(separator: "\n") + "\n"
    }

    /// A proposal that stands approved: one that was reversed, or turned down in the end, is not told about.
    private static func isApproved(_ project: Project) -> Bool {
        guard project.state != .proposed, let decision = project.proposal?.decisions.last else {
            return false
        }
        return decision.isOfApproval
    }

    private static func entry(_ decision: Decision, _ people: People) -> [String] {
        let outcome =
            switch decision.outcome {
            case .experiment(let until): "Approved as an experiment until \(Day(until))"
            case .approved, .notNow, .reversed: "Approved"
            }
        var lines = ["- **\(outcome)** on \(Day(decision.at)) by \(people.name(decision.by))"]
        if !decision.note.isBlank { lines.append("- **Why:** \(Markdown.line(decision.note))") }
        let others = decision.approvals.filter { Actor.member($0) != decision.by }
        if !others.isEmpty {
            lines.append(
                "- **Supported by:** \(people.sorted(others).map(people.link).joined(separator: ", "))")
        }
        return lines
    }

    private static func adrs(_ project: Project) -> [(number: Int, entry: LogEntry)] {
        project.log.compactMap { entry in
            if case .decision(let number) = entry.kind { (number, entry) } else { nil }
        }.sorted { $0.number < $1.number }
    }

    private static func index(_ project: Project, _ people: People) -> [String] {
        adrs(project).map { number, entry in
            let digits = String(number)
            let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            return
                "- **\(padded)** \(Markdown.link(entry.text, entry.link)) - \(Day(entry.at)), \(people.name(entry.by))"
        }
    }
}

extension Decision {
    fileprivate var isOfApproval: Bool {
        switch outcome {
        case .approved, .experiment: true
        case .notNow, .reversed: false
        }
    }
}
