/// What stands between a project and another state, line by line, as people tick and pass it over (C7).
package struct Gate: Equatable, Sendable {
    /// 9 is T9.
    package let rule: Int
    package let from: Stage
    package let to: Stage
    package let lines: [Line]

    package struct Line: Equatable, Sendable {
        package let subject: Subject
        package let state: State
        /// Whether it holds nothing up.
        package let isOptional: Bool
        /// What a lead can do about it here.
        package let remedy: Remedy
    }

    package enum Subject: Hashable, Sendable {
        case item(Checklist.Item)
        case word(Guard)
    }

    package enum State: Equatable, Sendable {
        /// Found to be so, or said by somebody.
        case met(by: Actor?, at: Moment?)
        case waived(reason: String, by: Actor, grantedBy: Actor)
        /// It is asked to pass over it; a steward's word is missing (D31).
        case asked(reason: String, by: Actor)
        case open(Gap.Missing)
    }

    package enum Remedy: Equatable, Sendable {
        /// A tick, or for a line of a checklist a waiver as well.
        case tick, waive, tickOrWaive
        /// Only doing it helps.
        case none
    }

    /// Whether nothing is missing any more.
    package var isOpen: Bool { missing.isEmpty }

    package var missing: [Line] { lines.filter { !$0.isOptional && !$0.isSettled } }

    package var waived: [Line] {
        lines.filter { if case .waived = $0.state { true } else { false } }
    }
}

extension Gate.Line {
    package var isSettled: Bool {
        switch state {
        case .met, .waived: true
        case .asked, .open: false
        }
    }
}

extension Project {
    /// The ways a lead can take from here, the usual one first.
    package var leadWays: [Lifecycle.Rule] {
        let ways = Lifecycle.ways(from: stage).filter { $0.who.contains(.lead) }
        return ways.filter { $0.leadsOn(from: stage) } + ways.filter { !$0.leadsOn(from: stage) }
    }

    /// - Parameter rest: why it would pause, for the ways that lead there.
    package func gate(
        of rule: Lifecycle.Rule, rest: RestReason? = nil, by standing: Standing, at now: Moment
    ) -> Gate {
        let inquiry = GuardInquiry(
            request: Move.Request(rule.number, rest: rest), standing: standing, council: Council(),
            calendar: BusinessCalendar(), decision: nil, criteria: [], now: now)
        let to = rule.number == 22 ? Stage(self.state) : rule.to[0]
        return Gate(rule: rule.number, from: stage, to: to, lines: rule.guards.flatMap { lines($0, inquiry) })
    }

    private func lines(_ guard: Guard, _ inquiry: GuardInquiry) -> [Gate.Line] {
        if let kind = `guard`.checklist {
            return Checklist.items(of: kind).map { item in
                Gate.Line(
                    subject: .item(item), state: answer(checklist.ticks[item]) ?? .open(.word),
                    isOptional: item.isOptional, remedy: item.isOptional ? .tick : .tickOrWaive)
            }
        }
        let remedy: Gate.Remedy =
            switch `guard`.remedy {
            case .said: .tick
            case .waived: .waive
            case .none: .none
            }
        let missing = gap(`guard`, inquiry)
        // A waiver of what has come to be so all the same is none.
        let said: Gate.State? = missing == nil && `guard`.remedy != .said ? nil : answer(words[`guard`])
        let found: Gate.State = missing.map(Gate.State.open) ?? .met(by: nil, at: nil)
        return [
            Gate.Line(subject: .word(`guard`), state: said ?? found, isOptional: false, remedy: remedy)
        ]
    }

    private func answer(_ tick: Checklist.Tick?) -> Gate.State? {
        switch tick {
        case .done(let by, let at): .met(by: by, at: at)
        case .waived(let reason, let by, let granted?): .waived(reason: reason, by: by, grantedBy: granted)
        case .waived(let reason, let by, nil): .asked(reason: reason, by: by)
        case nil: nil
        }
    }
}

extension Lifecycle.Rule {
    /// Whether it goes along the official chain, neither back nor to rest.
    fileprivate func leadsOn(from stage: Stage) -> Bool {
        guard let here = stage.state, let there = to.first?.state else { return false }
        let chain = ProjectState.allCases
        return (chain.firstIndex(of: here) ?? 0) < (chain.firstIndex(of: there) ?? 0)
    }
}

extension Guard {
    /// The list whose lines it is made of.
    package var checklist: Checklist.Kind? {
        switch self {
        case .setupChecklist: .setup
        case .completionChecklist: .completion
        case .revivalChecklist: .revival
        case .lint, .edited, .question, .approvals, .noMustFix, .criteria, .commitment, .anotherDecides,
            .discussed, .notNowReason, .lookAlike, .note, .repository, .leadConfirmed, .leadReady,
            .teamOrSolo,
            .coreRoles, .teamOnboarded, .tasksAssigned, .restReason, .openSeats, .phase1Milestones,
            .coreWorks,
            .teamReady, .twistText, .phaseMilestones, .improvements, .reason, .teamAsked, .leadOrInterest:
            nil
        }
    }
}
