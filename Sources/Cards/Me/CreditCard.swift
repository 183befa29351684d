import ProjectModel

/// What somebody did, in words they agreed to, and the texts they may publish (COMMANDS C10; DOMAIN §8).
package enum CreditCard {
    /// A text to publish, or what is missing for one and who can add it: nothing is invented.
    package enum Text: Equatable, Sendable {
        case text(String)
        case missing([Phrase])
    }

    /// - Parameters:
    ///   - waiting: words that wait for the person's yes.
    ///   - contributions: each part they had, with its text.
    ///   - steward: the text of a steward; `nil` for everybody else.
    ///   - answer: what can be done about words that wait.
    package static func own(
        waiting: [(project: Project, credit: Credit)], contributions: [(part: Contribution, words: Text)],
        steward: Text?, answer: (Project, Credit) -> [Card.Button], sections: Card.Select
    ) -> Card {
        var blocks: [Card.Block] = [
            .text("## Your credit\n-# Only what is recorded, in words you agreed to. Copy what you like.")
        ]
        for (project, credit) in waiting.prefix(2) {
            blocks.append(
                .text("**\(project.title)** – is this right?\n> \(Words.inert(credit.words, upTo: 500))"))
            blocks.append(.row(Array(answer(project, credit).prefix(4))))
        }
        if waiting.count > 2 {
            blocks.append(.text("And \(waiting.count - 2) more to agree to, after these."))
        }
        for (part, words) in contributions.prefix(5) { blocks.append(.text(lines(part, words))) }
        if contributions.count > 5 { blocks.append(.text("And \(contributions.count - 5) more.")) }
        if let steward { blocks.append(.text("**Steward**\n\(shown(steward))")) }
        if contributions.isEmpty && waiting.isEmpty && steward == nil {
            blocks.append(
                .text("Nothing is recorded yet. What you do in a project is written here, with you."))
        }
        blocks += [.separator, .select(sections)]
        return Card(accent: .gold, blocks)
    }

    private static func lines(_ part: Contribution, _ words: Text) -> Phrase {
        let role: Phrase =
            part.isLead ? "lead" : part.role.map { "\(Words.inert($0, upTo: 60))" } ?? "contributor"
        return "**\(Words.inert(part.project.name, upTo: 80))** · \(role)\n\(shown(words))"
    }

    /// A text stands in a block that is copied as it is; what is missing is said instead.
    private static func shown(_ words: Text) -> Phrase {
        switch words {
        case .text(let text): "```\n\(Words.block(text, upTo: 600))\n```"
        case .missing(let gaps):
            "For a text to publish something is missing:\n\(gaps.map { "- \($0)" as Phrase }.joined(separator: "\n"))"
        }
    }
}
