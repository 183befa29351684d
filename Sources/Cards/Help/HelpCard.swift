import ProjectModel

/// `/help` as cards: an overview of the commands, and one topic at a time.
package enum HelpCard {
    /// A command, or an option of one, as it is listed.
    package struct Line: Equatable, Sendable {
        package var command: String
        package var summary: Phrase

        package init(command: String, summary: Phrase) {
            self.command = command
            self.summary = summary
        }
    }

    /// What there is to type, and what there is to read.
    package static func overview(_ lines: [Line], topics: [Card.Select]) -> Card {
        Card(
            accent: .blurple,
            [
                .text("## How I can help\n\(listed(lines))"),
                .text("Every answer is only for you, unless you choose `share`."), .separator,
                .text("**Topics**"),
            ] + topics.map(Card.Block.select))
    }

    /// One command: what it is for, and what may be typed with it or under it.
    package static func command(_ command: Line, _ lines: [Line], topics: [Card.Select]) -> Card {
        Card(
            accent: .blurple,
            [.text("## \(Inert(verbatim: command.command))"), .text(words(command, lines)), .separator]
                + topics.map(Card.Block.select))
    }

    package static func words(_ command: Line, _ lines: [Line]) -> Phrase {
        lines.isEmpty ? command.summary : "\(command.summary)\n\(listed(lines))"
    }

    private static func listed(_ lines: [Line]) -> Phrase {
        lines.map { line -> Phrase in "`\(Inert(verbatim: line.command))` – \(line.summary)" }
            .joined(separator: "\n")
    }

    /// - Parameter here: what this community has decided about it.
    package static func topic(_ topic: HelpTopic, here: Phrase? = nil, topics: [Card.Select]) -> Card {
        let texts = [topic.text, here].compactMap(\.self).map(Card.Block.text)
        return Card(
            accent: .blurple,
            [.text("## \(topic.title)\n-# \(topic.section.word)")] + texts + [.separator]
                + topics.map(Card.Block.select))
    }

    /// How proposals are voted on here (D5, D27, D28).
    package static func voting(_ rules: CommunitySettings.Rules) -> Phrase {
        let voting = rules.voting
        var lines: [Phrase] = [
            .counted(
                rules.approvals, one: "One steward’s support is needed.",
                other:
                    "The support of \(rules.approvals) stewards is needed, or of all where there are fewer.")
        ]
        if voting.minimumDays > 0 {
            lines.append(
                .counted(
                    voting.minimumDays, one: "Stances are taken by whoever has been here for a day.",
                    other: "Stances are taken by whoever has been here for \(voting.minimumDays) days."))
        }
        if !voting.excludedRoles.isEmpty {
            lines.append("Some roles take no stance; concerns may be raised by everybody.")
        }
        switch voting.tally {
        case .live: lines.append("How many support it is on the card at once.")
        case .afterVote: lines.append("How many support it is shown to whoever has taken a stance.")
        case .atClose: lines.append("How many support it is shown when it is decided.")
        }
        lines.append(
            voting.showsNames
                ? "Names stand beside the numbers."
                : "Names are not shown, but those of concerns and approvals.")
        return "**Here:** \(lines.joined(separator: " "))"
    }

    /// How the community stands (F8).
    package static func statistics(
        total: Int, open: Int, building: Int, complete: Int, topics: [Card.Select]
    ) -> Card {
        Card(
            accent: .blurple,
            [
                .text(
                    """
                    ## The community in numbers
                    - Projects: \(total)
                    - With open seats: \(open)
                    - Being built: \(building)
                    - Complete: \(complete)
                    """), .separator,
            ] + topics.map(Card.Block.select))
    }

    /// Nothing is called like that.
    package static func unknown(_ typed: String, topics: [Card.Select]) -> Card {
        Card(
            accent: .amber,
            [
                .text("I have nothing on “\(Words.inert(typed, upTo: 80))”. These are the topics I know.")
            ] + topics.map(Card.Block.select))
    }
}
