import ProjectModel

/// A team as its lead looks after it.
package enum TeamCard {
    /// - Parameters:
    ///   - said: what has just happened, as the card's first line.
    ///   - people: the select that opens one of them.
    package static func card(
        _ project: Project, said: Phrase? = nil, people: Card.Select?, actions: [Card.Button]
    ) -> Card {
        var blocks: [Card.Block] = said.map { [.text($0)] } ?? []
        blocks.append(.text("## Team of \(project.title)\n-# \(project.id) · \(project.teamLine)"))
        var lines: [Phrase] = project.lead.map { ["- \($0), lead"] } ?? ["- nobody leads it at the moment"]
        lines += project.team.prefix(30).map { line($0, project) }
        if project.team.count > 30 { lines.append("- and \(project.team.count - 30) more") }
        blocks.append(.text(lines.joined(separator: "\n")))
        blocks.append(.separator)
        if let people { blocks.append(.select(people)) }
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        return Card(accent: project.accent, blocks)
    }

    /// One of them, and what a lead can do for them.
    package static func member(
        _ aboard: TeamMember, of project: Project, said: Phrase? = nil, gitHubName: String? = nil,
        actions: [Card.Button], back: Card.Button
    ) -> Card {
        let since: Phrase = aboard.since.map { "since \(Stamp.date($0))" } ?? "from the beginning"
        let coLead: Phrase = project.coLeads.contains(aboard.member) ? ", co-lead" : .empty
        var blocks: [Card.Block] = said.map { [.text($0)] } ?? []
        blocks += [
            .text(
                """
                ## \(aboard.member) – \(Words.inert(aboard.role, upTo: 60))\(coLead)
                -# \(project.title) · \(since) · \(steps(aboard, project))
                """),
            .text("**GitHub:** \(gitHubName.map { "\(Words.inert($0, upTo: 39))" } ?? "not given yet")"),
            .row(Array(actions.prefix(3)) + [back]),
        ]
        return Card(accent: project.accent, blocks)
    }

    private static func line(_ aboard: TeamMember, _ project: Project) -> Phrase {
        let coLead: Phrase = project.coLeads.contains(aboard.member) ? ", co-lead" : .empty
        let role = Words.inert(aboard.role, upTo: 40)
        guard aboard.since != nil else { return "- \(aboard.member), \(role)\(coLead)" }
        return "- \(aboard.member), \(role)\(coLead) · \(steps(aboard, project))"
    }

    private static func steps(_ aboard: TeamMember, _ project: Project) -> Phrase {
        let done = project.onboarding.count { aboard.onboarding.contains($0) }
        return "first steps \(done) of \(project.onboarding.count)"
    }
}
