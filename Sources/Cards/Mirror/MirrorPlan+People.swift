import ProjectModel

/// Who hears of a change in a direct message (MIRROR §2): whom it answers or asks something of, and whoever wanted to hear
/// of it. Each has a switch in `/me` that is asked first, but for what nobody could want to miss.
extension MirrorPlan {
    /// Each once, and nobody of what they did themselves.
    package static func people(told recorded: Recorded, of project: Project, in audience: Audience)
        -> [MemberID]
    {
        var told: Set<MemberID> = []
        return listeners(recorded.change, project, audience).filter { listener in
            recorded.by != .member(listener.member) && audience.hears(listener.member, of: listener.kind)
                && told.insert(listener.member).inserted
        }.map(\.member)
    }

    /// Somebody who is to hear, and what their switches call it.
    struct Listener {
        var member: MemberID
        var kind: Member.Notification?
    }

    private static func all(_ members: [MemberID], _ kind: Member.Notification? = nil) -> [Listener] {
        members.map { Listener(member: $0, kind: kind) }
    }

    private static func listeners(_ change: Change, _ project: Project, _ audience: Audience) -> [Listener] {
        let followers = audience.followers
        switch change {
        case .moved(let move): return listeners(move, project, audience)
        case .proposal(.concernRaised), .proposal(.approvalPending): return author(of: project)
        case .team(let change): return listeners(change, project, audience)
        case .work(.milestoneDone(_, isCelebrated: true)): return all(followers, .milestones)
        case .work(.announced(let announcement)):
            return announcement.isForFollowers ? all(followers) : []
        case .twist(.announced): return all(followers, .twists)
        case .credit(.proposed(let credit)): return all([credit.member])
        case .nudged(let nudge): return listeners(nudge, project)
        case .registered, .relisted, .submitted, .proposal, .work, .twist, .credit: return []
        }
    }

    private static func author(of project: Project) -> [Listener] {
        all([project.proposal?.author].compactMap(\.self), .answers)
    }

    private static func team(of project: Project) -> [Listener] {
        all([project.lead].compactMap(\.self) + project.coLeads + project.team.map(\.member))
    }

    private static func listeners(_ move: Move, _ project: Project, _ audience: Audience) -> [Listener] {
        guard move.rule != 26 || move.isAnnounced else { return [] }
        let followers = all(audience.followers, .states)
        let revived = move.from == .archived ? team(of: project) : []
        switch move.to {
        case .needsChanges, .rejected, .approved: return author(of: project)
        case .recruiting:
            let joining = project.proposal?.stances.filter { $0.kind == .wouldJoin }.map(\.member) ?? []
            return revived + all(audience.followers + joining + audience.watchers, .openSeats) + followers
        case .complete: return team(of: project) + all(audience.followers, .milestones) + followers
        case .archived: return team(of: project) + followers
        case .active, .maintained, .dormant: return revived + followers
        // The announcement of phase 2 is the twist's; before a project is set up its state is the proposer's affair.
        case .phase2, .proposed, .withdrawn, .setup: return revived
        }
    }

    private static func listeners(_ change: TeamChange, _ project: Project, _ audience: Audience)
        -> [Listener]
    {
        func applicant(_ request: JoinRequest.ID) -> [Listener] {
            all(project.requests.filter { $0.id == request }.map(\.member), .answers)
        }
        switch change {
        case .seatsOpened, .seatCalledUrgent:
            // Seats may be prepared before anybody can apply for them; then recruiting tells of them.
            return project.hasOpenSeats ? all(audience.followers + audience.watchers, .openSeats) : []
        case .joinAsked(let request, _), .joinWelcomed(let request, _), .joinDeclined(let request, _):
            return applicant(request)
        case .invited(let member, _), .leadOffered(let member, _): return all([member])
        case .seatsClosed, .joinRequested, .joinWithdrawn, .joinTalkOffered, .joinReplied, .joinQuieted,
            .invitationAnswered,
            .roleChanged, .left, .returned, .leadOfferAnswered, .takeoverVolunteered, .coLeadNamed,
            .coLeadEnded,
            .onboardingTicked, .onboardingUnticked, .onboardingListed:
            return []
        }
    }

    /// Lateness is private (COMMANDS §12.7): a lead hears first.
    static func listeners(_ nudge: Nudge, _ project: Project) -> [Listener] {
        let lead = [project.lead].compactMap(\.self)
        switch nudge.timer {
        case .setup, .recruiting, .quiet: return all(lead, .checkIns)
        case .application: return nudge.step == 0 ? all(lead) : []
        case .atRisk: return nudge.step == 0 ? all(lead, .checkIns) : []
        case .firstAnswer, .decision, .repository, .archiveReview, .experiment, .twistDeadline: return []
        }
    }
}
