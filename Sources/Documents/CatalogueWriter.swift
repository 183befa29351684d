import ProjectModel

/// Writes PROJECTS.md in the community's documented shape: the same headings, groups and fields in the same
/// order, with nothing in them that is not so (F126). What it writes, `CatalogueReader` reads back as the
/// same entries.
package enum CatalogueWriter {
    package static func document(_ projects: [Project], at now: Moment) -> String {
        let listed = projects.filter { $0.state != .proposed }.sorted {
            ($0.name.folded, $0.id) < ($1.name.folded, $1.id)
        }
        let entries = listed.map { CatalogueEntry($0, at: now) }
        var lines = ["# Projects", "", "This page catalogs all collaborative projects of the community.", ""]
        lines += ["**Last updated:** \(Day(now))", "", "---", ""]
        lines += statistics(listed, entries) + ["", "---", ""]
        for group in CatalogueEntry.Group.allCases {
            lines += ["## \(group.rawValue)", "", introduction(group), ""]
            let members = entries.filter { $0.group == group }
            if members.isEmpty { lines += ["*None at the moment.*", ""] }
            for entry in members { lines += fields(of: entry) + ["", "---", ""] }
            if members.isEmpty { lines += ["---", ""] }
        }
        lines += find(listed, entries, at: now)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func statistics(_ projects: [Project], _ entries: [CatalogueEntry]) -> [String] {
        let active = entries.count { $0.group == .seeking || $0.group == .full }
        let people = Set(projects.flatMap { $0.team.map(\.member) + [$0.lead].compactMap(\.self) })
        return [
            "## Project Statistics", "",
            "- **Total Projects:** \(entries.count)",
            "- **Active Projects:** \(active)",
            "- **Completed Projects:** \(entries.count { $0.group == .completed })",
            "- **Total Contributors:** \(people.count)",
        ]
    }

    private static func introduction(_ group: CatalogueEntry.Group) -> String {
        switch group {
        case .seeking: "These projects are actively looking for contributors."
        case .full: "These projects have full teams and are not currently accepting new contributors."
        case .completed: "These projects have completed their core phases but remain open for improvements."
        case .archived: "These projects are no longer actively maintained but remain available for learning."
        }
    }

    private static func fields(of entry: CatalogueEntry) -> [String] {
        var lines = ["### \(entry.name.escaped)", ""]
        lines += badges(entry) + [""]
        if let repository = entry.repository {
            lines.append("**Repository:** [\(repository)](\(repository))  ")
        }
        lines.append("**Status:** \(statusLine(entry))  ")
        if let started = entry.started { lines.append("**Started:** \(started)  ") }
        if let completed = entry.completed { lines.append("**Completed:** \(completed)  ") }
        if let archived = entry.archived { lines.append("**Archived:** \(archived)  ") }
        let isDone = entry.group == .completed || entry.group == .archived
        lines += ["", "**\(isDone ? "What it built" : "What it builds"):** \(entry.summary.escaped)", ""]
        if let reason = entry.archiveReason { lines += ["**Why archived:** \(reason.escaped)", ""] }
        lines.append("**Current team:** \(entry.teamSize) contributors  ")
        if !entry.openRoles.isEmpty {
            lines.append("**Looking for:**")
            lines += entry.openRoles.map { open in
                // One place is the rule, unless the role's own name would be read as a count.
                let isPlain = open.count == 1 && EntryFields.role(open.role.escaped).role == open.role
                return "- \(open.role.escaped)\(isPlain ? "" : " x\(open.count)")"
            }
        }
        if !entry.techStack.isEmpty {
            lines += ["", "**Tech Stack:**"]
            lines += entry.techStack.map {
                "![\($0.replacing("]", with: "\\]"))](\(shield($0, "informational")))"
            }
        }
        if let note = entry.note { lines += ["", "**Note:** \(note.escaped)"] }
        return lines
    }

    private static func badges(_ entry: CatalogueEntry) -> [String] {
        let status = entry.isDormant ? ("archived", "lightgrey") : statusBadge(entry.state)
        let difficulty =
            switch entry.difficulty {
            case .beginner: "green"
            case .intermediate: "yellow"
            case .advanced: "red"
            }
        var badges = [
            "![Status](\(shield("status-\(status.0)", status.1)))",
            "![Difficulty](\(shield("difficulty-\(entry.difficulty.rawValue)", difficulty)))",
            "![Team](\(shield("team-\(entry.teamSize)%2F\(entry.teamCapacity)", "blue")))",
        ]
        if let maturity = entry.maturity {
            badges.append("![Maturity](\(shield("maturity-\(maturity.rawValue)", "blue")))")
        }
        return badges
    }

    private static func statusBadge(_ state: ProjectState) -> (String, String) {
        switch state {
        case .proposed, .approved: ("approved", "green")
        case .setup: ("setup", "green")
        case .recruiting: ("recruiting", "blue")
        case .active, .phase2: ("active", "brightgreen")
        case .complete: ("complete", "success")
        case .maintained: ("maintained", "success")
        case .archived: ("archived", "lightgrey")
        }
    }

    private static func statusLine(_ entry: CatalogueEntry) -> String {
        let line =
            switch entry.state {
            case .proposed, .approved: "Approved"
            case .setup: "Setup"
            case .recruiting: "Recruiting"
            case .active: "Phase 1 - In Progress"
            case .phase2: "Phase 2 - The Twist"
            case .complete: "Complete (Open for improvements)"
            case .maintained: "Maintained"
            case .archived: "Archived"
            }
        return entry.isDormant ? "Dormant (was \(line))" : line
    }

    /// Only letters and digits go into an address; the label beside it says the rest.
    private static func shield(_ text: String, _ colour: String) -> String {
        let plain = text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_%".contains($0)) }
        return "https://img.shields.io/badge/\(plain)-\(colour)"
    }

    private static func find(_ projects: [Project], _ entries: [CatalogueEntry], at now: Moment) -> [String] {
        var lines = ["## Find a Project", "", "### By Difficulty", ""]
        for difficulty in Difficulty.allCases {
            let names = entries.filter { $0.difficulty == difficulty }.map { "- \($0.name)" }
            if !names.isEmpty {
                lines += ["**\(difficulty.rawValue.uppercasedFirst) Projects:**"] + names + [""]
            }
        }
        lines += ["### By Skills", ""]
        for group in Skill.Group.allCases {
            let names = projects.filter { $0.skills.contains { $0.groups.contains(group) } }.map {
                "- \($0.name.oneLine)"
            }
            if !names.isEmpty { lines += ["**\(group.rawValue):**"] + names + [""] }
        }
        lines += ["### By Status", ""]
        let urgent = projects.filter { $0.needs(at: now).contains(where: \.isUrgent) }
        if !urgent.isEmpty {
            lines.append("**Need Contributors (Urgent):**")
            lines += urgent.map { project in
                let roles = project.needs(at: now).filter(\.isUrgent).map(\.role.oneLine)
                return "- \(project.name.oneLine) - Needs: \(roles.joined(separator: ", "))"
            }
            lines.append("")
        }
        return lines
    }
}

extension String {
    fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
