extension Change {
    /// Whom it answers: somebody who applied or proposed, and waits to hear of it. It stands in `/me`, and the next private
    /// answer they get begins with it (COMMANDS, flow F-E).
    package func answers(in project: Project) -> MemberID? {
        switch self {
        case .team(let change):
            change.answered.flatMap { id in project.requests.first { $0.id == id }?.member }
        case .moved(let move) where [.needsChanges, .approved, .rejected].contains(move.to):
            project.proposal?.author
        case .proposal(.approvalPending): project.proposal?.author
        case .registered, .relisted, .submitted, .moved, .proposal, .work, .twist, .credit, .nudged: nil
        }
    }

    /// Whether it still answers what it was about: a question that was answered since is no news.
    package func stillAnswers(in project: Project) -> Bool {
        switch self {
        case .team(let change):
            guard let id = change.answered, let request = project.requests.first(where: { $0.id == id })
            else { return false }
            if case .joinAsked = change {
                if case .asked = request.status { return true }
                return false
            }
            if case .joinTalkOffered = change { return request.status.isOpen }
            if case .joinWelcomed = change { return project.isAboard(request.member) }
            return true
        case .moved(let move) where move.to == .approved: return !project.isProposal
        case .moved(let move): return project.stage == move.to
        case .proposal: return project.proposal?.awaitsCommitment == true
        case .registered, .relisted, .submitted, .work, .twist, .credit, .nudged: return false
        }
    }
}

extension TeamChange {
    fileprivate var answered: JoinRequest.ID? {
        switch self {
        case .joinAsked(let id, _), .joinTalkOffered(let id), .joinWelcomed(let id, _),
            .joinDeclined(let id, _):
            id
        case .seatsOpened, .seatsClosed, .seatCalledUrgent, .joinRequested, .joinWithdrawn, .joinReplied,
            .joinQuieted, .invited, .invitationAnswered, .left, .returned, .roleChanged, .coLeadNamed,
            .coLeadEnded, .leadOffered, .leadOfferAnswered, .takeoverVolunteered, .onboardingTicked,
            .onboardingUnticked, .onboardingListed:
            nil
        }
    }
}
