/// Everywhere a project can stand: the states of the official chain, the ends of a proposal that the chain leaves
/// out, and dormancy (DOMAIN §2, D1, D13).
package enum Stage: String, Codable, CaseIterable, Sendable {
    case proposed = "PROPOSED"
    case needsChanges = "NEEDS_CHANGES"
    case rejected = "REJECTED"
    case withdrawn = "WITHDRAWN"
    case approved = "APPROVED"
    case setup = "SETUP"
    case recruiting = "RECRUITING"
    case active = "ACTIVE"
    case phase2 = "PHASE_2"
    case complete = "COMPLETE"
    case maintained = "MAINTAINED"
    case archived = "ARCHIVED"
    case dormant = "DORMANT"

    package init(_ state: ProjectState) {
        switch state {
        case .proposed: self = .proposed
        case .approved: self = .approved
        case .setup: self = .setup
        case .recruiting: self = .recruiting
        case .active: self = .active
        case .phase2: self = .phase2
        case .complete: self = .complete
        case .maintained: self = .maintained
        case .archived: self = .archived
        }
    }

    /// The state of the chain; `nil` for dormancy, which lies over one.
    package var state: ProjectState? {
        switch self {
        case .proposed, .needsChanges, .rejected, .withdrawn: .proposed
        case .approved: .approved
        case .setup: .setup
        case .recruiting: .recruiting
        case .active: .active
        case .phase2: .phase2
        case .complete: .complete
        case .maintained: .maintained
        case .archived: .archived
        case .dormant: nil
        }
    }
}

extension Project {
    /// Where it stands now.
    package var stage: Stage {
        if dormancy != nil { return .dormant }
        guard self.state == .proposed, let proposal else { return Stage(self.state) }
        return proposal.phase.stage
    }

    /// - Throws: `Refusal.wrongStage` when it stands elsewhere.
    func require(_ stages: Stage...) throws(Refusal) {
        guard stages.contains(stage) else { throw .wrongStage(needed: stages, is: stage) }
    }
}
