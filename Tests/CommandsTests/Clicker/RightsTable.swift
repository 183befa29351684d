import ProjectModel

/// Who may make which change: COMMANDS §2 as a table, written anew from the page, so that it cannot share a mistake with the
/// model. Where the page is silent, the lifecycle's table speaks (DOMAIN §2).
enum RightsTable {
    /// What somebody is to a project, and to what the change is about.
    enum Hat {
        case anybody
        /// Whom it is about: the applicant, whoever took the stance, raised the concern, is invited or credited.
        case oneself
        case proposer
        /// The lead and co-leads; stewards act in their name.
        case lead
        /// Not co-leads.
        case soleLead
        case team
        case steward
        case core
        /// Whoever manages the server.
        case manager
    }

    struct Row {
        let by: Set<Hat>
        let never: Set<Hat>

        init(_ by: Hat..., never: Hat...) {
            self.by = Set(by)
            self.never = Set(never)
        }
    }

    /// By the name of the change; what is not here is nobody's.
    static let rows: [String: Row] = [
        "submitted": Row(.anybody),
        "moved.2": Row(.steward), "moved.3": Row(.proposer), "moved.4": Row(.steward, .proposer),
        "moved.5": Row(.steward, never: .proposer), "moved.6": Row(.proposer), "moved.7": Row(.proposer),
        "moved.8": Row(.steward), "moved.9": Row(.lead), "moved.10": Row(.lead), "moved.11": Row(.lead),
        "moved.12": Row(.lead), "moved.13": Row(.lead), "moved.15": Row(.lead), "moved.16": Row(.lead),
        "moved.17": Row(.lead), "moved.18": Row(.lead), "moved.19": Row(.steward), "moved.20": Row(.steward),
        "moved.21": Row(.steward), "moved.22": Row(.lead), "moved.23": Row(.steward),
        "moved.24": Row(.steward), "moved.25": Row(.steward), "moved.26": Row(.steward),
        "proposal.reviewTaken": Row(.steward, never: .proposer), "proposal.revised": Row(.proposer),
        "proposal.stanceTaken": Row(.oneself), "proposal.stanceCleared": Row(.oneself),
        "proposal.concernRaised": Row(.oneself), "proposal.mustFixRaised": Row(.steward),
        "proposal.concernAnswered": Row(.proposer), "proposal.concernResolved": Row(.oneself),
        "proposal.concernOverridden": Row(.core, never: .proposer),
        "proposal.concernReopened": Row(.oneself),
        "proposal.approvalPending": Row(.steward, never: .proposer), "proposal.committed": Row(.proposer),
        "proposal.experimentEvaluated": Row(.lead),
        "team.seatsOpened": Row(.lead), "team.seatsClosed": Row(.lead), "team.seatCalledUrgent": Row(.lead),
        "team.joinRequested": Row(.oneself, never: .team), "team.joinWithdrawn": Row(.oneself),
        "team.joinAsked": Row(.lead), "team.joinReplied": Row(.oneself), "team.joinTalkOffered": Row(.lead),
        "team.joinQuieted": Row(.oneself), "team.joinWelcomed": Row(.lead, never: .oneself),
        "team.joinDeclined": Row(.lead), "team.invited": Row(.lead), "team.invitationAnswered": Row(.oneself),
        "team.roleChanged": Row(.lead), "team.left": Row(.oneself), "team.thanked": Row(.lead),
        "team.returned": Row(.oneself), "team.leadOffered": Row(.soleLead),
        "team.leadOfferAnswered": Row(.oneself), "team.takeoverVolunteered": Row(.oneself),
        "team.coLeadNamed": Row(.soleLead), "team.coLeadEnded": Row(.soleLead, .oneself),
        "team.onboardingTicked": Row(.oneself), "team.onboardingUnticked": Row(.oneself),
        "team.onboardingListed": Row(.lead),
        "work.setupTicked": Row(.lead), "work.phase2Ticked": Row(.lead), "work.completionTicked": Row(.lead),
        "work.qualityTicked": Row(.lead), "work.approvalTicked": Row(.steward),
        "work.revivalTicked": Row(.steward), "work.archiveTicked": Row(.steward),
        "work.waiverAsked": Row(.lead), "work.waiverGranted": Row(.steward), "work.guardSaid": Row(.lead),
        "work.guardUnsaid": Row(.lead), "work.guardWaiverAsked": Row(.lead),
        "work.guardWaiverGranted": Row(.steward), "work.leadsWaiverGranted": Row(.lead),
        "work.repositoryNamed": Row(.lead),
        // What is no more, whoever looks after the server has made anew (MIRROR §7).
        "work.channelChosen": Row(.lead, .manager),
        "work.milestoneAdded": Row(.lead), "work.milestoneDone": Row(.lead),
        "work.milestoneMoved": Row(.lead), "work.milestoneDropped": Row(.lead), "work.logged": Row(.team),
        "work.blockerCleared": Row(.team), "work.blockerShared": Row(.team), "work.checkedIn": Row(.lead),
        "work.edited": Row(.lead), "work.linkSaved": Row(.team), "work.announced": Row(.lead),
        "twist.written": Row(.lead), "twist.scheduled": Row(.lead), "twist.unscheduled": Row(.lead),
        "credit.proposed": Row(.lead), "credit.agreed": Row(.oneself), "credit.removed": Row(.oneself),
    ]

