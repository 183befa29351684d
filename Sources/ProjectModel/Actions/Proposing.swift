// Submitting a proposal, and mending it.
extension Project {
    /// Proposes a project (T1).
    /// - Throws: `Refusal.gateClosed` with every finding of the checklist.
    package init(
        _ id: ID, submitting text: ProposalText, hasTime: Bool, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        guard let author = standing.member else { throw .membersOnly }
        let findings = text.findings(hasTime: hasTime)
        guard findings.isEmpty else { throw .gateClosed(rule: 1, [Gap(.lint, .findings(findings))]) }
        let (open, sealed) = text.sealed
        self.init(id, Recorded(.submitted(open), by: .member(author), at: now), sealedTwist: sealed)
    }

    /// Changes the text: while it is reviewed, when changes were asked for, and before it is submitted again (F36).
    package mutating func revise(_ text: ProposalText, by standing: Standing, at now: Moment) throws(Refusal)
    {
        try require(.proposer, of: standing)
        try require(.proposed, .needsChanges, .rejected, .withdrawn)
        let (open, sealed) = text.sealed
        guard let before = proposal?.text, open != before || sealed != sealedTwist else { throw .alreadySo }
        let findings = text.findings(hasTime: true)
        guard findings.isEmpty else { throw .gateClosed(rule: 1, [Gap(.lint, .findings(findings))]) }
        seal(sealed)
        record(.proposal(.revised(open)), by: standing.actor, at: now)
    }

    /// Brings a changed text back to the stewards: an answer to what was asked (T3), or another try (T7). While it is
    /// reviewed this is a revision, and the review goes on.
    package mutating func resubmit(
        _ text: ProposalText, by standing: Standing, council: Council = Council(), at now: Moment
    ) throws(Refusal) {
        let from = stage
        do {
            try revise(text, by: standing, at: now)
        } catch .alreadySo where from != .proposed {
            // What was edited before, or is submitted again as it is, only comes back.
        }
        switch from {
        case .needsChanges: try move(Move.Request(3), by: standing, council: council, at: now)
        case .rejected, .withdrawn: try move(Move.Request(7), by: standing, council: council, at: now)
        default: break
        }
    }

    /// The proposer has the time (LC57). When stewards have approved already, that decides.
    package mutating func commit(
        by standing: Standing, council: Council, calendar: BusinessCalendar = BusinessCalendar(),
        at now: Moment
    ) throws(Refusal) {
        try require(.proposer, of: standing)
        try require(.proposed)
        guard let proposal, proposal.committed == nil else { throw .alreadySo }
        record(.proposal(.committed), by: standing.actor, at: now)
        guard let pending = proposal.pending, proposal.blocking.isEmpty else { return }
        let move = Move(
            rule: 4, from: .proposed, to: .approved, said: [], waived: [], isForLead: false,
            isAnnounced: true,
            decision: pending)
        record(.moved(move), by: pending.by, at: now)
    }
}
