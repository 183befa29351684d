// The twist: written, kept, scheduled, announced once.
extension Project {
    /// Writes the twist, and says who may read it before it is announced (D4).
    package mutating func write(
        twist text: String, visibility: Twist.Visibility, isSpoiler: Bool = false, by standing: Standing,
        at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        try requireTwistAhead()
        guard !text.isBlank else { throw .noTwist }
        guard text.count <= Twist.longest else {
            throw .wordsTooLong(length: text.count, limit: Twist.longest)
        }
        let isOpen = visibility == .open
        guard
            self.twist?.visibility != visibility || self.twist?.isSpoiler != isSpoiler
                || (isOpen ? self.twist?.text : sealedTwist) != text
        else { throw .alreadySo }
        seal(isOpen ? nil : text)
        record(
            .twist(.written(text: isOpen ? text : nil, visibility: visibility, isSpoiler: isSpoiler)),
            by: standing.actor, at: now)
    }

    /// Decides when it is announced by itself. What phase 1 must have reached is asked for now, for nobody is asked
    /// then.
    package mutating func schedule(
        twistAt moment: Moment, deadline: Moment? = nil, said: Set<Guard> = [],
        waiving: [Guard: String] = [:],
        by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        try requireTwistAhead()
        guard moment > now else { throw .momentPast(moment) }
        if let deadline, deadline <= moment { throw .momentPast(deadline) }
        if self.twist?.scheduled == moment, self.twist?.deadline == deadline { throw .alreadySo }
        let request = Move.Request(14, said: said, waiving: waiving)
        let plan = try plan(at: moment, isSending: false, request, by: standing, at: now)
        record(.twist(.scheduled(plan, deadline: deadline)), by: standing.actor, at: now)
    }

    /// Takes its schedule back, or stops its announcement within the minute.
    package mutating func unscheduleTwist(by standing: Standing, at now: Moment) throws(Refusal) {
        try require(.lead, of: standing)
        if let twist = self.twist, let announced = twist.announced {
            throw .twistAnnounced(at: announced, by: twist.announcedBy)
        }
        guard self.twist?.scheduled != nil else { throw .notScheduled }
        record(.twist(.unscheduled), by: standing.actor, at: now)
    }

    /// Announces it: a minute runs in which a person may stop it, then time does what was decided (T14, C8). Once it was
    /// announced it is not again.
    package mutating func announceTwist(
        deadline: Moment? = nil, said: Set<Guard> = [], waiving: [Guard: String] = [:], by standing: Standing,
        at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        try requireTwistAhead()
        let moment = now.advanced(by: Twist.Plan.stopWindow)
        if let deadline, deadline <= moment { throw .momentPast(deadline) }
        let request = Move.Request(14, said: said, waiving: waiving)
        let plan = try plan(at: moment, isSending: true, request, by: standing, at: now)
        record(.twist(.scheduled(plan, deadline: deadline)), by: standing.actor, at: now)
    }

    /// - Throws: when it was announced, or is about to be.
    private func requireTwistAhead() throws(Refusal) {
        guard let twist = self.twist else { return }
        if let announced = twist.announced { throw .twistAnnounced(at: announced, by: twist.announcedBy) }
        if let plan = twist.plan, plan.isSending { throw .twistSending(at: plan.at, by: plan.by) }
    }

    /// The decision, with what phase 1 rests on. One who is in phase 2 already, by a correction or from a catalogue, has
    /// no gate before the twist.
    private func plan(
        at moment: Moment, isSending: Bool, _ request: Move.Request, by standing: Standing, at now: Moment
    ) throws(Refusal) -> Twist.Plan {
        if stage == .phase2 {
            guard (self.twist?.text ?? sealedTwist)?.isBlank == false else { throw .noTwist }
            return Twist.Plan(at: moment, by: standing.actor, isSending: isSending)
        }
        let move = try move(
            GuardInquiry(
                request: request, standing: standing, council: Council(), calendar: BusinessCalendar(),
                decision: nil, criteria: [], now: now))
        return Twist.Plan(
            at: moment, by: standing.actor, isSending: isSending, said: move.said, waived: move.waived,
            isForLead: move.isForLead)
    }
}
