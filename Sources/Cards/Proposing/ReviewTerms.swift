import ProjectModel

/// What a proposal's card has to know of its community, and of who reads it.
package struct ReviewTerms: Equatable, Sendable {
    package var approvalsNeeded: Int
    package var calendar: BusinessCalendar
    package var now: Moment
    package var voting: Voting
    /// `nil` where everybody reads it.
    package var viewer: MemberID?

    package init(
        approvalsNeeded: Int, calendar: BusinessCalendar, now: Moment, voting: Voting = Voting(),
        viewer: MemberID? = nil
    ) {
        self.approvalsNeeded = approvalsNeeded
        self.calendar = calendar
        self.now = now
        self.voting = voting
        self.viewer = viewer
    }

    /// How many take which stance, with names where the community shows them; what is not shown yet is said instead (D28).
    func stances(on project: Project) -> [Phrase] {
        guard let proposal = project.proposal else { return [] }
        guard voting.showsTally(of: project, to: viewer) else {
            return [
                voting.tally == .afterVote
                    ? "How many support it is shown to whoever has taken a stance"
                    : "How many support it is shown when it is decided"
            ]
        }
        let kinds: [Stance.Kind] = [.support, .wouldJoin, .abstain]
        return kinds.compactMap { kind in
            let members = proposal.stances.filter { $0.kind == kind }.map(\.member)
            guard kind != .abstain || !members.isEmpty else { return nil }
            return "\(kind.word) \(members.count)\(names(members))"
        }
    }

    /// The same for somebody alone, where the public card does not say it.
    func aside(on project: Project) -> Phrase {
        voting.tally == .afterVote ? "\n-# \(stances(on: project).joined(separator: " · "))" : .empty
    }

    private func names(_ members: [MemberID]) -> Phrase {
        guard voting.showsNames, !members.isEmpty else { return .empty }
        let shown = members.prefix(8).map { "\($0)" as Phrase }.joined(separator: ", ")
        return members.count > 8 ? " (\(shown), …)" : " (\(shown))"
    }
}
