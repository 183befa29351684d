/// A decision on a proposal, kept for good (F44; MT150). A later one supersedes it (F45).
package struct Decision: Equatable, Codable, Sendable {
    package var outcome: Outcome
    package var by: Actor
    package var at: Moment
    package var note: String
    /// Who had approved.
    package var approvals: [MemberID]

    package init(_ outcome: Outcome, by: Actor, at: Moment, note: String, approvals: [MemberID] = []) {
        self.outcome = outcome
        self.by = by
        self.at = at
        self.note = note
        self.approvals = approvals
    }

    package enum Outcome: Equatable, Codable, Sendable {
        case approved
        /// Tried for a while, then evaluated (K22; MT183-185).
        case experiment(until: Moment)
        case notNow(NotNow, lookAlike: String?)
        case reversed(reason: String)
    }

    /// The reasons a proposal can be turned down for (LC39-43).
    package enum NotNow: String, Codable, CaseIterable, Sendable {
        case outOfScope, tooSimilar, notFeasible, notAddressed
    }

    /// What a steward ticks before approving (LC33-37).
    package enum Criterion: String, Codable, CaseIterable, Sendable {
        case aligns, feasible, valuable, twistMeaningful
    }
}
