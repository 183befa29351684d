import ProjectModel

/// What a lead is answered about the twist. None of these holds its words.
package enum TwistAnswerCard {
    package static func written(_ project: Project, length: Int, actions: [Card.Button]) -> Card {
        let who: Phrase =
            switch project.twist?.visibility {
            case .open?, nil: "Everybody may read it on the project’s card."
            case .team?: "Only the team and stewards may read it until it is announced."
            case .sealed?: "Nobody but you, co-leads and stewards may read it until it is announced."
            }
        return card(
            project, "**The twist of \(project.title) is written**, \(length) characters. \(who)", actions)
    }

    package static func scheduled(_ project: Project, actions: [Card.Button]) -> Card {
        guard let twist = project.twist, let at = twist.scheduled else {
            return notWritten(project, actions: actions)
        }
        let sealed: Phrase = twist.isReadableByAll ? .empty : " Until then nothing shows it."
        let deadline: Phrase = twist.deadline.map { " The team adapts by \(Stamp.date($0))." } ?? .empty
        return card(
            project,
            "**The twist is scheduled for \(Stamp.time(at))**, \(Stamp.relative(at)).\(deadline)\(sealed) It is announced once, whoever is here then.",
            actions)
    }

    /// The minute after "Announce" (C8).
    package static func sending(_ project: Project, until moment: Moment, stop: Card.Button) -> Card {
        card(
            project,
            "**Sending…** The twist of \(project.title) is announced \(Stamp.relative(moment)). Until then it can be stopped.",
            [stop])
    }

    package static func stopped(_ project: Project, actions: [Card.Button]) -> Card {
        card(
            project, "**Stopped.** The twist of \(project.title) was not announced, and nobody was told.",
            actions)
    }

    package static func unscheduled(_ project: Project, actions: [Card.Button]) -> Card {
        card(
            project,
            "**The schedule is cancelled.** The twist of \(project.title) stays written; nobody was told of it.",
            actions)
    }

    /// E28 and the like: it was announced before.
    package static func announced(_ project: Project, at moment: Moment, by actor: Actor?, show: Card.Button)
        -> Card
    {
        let by: Phrase = actor.map { " by \($0.words)" } ?? .empty
        return card(project, "The twist was already announced \(Stamp.relative(moment))\(by).", [show])
    }

    package static func notWritten(_ project: Project, actions: [Card.Button]) -> Card {
        card(
            project, "\(project.title) has no twist yet. Say what changes in phase 2, and why it matters.",
            actions)
    }

    private static func card(_ project: Project, _ line: Phrase, _ actions: [Card.Button]) -> Card {
        Card(accent: .purple, [.text(line)] + (actions.isEmpty ? [] : [.row(Array(actions.prefix(4)))]))
    }
}
