import ProjectModel

/// What stewards do before an archived project goes on: seven lines, and somebody who leads it (LC399-413, T21).
package enum RevivalCard {
    /// - Parameters:
    ///   - toggle: ticks or unticks a line.
    ///   - offer: to whom the lead's role is offered, while nobody leads it.
    package static func card(
        _ project: Project, to stage: Stage, toggle: (Checklist.Item) -> Card.Button, actions: [Card.Button],
        offer: Card.Select?
    ) -> Card {
        let items = Checklist.items(of: .revival)
        let done = items.count { project.checklist.isSettled($0) }
        var blocks: [Card.Block] = [
            .text(
                "## Revive \(project.title): \(done) of \(items.count) done\n-# \(project.id) · \(project.stateWord)"
            ),
            .text(
                "\(lead(project))\n**Next:** it goes on as \(stage.word) once all seven are done and somebody leads it."
            ),
            .separator,
        ]
        blocks += items.map { .section(SettingUpCard.line($0, project), toggle($0)) }
        if !actions.isEmpty { blocks.append(.row(actions)) }
        if let offer { blocks.append(.select(offer)) }
        return Card(accent: project.accent, blocks + [.text("-# \(project.id) · rev \(project.version)")])
    }

    private static func lead(_ project: Project) -> Phrase {
        if let lead = project.lead { return "✓ **Lead:** \(lead)" }
        guard let offer = project.leadOffer else { return "○ **Lead:** nobody yet" }
        return "○ **Lead:** offered to \(offer.to), who has not answered yet"
    }
}
