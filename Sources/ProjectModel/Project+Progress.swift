/// Where the running phase stands.
extension Project {
    /// `nil` while nothing is being built.
    package func progress(at now: Moment) -> Progress? {
        guard dormancy == nil else { return nil }
        switch self.state {
        case .active: return progress(of: 1, since: self.started, planned: self.plannedWeeks, at: now)
        case .phase2:
            let planned = phase2Weeks ?? self.plannedWeeks
            return progress(of: 2, since: self.twist?.announced, planned: planned, at: now)
        case .proposed, .approved, .setup, .recruiting, .complete, .maintained, .archived: return nil
        }
    }

    /// The milestones of the phases that count for completion, and the next that is not done.
    package var nextMilestone: Milestone? {
        let open = self.milestones.filter { $0.done == nil }
        return open.min { ($0.phase, $0.due ?? .distantFuture) < ($1.phase, $1.due ?? .distantFuture) }
    }

    /// How long phase 2 is meant to take, which the lead says with the twist's date (K13).
    private var phase2Weeks: Int? {
        guard let twist = self.twist, let announced = twist.announced, let deadline = twist.deadline else {
            return nil
        }
        let days = (announced.duration(to: deadline).components.seconds + 86_399) / 86_400
        return max(1, Int(days + 6) / 7)
    }

    private func progress(of phase: Int, since start: Moment?, planned: Int?, at now: Moment) -> Progress {
        let week = start.map { Int(max(0, $0.duration(to: now).components.seconds) / (7 * 86_400)) + 1 }
        return Progress(phase: phase, week: week, plannedWeeks: planned)
    }
}

/// "Phase 1, week 3 of 8": counted, and never called late (K12).
package struct Progress: Equatable, Sendable {
    package var phase: Int
    /// The first week is 1.
    package var week: Int?
    package var plannedWeeks: Int?

    package init(phase: Int, week: Int?, plannedWeeks: Int?) {
        self.phase = phase
        self.week = week
        self.plannedWeeks = plannedWeeks
    }
}

extension Moment {
    fileprivate static let distantFuture = Moment(millisecondsSince1970: .max)
}
