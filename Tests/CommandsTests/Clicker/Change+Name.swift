import ProjectModel

extension Change {
    /// As the table of rights calls it: `moved.14`, `team.joinWelcomed`. Where a case stands for acts of different people,
    /// each has a name.
    var name: String {
        switch self {
        case .registered, .relisted, .submitted, .nudged: Self.label(self)
        case .moved(let move): "moved.\(move.rule)"
        case .proposal(.concernRaised(let concern)) where concern.kind == .mustFix: "proposal.mustFixRaised"
        case .proposal(.concernSettled(_, .resolved)): "proposal.concernResolved"
        case .proposal(.concernSettled(_, .overridden)): "proposal.concernOverridden"
        case .proposal(let change): "proposal.\(Self.label(change))"
        case .team(.left(_, .some)): "team.thanked"
        case .team(let change): "team.\(Self.label(change))"
        case .work(.ticked(let item)), .work(.unticked(let item)): "work.\(item.kind)Ticked"
        // The lead's word is enough for these two (T11, T14).
        case .work(.guardWaiverGranted(.coreRoles)), .work(.guardWaiverGranted(.phase1Milestones)):
            "work.leadsWaiverGranted"
        case .work(let change): "work.\(Self.label(change))"
        case .twist(let change): "twist.\(Self.label(change))"
        case .credit(let change): "credit.\(Self.label(change))"
        }
    }

    private static func label(_ change: some Any) -> String {
        Mirror(reflecting: change).children.first?.label ?? "\(change)"
    }

    /// Whom it is about.
    func person(in project: Project) -> MemberID? {
        switch self {
        case .registered, .relisted, .submitted, .moved, .twist, .work, .nudged: nil
        case .proposal(let change): change.person(in: project)
        case .team(let change): change.person(in: project)
        case .credit(.proposed(let credit)): credit.member
        case .credit(.agreed(let id, _)), .credit(.removed(let id)):
            project.credits.first { $0.id == id }?.member
        }
    }
}

extension ProposalChange {
    fileprivate func person(in project: Project) -> MemberID? {
        switch self {
        case .stanceTaken(let stance): stance.member
        case .stanceCleared(let member): member
        case .concernRaised(let concern): concern.by
        case .concernSettled(let id, _), .concernReopened(let id):
            project.proposal?.concerns.first { $0.id == id }?.by
        case .reviewTaken, .revised, .concernAnswered, .approvalPending, .committed, .experimentEvaluated:
            nil
        }
    }
}

extension TeamChange {
    fileprivate func person(in project: Project) -> MemberID? {
        switch self {
        case .joinRequested(let request): request.member
        case .joinWithdrawn(let id), .joinAsked(let id, _), .joinReplied(let id, _), .joinTalkOffered(let id),
            .joinQuieted(let id, _), .joinWelcomed(let id, _), .joinDeclined(let id, _):
            project.requests.first { $0.id == id }?.member
        case .invited(let member, _), .invitationAnswered(let member, _), .roleChanged(let member, _),
            .left(let member, _), .returned(let member, _), .leadOffered(let member, _),
            .leadOfferAnswered(let member, _), .takeoverVolunteered(let member, _, _),
            .coLeadNamed(let member), .coLeadEnded(let member), .onboardingTicked(let member, _),
            .onboardingUnticked(let member, _):
            member
        case .seatsOpened, .seatsClosed, .seatCalledUrgent, .onboardingListed: nil
        }
    }
}
