import ProjectModel

/// What a lead may edit of a project's entry, as it stands now.
package enum DetailsCard {
    package static func card(_ project: Project, saved: Bool = false, actions: [Card.Button]) -> Card {
        let none: Phrase = "–"
        let stack = project.techStack.map { Phrase(Words.inert($0, upTo: 40)) }.joined(separator: ", ")
        var lines: [Phrase] = [
            "**Summary:** \(project.summary.isBlank ? none : Phrase(Words.inert(project.summary, upTo: 600)))",
            "**Tech stack:** \(stack.isEmpty ? none : stack)",
            "**Note:** \(project.note.map { Phrase(Words.inert($0, upTo: 300)) } ?? none)",
            "**Repository:** \(project.repository.map { Phrase(Words.place($0)) } ?? none)",
            "**Maturity:** \(project.maturity?.word ?? none)",
            "**Planned weeks:** \(project.plannedWeeks.map { "\($0)" } ?? none)",
        ]
        lines += project.links.isEmpty ? ["**Links:** –"] : ["**Links:**"]
        lines += project.links.map(link)
        let head: Phrase =
            saved
            ? "**Saved.** The card changes with it."
            : "## \(project.title)\n-# \(project.id) · what people read of it"
        return Card(
            accent: project.accent, [.text(head), .text(lines.joined(separator: "\n")), .row(actions)])
    }

    package static func link(_ link: ProjectLink) -> Phrase {
        "- \(Words.inert(link.title, upTo: 100)): \(Words.place(link.address))"
    }

    package static func saved(_ link: ProjectLink, of project: Project) -> Card {
        Card(
            accent: project.accent,
            [
                .text(
                    "**Saved to \(project.title):** \(Words.inert(link.title, upTo: 100)) · \(Words.place(link.address))"
                )
            ])
    }
}
