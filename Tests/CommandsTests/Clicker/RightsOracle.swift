import ProjectModel

/// Who may make which change, as COMMANDS §2 says it: written anew from the page, so that it cannot share a mistake with the
/// model.
enum RightsOracle {
    /// What somebody is, as the test made them.
    struct Somebody {
        let id: MemberID
        let isSteward: Bool
        let isCore: Bool
    }

    /// - Parameter before: the project as it stood; `nil` for one that begins.
    /// - Returns: what is wrong with it, if anything.
    static func objection(to recorded: Recorded, by somebody: Somebody, before project: Project?) -> String? {
        guard recorded.by == .member(somebody.id) || speaksForAnother(recorded.change) else {
            return "it is recorded as \(recorded.by)"
        }
        guard let project else {
            if case .submitted = recorded.change { return nil }
            return "it began without being proposed"
        }
        let hats = Hats(somebody, project)
        let allowed =
            switch recorded.change {
            case .registered, .relisted, .nudged, .submitted: false
            case .moved(let move): may(move, hats)
            case .proposal(let change): may(change, hats, project)
            case .team(let change): may(change, hats, project)
            case .work(let change): may(change, hats)
            case .twist: hats.leads
            case .credit(let change): may(change, hats, project)
            }
        return allowed ? nil : "\(recorded.change) by \(hats)"
    }

    struct Hats: CustomStringConvertible {
        let id: MemberID
        let isProposer, leads, isSoleLead, isAboard, isSteward, isCore: Bool

        init(_ somebody: Somebody, _ project: Project) {
            let id = somebody.id
            self.id = id
            isSteward = somebody.isSteward
            isCore = somebody.isCore
            isProposer = project.proposal?.author == id
            leads = project.lead == id || project.coLeads.contains(id) || isSteward
            isSoleLead = project.lead == id || isSteward
            isAboard = project.lead == id || project.team.contains { $0.member == id } || isSteward
        }

        var description: String {
            "\(id) (proposer \(isProposer), leads \(leads), aboard \(isAboard), steward \(isSteward), core \(isCore))"
        }
    }

    /// The proposer's word sets off the approval that stewards gave before, in their name.
    private static func speaksForAnother(_ change: Change) -> Bool {
        if case .moved(let move) = change { return move.rule == 4 }
        return false
    }

    private static func may(_ move: Move, _ hats: Hats) -> Bool {
        switch move.rule {
        case 3, 6, 7: hats.isProposer
        case 4: hats.isProposer || hats.isSteward
        case 2, 8, 19, 20, 21, 23, 24, 25, 26: hats.isSteward
        case 5: hats.isSteward && !hats.isProposer
        case 9...18, 22: hats.leads
        default: false
        }
    }

    private static func may(_ change: ProposalChange, _ hats: Hats, _ project: Project) -> Bool {
        func raised(_ id: Concern.ID) -> Bool {
            project.proposal?.concerns.first { $0.id == id }?.by == hats.id
        }
        switch change {
        case .reviewTaken, .approvalPending: return hats.isSteward && !hats.isProposer
        case .revised, .concernAnswered, .committed: return hats.isProposer
        case .stanceTaken(let stance): return stance.member == hats.id && stance.isSteward == hats.isSteward
        case .stanceCleared(let member): return member == hats.id
        case .concernRaised(let concern):
            return concern.by == hats.id && concern.isSteward == hats.isSteward
                && (concern.kind != .mustFix || hats.isSteward)
        case .concernSettled(let id, .resolved): return raised(id)
        case .concernSettled(_, .overridden): return hats.isCore && !hats.isProposer
        case .concernReopened(let id): return raised(id)
        case .experimentEvaluated: return hats.leads
        }
    }

    private static func may(_ change: TeamChange, _ hats: Hats, _ project: Project) -> Bool {
        func applied(_ id: JoinRequest.ID) -> Bool {
            project.requests.first { $0.id == id }?.member == hats.id
        }
        switch change {
        case .joinRequested(let request): return request.member == hats.id
        case .joinWithdrawn(let id), .joinReplied(let id, _), .joinQuieted(let id, _): return applied(id)
        case .joinWelcomed(let id, _): return hats.leads && !applied(id)
        case .joinAsked, .joinDeclined, .joinTalkOffered, .onboardingListed: return hats.leads
        case .invitationAnswered(let member, _): return member == hats.id
        case .left(let member, let thanks): return thanks == nil ? member == hats.id : hats.leads
        case .returned(let member, _), .onboardingTicked(let member, _), .onboardingUnticked(let member, _):
            return member == hats.id
        case .leadOffered: return hats.isSoleLead
        case .leadOfferAnswered(let member, _): return member == hats.id
        case .takeoverVolunteered(let member, _, _): return member == hats.id
        case .coLeadNamed: return hats.isSoleLead
        case .coLeadEnded(let member): return hats.isSoleLead || member == hats.id
        case .seatsOpened, .seatsClosed, .seatCalledUrgent, .invited, .roleChanged: return hats.leads
        }
    }

    private static func may(_ change: WorkChange, _ hats: Hats) -> Bool {
        switch change {
        case .logged, .blockerCleared, .blockerShared, .linkSaved: hats.isAboard
        case .waiverGranted, .guardWaiverGranted: hats.isSteward
        case .guardSaid, .guardUnsaid, .guardWaiverAsked, .announced: hats.leads
        case .ticked(let item), .unticked(let item), .waiverAsked(let item, _):
            switch item.kind {
            case .approval, .revival, .archive: hats.isSteward
            case .setup, .phase2, .completion, .quality: hats.leads
            }
        case .repositoryNamed, .channelChosen, .milestoneAdded, .milestoneDone, .milestoneMoved,
            .milestoneDropped,
            .checkedIn,
            .edited:
            hats.leads
        case .activitySeen: false
        }
    }

    private static func may(_ change: CreditChange, _ hats: Hats, _ project: Project) -> Bool {
        switch change {
        case .proposed: hats.leads
        case .agreed(let id, _), .removed(let id): project.credits.first { $0.id == id }?.member == hats.id
        }
    }
}
