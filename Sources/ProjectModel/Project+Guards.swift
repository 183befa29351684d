/// What a guard needs to know beside the project.
struct GuardInquiry {
    var request: Move.Request
    var standing: Standing
    var council: Council
    var calendar: BusinessCalendar
    var decision: Decision?
    var criteria: Set<Decision.Criterion>
    var now: Moment
}

// How each guard is found out.
extension Project {
    /// What is missing for a guard; `nil` when it is met.
    func gap(_ guard: Guard, _ inquiry: GuardInquiry) -> Gap.Missing? {
        switch `guard` {
        case .lint:
            let findings = proposal?.text.findings(hasTime: true, sealedTwist: sealedTwist) ?? []
            return findings.isEmpty ? nil : .findings(findings)
        case .edited:
            if case .needsChanges(_, _, isEdited: true)? = proposal?.phase { return nil }
            return .word
        case .question, .reason: return inquiry.request.reason?.isBlank == false ? nil : .word
        case .approvals:
            let need = inquiry.council.approvalsNeeded(for: proposal?.author, at: inquiry.now)
            let have = proposal?.approvals.count ?? 0
            return have >= need ? nil : .approvals(have: have, need: need)
        case .noMustFix:
            let blocking = proposal?.blocking.map(\.id) ?? []
            return blocking.isEmpty ? nil : .concerns(blocking)
        case .criteria: return inquiry.criteria.count == Decision.Criterion.allCases.count ? nil : .word
        case .commitment: return proposal?.committed == nil ? .word : nil
        case .anotherDecides: return does(inquiry.standing, wear: .proposer) ? .word : nil
        case .discussed: return undiscussed(inquiry)
        case .notNowReason:
            if case .notNow? = inquiry.decision?.outcome { return nil }
            return .word
        case .lookAlike:
            if case .notNow(.tooSimilar, let other)? = inquiry.decision?.outcome, other?.isBlank != false {
                return .word
            }
            return nil
        case .note: return (inquiry.request.reason?.count ?? 0) >= 40 ? nil : .word
        case .repository: return self.repository?.isBlank == false ? nil : .word
        case .leadConfirmed:
            // What rests since it was approved goes back to looking for its lead.
            let mayLack = inquiry.request.rule == 22 && self.state == .approved
            return self.lead == nil && !mayLack ? .word : nil
        case .setupChecklist: return open(.setup)
        case .completionChecklist: return open(.completion)
        case .revivalChecklist: return open(.revival)
        case .teamOrSolo: return said(`guard`, inquiry, orIs: teamSize > 1)
        case .coreRoles:
            let roles = self.seats.filter { listing.taken($0) == 0 }.map(\.role)
            return roles.isEmpty ? nil : .roles(roles)
        case .leadReady, .teamOnboarded, .tasksAssigned, .coreWorks, .teamReady, .improvements, .teamAsked:
            return said(`guard`, inquiry)
        case .restReason: return unrested(inquiry)
        case .openSeats: return self.seats.contains { $0.count > listing.taken($0) } ? nil : .word
        case .phase1Milestones: return undone(phases: 1...1)
        case .phaseMilestones: return undone(phases: 1...2)
        case .twistText: return (self.twist?.text ?? sealedTwist)?.isBlank == false ? nil : .word
        case .leadOrInterest:
            return said(`guard`, inquiry, orIs: self.lead != nil && dormancy?.rest == .leadLeft)
        }
    }

    private func said(_ guard: Guard, _ inquiry: GuardInquiry, orIs isSo: Bool = false) -> Gap.Missing? {
        isSo || inquiry.request.said.contains(`guard`) || isSaid(`guard`) ? nil : .word
    }

    private func open(_ kind: Checklist.Kind) -> Gap.Missing? {
        let items = checklist.open(kind)
        return items.isEmpty ? nil : .items(items)
    }

    private func undone(phases: ClosedRange<Int>) -> Gap.Missing? {
        let titles = self.milestones.filter { phases.contains($0.phase) && $0.done == nil }.map(\.title)
        return titles.isEmpty ? nil : .milestones(titles)
    }

    /// The time of the first answer and a day more, or somebody's word (D32).
    private func undiscussed(_ inquiry: GuardInquiry) -> Gap.Missing? {
        guard let clock = proposal?.clock, !inquiry.request.said.contains(.discussed), !isSaid(.discussed)
        else { return nil }
        let open = inquiry.calendar.moment(after: 3, businessDaysFrom: clock.started).advanced(by: .days(1))
        return inquiry.now >= open ? nil : .until(open)
    }

    /// Two of the reasons can be looked up.
    private func unrested(_ inquiry: GuardInquiry) -> Gap.Missing? {
        guard let rest = inquiry.request.rest else { return .word }
        switch rest {
        case .noApplications:
            let quiet = max(requests.map(\.at).max() ?? entered, entered).advanced(by: .weeks(4))
            return inquiry.now >= quiet ? nil : .until(quiet)
        case .noActivity:
            let quiet = lastActivity.advanced(by: HealthRule.quiet)
            return inquiry.now >= quiet ? nil : .until(quiet)
        case .leadCannotCommit, .teamDisbanded, .leadLeft: return nil
        }
    }
}
