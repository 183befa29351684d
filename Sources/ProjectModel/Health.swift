/// How a project that is being built is doing (F86; LC212-222), from what was seen and what its lead says. It is
/// never a verdict: at risk asks for a word, not for blame.
package enum Health: String, Codable, CaseIterable, Sendable {
    case healthy
    /// A blocker is open, or people are missing.
    case watch
    /// Nothing was seen for two weeks (K9).
    case atRisk
    /// Nothing was seen for three months (K10).
    case quiet
    /// The lead said so, and until when.
    case onBreak
}

extension Project {
    /// `nil` for what is not being built.
    package func health(at now: Moment) -> Health? {
        guard isBeingBuilt else { return nil }
        if let back = breakEnds, now < back { return .onBreak }
        if now >= lastActivity.advanced(by: HealthRule.quiet) { return .quiet }
        if now >= lastActivity.advanced(by: HealthRule.atRisk) { return .atRisk }
        let needsPeople = checkIns.last.map { $0.status == .needPeople || $0.status == .blocked } ?? false
        return openBlockers.isEmpty && !needsPeople ? .healthy : .watch
    }

    package var isBeingBuilt: Bool { dormancy == nil && (self.state == .active || self.state == .phase2) }

    package var openBlockers: [LogEntry] { log.filter { $0.kind == .blocker && $0.cleared == nil } }

    /// The last sign of life: work that was seen, a milestone, a line of the log, a check-in, or the phase's beginning.
    package var lastActivity: Moment {
        let done = self.milestones.compactMap(\.done).max()
        let signs = [
            activity?.at, done, checkIns.last?.at, log.last?.at, self.started, self.twist?.announced, resumed,
        ]
        return signs.compactMap(\.self).max() ?? updated
    }

    /// Until when a lead's break lasts: the day they named, or two weeks (DOMAIN §9, story 11).
    package var breakEnds: Moment? {
        guard let last = checkIns.last, last.status == .takingABreak else { return nil }
        return last.back ?? last.at.advanced(by: .days(14))
    }
}

enum HealthRule {
    static let atRisk = Duration.days(14)
    static let quiet = Duration.days(91)
    static let archiveReview = Duration.days(182)
}
