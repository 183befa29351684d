// The twist: written, kept, scheduled, announced once.
extension Project {
    /// Writes the twist, and says who may read it before it is announced (D4).
    package mutating func write(
        twist text: String, visibility: Twist.Visibility, by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        if let announced = self.twist?.announced { throw .twistAnnounced(at: announced) }
        guard !text.isBlank else { throw .noTwist }
        guard text.count <= 2_000 else { throw .wordsTooLong(length: text.count, limit: 2_000) }
        let isOpen = visibility == .open
        guard self.twist?.visibility != visibility || (isOpen ? self.twist?.text : sealedTwist) != text else {
            throw .alreadySo
        }
        seal(isOpen ? nil : text)
        record(
            .twist(.written(text: isOpen ? text : nil, visibility: visibility)), by: standing.actor, at: now)
    }

    /// Decides when it is announced by itself. What phase 1 must have reached is asked for now, for nobody is asked
    /// then.
    package mutating func schedule(
        twistAt moment: Moment, deadline: Moment? = nil, said: Set<Guard> = [],
        waiving: [Guard: String] = [:],
        by standing: Standing, at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        try require(.active)
        if let announced = self.twist?.announced { throw .twistAnnounced(at: announced) }
        guard moment > now else { throw .momentPast(moment) }
        if let deadline, deadline <= moment { throw .momentPast(deadline) }
        let gaps = gaps(Move.Request(14, said: said, waiving: waiving), by: standing, at: now)
        guard gaps.isEmpty else { throw .gateClosed(rule: 14, gaps) }
        record(.twist(.scheduled(at: moment, deadline: deadline)), by: standing.actor, at: now)
    }

    package mutating func unscheduleTwist(by standing: Standing, at now: Moment) throws(Refusal) {
        try require(.lead, of: standing)
        if let announced = self.twist?.announced { throw .twistAnnounced(at: announced) }
        guard self.twist?.scheduled != nil else { throw .notScheduled }
        record(.twist(.unscheduled), by: standing.actor, at: now)
    }

    /// Announces it now, which begins phase 2 (T14). Once it was announced it is not again.
    package mutating func announceTwist(
        deadline: Moment? = nil, said: Set<Guard> = [], waiving: [Guard: String] = [:], by standing: Standing,
        at now: Moment
    ) throws(Refusal) {
        try require(.lead, of: standing)
        if let announced = self.twist?.announced { throw .twistAnnounced(at: announced) }
        if let deadline, deadline <= now { throw .momentPast(deadline) }
        try move(Move.Request(14, said: said, waiving: waiving), by: standing, deadline: deadline, at: now)
    }
}
