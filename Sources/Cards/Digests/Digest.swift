/// Whom a week is summed up for (MIRROR §2). Each is told without a sound, and skipped when there is nothing to tell.
package enum Digest: String, CaseIterable, Sendable {
    /// Everybody: seats, twists, what was finished, and what was too much for single messages.
    case projects
    /// Where help is needed.
    case contributors
    case leads
    /// What is overdue or quiet; nobody else reads it.
    case stewards

    package var lane: Lane {
        switch self {
        case .projects: .projects
        case .contributors: .contributors
        case .leads: .leads
        case .stewards: .stewards
        }
    }
}
