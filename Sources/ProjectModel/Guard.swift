/// A condition of a transition (DOMAIN §2). How each is found out is in `Project+Guards.swift`; which transition has
/// which is in `Lifecycle.swift`.
package enum Guard: String, Codable, CodingKeyRepresentable, CaseIterable, Sendable {
    /// The proposal has no finding (PP346-354).
    case lint
    /// The text was edited since changes were asked for (PP369).
    case edited
    /// What is asked, in words (LC29).
    case question
    /// Enough stewards support it (D5).
    case approvals
    /// No open must-fix concern by a steward (D5).
    case noMustFix
    /// Aligns, feasible, valuable, twist meaningful: all four ticked (LC35-37).
    case criteria
    /// The proposer has confirmed to have the time (LC57).
    case commitment
    /// Nobody decides on a proposal of their own (D7).
    case anotherDecides
    /// It could be discussed openly: its first-answer time and a day have passed, or a steward says so (D32).
    case discussed
    /// One of the four reasons (LC39-43).
    case notNowReason
    /// A proposal that is too similar names the project it is similar to (T5).
    case lookAlike
    /// Kind words of at least 40 characters (C6).
    case note
    case repository
    /// There is a lead who has accepted (LC88-89).
    case leadConfirmed
    /// Six items; the seventh, a channel, is optional (LC105-112).
    case setupChecklist
    case leadReady
    /// One more member than the lead, or the explicit word that the lead builds alone (LC497, PJ327).
    case teamOrSolo
    /// Every role that is sought has somebody (LC160); the lead may waive it.
    case coreRoles
    case teamOnboarded
    case tasksAssigned
    /// One of the reasons the documents know for a pause (LC164-167, LC236-239, LC425).
    case restReason
    /// At least one seat is open (LC503).
    case openSeats
    /// The milestones of phase 1 are done (LC251).
    case phase1Milestones
    case coreWorks
    case teamReady
    /// There is a twist to announce (LC231-234).
    case twistText
    /// Five gates and two more (LC278-283, LC303-306).
    case completionChecklist
    /// Phases 1 and 2 are done; phase 3 may stay open (LC295, D3).
    case phaseMilestones
    case improvements
    case reason
    /// The team and the lead were asked before (LC506).
    case teamAsked
    /// Seven items (LC406-413).
    case revivalChecklist
    /// A new lead has accepted, or interest has emerged (LC434-437).
    case leadOrInterest

    /// How a person can make up for it.
    package var remedy: Remedy {
        switch self {
        case .leadReady, .teamOnboarded, .tasksAssigned, .coreWorks, .teamReady, .improvements, .teamAsked,
            .discussed, .teamOrSolo, .leadOrInterest:
            .said
        case .coreRoles, .phase1Milestones: .waived(by: .lead)
        case .setupChecklist, .completionChecklist, .phaseMilestones, .revivalChecklist: .waived(by: .steward)
        case .approvals, .noMustFix: .waived(by: .core)
        case .lint, .edited, .question, .criteria, .commitment, .anotherDecides, .notNowReason, .lookAlike,
            .note,
            .repository, .leadConfirmed, .restReason, .openSeats, .twistText, .reason:
            .none
        }
    }

    package enum Remedy: Equatable, Sendable {
        /// Somebody with the hat for the transition says that it is so.
        case said
        /// It may be passed over with a written reason.
        case waived(by: Hat)
        case none
    }
}

/// A guard that is not met, and what is missing.
package struct Gap: Equatable, Sendable {
    package var `guard`: Guard
    package var missing: Missing

    package init(_ guard: Guard, _ missing: Missing = .word) {
        self.guard = `guard`
        self.missing = missing
    }

    package enum Missing: Equatable, Sendable {
        /// Nobody has said, written or chosen it.
        case word
        case items([Checklist.Item])
        case findings([ProposalFinding])
        case approvals(have: Int, need: Int)
        case concerns([Concern.ID])
        case milestones([String])
        case roles([String])
        /// It is too early: from when it would hold.
        case until(Moment)
    }
}
