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
        let items = project.onboarding
        let done = items.count { aboard.onboarding.contains($0) }
        var blocks: [Card.Block] = said.map { [.text($0)] } ?? []
        blocks.append(
            .text("## Your first steps in \(project.title)\n-# \(done) of \(items.count) done, in any order"))
        let lines = items.map { item -> Phrase in
            aboard.onboarding.contains(item) ? "- ✓ done: \(words(item))" : "- ○ open: \(words(item))"
        }
        blocks.append(.text(lines.joined(separator: "\n")))
        if let repository = project.repository, Words.link(repository) != nil {
            blocks.append(.text("The repository: \(Words.inert(repository, upTo: 512))"))
        }
        if !isKnownOnGitHub { blocks.append(.text("Add your GitHub name so the lead can invite you.")) }
        if done == items.count { blocks.append(.text("All done. You know your way around now.")) }
        blocks.append(.select(ticks))
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        return Card(accent: .green, blocks)
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
