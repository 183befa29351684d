import ProjectModel

/// The board a proposal is written from (COMMANDS C4): six pages, the checklist with what is missing by name, and a
/// button for each. Only its author sees it.
package enum DraftBoard {
    /// What the draft is of, and how it stands.
    package struct Desk: Equatable, Sendable {
        package var draft: Draft
        /// The proposal it revises; `nil` for a new one.
        package var revised: Project?
        /// What a template left unreadable: headings nobody knows, boxes that contradict each other.
        package var remarks: [Phrase]

        package init(_ draft: Draft, revised: Project? = nil, remarks: [Phrase] = []) {
            self.draft = draft
            self.revised = revised
            self.remarks = remarks
        }

        /// Everything but the one tick that is asked for when it is submitted.
        package var findings: [ProposalFinding] { draft.text.findings(hasTime: true) }

        package var isComplete: Bool { findings.isEmpty }

        /// The page that is next in need of words: the first with a finding, then the first that is empty.
        package var nextPage: DraftPage? {
            DraftPage.allCases.first { page in findings.contains { $0.page == page } }
                ?? DraftPage.allCases.first { $0.isEmpty(in: draft.text) }
        }

        /// The items of the checklist that are not met yet.
        package var missing: [ProposalFinding.Item] {
            ProposalFinding.Item.allCases.filter { item in findings.contains { $0.item == item } }
        }
    }

    /// - Parameters:
    ///   - open: the button that opens a page.
    ///   - fix: the same, for an item of the checklist.
    ///   - actions: Next page, Preview, Submit, Delete draft.
    package static func card(
        _ desk: Desk, open: (DraftPage) -> Card.Button, fix: (ProposalFinding.Item) -> Card.Button,
        actions: [Card.Button]
    ) -> Card {
        var blocks: [Card.Block] = [.text(head(desk))]
        if !desk.remarks.isEmpty {
            blocks.append(.text(desk.remarks.prefix(6).map { "! \($0)" }.joined(separator: "\n")))
        }
        blocks += DraftPage.allCases.map { .section(line($0, desk), open($0)) }
        blocks += [.separator, .text(checklist(desk))]
        let fixes = desk.missing.prefix(4).map(fix)
        if !fixes.isEmpty { blocks.append(.row(fixes)) }
        if let hints = hints(desk.draft.text) { blocks.append(.text(hints)) }
        blocks.append(.row(Array(actions.prefix(4))))
        return Card(accent: desk.isComplete ? .green : .blurple, blocks)
    }

    private static func head(_ desk: Desk) -> Phrase {
        let saved: Phrase = "saved \(Stamp.relative(desk.draft.saved))"
        guard let project = desk.revised else {
            let title: Phrase =
                "## Your proposal – draft\n-# \(desk.draft.text.shownTitle) · \(saved), only you see it"
            return desk.draft.text.changes(since: ProposalText()).count > 3 ? title : "\(title)\n\(advice)"
        }
        var title: Phrase =
            "## \(project.id) · \(project.title) – next revision\n-# \(saved), only you see it"
        if let before = project.proposal?.text.unsealed(project.sealedTwist) {
            let changed = desk.draft.text.changes(since: before)
            let names: Phrase =
                changed.isEmpty ? "nothing yet" : changed.prefix(10).map(\.word).joined(separator: ", ")
            title = "\(title)\nChanged since rev \(project.proposal?.revision ?? 1): \(names)."
        }
        return title
    }

    /// PJ234-239, S65.
    private static let advice: Phrase = """
        The best come from something you lived through at work. A good project is like real production, has a twist and a \
        limit on cost, teaches 3 to 5 skills, and is built by 2 to 10 people. Every page is saved when you send it.
        """

    private static func line(_ page: DraftPage, _ desk: Desk) -> Phrase {
        let title: Phrase = "**\(page.rawValue) \(page.title)**"
        let needs = desk.findings.filter { $0.page == page }.map(\.need)
        let state: Phrase
        if !needs.isEmpty {
            state = "\(title) – still needs: \(needs.joined(separator: ", "))"
        } else if page.isEmpty(in: desk.draft.text) {
            state = "\(title) ○ optional, empty"
        } else {
            state = "\(title) ✓ done"
        }
        return page.glance(desk.draft.text).map { "\(state)\n-# \($0)" } ?? state
    }

    private static func checklist(_ desk: Desk) -> Phrase {
        let all = ProposalFinding.Item.allCases.count
        // The ninth is a tick that only a person can give, when they submit.
        let met = all - 1 - desk.missing.count
        guard !desk.isComplete else {
            return desk.revised == nil
                ? "**Checklist \(met) of \(all).** The last is your word that you have the time: Submit asks for it."
                : "**Checklist \(all) of \(all).** It can be sent."
        }
        let names = desk.missing.map(\.word).joined(separator: ", ")
        return "**Checklist \(met) of \(all).** Missing: \(names)."
    }

    /// Worth a second thought; nothing here stops anybody (D25, K15).
    private static func hints(_ text: ProposalText) -> Phrase? {
        let hints = text.hints.map { hint -> Phrase in
            switch hint {
            case .budgetBelowInfrastructure: "The infrastructure may cost more than the budget allows."
            case .monthsUnusual(let months, let usual):
                "\(months) months: such projects usually take \(usual.lowerBound) to \(usual.upperBound)."
            case .largeTeam: "More than ten people are hard to keep together."
            }
        }
        return hints.isEmpty ? nil : "-# Worth a second thought: \(hints.joined(separator: " "))"
    }
}