    /// What somebody is, as the test made them.
    struct Somebody {
        let id: MemberID
        let isSteward: Bool
        let isCore: Bool
        var isManager = false
    }

    /// - Parameter before: the project as it stood; `nil` for one that begins.
    /// - Returns: what is wrong with it, if anything.
    static func objection(to recorded: Recorded, by somebody: Somebody, before: Project?) -> String? {
        let name = recorded.change.name
        // The proposer's word sets off the approval that a steward gave before, in their name.
        guard recorded.by == .member(somebody.id) || name == "moved.4" else {
            return "it is recorded as \(recorded.by)"
        }
        guard let row = rows[name] else { return "\(name) is nobody’s to make" }
        let hats = hats(of: somebody, before, about: recorded.change)
        guard row.never.isDisjoint(with: hats) else { return "\(name) is not for \(hats)" }
        guard !row.by.isDisjoint(with: hats) else { return "\(name) takes \(row.by), and they are \(hats)" }
        return liesAbout(somebody, recorded.change, before)
    }

    static func hats(of somebody: Somebody, _ project: Project?, about change: Change? = nil) -> Set<Hat> {
        let id = somebody.id
        var hats: Set<Hat> = [.anybody]
        if somebody.isSteward { hats.formUnion([.steward, .lead, .soleLead]) }
        if somebody.isCore { hats.insert(.core) }
        if somebody.isManager { hats.insert(.manager) }
        guard let project else { return hats }
        if project.proposal?.author == id { hats.insert(.proposer) }
        if project.lead == id { hats.formUnion([.lead, .soleLead, .team]) }
        if project.coLeads.contains(id) { hats.insert(.lead) }
        if project.team.contains(where: { $0.member == id }) { hats.insert(.team) }
        if let change, change.person(in: project) == id { hats.insert(.oneself) }
        // Saving a link or a line of the log, a steward does in the project's name too.
        if somebody.isSteward, let change, rows[change.name]?.by == [.team] { hats.insert(.team) }
        return hats
    }

    /// A change says of its maker what the table cannot: that they are a steward, or act for the lead.
    private static func liesAbout(_ somebody: Somebody, _ change: Change, _ before: Project?) -> String? {
        switch change {
        case .proposal(.stanceTaken(let stance)) where stance.isSteward != somebody.isSteward:
            "the stance is counted as another’s"
        case .proposal(.concernRaised(let concern)) where concern.isSteward != somebody.isSteward:
            "the concern is counted as another’s"
        case .moved(let move)
        where rows[change.name]?.by == [.lead] && before.map { $0.leads(somebody.id) } == move.isForLead:
            "it is not marked whether it is for the lead"
        default: nil
        }
    }
}
