import Cards
import ProjectModel
import Testing

@Suite("Channels against records")
struct SyncCardTests {
    private let tracker = ProjectName(id: Project.ID(14), name: "Tracker")
    private let own = Lane.project(Project.ID(14))

    private func button(_ label: Phrase) -> Card.Button {
        Card.Button(label, target: .action("\(label.english)"))
    }

    private func said(_ report: SyncReport, page: Int = 0) -> String {
        SyncCard.card(
            report, page: page, more: { _ in button("More") },
            held: { _ in [button("Try again"), button("Drop")] },
            unplaced: { _ in [button("Choose a channel")] }, apply: button("Apply all")
        ).read
    }

    @Test("When nothing differs, that is all it says")
    func clear() {
        #expect(
            said(SyncReport())
                == "## Everything is where it should be\n-# Nothing waits, and nothing is held.")
    }

    @Test("Every held row says what, why, since when and when it is tried again, with what can be done")
    func rows() {
        let report = SyncReport(
            cards: [
                .init(tracker, in: own, shown: 27, wanted: 29, limitedSince: .noon),
                .init(tracker, in: .proposals, shown: nil, wanted: 1),
            ],
            held: [
                .init(
                    own, tracker, .init(name: "permission missing", .permissionMissing),
                    events: [1040, 1041], cards: 1, notices: [3], since: .noon, nextTry: .noon)
            ], waiting: 2, unplaced: [.init(.contributors)])
        #expect(
            said(report) == """
                ## Channels and records
                -# 1 card to post · 1 card to edit · 2 announcements on their way · 1 thing held · 1 channel to name
                **The channel of P-014 Tracker**: e1040, e1041, n3, a card
                -# held: a permission is missing, since <t:1790000000:R>, tried again <t:1790000000:R>
                [Try again] [Drop]
                **The channel for contributors** is not named yet.
                [Choose a channel]
                **The channel of P-014 Tracker**: card rev 27 shown, rev 29 wanted
                -# waiting since <t:1790000000:R> (edit limit)
                **The channel for proposals**: the card of P-014 is to be posted, rev 1
                ────
                [Apply all]
                """)
    }

    @Test("More than six rows are pages; a page beyond the last is the last")
    func pages() {
        let report = SyncReport(unplaced: (1...8).map { .init(.project(Project.ID($0))) })
        #expect(said(report).contains("[Apply all] [More]") && !said(report).contains("P-007"))
        #expect(said(report, page: 9).contains("P-008") && !said(report, page: 9).contains("P-006"))
    }
}
