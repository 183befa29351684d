import ProjectModel

/// Where a change is told (MIRROR §1); each is a queue of its own, told in order.
package enum Lane: Hashable, Sendable {
    /// #project-proposals.
    case proposals
    /// #projects: what concerns everybody.
    case projects
    /// The project's own channel.
    case project(Project.ID)
    /// The private thread of lead, co-leads and stewards.
    case desk(Project.ID)
    /// The thread of a proposal or of a twist.
    case thread(Project.ID)
    case leads
    /// #contributors: once a week.
    case contributors
    case stewards
    case member(MemberID)
    /// A private thread about one person, with them in it.
    case aside(Project.ID, MemberID, Aside)

    package enum Aside: String, Hashable, Sendable {
        /// An applicant and whoever would like to talk with them first (F68).
        case talk
        /// A newcomer's first steps (F70).
        case onboarding
    }
}

extension Lane: CustomStringConvertible {
    /// As it is stored, and named to operators: `project/14`, `dm/…`.
    package var description: String {
        switch self {
        case .proposals: "proposals"
        case .projects: "projects"
        case .project(let id): "project/\(id.number)"
        case .desk(let id): "desk/\(id.number)"
        case .thread(let id): "thread/\(id.number)"
        case .leads: "leads"
        case .contributors: "contributors"
        case .stewards: "stewards"
        case .member(let member): "dm/\(member)"
        case .aside(let id, let member, let aside): "\(aside.rawValue)/\(id.number)/\(member)"
        }
    }
}

/// One thing that a lane must be told.
package struct Post: Equatable, Sendable {
    package var lane: Lane
    package var kind: Kind

    package init(_ lane: Lane, _ kind: Kind) {
        self.lane = lane
        self.kind = kind
    }

    package enum Kind: String, CaseIterable, Sendable {
        /// A message of its own: something starts, someone must act, something is decided or celebrated.
        case message
        /// The lane's card is brought up to date; several in a row are one.
        case card
        /// The lane's channel is made.
        case channel
        /// A message that waited for a channel that is no more: where the lane goes on, all of them are one.
        case summary
        /// Not sent: it waits to be gathered into the lane's next digest.
        case digest
        /// What stands above the lane's channel is brought up to date.
        case topic
        /// The lane's channel is put where it belongs: locked or in the archive while the project is, and back.
        case place
        /// The project's role is had by its people, and by nobody else.
        case role
    }
}

