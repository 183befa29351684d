import ProjectModel

/// The list of proposals: five at a time, each with where it stands and who has the ball.
package enum ProposalListCard {
    /// What a list says of itself.
    package struct Head: Equatable, Sendable {
        package var title: Phrase
        package var matching: Int
        package var total: Int
        /// From zero.
        package var page: Int
        package var pages: Int
        package var search: String?

        package init(title: Phrase, matching: Int, total: Int, page: Int, pages: Int, search: String? = nil) {
            self.title = title
            self.matching = matching
            self.total = total
            self.page = page
            self.pages = pages
            self.search = search
        }
    }

    package static func card(
        _ head: Head, _ proposals: [Project], _ terms: (Project) -> ReviewTerms,
        open: (Project) -> Card.Button, filters: Card.Select, actions: [Card.Button]
    ) -> Card {
        var facts: [Phrase] = ["\(head.matching) of \(head.total)"]
        if let search = head.search { facts.append("“\(Words.inert(search, upTo: 60))”") }
        if head.pages > 1 { facts.append("page \(head.page + 1) of \(head.pages)") }
        var blocks: [Card.Block] = [.text("## \(head.title)\n-# \(facts.joined(separator: " · "))")]
        for (place, project) in proposals.enumerated() {
            if place > 0 { blocks.append(.separator) }
            blocks.append(.section(entry(project, terms(project)), open(project)))
        }
        blocks.append(.select(filters))
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        return Card(accent: .blurple, blocks)
    }

    /// - Parameter sentence: what is not there.
    package static func empty(
        _ sentence: Phrase, total: Int, filters: Card.Select, actions: [Card.Button]
    ) -> Card {
        guard total > 0 else {
            return Card(
                accent: .grey,
                [.text("There are no proposals here yet. `/propose` starts the first."), .row(actions)])
        }
        return Card(
            accent: .grey, [.text(sentence), .select(filters)] + (actions.isEmpty ? [] : [.row(actions)]))
    }

    private static func entry(_ project: Project, _ terms: ReviewTerms) -> Phrase {
        guard let proposal = project.proposal else { return "**\(project.title)**" }
        let standing = ProposalStanding(project, proposal, terms)
        let tally = proposal.tally
        // There is no list of people whose proposals were put off (D35).
        let author: [Phrase] = project.canBeRevised && !project.takesStances ? [] : ["by \(proposal.author)"]
        let stances: [Phrase] =
            terms.voting.showsTally(of: project, to: terms.viewer)
            ? ["Support \(tally.support)", "Would join \(tally.wouldJoin)"] : []
        let counts: [Phrase] =
            stances + [
                tally.openConcerns == 0
                    ? "no open concerns"
                    : .counted(
                        tally.openConcerns, one: "\(tally.openConcerns) open concern",
                        other: "\(tally.openConcerns) open concerns")
            ]
        let title: Phrase = "**\(project.id) · \(project.title)** · \(standing.word)"
        return "\(title)\n\(standing.brief)\n-# \((author + counts).joined(separator: " · "))"
    }
}
