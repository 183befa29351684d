import ProjectModel

extension Change {
    /// Whether it is told in a message of its own, however much waits beside it (MIRROR §8): what is decided, what is
    /// celebrated, and the twist.
    package var standsAlone: Bool {
        switch self {
        case .moved(let move):
            switch move.to {
            case .approved, .rejected, .complete, .archived: true
            case .proposed, .needsChanges, .withdrawn, .setup, .recruiting, .active, .phase2, .maintained,
                .dormant:
                false
            }
        case .submitted, .twist(.announced), .team(.joinRequested): true
        case .registered, .relisted, .proposal, .team, .work, .twist, .credit, .nudged: false
        }
    }
}
