@testable import Cards
@testable import ProjectModel

/// One of each change there is, and a project of which each of them can be told. A new kind of change breaks the build
/// here, so that whoever adds one says where it is told and whom it calls.
enum EveryChange {
    static let lead = MemberID(1)
    static let applicant = MemberID(7)
    static let other = MemberID(8)

    /// Proposed by its lead, being built, with an application, milestones and a log.
    static var project: Project {
        get throws {
            let letter = JoinRequest.Letter(
                role: "Data Engineer", hours: .few, words: "I ran Kafka for two years.")
            let history: [Change] = [
                .submitted(.tracker), .moved(move(.proposed, .approved)),
                .team(.leadOffered(lead, .assignment)),
                .team(.leadOfferAnswered(lead, accepted: true)), .moved(move(.setup, .active)),
                .work(.milestoneAdded(Milestone("Kafka ingestion", phase: 1, id: 1))),
                .work(.logged(LogEntry(1, .blocker, "No access", by: .member(lead), at: .noon))),
                .team(.joinRequested(JoinRequest(1, by: applicant, letter, at: .noon))),
                .proposal(.stanceTaken(Stance(other, .wouldJoin, at: .noon))),
            ]
            let recorded = history.map { Recorded($0, by: .member(lead), at: .noon) }
            guard let project = Project(Project.ID(31), replaying: recorded) else { throw NoProject() }
            return project
        }
    }

    struct NoProject: Error {}

    static func move(_ from: Stage, _ to: Stage, rule: Int = 1, isAnnounced: Bool = true) -> Move {
        Move(
            rule: rule, from: from, to: to, reason: "So it is.", said: [], waived: [], isForLead: false,
            isAnnounced: isAnnounced)
    }

    static var all: [Change] {
        moves + proposals + people + work
            + [
                .registered(.pipeline), .relisted(.pipeline), .submitted(.tracker),
                .twist(.written(text: nil, visibility: .sealed, isSpoiler: false)),
                .twist(.scheduled(Twist.Plan(at: .noon, by: .member(lead)), deadline: nil)),
                .twist(.unscheduled),
                .twist(.announced(text: "Ten times the load.", deadline: nil, isLate: false)),
                .credit(.proposed(Credit(1, for: other, "Built it", by: .member(lead), at: .noon))),
                .credit(.agreed(1, words: "Built it")), .credit(.removed(1)),
            ] + nudges
    }

    private static var moves: [Change] {
        Stage.allCases.map { .moved(move($0 == .active ? .recruiting : .active, $0)) }
            + [
                .moved(move(.archived, .maintained)),
                .moved(move(.active, .setup, rule: 26, isAnnounced: false)),
            ]
    }

    private static var proposals: [Change] {
        let concern = Concern(
            1, .mustFix, by: other, isSteward: true, text: "Too large", resolution: "Halve it", at: .noon)
        return [
            .reviewTaken, .revised(.tracker), .stanceTaken(Stance(other, .support, at: .noon)),
            .stanceCleared(other),
            .concernRaised(concern), .concernAnswered(1, "Halved"), .concernSettled(1, .resolved(at: .noon)),
            .concernReopened(1),
            .approvalPending(Decision(.approved, by: .member(other), at: .noon, note: "Good")),
            .committed, .experimentEvaluated("Well"),
        ].map(Change.proposal)
    }

    private static var people: [Change] {
        let words = PersonalText("Words", about: applicant)
        let letter = JoinRequest.Letter(hours: .few, words: "I ran Kafka for two years.")
        return [
            .seatsOpened(role: "Data Engineer", count: 1), .seatsClosed(role: "Data Engineer"),
            .seatCalledUrgent(role: "Data Engineer"),
            .joinRequested(JoinRequest(1, by: applicant, letter, at: .noon)),
            .joinWithdrawn(1), .joinAsked(1, words), .joinReplied(1, words), .joinTalkOffered(1),
            .joinQuieted(1, true),
            .joinWelcomed(1, .init(role: "Data Engineer")), .joinDeclined(1, feedback: words),
            .invited(other, role: "Data Engineer"), .invitationAnswered(other, accepted: true),
            .roleChanged(other, role: "Lead"), .left(other, thanks: nil),
            .returned(other, role: "Data Engineer"),
            .leadOffered(other, .handover), .leadOfferAnswered(other, accepted: true),
            .takeoverVolunteered(other, words, hours: .few), .coLeadNamed(other), .coLeadEnded(other),
            .onboardingTicked(other, "twist"), .onboardingUnticked(other, "twist"),
            .onboardingListed(["Say hello"]),
        ].map(Change.team)
    }

