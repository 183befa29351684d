import ProjectModel

/// What somebody is told of their own stance; nobody else sees it (D28).
package enum StanceCard {
    package static func taken(_ project: Project, _ kind: Stance.Kind, actions: [Card.Button] = []) -> Card {
        card(
            .green,
            "Your stance on **\(project.title)** is **\(kind.word)**. You can change it until the decision.",
            actions)
    }

    /// Pressed twice.
    package static func already(_ project: Project, _ kind: Stance.Kind?, actions: [Card.Button] = []) -> Card
    {
        guard let kind else {
            return card(.grey, "You have no stance on **\(project.title)**; nothing had to change.", actions)
        }
        return card(
            .green, "Already done – your stance on **\(project.title)** is **\(kind.word)**.", actions)
    }

    package static func cleared(_ project: Project, actions: [Card.Button] = []) -> Card {
        card(.grey, "Your stance on **\(project.title)** is cleared.", actions)
    }

    package static func concernRaised(_ project: Project, _ concern: Concern) -> Card {
        let weight: Phrase =
            concern.isBlocking
            ? "It pauses the decision until it is resolved." : "It is advice, and does not stop the decision."
        return card(
            .green, "Thank you. Concern \(concern.id) about **\(project.title)** is in its thread. \(weight)",
            [])
    }

    /// What the card has no room for (COMMANDS C3, More).
    package static func more(_ project: Project, _ stance: Stance?, rows: [[Card.Button]]) -> Card {
        let mine: Phrase = stance.map { "Your stance: **\($0.kind.word)**." } ?? "You have no stance yet."
        let text: Phrase = "**\(project.id) · \(project.title)**\n\(mine)"
        return Card(accent: project.accent, [.text(text)] + rows.filter { !$0.isEmpty }.map(Card.Block.row))
    }

    private static func card(_ accent: Card.Accent, _ text: Phrase, _ actions: [Card.Button]) -> Card {
        Card(accent: accent, [.text(text)] + (actions.isEmpty ? [] : [.row(Array(actions.prefix(4)))]))
    }
}
