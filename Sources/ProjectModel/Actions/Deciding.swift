// Discussing and deciding: stances are advice, a steward's must-fix pauses, a person decides (D5).
extension Project {
    /// Takes a stance, or another one; the same again is refused as already so.
    package mutating func take(
        _ kind: Stance.Kind, reason: String? = nil, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        let member = try person(standing)
        try require(.proposed, .needsChanges)
        guard let proposal else { throw .notProposedHere }
        switch standing.ballot {
        case .open: break
        case .from(let moment): throw .stanceLater(from: moment)
        case .excluded: throw .noStance
        }
        if kind == .concern, reason?.isBlank != false { throw .reasonNeeded }
        let before = proposal.stances.first { $0.member == member }
        guard before?.kind != kind || before?.reason?.words != reason else { throw .alreadySo }
        let stance = Stance(
            member, kind, reason: reason.map { PersonalText($0, about: member) },
            isSteward: standing.isSteward, at: now)
        record(.proposal(.stanceTaken(stance)), by: standing.actor, at: now)
    }

    package mutating func clearStance(by standing: Standing, at now: Moment) throws(Refusal) {
        let member = try person(standing)
        try require(.proposed, .needsChanges)
        guard proposal?.stances.contains(where: { $0.member == member }) == true else { throw .alreadySo }
        record(.proposal(.stanceCleared(member)), by: standing.actor, at: now)
    }

    /// Raises a concern: what is in the way, and what would resolve it (F41, F47).
    package mutating func raise(
        _ kind: Concern.Kind, _ text: String, resolution: String, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        let member = try person(standing)
        try require(.proposed, .needsChanges)
        guard let proposal else { throw .notProposedHere }
        guard kind != .mustFix || standing.isSteward else { throw .mustFixIsForStewards }
        guard !text.isBlank, kind == .question || !resolution.isBlank else { throw .reasonNeeded }
        let concern = Concern(
            (proposal.concerns.map(\.id).max() ?? 0) + 1, kind, by: member, isSteward: standing.isSteward,
            text: text,
            resolution: resolution, at: now)
        record(.proposal(.concernRaised(concern)), by: standing.actor, at: now)
    }

