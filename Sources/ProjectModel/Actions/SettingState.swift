// What an operator does from the machine: a steward's ordinary transition, or a correction (OPERATOR §7).
extension Project {
    /// Takes the way of the table to a stage. What a person may pass over is passed over with the reason and stands in
    /// the record; what nobody may pass over refuses.
    package mutating func setState(
        _ stage: Stage, reason: String, rest: RestReason? = nil, isCorrection: Bool = false,
        by standing: Standing,
        council: Council, calendar: BusinessCalendar, at now: Moment
    ) throws(Refusal) {
        guard stage != self.stage else { throw .alreadySo }
        if isCorrection {
            return try move(
                Move.Request(26, to: stage, reason: reason, isAnnounced: false), by: standing,
                council: council,
                calendar: calendar, at: now)
        }
        // A paused project resumes only where it paused.
        let resumes = dormancy == nil || stage == .archived || stage == Stage(self.state)
        guard resumes, let rule = Lifecycle.rule(from: self.stage, to: stage) else {
            throw .noWay(from: self.stage, to: stage)
        }
        var request = Move.Request(rule.number, reason: reason, rest: rest)
        for `guard` in rule.guards where mayWaive(`guard`, standing) { request.waiving[`guard`] = reason }
        try move(request, by: standing, council: council, calendar: calendar, at: now)
    }
}
