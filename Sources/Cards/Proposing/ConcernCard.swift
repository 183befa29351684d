import ProjectModel

/// A concern in the proposal's thread: what is in the way, what would resolve it, and whose turn it is (F41, F47). Who
/// raised it is named, for a concern is a contribution to the discussion (D28).
package enum ConcernCard {
    /// - Parameter actions: of whoever's turn it is.
    package static func raised(_ project: Project, _ concern: Concern, actions: [Card.Button] = []) -> Card {
        let weight: Phrase = concern.isBlocking ? "\nThis pauses the decision until it is resolved." : .empty
        return card(
            concern.isBlocking ? .amber : .blurple, project,
            title: "**Concern \(concern.id) (\(kind(concern))) by \(concern.by)**\(weight)",
            said(concern), actions)
    }

    /// The proposer's word; whoever raised it says whether that resolves it.
    package static func answered(_ project: Project, _ concern: Concern, actions: [Card.Button] = []) -> Card
    {
        let author: Phrase = project.proposal.map { "\($0.author)" } ?? "The proposer"
        return card(
            .blurple, project,
            title: "**\(author) answers concern \(concern.id).** \(concern.by), is it resolved?",
            [
                "> \(Words.inert(concern.text, upTo: 200))",
                Phrase(Words.inert(concern.answer ?? "", upTo: 1_000)),
            ], actions)
    }

    package static func settled(_ project: Project, _ concern: Concern) -> Card {
        let title: Phrase
        var lines: [Phrase] = ["> \(Words.inert(concern.text, upTo: 200))"]
        switch concern.settlement {
        case .overridden(let by, let reason, _):
            title = "**Concern \(concern.id) is set aside by \(DecisionCard.name(by)).**"
            lines.append(Phrase(Words.inert(reason, upTo: 600)))
        case .resolved, nil: title = "**Concern \(concern.id) is resolved, says \(concern.by).**"
        }
        return card(.green, project, title: title, lines, [])
    }

    package static func reopened(_ project: Project, _ concern: Concern, actions: [Card.Button] = []) -> Card
    {
        card(
            .amber, project, title: "**Concern \(concern.id) is still open, says \(concern.by).**",
            said(concern),
            actions)
    }

    /// All open concerns, for whoever may answer or settle them.
    /// - Parameter action: the button beside a concern, if there is anything to press.
    package static func list(_ project: Project, action: (Concern) -> Card.Button?) -> Card {
        let open = project.proposal?.concerns.filter { $0.settlement == nil } ?? []
        guard !open.isEmpty else {
            return Card(accent: .green, [.text("No concern about **\(project.title)** is open.")])
        }
        var blocks: [Card.Block] = [
            .text("## Open concerns\n-# \(project.id) · \(project.title) · \(open.count) open")
        ]
        for concern in open.prefix(8) {
            let turn: Phrase = concern.answer == nil ? "waits for an answer" : "answered"
            let text: Phrase =
                "**\(concern.id)** · \(kind(concern)) by \(concern.by) · \(turn)\n\(Words.inert(concern.text, upTo: 250))"
            blocks.append(action(concern).map { .section(text, $0) } ?? .text(text))
        }
        if open.count > 8 { blocks.append(.text("And \(open.count - 8) more, in the thread.")) }
        return Card(accent: .blurple, blocks)
    }

    /// "must fix (a steward)".
    static func kind(_ concern: Concern) -> Phrase {
        concern.isSteward ? "\(concern.kind.word) (a steward)" : concern.kind.word
    }

    private static func said(_ concern: Concern) -> [Phrase] {
        let text = Phrase(Words.inert(concern.text, upTo: 1_000))
        let resolution = Words.inert(concern.resolution, upTo: 600)
        return resolution.isEmpty ? [text] : [text, "**What would resolve it:** \(resolution)"]
    }

    private static func card(
        _ accent: Card.Accent, _ project: Project, title: Phrase, _ lines: [Phrase], _ actions: [Card.Button]
    ) -> Card {
        var blocks: [Card.Block] = [.text(title)] + lines.map(Card.Block.text)
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        return Card(accent: accent, blocks)
    }
}
