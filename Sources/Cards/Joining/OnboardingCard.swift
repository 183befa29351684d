import ProjectModel

/// A newcomer's first steps, with their own ticks (F70, F124).
package enum OnboardingCard {
    /// - Parameters:
    ///   - isKnownOnGitHub: whether they have said what they are called there.
    ///   - ticks: the select that ticks them.
    package static func card(
        _ aboard: TeamMember, in project: Project, said: Phrase? = nil, isKnownOnGitHub: Bool = true,
        ticks: Card.Select, actions: [Card.Button] = []
    ) -> Card {
        let done = done(aboard, project)
        var blocks: [Card.Block] = said.map { [.text($0)] } ?? []
        blocks.append(.text("## Your first steps in \(project.title)\n-# \(progress(aboard, project))"))
        blocks += steps(aboard, project)
        if !isKnownOnGitHub { blocks.append(.text("Add your GitHub name so the lead can invite you.")) }
        if done == project.onboarding.count {
            blocks.append(.text("All done. You know your way around now."))
        }
        blocks.append(.select(ticks))
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        return Card(accent: .green, blocks)
    }

    /// The same in a thread of the newcomer's own, where the lead reads along.
    package static func board(
        _ aboard: TeamMember, in project: Project, ticks: Card.Select, actions: [Card.Button]
    ) -> Card {
        let blocks: [Card.Block] =
            [
                .text(
                    """
                    ## Welcome to \(project.title), \(aboard.member)
                    These are first steps, \(progress(aboard, project)). Ask here whatever is unclear.
                    """)
            ] + steps(aboard, project) + [.select(ticks), .row(Array(actions.prefix(4))), reference(project)]
        return Card(accent: .green, blocks)
    }

    /// What stands there when they have left.
    package static func farewell(_ member: MemberID, from project: Project) -> Card {
        Card(
            accent: .grey,
            [
                .text(
                    "\(member) is not on the team of \(project.title) any more. Thank you for the time here."),
                reference(project),
            ])
    }

    private static func reference(_ project: Project) -> Card.Block {
        .text("-# \(project.id) · rev \(project.version) · first steps")
    }

    private static func done(_ aboard: TeamMember, _ project: Project) -> Int {
        project.onboarding.count { aboard.onboarding.contains($0) }
    }

    private static func progress(_ aboard: TeamMember, _ project: Project) -> Phrase {
        "\(done(aboard, project)) of \(project.onboarding.count) done, in any order"
    }

    private static func steps(_ aboard: TeamMember, _ project: Project) -> [Card.Block] {
        let lines = project.onboarding.map { item -> Phrase in
            aboard.onboarding.contains(item) ? "- ✓ done: \(words(item))" : "- ○ open: \(words(item))"
        }
        var blocks: [Card.Block] = [.text(lines.joined(separator: "\n"))]
        if let repository = project.repository, Words.link(repository) != nil {
            blocks.append(.text("The repository: \(Words.inert(repository, upTo: 512))"))
        }
        return blocks
    }

    /// What a step asks: a sentence of ours, or the lead's words.
    package static func words(_ item: String) -> Phrase {
        switch item {
        case "context": "Read the business context"
        case "twist": "Read the twist"
        case "setup": "Run the setup on your machine"
        case "hello": "Say hello in the project’s channel"
        case "issue": "Pick a first issue"
        case "github": "Link your GitHub name"
        default: Phrase(Words.inert(item, upTo: 80))
        }
    }

    /// The same where there is no markdown: the line of a select.
    package static func label(_ item: String) -> Phrase {
        TeamMember.onboardingItems.contains(item) ? words(item) : Words.label(item)
    }

    /// The list as its lead edits it, a step a line.
    package static func lines(of project: Project) -> String {
        project.onboarding.map(plain).joined(separator: "\n")
    }

    /// The steps somebody typed; a sentence of ours stays ours, so that ticks and translations stay with it.
    package static func items(in lines: String) -> [String] {
        lines.split(whereSeparator: \.isNewline).map { line in
            let line = line.split(separator: " ").joined(separator: " ")
            return TeamMember.onboardingItems.first { plain($0).folded == line.folded } ?? line
        }
    }

    private static func plain(_ item: String) -> String {
        TeamMember.onboardingItems.contains(item) ? words(item).spoken(in: .english) : item
    }
}
