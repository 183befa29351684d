/// Where a project stands on its way, in the documents' own words (DOMAIN §2). Being dormant is no state of
/// its own: it lies over the state it paused in (D1).
package enum ProjectState: String, Codable, CaseIterable, Sendable {
    case proposed = "PROPOSED"
    case approved = "APPROVED"
    case setup = "SETUP"
    case recruiting = "RECRUITING"
    case active = "ACTIVE"
    case phase2 = "PHASE_2"
    case complete = "COMPLETE"
    case maintained = "MAINTAINED"
    case archived = "ARCHIVED"

    /// Whether people may join in this state (D2).
    package var takesPeople: Bool {
        switch self {
        case .recruiting, .active, .phase2, .complete, .maintained: true
        case .proposed, .approved, .setup, .archived: false
        }
    }
}

/// How demanding a project is (PROJECTS.md, "By Difficulty").
package enum Difficulty: String, Codable, CaseIterable, Sendable {
    case beginner, intermediate, advanced
}

/// How far its result can be trusted, as its lead says (F10).
package enum Maturity: String, Codable, CaseIterable, Sendable {
    case alpha, beta, stable
}
