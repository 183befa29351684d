import ProjectModel

/// What somebody is part of and was credited for, as anybody may read it: nothing they have not agreed to, and nothing of
/// what they applied for.
package enum PortfolioCard {
    private static let shown = 6

    package static func card(
        of member: MemberID, _ involvement: Involvement, contributions: [Contribution],
        open: (Project) -> Card.Button
    ) -> Card {
        var blocks: [Card.Block] = [.text("## Portfolio of \(member)")]
        for part in involvement.projects.prefix(shown) {
            let role = MeCard.words(of: part.role)
            let text: Phrase = "**\(part.project.title)** · \(part.project.stateWord)\n-# \(role)"
            blocks.append(.section(text, open(part.project)))
        }
        if involvement.projects.count > shown {
            blocks.append(.text("And \(involvement.projects.count - shown) more projects."))
        }
        let credits = contributions.flatMap { part in part.credits.map { (part.project, $0) } }
        if !credits.isEmpty { blocks.append(.separator) }
        for (project, words) in credits.prefix(shown) {
            blocks.append(
                .text("**\(Words.inert(project.name, upTo: 80))**: \(Words.inert(words, upTo: 300))"))
        }
        if involvement.projects.isEmpty && credits.isEmpty {
            blocks.append(.text("Nothing is recorded here yet."))
        }
        return Card(accent: .gold, blocks)
    }
}
