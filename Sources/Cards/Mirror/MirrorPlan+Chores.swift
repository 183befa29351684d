import ProjectModel

/// What is to be done to a project's channel and role beside saying something there. Only lifecycle facts stand in a topic
/// (MIRROR §5).
extension MirrorPlan {
    static func chores(_ change: Change, _ project: Project) -> [Post.Kind] {
        switch change {
        case .work(.channelChosen(.create)): [.channel]
        case .work(.channelChosen(.existing)): [.topic]
        case .moved(let move): chores(move, project)
        case .team(let change): chores(change, project)
        case .registered, .relisted, .submitted, .proposal, .work, .twist, .credit, .nudged: []
        }
    }

    private static func chores(_ move: Move, _ project: Project) -> [Post.Kind] {
        guard project.hasReachedSetup else { return [] }
        let isShelved = move.to == .archived && [.lock, .move].contains(move.channel)
        let place: [Post.Kind] = isShelved || move.from == .archived ? [.place] : []
        // A lead who cannot go on leaves with the move.
        let role: [Post.Kind] = move.to == .setup || move.rest == .leadLeft ? [.role] : []
        return [.topic] + place + role
    }

    private static func chores(_ change: TeamChange, _ project: Project) -> [Post.Kind] {
        guard project.hasReachedSetup else { return [] }
        switch change {
        case .leadOfferAnswered(_, accepted: true): return [.topic, .role]
        case .joinWelcomed, .invitationAnswered(_, accepted: true), .left, .returned, .coLeadNamed,
            .coLeadEnded:
            return [.role]
        case .seatsOpened, .seatsClosed, .seatCalledUrgent, .joinRequested, .joinWithdrawn, .joinAsked,
            .joinReplied, .joinTalkOffered, .joinQuieted, .joinDeclined, .invited, .invitationAnswered,
            .roleChanged, .leadOffered, .leadOfferAnswered, .takeoverVolunteered, .onboardingTicked,
            .onboardingUnticked, .onboardingListed:
            return []
        }
    }
}