    /// The proposer answers; whoever raised it says whether that resolves it.
    package mutating func answer(
        concern id: Concern.ID, _ words: String, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.proposer, of: standing)
        let concern = try openConcern(id)
        guard !words.isBlank else { throw .reasonNeeded }
        record(.proposal(.concernAnswered(concern.id, words)), by: standing.actor, at: now)
    }

    package mutating func resolve(concern id: Concern.ID, by standing: Standing, at now: Moment)
        throws(Refusal)
    {
        let concern = try openConcern(id)
        guard standing.member == concern.by else { throw .notYours(needed: [.member], lead: nil) }
        record(.proposal(.concernSettled(id, .resolved(at: now))), by: standing.actor, at: now)
    }

    /// An answer did not resolve it.
    package mutating func reopen(concern id: Concern.ID, by standing: Standing, at now: Moment)
        throws(Refusal)
    {
        guard let concern = proposal?.concerns.first(where: { $0.id == id }) else { throw .unknownConcern }
        guard standing.member == concern.by else { throw .notYours(needed: [.member], lead: nil) }
        guard concern.answer != nil || concern.settlement != nil else { throw .alreadySo }
        record(.proposal(.concernReopened(id)), by: standing.actor, at: now)
    }

    /// A Core Steward goes past a concern, with a reason that stays (MT149).
    package mutating func override(
        concern id: Concern.ID, reason: String, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.core, of: standing)
        let concern = try openConcern(id)
        guard !does(standing, wear: .proposer) else { throw .ownProposal }
        guard !reason.isBlank else { throw .reasonNeeded }
        let settlement = Concern.Settlement.overridden(by: standing.actor, reason: reason, at: now)
        record(.proposal(.concernSettled(concern.id, settlement)), by: standing.actor, at: now)
    }

    /// A steward takes the review; that counts as a first answer (K1).
    package mutating func takeReview(by standing: Standing, at now: Moment) throws(Refusal) {
        try require(.steward, of: standing)
        try require(.proposed)
        guard let proposal else { throw .notProposedHere }
        guard !does(standing, wear: .proposer) else { throw .ownProposal }
        guard proposal.reviewer == nil || proposal.reviewer != standing.member else { throw .alreadySo }
        record(.proposal(.reviewTaken), by: standing.actor, at: now)
    }

    /// How a steward decides.
    package struct Approval: Equatable, Sendable {
        package var criteria: Set<Decision.Criterion>
        package var note: String
        /// As an experiment, until then (F46).
        package var until: Moment?
        /// It was discussed openly, though it is early (D32).
        package var wasDiscussed: Bool
        /// A Core Steward's written reason to go on without enough approvals, or past a must-fix (D5).
        package var overriding: String?

        package init(
            criteria: Set<Decision.Criterion> = Set(Decision.Criterion.allCases), note: String = "",
            until: Moment? = nil, wasDiscussed: Bool = false, overriding: String? = nil
        ) {
            self.criteria = criteria
            self.note = note
            self.until = until
            self.wasDiscussed = wasDiscussed
            self.overriding = overriding
        }
    }

    /// Approves a proposal (T4). Without the proposer's word it is kept, and decides as soon as that comes.
    package mutating func approve(
        _ approval: Approval, by standing: Standing, council: Council,
        calendar: BusinessCalendar = BusinessCalendar(), at now: Moment
    ) throws(Refusal) {
        try undecided()
        if let until = approval.until, until <= now { throw .momentPast(until) }
        let decision = Decision(
            approval.until.map(Decision.Outcome.experiment) ?? .approved, by: standing.actor, at: now,
            note: approval.note, approvals: proposal?.approvals ?? [])
        var request = Move.Request(4)
        if approval.wasDiscussed { request.said = [.discussed] }
        if let reason = approval.overriding { request.waiving = [.approvals: reason, .noMustFix: reason] }
        let inquiry = GuardInquiry(
            request: request, standing: standing, council: council, calendar: calendar, decision: decision,
            criteria: approval.criteria, now: now)
        let move = try move(inquiry, passing: [.commitment])
        if let reason = approval.overriding {
            // What a Core Steward goes past is settled so, and does not come up again when the proposer says yes.
            let settlement = Concern.Settlement.overridden(by: standing.actor, reason: reason, at: now)
            for concern in proposal?.blocking ?? [] {
                record(.proposal(.concernSettled(concern.id, settlement)), by: standing.actor, at: now)
            }
        }
        if proposal?.committed == nil {
            record(.proposal(.approvalPending(decision)), by: standing.actor, at: now)
        } else {
            record(.moved(move), by: standing.actor, at: now)
        }
    }

    /// Says "not now" (T5), with one of the four reasons and kind words.
    package mutating func turnDown(
        _ reason: Decision.NotNow?, lookAlike: String? = nil, note: String, by standing: Standing,
        at now: Moment
    ) throws(Refusal) {
        try undecided()
        let decision = reason.map {
            Decision(.notNow($0, lookAlike: lookAlike), by: standing.actor, at: now, note: note)
        }
        let inquiry = GuardInquiry(
            request: Move.Request(5, reason: note), standing: standing, council: Council(),
            calendar: BusinessCalendar(), decision: decision, criteria: [], now: now)
        let move = try move(inquiry)
        record(.moved(move), by: standing.actor, at: now)
    }

    /// Says how an experiment went (K22).
    package mutating func evaluate(experiment words: String, by standing: Standing, at now: Moment)
        throws(Refusal)
    {
        try require(.steward, .lead, of: standing)
        guard case .experiment(let until)? = proposal?.decisions.last?.outcome, proposal?.evaluation == nil
        else {
            throw .alreadySo
        }
        guard now >= until else { throw .gateClosed(rule: 4, [Gap(.reason, .until(until))]) }
        guard !words.isBlank else { throw .reasonNeeded }
        record(.proposal(.experimentEvaluated(words)), by: standing.actor, at: now)
    }

    /// The second of two stewards who decide at the same second is told who decided what (story 15).
    private func undecided() throws(Refusal) {
        guard let proposal else { throw .notProposedHere }
        if stage != .proposed, stage != .needsChanges, let decision = proposal.decisions.last {
            throw .alreadyDecided(decision)
        }
        // It waits for the proposer's word; until then only asking for changes takes it back.
        if proposal.awaitsCommitment, let pending = proposal.pending { throw .alreadyDecided(pending) }
    }

    private func openConcern(_ id: Concern.ID) throws(Refusal) -> Concern {
        try require(.proposed, .needsChanges)
        guard let concern = proposal?.concerns.first(where: { $0.id == id }) else { throw .unknownConcern }
        guard concern.settlement == nil else { throw .concernSettled }
        return concern
    }
}
