/// A question to the proposals, as `/proposals` asks it. `matches` is what it means; a store looks through less and answers
/// the same.
package struct ProposalQuery: Equatable, Sendable {
    package var show: Show
    /// Words that must all occur in the title or the text.
    package var search: String?
    /// Who asks: `mine` and `toAct` are theirs.
    package var viewer: Standing
    /// From zero.
    package var page: Int

    package init(show: Show = .review, search: String? = nil, viewer: Standing, page: Int = 0) {
        self.show = show
        self.search = search
        self.viewer = viewer
        self.page = page
    }

    /// Which proposals are listed; the values are those of the registered command.
    package enum Show: String, CaseIterable, Sendable {
        case review
        case toAct = "mine-to-act"
        case ready
        case changes
        case approved
        case notNow = "notnow"
        case mine
        case all
    }

    package var searchWords: [String] { (search ?? "").folded.split(separator: " ").map(String.init) }

    /// - Parameter need: how many approvals a proposal needs (D5).
    package func matches(_ project: Project, needing need: (Project) -> Int) -> Bool {
        project.proposal != nil && isShown(project, needing: need)
            && searchWords.allSatisfy(project.searchText.contains)
    }

    private func isShown(_ project: Project, needing need: (Project) -> Int) -> Bool {
        switch show {
        case .review: project.stage == .proposed
        case .toAct: project.waits(for: viewer)
        case .ready:
            project.stage == .proposed && project.proposal?.readiness(needing: need(project)) == .ready
        case .changes: project.stage == .needsChanges
        case .approved: !project.isProposal
        case .notNow: project.stage == .rejected
        case .mine: project.proposal?.author == viewer.member && viewer.member != nil
        case .all: true
        }
    }
}

extension Project {
    /// Whether a proposal goes on only when this person does something: its author answers, whoever raised a concern says
    /// whether an answer resolves it, a steward who has not spoken yet reviews it.
    package func waits(for standing: Standing) -> Bool {
        guard takesStances, let member = standing.member, let proposal else { return false }
        let open = proposal.concerns.filter { $0.settlement == nil }
        if open.contains(where: { $0.answer != nil && $0.by == member }) { return true }
        if proposal.author == member {
            return stage == .needsChanges || proposal.pending != nil && proposal.committed == nil
                || open.contains { $0.answer == nil }
        }
        let hasSpoken = proposal.stances.contains { $0.member == member } || open.contains { $0.by == member }
        return standing.isSteward && stage == .proposed && !hasSpoken
    }
}

/// One page of an answer.
package struct ProposalPage: Equatable, Sendable {
    /// How many match.
    package var matching: Int
    /// How many there are.
    package var total: Int
    package var page: Int
    /// The latest first.
    package var proposals: [Project]

    /// Proposals on a page.
    package static let size = 5

    package var pages: Int { max(1, (matching + Self.size - 1) / Self.size) }

    package init(matching: Int, total: Int, page: Int, proposals: [Project]) {
        self.matching = matching
        self.total = total
        self.page = page
        self.proposals = proposals
    }
}