/// Which change is told where (MIRROR §2). What is said is a card's business, at the time it is told.
package enum MirrorPlan {
    /// The posts of one change: what rooms are told, then people, then its card and what is to be done.
    package static func posts(
        for recorded: Recorded, of project: Project, in circumstances: Circumstances = Circumstances()
    ) -> [Post] {
        let change = recorded.change
        var posts = lanes(change, project).map { lane in
            Post(lane, waits(change, in: lane, recorded.at, circumstances) ? .digest : .message)
        }
        posts += people(told: recorded, of: project, in: circumstances.audience).map {
            Post(.member($0), .message)
        }
        if changesCard(change) { posts.append(Post(cardLane(project), .card)) }
        posts += stepsLanes(change, project).map { Post($0, .card) }
        posts += chores(change, project).map { Post(.project(project.id), $0) }
        let overtaken = overtaken(change, in: project)
        return posts.filter { !overtaken.contains($0.lane) }
    }

    /// Whether a lane has heard enough for now: #projects of one project, stewards of what was due yesterday (MIRROR §8).
    private static func waits(_ change: Change, in lane: Lane, _ now: Moment, _ circumstances: Circumstances)
        -> Bool
    {
        switch lane {
        case .projects: !circumstances.memory.hasRoom(for: change)
        case .stewards: circumstances.due.map { $0.duration(to: now) > .days(1) } ?? false
        case .proposals, .project, .desk, .thread, .leads, .contributors, .member, .aside: false
        }
    }

    /// Of several steps of one timer that came due together, while nobody ran, a lane is told only the last.
    private static func overtaken(_ change: Change, in project: Project) -> [Lane] {
        guard case .nudged(let nudge) = change else { return [] }
        let later = project.nudged.filter {
            $0.timer == nudge.timer && $0.since == nudge.since && $0.step > nudge.step
        }
        return later.flatMap { lanes($0, project) + listeners($0, project).map { .member($0.member) } }
    }

    /// The threads whose list of first steps it changes; who came from a catalogue found their way in long ago.
    private static func stepsLanes(_ change: Change, _ project: Project) -> [Lane] {
        guard case .team(let change) = change else { return [] }
        let member: MemberID? =
            switch change {
            case .joinWelcomed(let id, _): project.requests.first { $0.id == id }?.member
            case .invitationAnswered(let member, let accepted): accepted ? member : nil
            case .onboardingTicked(let member, _), .onboardingUnticked(let member, _), .left(let member, _):
                member
            case .seatsOpened, .seatsClosed, .seatCalledUrgent, .joinRequested, .joinWithdrawn, .joinAsked,
                .joinTalkOffered, .joinReplied, .joinQuieted, .joinDeclined, .invited, .returned,
                .roleChanged,
                .coLeadNamed, .coLeadEnded, .leadOffered, .leadOfferAnswered, .takeoverVolunteered,
                .onboardingListed:
                nil
            }
        return (project.team + project.alumni).filter { $0.member == member && $0.since != nil }.map {
            .aside(project.id, $0.member, .onboarding)
        }
    }

    /// Where an item's card lives.
    package static func cardLane(_ project: Project) -> Lane {
        project.hasReachedSetup ? .project(project.id) : .proposals
    }

    private static func changesCard(_ change: Change) -> Bool {
        switch change {
        case .nudged, .registered: false
        case .twist(.scheduled), .twist(.unscheduled): false
        case .team(.joinRequested), .team(.joinWithdrawn), .team(.joinAsked), .team(.joinDeclined): false
        case .team(.joinReplied), .team(.joinTalkOffered), .team(.joinQuieted): false
        case .team(.invited), .team(.takeoverVolunteered): false
        case .team(.onboardingTicked), .team(.onboardingUnticked), .team(.onboardingListed): false
        case .credit(.proposed), .credit(.removed): false
        case .work(.guardSaid), .work(.guardUnsaid), .work(.guardWaiverAsked), .work(.guardWaiverGranted):
            false
        case .work(.blockerShared), .work(.announced): false
        // The card of a post is the post.
        case .work(.channelChosen(let choice)): choice == .post
        case .relisted, .submitted, .moved, .proposal, .team, .work, .twist, .credit: true
        }
    }

    /// The rooms that are told; people are in `MirrorPlan+People.swift`.
    static func lanes(_ change: Change, _ project: Project) -> [Lane] {
        let id = project.id
        switch change {
        case .registered, .relisted: return []
        // In #project-proposals the card itself is the news.
        case .submitted: return [.thread(id), .stewards]
        case .moved(let move): return lanes(move, project)
        case .proposal(let change): return lanes(change, project)
        case .team(let change): return lanes(change, project)
        case .work(let change): return lanes(change, project)
        case .twist(.announced): return [.project(id), .thread(id), .projects]
        case .twist: return []
        case .credit: return []
        case .nudged(let nudge): return lanes(nudge, project)
        }
    }

    private static func lanes(_ move: Move, _ project: Project) -> [Lane] {
        let id = project.id
        guard move.rule != 26 || move.isAnnounced else { return [.stewards] }
        switch move.to {
        case .proposed: return [.thread(id), .stewards]
        case .needsChanges, .rejected, .withdrawn, .setup: return [.thread(id)]
        case .approved: return [.thread(id), .projects]
        case .recruiting: return move.from == .active ? [.project(id)] : [.project(id), .projects]
        case .active: return [.project(id), .projects]
        // Its announcement is the twist's.
        case .phase2: return []
        case .complete, .archived: return [.project(id), .projects]
        case .maintained: return move.from == .archived ? [.project(id), .projects] : [.project(id)]
        case .dormant:
            return project.lead == nil ? [.project(id), .projects, .stewards] : [.project(id), .stewards]
        }
    }

    private static func lanes(_ change: ProposalChange, _ project: Project) -> [Lane] {
        let id = project.id
        switch change {
        case .concernRaised(let concern): return [.thread(id)] + (concern.isBlocking ? [.stewards] : [])
        case .concernAnswered, .concernSettled, .concernReopened, .revised, .experimentEvaluated:
            return [.thread(id)]
        case .approvalPending, .reviewTaken, .stanceTaken, .stanceCleared, .committed: return []
        }
    }

    private static func lanes(_ change: TeamChange, _ project: Project) -> [Lane] {
        let id = project.id
        switch change {
        case .seatsOpened: return [.project(id)]
        case .seatCalledUrgent: return [.project(id), .projects]
        case .joinRequested, .joinWithdrawn, .joinReplied, .joinDeclined: return [.desk(id)]
        case .joinTalkOffered(let request):
            return project.requests.filter { $0.id == request }.map { .aside(id, $0.member, .talk) }
        case .joinWelcomed(let request, _):
            // Who would rather not be named is not (MIRROR §2).
            let isQuiet = project.requests.first { $0.id == request }?.isQuiet == true
            return [.desk(id)] + (isQuiet ? [] : [.project(id)])
        case .invitationAnswered: return [.desk(id)]
        case .left(_, let thanks): return thanks == nil ? [.desk(id)] : []
        case .leadOfferAnswered(_, let accepted):
            return accepted ? (project.hasReachedSetup ? [.project(id), .leads] : [.leads]) : [.stewards]
        case .takeoverVolunteered: return [.stewards]
        case .joinAsked, .invited, .leadOffered: return []
        case .seatsClosed, .roleChanged, .returned, .coLeadNamed, .coLeadEnded, .joinQuieted: return []
        case .onboardingTicked, .onboardingUnticked, .onboardingListed: return []
        }
    }

    private static func lanes(_ change: WorkChange, _ project: Project) -> [Lane] {
        let id = project.id
        switch change {
        case .milestoneDone(_, let isCelebrated):
            return isCelebrated ? [.project(id), .projects] : [.project(id)]
        case .logged(let entry):
            switch entry.kind {
            case .decision: return [.project(id)]
            case .blocker: return [.project(id), .desk(id)]
            case .cost, .note: return []
            }
        case .checkedIn: return [.desk(id)]
        case .waiverAsked: return [.stewards]
        case .guardWaiverAsked: return project.words.values.contains { !$0.isSettled } ? [.stewards] : []
        case .blockerShared: return [.leads]
        case .announced(let announcement):
            return announcement.isForAll ? [.project(id), .projects] : [.project(id)]
        case .ticked, .unticked, .waiverGranted, .guardSaid, .guardUnsaid, .guardWaiverGranted, .linkSaved,
            .repositoryNamed, .channelChosen, .milestoneAdded, .milestoneMoved,
            .milestoneDropped, .blockerCleared, .activitySeen, .edited:
            return []
        }
    }

    /// Lateness is private (COMMANDS §12.7): stewards hear when it stays so, or where nobody leads.
    private static func lanes(_ nudge: Nudge, _ project: Project) -> [Lane] {
        let unled: [Lane] = project.lead == nil ? [.stewards] : []
        switch nudge.timer {
        case .firstAnswer, .decision, .repository, .archiveReview, .experiment: return [.stewards]
        case .setup: return unled
        case .application, .atRisk, .recruiting: return nudge.step == 0 ? unled : [.stewards]
        case .quiet: return nudge.step < 2 ? unled : [.stewards]
        case .twistDeadline: return [.project(project.id)]
        }
    }
}
