import ProjectModel

/// Writes the documents of one project's repository (F128, F129): its roadmap, its business context and its twist, as far
/// as everybody may read them.
package enum ProjectDocuments {
    /// Path and text of each, in a stable order.
    package static func all(of project: Project, people: People, at now: Moment) -> [(
        path: String, text: String
    )] {
        [
            ("CONTRIBUTORS.md", ContributorsDocument.project(project, people: people, at: now)),
            ("ROADMAP.md", roadmap(of: project)),
            ("docs/BUSINESS_CONTEXT.md", businessContext(of: project)),
            ("docs/PHASE2_TWIST.md", twist(of: project)),
            ("docs/adr/README.md", DecisionsDocument.records(of: project, people: people)),
        ]
    }

    private static let phases = ["Foundation", "The Twist", "Optimization"]

    package static func roadmap(of project: Project) -> String {
        var lines = ["# Roadmap", "", "\(Markdown.line(project.name)). Roadmaps are estimates.", ""]
        if let started = project.started { lines.append("**Started:** \(Day(started))  ") }
        if let weeks = project.plannedWeeks { lines.append("**Planned:** \(weeks) weeks  ") }
        if let completed = project.completed { lines.append("**Completed:** \(Day(completed))  ") }
        if lines.last?.isEmpty == false { lines.append("") }
        for phase in 1...3 {
            let milestones = project.milestones.filter { $0.phase == phase }
            let goal = project.proposal?.text.roadmap.first { $0.phase == phase }?.goal ?? ""
            lines += ["## Phase \(phase): \(phases[phase - 1])", ""]
            if !goal.isBlank { lines += ["**Goal:** \(Markdown.line(goal))", ""] }
            lines.append("**Deliverables:**")
            lines += milestones.isEmpty ? ["- *None yet*"] : milestones.map(line)
            lines.append("")
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    private static func line(_ milestone: Milestone) -> String {
        let when =
            milestone.done.map { " (done \(Day($0)))" } ?? milestone.due.map { " (planned for \(Day($0)))" }
            ?? ""
        return "- [\(milestone.done == nil ? " " : "x")] \(Markdown.line(milestone.title))\(when)"
    }

    package static func businessContext(of project: Project) -> String {
        var lines = ["# Business Context", "", "**Project:** \(Markdown.line(project.name))", ""]
        let text = project.proposal?.text
        for (heading, words) in [
            ("What it builds", text?.pitch ?? project.summary), ("Business context", text?.context ?? ""),
            ("The problem", text?.problem ?? ""), ("The main trade-off", text?.tradeOff ?? ""),
        ] where !words.isBlank {
            lines += ["## \(heading)", "", Markdown.block(words), ""]
        }
        return lines.dropLast().joined(separator: "\n") + "\n"
    }

    /// A twist that not everybody may read is told to exist, and nothing more.
    package static func twist(of project: Project) -> String {
        var lines = ["# Phase 2: The Twist", "", "**Project:** \(Markdown.line(project.name))", ""]
        guard let twist = project.twist, twist.isReadableByAll, let text = twist.text, !text.isBlank else {
            return (lines + ["*The twist is announced when phase 2 begins.*"]).joined(separator: "\n") + "\n"
        }
        if let announced = twist.announced { lines.append("**Announced:** \(Day(announced))  ") }
        if let deadline = twist.deadline { lines.append("**Adapt by:** \(Day(deadline))  ") }
        if lines.last?.isEmpty == false { lines.append("") }
        let phase1 = project.proposal?.text.twist.phase1 ?? ""
        if !phase1.isBlank { lines += ["## Initial state (Phase 1)", "", Markdown.block(phase1), ""] }
        lines += ["## What changes", "", Markdown.block(text)]
        return lines.joined(separator: "\n") + "\n"
    }
}
