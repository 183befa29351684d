import ProjectModel

/// The report, a row for each thing that is not as it should be, with what can be done about it.
package enum SyncCard {
    package typealias Actions<Row> = (Row) -> [Card.Button]
    /// Never more rows than these at once: each may have a line of buttons.
    package static let rows = 6

    /// - Parameters:
    ///   - page: the first is 0; one beyond the last is the last.
    ///   - more: leads to another page.
    ///   - held, unplaced: what can be done about a row.
    ///   - apply: renders and tries everything anew; `nil` for whom it is not.
    package static func card(
        _ report: SyncReport, page: Int = 0, more: (Int) -> Card.Button, held: Actions<SyncReport.Held>,
        unplaced: Actions<SyncReport.Place>, apply: Card.Button?
    ) -> Card {
        guard !report.isClear else {
            return Card(
                accent: .green,
                [.text("## Everything is where it should be\n-# Nothing waits, and nothing is held.")])
        }
        let all =
            report.held.map { [.text(line($0))] + row(held($0)) }
            + report.unplaced.map { [.text(line($0))] + row(unplaced($0)) }
            + report.cards.map { [.text(line($0))] }
        let page = min(max(0, page), max(0, all.count - 1) / rows)
        let shown = all.dropFirst(page * rows).prefix(rows)
        let rest = all.count - page * rows - shown.count
        let turn = rest > 0 || page > 0 ? [more(rest > 0 ? page + 1 : 0)] : []
        let last = [apply].compactMap(\.self) + turn
        return Card(
            accent: report.held.isEmpty ? .blurple : .amber,
            [.text("## Channels and records\n-# \(head(report))")] + shown.flatMap(\.self)
                + (last.isEmpty ? [] : [.separator, .row(last)]))
    }

    private static func row(_ buttons: [Card.Button]) -> [Card.Block] {
        buttons.isEmpty ? [] : [.row(Array(buttons.prefix(4)))]
    }

    /// "12 cards to post, 0 announcements, 3 channels to name".
    private static func head(_ report: SyncReport) -> Phrase {
        let parts: [Phrase] = [
            .counted(report.toPost, one: "1 card to post", other: "\(report.toPost) cards to post"),
            .counted(report.toEdit, one: "1 card to edit", other: "\(report.toEdit) cards to edit"),
            .counted(
                report.waiting, one: "1 announcement on its way",
                other: "\(report.waiting) announcements on their way"),
            .counted(report.held.count, one: "1 thing held", other: "\(report.held.count) things held"),
            .counted(
                report.unplaced.count, one: "1 channel to name",
                other: "\(report.unplaced.count) channels to name"),
        ]
        return parts.joined(separator: " · ")
    }

    private static func line(_ held: SyncReport.Held) -> Phrase {
        let events = held.events.prefix(8).map { "e\($0)" } + held.notices.prefix(4).map(Notice.mark)
        let rest = held.events.count + held.notices.count - events.count
        var what: [Phrase] = events.map { Phrase(Inert(verbatim: $0)) }
        if rest > 0 { what.append("\(rest) more") }
        if held.cards > 0 {
            what.append(.counted(held.cards, one: "a card", other: "\(held.cards) cards"))
        }
        let next: Phrase = held.nextTry.map { ", tried again \(Stamp.relative($0))" } ?? .empty
        return
            "**\(place(held.lane, held.project))**: \(what.joined(separator: ", "))\n-# held: \(held.reason.words), since \(Stamp.relative(held.since))\(next)"
    }

    private static func line(_ unplaced: SyncReport.Place) -> Phrase {
        "**\(place(unplaced.lane, unplaced.project))** is not named yet."
    }

    private static func line(_ card: SyncReport.Board) -> Phrase {
        let place = place(card.lane, card.project)
        guard let shown = card.shown else {
            return "**\(place)**: the card of \(card.project.id) is to be posted, rev \(card.wanted)"
        }
        let limit: Phrase =
            card.limitedSince.map { "\n-# waiting since \(Stamp.relative($0)) (edit limit)" } ?? .empty
        return "**\(place)**: card rev \(shown) shown, rev \(card.wanted) wanted\(limit)"
    }

    private static func place(_ lane: Lane, _ project: ProjectName?) -> Phrase {
        LaneWords.place(lane, named: project)
    }

    /// - Parameter cards: how many were asked for anew; what looks the same costs nothing.
    package static func applied(cards: Int, freed: Int, back: Card.Button) -> Card {
        Card(
            accent: .green,
            [
                .text(
                    "\(Phrase.counted(cards, one: "1 card is rendered anew", other: "\(cards) cards are rendered anew")), and \(Phrase.counted(freed, one: "1 thing that was held is tried again", other: "\(freed) things that were held are tried again")). What looks the same is not sent."
                ), .row([back]),
            ])
    }

    package static func retried(_ count: Int) -> Phrase {
        .counted(
            count, one: "It is tried again now.", other: "\(count) things are tried again now.")
    }

    package static func dropped(_ count: Int) -> Phrase {
        .counted(
            count, one: "It is not told; the history keeps it.",
            other: "\(count) things are not told; the history keeps them.")
    }

    /// Applying is for whoever manages the server (COMMANDS §2).
    package static let forManagers = Card(
        accent: .amber,
        [
            .text(
                "Only somebody who manages the server can apply it; the preview is for stewards too, and so are the buttons of its rows."
            )
        ])
}