    private static var work: [Change] {
        [
            .ticked(.setupReadme), .unticked(.setupReadme), .waiverAsked(.setupReadme, reason: "None"),
            .waiverGranted(.setupReadme), .guardSaid(.lint), .guardUnsaid(.lint),
            .guardWaiverAsked(.lint, reason: "None"), .guardWaiverGranted(.lint), .repositoryNamed("x"),
            .milestoneAdded(Milestone("Reports", phase: 1, id: 2)), .milestoneDone(1, isCelebrated: true),
            .milestoneMoved(1, due: nil), .milestoneDropped(1),
            .logged(LogEntry(2, .decision(number: 1), "Avro", by: .member(lead), at: .noon)),
            .blockerCleared(1),
            .blockerShared(1), .checkedIn(CheckIn(.onTrack, by: .member(lead), at: .noon)),
            .activitySeen(Activity(at: .noon)), .edited(Details(summary: "x")),
            .linkSaved(ProjectLink("Talk", address: "https://example.org")),
            .announced(Announcement("Demo", pingsTeam: true, isForAll: true, isForFollowers: true)),
            .channelChosen(.create),
        ].map(Change.work)
    }

    private static var nudges: [Change] {
        Timer.allCases.flatMap { timer in
            (0...2).map { .nudged(Nudge(timer, step: $0, since: .noon)) }
        }
    }

    /// What kind of change it is, without what it carries.
    static func name(_ change: Change) -> String {
        switch change {
        case .registered: "registered"
        case .relisted: "relisted"
        case .submitted: "submitted"
        case .moved(let move): "moved to \(move.to)"
        case .proposal(let change): name(change)
        case .team(let change): name(change)
        case .work(let change): name(change)
        case .twist(.written): "twist written"
        case .twist(.scheduled): "twist scheduled"
        case .twist(.unscheduled): "twist unscheduled"
        case .twist(.announced): "twist announced"
        case .credit(.proposed): "credit proposed"
        case .credit(.agreed): "credit agreed"
        case .credit(.removed): "credit removed"
        case .nudged(let nudge): "nudged \(nudge.timer)"
        }
    }

    private static func name(_ change: ProposalChange) -> String {
        switch change {
        case .reviewTaken: "review taken"
        case .revised: "revised"
        case .stanceTaken: "stance taken"
        case .stanceCleared: "stance cleared"
        case .concernRaised: "concern raised"
        case .concernAnswered: "concern answered"
        case .concernSettled: "concern settled"
        case .concernReopened: "concern reopened"
        case .approvalPending: "approval pending"
        case .committed: "committed"
        case .experimentEvaluated: "experiment evaluated"
        }
    }

    private static func name(_ change: TeamChange) -> String {
        switch change {
        case .seatsOpened: "seats opened"
        case .seatsClosed: "seats closed"
        case .seatCalledUrgent: "seat called urgent"
        case .joinRequested: "join requested"
        case .joinWithdrawn: "join withdrawn"
        case .joinAsked: "join asked"
        case .joinReplied: "join replied"
        case .joinTalkOffered: "join talk offered"
        case .joinQuieted: "join quieted"
        case .joinWelcomed: "join welcomed"
        case .joinDeclined: "join declined"
        case .invited: "invited"
        case .invitationAnswered: "invitation answered"
        case .roleChanged: "role changed"
        case .left: "left"
        case .returned: "returned"
        case .leadOffered: "lead offered"
        case .leadOfferAnswered: "lead offer answered"
        case .takeoverVolunteered: "takeover volunteered"
        case .coLeadNamed: "co-lead named"
        case .coLeadEnded: "co-lead ended"
        case .onboardingTicked: "onboarding ticked"
        case .onboardingUnticked: "onboarding unticked"
        case .onboardingListed: "onboarding listed"
        }
    }

    private static func name(_ change: WorkChange) -> String {
        switch change {
        case .ticked: "ticked"
        case .unticked: "unticked"
        case .waiverAsked: "waiver asked"
        case .waiverGranted: "waiver granted"
        case .guardSaid: "guard said"
        case .guardUnsaid: "guard unsaid"
        case .guardWaiverAsked: "guard waiver asked"
        case .guardWaiverGranted: "guard waiver granted"
        case .repositoryNamed: "repository named"
        case .milestoneAdded: "milestone added"
        case .milestoneDone: "milestone done"
        case .milestoneMoved: "milestone moved"
        case .milestoneDropped: "milestone dropped"
        case .logged: "logged"
        case .blockerCleared: "blocker cleared"
        case .blockerShared: "blocker shared"
        case .checkedIn: "checked in"
        case .activitySeen: "activity seen"
        case .edited: "edited"
        case .linkSaved: "link saved"
        case .announced: "announced"
        case .channelChosen: "channel chosen"
        }
    }

    /// How many kinds `name` tells apart: raised with every kind that is added there.
    static let kinds = 3 + Stage.allCases.count + 11 + 24 + 22 + 4 + 3 + Timer.allCases.count
}
