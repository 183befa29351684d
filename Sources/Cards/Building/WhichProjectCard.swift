import ProjectModel

/// Asks which project is meant, where nothing says it.
package enum WhichProjectCard {
    package static func card(_ projects: [Project], select: Card.Select?) -> Card {
        guard !projects.isEmpty else {
            return Card(
                accent: .amber,
                [
                    .text(
                        "Which project? Name it with `project:`, or ask in its channel. You lead none at the moment."
                    )
                ])
        }
        guard let select else {
            let names = projects.prefix(10).map { Phrase("- \($0.title) · `project:\($0.id)`") }
            return Card(
                accent: .amber,
                [
                    .text(
                        "**Which project?** Add one of these, or ask in its channel:\n\(names.joined(separator: "\n"))"
                    )
                ])
        }
        return Card(accent: .blurple, [.text("**Which project?**"), .select(select)])
    }
}
