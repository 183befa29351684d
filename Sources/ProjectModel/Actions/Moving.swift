// The lifecycle's transitions, all through one door: the rule's hats, its guards, and then the record.
extension Project {
    /// Makes a transition of the table. Submitting (T1) makes a project and is `Project.init(_:submitting:)`; approving
    /// and turning down (T4, T5) are in `Deciding.swift`, for their guards ask for a decision that this has not.
    package mutating func move(
        _ request: Move.Request, by standing: Standing, council: Council = Council(),
        calendar: BusinessCalendar = BusinessCalendar(), deadline: Moment? = nil, at now: Moment
    ) throws(Refusal) {
        let inquiry = GuardInquiry(
            request: request, standing: standing, council: council, calendar: calendar, decision: nil,
            criteria: [],
            now: now)
        let move = try move(inquiry)
        record(.moved(move), by: standing.actor, at: now)
        guard let twist = self.twist, twist.announced == nil else { return }
        if move.rule != 14 {
            // What was planned was planned for a project that is being built.
            if twist.plan != nil { record(.twist(.unscheduled), by: standing.actor, at: now) }
            return
        }
        // Phase 2 is the twist: the one does not begin without the other (LC257).
        guard let text = twist.text ?? sealedTwist else { return }
        record(.twist(.announced(text: text, deadline: deadline, isLate: false)), by: standing.actor, at: now)
    }

    /// What a transition would be, or what keeps it from being.
    package func gaps(
        _ request: Move.Request, by standing: Standing, council: Council = Council(),
        calendar: BusinessCalendar = BusinessCalendar(), at now: Moment
    ) -> [Gap] {
        let inquiry = GuardInquiry(
            request: request, standing: standing, council: council, calendar: calendar, decision: nil,
            criteria: [],
            now: now)
        return gaps(inquiry).gaps
    }

    func move(_ inquiry: GuardInquiry, passing passed: Set<Guard> = []) throws(Refusal) -> Move {
        let request = inquiry.request
        let rule = Lifecycle.rule(request.rule)
        guard rule.who.contains(where: { does(inquiry.standing, wear: $0) }) else {
            throw .notYours(needed: rule.who, lead: self.lead)
        }
        let target = try target(of: rule, request)
        if rule.guards.contains(.anotherDecides), does(inquiry.standing, wear: .proposer) {
            throw .ownProposal
        }
        let (gaps, waived) = gaps(inquiry)
        let left = gaps.filter { !passed.contains($0.guard) }
        guard left.isEmpty else { throw .gateClosed(rule: rule.number, left) }
        // Taking a decision back is one (MT152).
        let reversal = Decision(
            .reversed(reason: request.reason ?? ""), by: inquiry.standing.actor, at: inquiry.now,
            note: request.reason ?? "")
        let said = rule.guards.filter { request.said.contains($0) || isSaid($0) }
        return Move(
            rule: rule.number, from: stage, to: target, reason: request.reason, rest: request.rest,
            archive: request.archive, channel: request.channel, said: said, waived: waived,
            isForLead: rule.who == [.lead] && inquiry.standing.member.map(leads) != true,
            isAnnounced: rule.number == 26 ? request.isAnnounced : true,
            decision: rule.number == 25 ? reversal : inquiry.decision)
    }

    func gaps(_ inquiry: GuardInquiry) -> (gaps: [Gap], waived: [Move.Waiver]) {
        var (gaps, waived): ([Gap], [Move.Waiver]) = ([], [])
        for `guard` in Lifecycle.rule(inquiry.request.rule).guards {
            guard let missing = gap(`guard`, inquiry) else { continue }
            if case .waived(let reason, _, .some)? = words[`guard`] {
                waived.append(Move.Waiver(`guard`, reason: reason))
            } else if let reason = inquiry.request.waiving[`guard`], !reason.isBlank,
                mayWaive(`guard`, inquiry.standing)
            {
                waived.append(Move.Waiver(`guard`, reason: reason))
            } else {
                gaps.append(Gap(`guard`, missing))
            }
        }
        return (gaps, waived)
    }

    /// What a lead's word would do, a steward may pass over with a reason.
    package func mayWaive(_ guard: Guard, _ standing: Standing) -> Bool {
        switch `guard`.remedy {
        case .said: does(standing, wear: .steward)
        case .waived(let hat): does(standing, wear: hat)
        case .none: false
        }
    }

    private func target(of rule: Lifecycle.Rule, _ request: Move.Request) throws(Refusal) -> Stage {
        if rule.number == 26 {
            guard let to = request.to, to != stage else { throw .alreadySo }
            if to.state == .proposed && proposal == nil && to != .proposed { throw .notProposedHere }
            return to
        }
        guard rule.from.contains(stage) else { throw .wrongStage(needed: rule.from, is: stage) }
        switch rule.number {
        // A decision is taken back to where it was taken: without a proposal there is none.
        case 25 where proposal == nil: throw .notProposedHere
        case 21: return hasEverCompleted ? .maintained : Stage(archivedFrom ?? .recruiting)
        case 22: return Stage(self.state)
        default: return rule.to[0]
        }
    }
}
