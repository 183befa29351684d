/// What time alone brings up: the community's timers (DOMAIN §3). Time suggests and reminds; people act (D10).
package enum Timer: String, Codable, CaseIterable, Sendable {
    /// K1: the first answer of a steward.
    case firstAnswer
    /// K2: the decision.
    case decision
    /// K3: the repository.
    case repository
    /// K4: the setup checklist.
    case setup
    /// K5: the lead's answer to an application.
    case application
    /// K7: nobody applies.
    case recruiting
    /// K9: nothing was seen for two weeks.
    case atRisk
    /// K10: nothing was seen for long.
    case quiet
    /// K11: whether to archive.
    case archiveReview
    /// K22: how the experiment went.
    case experiment
    /// K24: the twist's date.
    case twistDeadline
}

/// One suggestion of one timer; the moment its clock began tells it from the next time round.
package struct Nudge: Hashable, Codable, Sendable {
    package var timer: Timer
    /// A timer may speak up several times; the first is 0.
    package var step: Int
    package var since: Moment

    package init(_ timer: Timer, step: Int = 0, since: Moment) {
        self.timer = timer
        self.step = step
        self.since = since
    }
}

extension Project {
    /// Every nudge that is planned as things stand, with its moment, given ones included.
    func schedule(_ calendar: BusinessCalendar) -> [(nudge: Nudge, at: Moment)] {
        var schedule: [(nudge: Nudge, at: Moment)] = []
        func plan(_ timer: Timer, since start: Moment, _ moments: [Moment]) {
            for (step, moment) in moments.enumerated() {
                schedule.append((Nudge(timer, step: step, since: start), moment))
            }
        }
        func plan(_ timer: Timer, since start: Moment, days: [Int]) {
            plan(timer, since: start, days.map { start.advanced(by: .days($0)) })
        }
        switch stage {
        case .proposed:
            guard let clock = proposal?.clock else { break }
            if let due = clock.firstAnswerDue(in: calendar) {
                plan(.firstAnswer, since: clock.started, [due.advanced(by: .seconds(-4 * 3_600)), due])
            }
            if clock.decisionDue != nil { plan(.decision, since: clock.started, days: [6, 7]) }
        case .approved: plan(.repository, since: entered, days: [3, 7])
        case .setup: plan(.setup, since: entered, days: [7])
        case .recruiting:
            // An application starts the weeks anew.
            plan(.recruiting, since: lastRequest, days: [14, 28])
        case .active, .phase2:
            let start = max(lastActivity, breakEnds ?? lastActivity)
            plan(.atRisk, since: start, days: [14, 17])
            plan(.quiet, since: start, days: [42, 70, 91])
        case .complete, .maintained: plan(.archiveReview, since: max(lastActivity, entered), days: [182])
        case .dormant: plan(.archiveReview, since: dormancy?.since ?? entered, days: [182])
        case .needsChanges, .rejected, .withdrawn, .archived: break
        }
        for request in requests where request.status == .waiting {
            plan(.application, since: request.waitingSince, days: [3, 5])
        }
        if case .experiment(let until)? = proposal?.decisions.last?.outcome, proposal?.evaluation == nil {
            plan(.experiment, since: until, [until])
        }
        if let twist = self.twist, let announced = twist.announced, let deadline = twist.deadline,
            self.state == .phase2
        {
            let half = announced.advanced(by: announced.duration(to: deadline) / 2)
            plan(.twistDeadline, since: announced, [half, deadline.advanced(by: .days(-3))])
        }
        return schedule
    }

    /// When a nudge was planned for; `nil` when its clock has begun anew since.
    package func due(_ nudge: Nudge, _ calendar: BusinessCalendar) -> Moment? {
        schedule(calendar).first { $0.nudge == nudge }?.at
    }

    /// For when a change was planned that time made late, as when nobody ran at its hour; `nil` for everything else.
    package func planned(_ recorded: Recorded, _ calendar: BusinessCalendar) -> Moment? {
        guard case .nudged(let nudge) = recorded.change, let due = due(nudge, calendar),
            due.duration(to: recorded.at) >= Twist.Plan.late
        else { return nil }
        return due
    }

    /// When time next has something to say or to keep; `nil` when it has nothing.
    package func nextWake(_ calendar: BusinessCalendar) -> Moment? {
        let nudges = schedule(calendar).filter { !nudged.contains($0.nudge) }.map(\.at)
        return (nudges + [self.twist?.scheduled].compactMap(\.self)).min()
    }

    /// Lets time pass: a twist whose hour has come is announced, and what has become due is noted, each once.
    package mutating func pass(_ calendar: BusinessCalendar, at now: Moment) {
        if let twist = self.twist, let plan = twist.plan, twist.announced == nil, plan.at <= now,
            let text = twist.text ?? sealedTwist
        {
            let isLate = plan.at.duration(to: now) >= Twist.Plan.late
            record(
                .twist(.announced(text: text, deadline: twist.deadline, isLate: isLate)), by: .clock, at: now)
            if stage == .active {
                let move = Move(
                    rule: 14, from: .active, to: .phase2, said: plan.said, waived: plan.waived,
                    isForLead: plan.isForLead, isAnnounced: true)
                record(.moved(move), by: .clock, at: now)
            }
        }
        let due = schedule(calendar).filter { $0.at <= now && !nudged.contains($0.nudge) }
        for (nudge, _) in due.sorted(by: { $0.at < $1.at }) { record(.nudged(nudge), by: .clock, at: now) }
    }

    /// When the last application came, or recruiting began.
    private var lastRequest: Moment { max(requests.map(\.at).max() ?? entered, entered) }
}
