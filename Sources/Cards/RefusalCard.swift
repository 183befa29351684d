import ProjectModel

/// Refusals as sentences: what is so, why, and what to do next (COMMANDS §6).
package enum RefusalCard {
    /// - Parameters:
    ///   - open: the button that opens a project, for refusals that know where to go.
    ///   - all: the button that lists every project, for those that do not.
    ///   - actions: the next step, for all others.
    package static func card(
        _ refusal: Refusal, open: (ProjectName) -> Card.Button, all: Card.Button, actions: [Card.Button] = []
    ) -> Card {
        switch refusal {
        case .unknownProject(let typed, let nearest?):
            let name = Words.inert(nearest.name, upTo: 100)
            let sentence: Phrase =
                "I don’t know a project called “\(Words.inert(typed, upTo: 80))”. Did you mean **\(name)**?"
            return Card(accent: .amber, [.text(sentence), .row([open(nearest)])])
        case .unknownProject(let typed, nil):
            let sentence: Phrase =
                "I don’t know a project called “\(Words.inert(typed, upTo: 80))”. Perhaps it is in the list."
            return Card(accent: .amber, [.text(sentence), .row([all])])
        case .ambiguousProject(let typed, let candidates):
            return ambiguous(Words.inert(typed, upTo: 80), candidates, open)
        case .notYours(let needed, let lead?) where needed.contains(.lead) || needed.contains(.soleLead):
            let ask = Card.Button("Ask the lead", target: .link("https://discord.com/users/\(lead)"))
            return Card(accent: .amber, [.text(RefusalWords.discord.sentence(refusal)), .row([ask])])
        default:
            // The others name what to do in words, and by a button where there is one.
            let row: [Card.Block] = actions.isEmpty ? [] : [.row(Array(actions.prefix(4)))]
            return Card(accent: .amber, [.text(RefusalWords.discord.sentence(refusal))] + row)
        }
    }

    private static func ambiguous(
        _ typed: Inert, _ candidates: [ProjectName], _ open: (ProjectName) -> Card.Button
    ) -> Card {
        var blocks: [Card.Block] = [
            .text("\(candidates.count) projects begin with “\(typed)”. Which one do you mean?")
        ]
        for candidate in candidates.prefix(5) {
            blocks.append(
                .section("**\(Words.inert(candidate.name, upTo: 100))** · \(candidate.id)", open(candidate)))
        }
        if candidates.count > 5 {
            blocks.append(.text("And \(candidates.count - 5) more: a little more of the name will find it."))
        }
        return Card(accent: .amber, blocks)
    }
}

/// What is said when something did not work that no rule forbids.
package enum TroubleCard {
    /// Something of ours broke; the reference finds it in the log.
    package static func fault(reference: String) -> Card {
        Card(
            accent: .amber,
            [
                .text(
                    """
                    Something went wrong on my side, and nothing was changed. Please try again in a minute; if it happens \
                    again, tell a steward this reference.
                    """),
                .text("-# \(Inert(verbatim: reference))"),
            ])
    }

    /// A button or select of an older release.
    package static let outdated: Phrase =
        "This button is from an older version of me. Here are the projects as they are now."

    /// The same, where the command can show what is so now (E13).
    package static let outdatedHere: Phrase =
        "This card is from an older version of me. Here is the current one."

    /// A card that was shown a while ago, above the one that is so now (E13).
    package static func current(_ card: Card, shown: Moment) -> Card {
        var card = card
        card.blocks.insert(
            .text("This card was from \(Stamp.relative(shown)). Here is the current one."), at: 0)
        return card
    }

    /// E25.
    package static func tooFast(seconds: Int) -> Card {
        Card(accent: .amber, [.text("A bit fast – try again in \(seconds) s.")])
    }

    package static let formGone = Card(
        accent: .amber,
        [.text("What you wrote was kept for a day, and that is over. Please use the command anew.")])

    package static let tooSlow = Card(
        accent: .amber, [.text("That took too long to open, and nothing was changed. Please try once more.")])

    /// E22.
    package static let onlyInServer = Card(
        accent: .amber, [.text("This works in the server, not in a direct message. Please ask me there.")])

    package static let unknownCommand = Card(
        accent: .amber,
        [
            .text(
                """
                This command belongs to another version of me. Discord will soon show those I have, and `/help` lists them.
                """
            )
        ])
}
