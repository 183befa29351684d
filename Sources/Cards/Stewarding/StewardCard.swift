import ProjectModel

/// Short answers to stewards.
package enum StewardCard {
    package static let whichProject = Card(
        accent: .amber,
        [.text("Which project do you mean? Name it in the command, or use the command in its channel.")])

    package static let bot = Card(
        accent: .amber,
        [.text("That is a bot, and a project is led by a person. Please choose somebody else.")])

    package static func offered(_ member: MemberID, _ project: Project, actions: [Card.Button]) -> Card {
        Card(
            accent: .green,
            [
                .text(
                    "The lead’s role of \(project.title) is offered to \(member). It counts when they accept."
                ),
                .text("-# Its card shows it to them as **Your invitation**."), .row(actions),
            ])
    }

    package static func alreadyOffered(_ member: MemberID, _ project: Project, actions: [Card.Button]) -> Card
    {
        let text: Phrase =
            project.lead == member
            ? "\(member) leads \(project.title) already; nothing had to change."
            : "The lead’s role of \(project.title) is offered to \(member) already; they have not answered yet."
        return Card(accent: .grey, [.text(text), .row(actions)])
    }

    package static func status(_ status: Steward.Status, actions: [Card.Button]) -> Card {
        let text: Phrase =
            switch status {
            case .active: "Welcome back. Reviews count on you again."
            case .away(let until?):
                "Enjoy your break, until \(Stamp.date(until)). Nothing waits for you, and you may still say something."
            case .away(nil): "Enjoy your break. Nothing waits for you, and you may still say something."
            case .emeritus: "Thank you for all you did. You are always welcome back."
            }
        return Card(
            accent: status == .active ? .green : .grey,
            [.text(text)] + (actions.isEmpty ? [] : [.row(actions)]))
    }

    /// - Parameter ways: where the table leads from where the project stands.
    package static func unknownState(_ typed: String, ways: [Stage]) -> Card {
        let names = (ways.isEmpty ? Stage.allCases : ways).map {
            "`\(Inert(verbatim: $0.rawValue))`" as Phrase
        }
        return Card(
            accent: .amber,
            [
                .text(
                    "I don’t know a state called “\(Words.inert(typed, upTo: 60))”. Here it could be: \(names.joined(separator: ", "))."
                )
            ])
    }

    package static func alreadyThere(_ project: Project, actions: [Card.Button]) -> Card {
        Card(
            accent: .grey,
            [
                .text(
                    "**\(project.title)** is \(RefusalWords.name(project.stage)) already; nothing had to change."
                ),
                .row(actions),
            ])
    }

    package static func moved(_ project: Project, actions: [Card.Button]) -> Card {
        Card(
            accent: project.accent,
            [
                .text(
                    "**\(project.title)** is \(RefusalWords.name(project.stage)) now. The reason is in its record."
                ),
                .row(actions), .text("-# \(project.id) · rev \(project.version)"),
            ])
    }
}

extension ArchiveReason {
    package var word: Phrase {
        switch self {
        case .teamMovedOn: "The team has moved on"
        case .consensus: "The team agreed"
        case .inactive: "Nothing has happened for long"
        case .outdated: "Its technology is outdated"
        case .leadAsked: "The lead asked for it"
        case .other: "Something else"
        }
    }
}
