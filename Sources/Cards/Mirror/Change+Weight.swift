import ProjectModel

extension Change {
    /// Whether it is told in a message of its own, however much waits beside it (MIRROR §8): what is decided, what is
    /// celebrated, the twist, and what somebody has to say in words of their own.
    package var standsAlone: Bool {
        switch self {
        case .moved(let move):
            switch move.to {
            case .approved, .rejected, .complete, .archived: true
            case .proposed, .needsChanges, .withdrawn, .setup, .recruiting, .active, .phase2, .maintained,
                .dormant:
                false
            }
        case .submitted, .twist(.announced), .team(.joinRequested), .work(.announced): true
        case .registered, .relisted, .proposal, .team, .work, .twist, .credit, .nudged: false
        }
    }

    /// Somebody asks to join: alone with all they say, or with others who came at the same time.
    package var isApplication: Bool { if case .team(.joinRequested) = self { true } else { false } }

    /// Whether somebody waits for it, so that it goes first and keeps nobody waiting (MIRROR §5): a decision, an answer to
    /// an application, the twist.
    package var isPressing: Bool {
        switch self {
        case .moved(let move): move.to == .needsChanges || move.to == .approved || move.to == .rejected
        case .proposal(.approvalPending), .twist(.announced): true
        case .team(.joinAsked), .team(.joinTalkOffered), .team(.joinWelcomed), .team(.joinDeclined): true
        case .registered, .relisted, .submitted, .proposal, .team, .work, .twist, .credit, .nudged: false
        }
    }

    /// Whether a person is told it in a message of its own: what somebody waits for, and what they built being complete.
    package var standsAloneInPerson: Bool {
        if case .moved(let move) = self, move.to == .complete { return true }
        return isPressing
    }
}
