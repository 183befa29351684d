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
