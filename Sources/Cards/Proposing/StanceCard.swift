import ProjectModel

/// What somebody is told of their own stance; nobody else sees it (D28).
package enum StanceCard {
    package static func taken(
        _ project: Project, _ kind: Stance.Kind, _ review: ReviewTerms, actions: [Card.Button] = []
    ) -> Card {
        let said: Phrase =
            "Your stance on **\(project.title)** is **\(kind.word)**. You can change it until the decision."
        return card(.green, "\(said)\(review.aside(on: project))", actions)
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
    package static func more(
        _ project: Project, _ stance: Stance?, _ review: ReviewTerms, rows: [[Card.Button]]
    ) -> Card {
        let mine: Phrase = stance.map { "Your stance: **\($0.kind.word)**." } ?? "You have no stance yet."
        let text: Phrase = "**\(project.id) · \(project.title)**\n\(mine)\(review.aside(on: project))"
        return Card(accent: project.accent, [.text(text)] + rows.filter { !$0.isEmpty }.map(Card.Block.row))
    }

    private static func card(_ accent: Card.Accent, _ text: Phrase, _ actions: [Card.Button]) -> Card {
        Card(accent: accent, [.text(text)] + (actions.isEmpty ? [] : [.row(Array(actions.prefix(4)))]))
    }
}

// What comes of concerns, and of what a proposer does with a proposal that is out.
extension StanceCard {
    package static func closed(_ project: Project, actions: [Card.Button]) -> Card {
        card(
            .grey,
            "**Voting closed:** \(project.title) is \(RefusalWords.name(project.stage)). Here is how it stands.",
            actions)
    }

    package static func answered(_ project: Project, _ concern: Concern.ID) -> Card {
        let who: Phrase =
            project.proposal?.concerns.first { $0.id == concern }.map { "\($0.by)" } ?? "Whoever raised it"
        return card(
            .green, "Your reply to concern \(concern) is in the thread. \(who) says whether it is resolved.",
            [])
    }

    package static func resolved(_ project: Project, _ concern: Concern.ID, actions: [Card.Button]) -> Card {
        card(
            .green,
            "Thank you: concern \(concern) about **\(project.title)** is resolved. Your stance is still Concern; you can change it.",
            actions)
    }

    package static func settled(_ project: Project, _ concern: Concern.ID) -> Card {
        card(.green, "Already done – concern \(concern) about **\(project.title)** is settled.", [])
    }

    package static func stillOpen(_ project: Project, _ concern: Concern.ID) -> Card {
        card(.amber, "Concern \(concern) about **\(project.title)** stays open, and the proposer knows.", [])
    }

    package static func committed(_ project: Project, actions: [Card.Button]) -> Card {
        let next: Phrase =
            project.stage == .proposed ? "Stewards decide now." : "It is approved, and goes on as a project."
        return card(.green, "Thank you: you have the time for **\(project.title)**. \(next)", actions)
    }

    package static func confirmWithdrawal(_ project: Project, actions: [Card.Button]) -> Card {
        card(
            .amber,
            "Withdraw **\(project.title)**? No reason needed, and you can submit it again whenever you like.",
            actions)
    }

    package static func withdrawn(_ project: Project, actions: [Card.Button]) -> Card {
        card(.grey, "**\(project.title)** is withdrawn. Thank you for proposing it.", actions)
    }

    package static func which(_ proposals: Card.Select) -> Card {
        Card(accent: .blurple, [.text("Which proposal do you mean?"), .select(proposals)])
    }

    package static let nothingOpen = Card(
        accent: .grey, [.text("No proposal is in review right now. `/proposals` lists all of them.")])

    package static let onlyInThread = Card(
        accent: .amber,
        [
            .text(
                "A concern belongs to a proposal. Please use this in a proposal’s thread, or `/vote` with its name."
            )
        ])
}
