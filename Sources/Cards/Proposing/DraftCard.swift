import ProjectModel

/// What is said around drafts.
package enum DraftCard {
    /// E27.
    package static func tooMany(_ drafts: [Draft], open: (Draft) -> Card.Button) -> Card {
        let head: Phrase =
            "You have \(drafts.count) drafts. Go on with one, submit it or delete it, and there is room again."
        return Card(accent: .amber, [.text(head)] + drafts.prefix(6).map { .section(line($0), open($0)) })
    }

    package static func confirmDeletion(_ draft: Draft, actions: [Card.Button]) -> Card {
        Card(
            accent: .amber,
            [
                .text("Delete the draft **\(draft.text.shownTitle)**? Its text is gone then, for good."),
                .row(actions),
            ])
    }

    /// A file that cannot be a proposal.
    package static func tooLarge(_ name: String) -> Card {
        trouble(
            "“\(Words.inert(name, upTo: 60))” is too large for a proposal. The template is a page or two of text."
        )
    }

    package static func unreadable(_ name: String) -> Card {
        trouble(
            "“\(Words.inert(name, upTo: 60))” cannot be read as text. Please save it as plain text or Markdown."
        )
    }

    package static func noTemplate(_ name: String) -> Card {
        trouble(
            """
            I know none of the headings in “\(Words.inert(name, upTo: 60))”. A proposal has those of the community’s \
            template, for example “## Business Context”. `/propose` without a file asks for everything page by page.
            """)
    }

    private static func trouble(_ text: Phrase) -> Card { Card(accent: .amber, [.text(text)]) }

    package static let deleted = Card(
        accent: .grey, [.text("The draft is deleted. `/propose` starts a new one whenever you like.")])

    /// A board of a draft that is no longer there.
    package static func gone(actions: [Card.Button]) -> Card {
        Card(
            accent: .amber,
            [
                .text(
                    "This draft is not there any more: it was submitted or deleted. `/propose` lists those you have."
                ),
                .row(actions),
            ])
    }

    /// Projects that a new one may repeat (F31): a question, never a bar.
    package static func lookAlikes(
        _ alike: [LookAlike], open: (ProjectName) -> Card.Button, actions: [Card.Button]
    ) -> Card {
        let head: Phrase = .counted(
            alike.count,
            one:
                "**\(alike.count) project looks similar.** Is yours still different? Then say why, and submit it.",
            other:
                "**\(alike.count) projects look similar.** Is yours still different? Then say why, and submit it."
        )
        var blocks: [Card.Block] = [.text(head)]
        blocks += alike.map { look in
            let name: Phrase = "\(Words.inert(look.project.name, upTo: 100)) · \(look.project.id)"
            return .section(name, open(look.project))
        }
        return Card(accent: .amber, blocks + [.row(actions)])
    }

    package static func submitted(_ project: Project, _ review: ReviewTerms, actions: [Card.Button]) -> Card {
        var text: Phrase = "**Submitted as \(project.id): \(project.title).** Thank you."
        if let due = project.proposal?.clock.firstAnswerDue(in: review.calendar) {
            text =
                "\(text)\nA steward gives a first answer by \(Stamp.day(due)); the discussion is in its thread."
        }
        return Card(accent: .green, [.text(text), .row(actions)])
    }

    /// A revision is in, with what it changed.
    package static func resubmitted(_ project: Project, _ review: ReviewTerms, actions: [Card.Button]) -> Card
    {
        let line = project.proposal.map(RevisionCard.line) ?? .empty
        var text: Phrase = "**\(project.id): \(project.title) is with the stewards.** \(line)"
        if let due = project.proposal?.clock.firstAnswerDue(in: review.calendar) {
            text = "\(text)\nA steward answers by \(Stamp.day(due))."
        }
        return Card(accent: .green, [.text(text), .row(actions)])
    }

    private static func line(_ draft: Draft) -> Phrase {
        "**\(draft.text.shownTitle)** · saved \(Stamp.relative(draft.saved))"
    }
}
