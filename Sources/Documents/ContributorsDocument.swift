import ProjectModel

/// Writes CONTRIBUTORS.md in the community's documented shape (F102, F127): who did what, in words they agreed to, and
/// whom the rules would honour, which people decide.
package enum ContributorsDocument {
    /// The community's.
    package static func community(
        _ projects: [Project], council: Council, people: People, at now: Moment
    ) -> String {
        let projects = projects.filter(\.hasReachedSetup).sorted { $0.id < $1.id }
        let fame = HallOfFame(projects, at: now)
        var lines = ["# Contributors", "", "## Hall of Fame", "", "### Project Maintainers", ""]
        lines += ["**Core Team**"] + list(core(council, people))
        lines += ["", "### Challenge Authors", ""]
        for difficulty in Difficulty.allCases {
            let authors = people.sorted(fame.authors[difficulty] ?? [])
            lines += ["**\(difficulty.title) Challenges**"]
            lines +=
                list(authors.map { "\(people.link($0)) - \(titles(projects, by: $0, difficulty))" }) + [""]
        }
        lines += [
            "### Top Contributors", "", "Eligible by the rule of ten or more agreed contributions:", "",
        ]
        lines +=
            list(people.sorted(fame.topContributors).map(people.link)) + ["", "### Community Leaders", ""]
        lines += ["Eligible by the rule of three or more months of support:", ""]
        lines +=
            list(people.sorted(fame.communityLeaders).map(people.link)) + ["", "## All Contributors", ""]
        var everybody: Set<MemberID> = []
        for project in projects {
            let part = contributors(to: project, people)
            everybody.formUnion(part.map(\.member))
            guard !part.isEmpty else { continue }
            lines += ["### \(Markdown.line(project.name))", ""] + part.map(\.line) + [""]
        }
        lines += ["---", "", "*Last updated: \(Day(now))*  ", "*Total contributors: \(everybody.count)*  "]
        lines += ["*Challenges created: \(projects.count { $0.proposal != nil })*"]
        return lines.joined(separator: "\n") + "\n"
    }

    /// One project's.
    package static func project(_ project: Project, people: People, at now: Moment) -> String {
        let part = contributors(to: project, people)
        var lines = ["# Contributors", "", "Everybody who built \(Markdown.line(project.name)).", ""]
        lines += part.isEmpty ? ["*Nobody is recorded yet.*"] : part.map(\.line)
        lines += ["", "---", "", "*Last updated: \(Day(now))*  ", "*Total contributors: \(part.count)*"]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func core(_ council: Council, _ people: People) -> [String] {
        let core = council.stewards.filter { $0.kinds.contains(.core) && $0.status != .emeritus }
        return people.sorted(core.map(\.member)).map(people.link)
    }

    private static func titles(_ projects: [Project], by author: MemberID, _ difficulty: Difficulty) -> String
    {
        projects.filter { $0.proposal?.author == author && $0.difficulty == difficulty }
            .map { Markdown.line($0.name) }.joined(separator: ", ")
    }

    private static func list(_ items: [String]) -> [String] {
        items.isEmpty ? ["- *Nobody yet*"] : items.map { "- \($0)" }
    }

    /// The lead, the team and those who left, each with their role and the credits they agreed to; a credit that was not
    /// agreed to is nowhere.
    private static func contributors(to project: Project, _ people: People) -> [(
        member: MemberID, line: String
    )] {
        var seen: Set<MemberID> = []
        let lead = [project.lead].compactMap(\.self)
        let team = people.sorted(project.team.map(\.member))
        let others = people.sorted(
            project.alumni.map(\.member) + project.credits.filter { $0.agreed != nil }.map(\.member))
        return (lead + team + others).filter { seen.insert($0).inserted }.map { member in
            let part = project.contribution(of: member)
            let role = part?.isLead == true ? "Project lead" : part?.role.map(Markdown.line) ?? "Contributor"
            let words = (part?.credits ?? []).map { "  - \(Markdown.line($0))" }
            return (member, (["- **\(people.link(member))** - \(role)"] + words).joined(separator: "\n"))
        }
    }
}

extension Difficulty {
    var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
