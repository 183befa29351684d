/// All that has become of a project, and the only place where it moves: by what is recorded. Nothing here refuses;
/// what may be recorded is decided by the actions.
package struct Facts: Equatable, Codable, Sendable {
    /// What its catalogue entry says.
    package private(set) var listing: Listing
    /// How it was proposed here; `nil` for one that was taken over from a catalogue.
    package private(set) var proposal: Proposal?
    /// Lies over the state while the project rests (D1).
    package private(set) var dormancy: Project.Dormancy?
    package private(set) var checklist = Checklist()
    /// What was said and passed over on the way to the next state; each state begins anew.
    package private(set) var words: [Guard: Checklist.Tick] = [:]
    package private(set) var requests: [JoinRequest] = []
    package private(set) var invitations: [Project.Invitation] = []
    package private(set) var leadOffer: LeadOffer?
    /// Somebody who could take it over (F79).
    package private(set) var volunteers: [Project.Volunteer] = []
    /// What newcomers are asked to do first, where the lead has a list of their own (F70).
    package private(set) var onboardingList: [String]?
    /// Who was aboard, and left (F77).
    package private(set) var alumni: [TeamMember] = []
    package private(set) var credits: [Credit] = []
    /// The highest numbers ever given, for one that is taken back is not given again.
    package private(set) var lastMilestone = 0
    package private(set) var lastCredit = 0
    package private(set) var log: [LogEntry] = []
    package private(set) var links: [ProjectLink] = []
    /// When an announcement last called the team.
    package private(set) var lastTeamPing: Moment?
    /// The latest, oldest first.
    package private(set) var checkIns: [CheckIn] = []
    package private(set) var activity: Activity?
    /// When it came to where it stands.
    package private(set) var entered: Moment
    /// When it last woke from a pause.
    package private(set) var resumed: Moment?
    /// Where an archived one would go on (D12).
    package private(set) var archivedFrom: ProjectState?
    package private(set) var hasEverCompleted = false
    package private(set) var hasReachedSetup = false
    package private(set) var nudged: Set<Nudge> = []
    package private(set) var channelWish: ChannelWish?
    /// While it is archived.
    package private(set) var channelFate: ChannelFate?

    /// Of which nothing is known yet.
    init(at now: Moment) {
        listing = Listing(name: "", slug: "", summary: "", difficulty: .beginner, state: .proposed)
        entered = now
    }

    mutating func evolve(_ recorded: Recorded, of id: Project.ID) {
        let (actor, now) = (recorded.by, recorded.at)
        switch recorded.change {
        case .registered(let listing):
            self.listing = listing
            hasEverCompleted = listing.completed != nil || [.complete, .maintained].contains(listing.state)
            hasReachedSetup = ![.proposed, .approved].contains(listing.state)
        case .relisted(let listing): self.listing = listing
        case .submitted(let text):
            if case .member(let author) = actor { proposal = Proposal(by: author, text, at: now) }
            adopt(text, of: id)
        case .moved(let move): evolve(move, by: actor, at: now)
        case .proposal(let change):
            proposal?.evolve(change, by: actor, at: now)
            if case .revised(let text) = change { adopt(text, of: id) }
        case .team(let change): evolve(change, by: actor, at: now)
        case .work(let change): evolve(change, by: actor, at: now)
        case .twist(let change): evolve(change, by: actor, at: now)
        case .credit(let change): evolve(change, at: now)
        case .nudged(let nudge): note(nudge)
        }
    }

    /// Nudges of clocks that have begun anew since are forgotten.
    private mutating func note(_ nudge: Nudge) {
        nudged = nudged.filter {
            $0.timer != nudge.timer || $0.since >= nudge.since || nudge.timer == .application
        }
        nudged.insert(nudge)
    }

    /// What grows with people and time, kept in rows of its own.
    package struct Parts: Equatable, Sendable {
        package var stances: [Stance] = []
        package var requests: [JoinRequest] = []
        package var team: [TeamMember] = []
        package var milestones: [Milestone] = []
        package var credits: [Credit] = []

        package init() {}
    }

    /// The facts without their parts, and the parts.
    package var split: (core: Facts, parts: Parts) {
        var (core, parts) = (self, Parts())
        swap(&core.credits, &parts.credits)
        swap(&core.requests, &parts.requests)
        swap(&core.listing.team, &parts.team)
        swap(&core.listing.milestones, &parts.milestones)
        if core.proposal != nil { swap(&core.proposal!.stances, &parts.stances) }
        return (core, parts)
    }

    package init(core: Facts, parts: Parts) {
        self = core
        credits = parts.credits
        requests = parts.requests
        listing.team = parts.team
        listing.milestones = parts.milestones
        proposal?.stances = parts.stances
    }
}

// Proposals and transitions.
extension Facts {
    /// The catalogue's entry says what the proposal says.
    private mutating func adopt(_ text: ProposalText, of id: Project.ID) {
        listing.name = text.title
        listing.slug = "\(Listing.slug(of: text.title))-\(id.number)"
        listing.summary = text.pitch
        listing.difficulty = text.difficulty ?? .intermediate
        listing.skills = text.skills
        listing.twist = Twist(
            text.twist.visibility == .open ? text.twist.words : nil, visibility: text.twist.visibility)
        listing.milestones = text.roadmap.flatMap { phase in
            phase.deliverables.map { Milestone($0, phase: phase.phase) }
        }
        listing = listing.tidied
        listing.plannedWeeks = text.months.map { $0 * 4 }
    }

    private mutating func evolve(_ move: Move, by actor: Actor, at now: Moment) {
        proposal?.evolve(move, by: actor, at: now)
        entered = now
        words = [:]
        channelFate = move.to == .archived ? move.channel : nil
        if move.to == .dormant {
            dormancy = Project.Dormancy(since: now, reason: move.reason, rest: move.rest)
            if move.rest == .leadLeft { listing.lead = nil }
            return
        }
        if dormancy != nil {
            dormancy = nil
            resumed = now
        }
        let before = listing.state
        if let state = move.to.state { listing.state = state }
        switch move.to {
        case .setup: hasReachedSetup = true
        case .recruiting: openProposedSeats(at: now)
        case .active:
            openProposedSeats(at: now)
            listing.started = listing.started ?? now
        case .complete:
            hasEverCompleted = true
            listing.completed = now
        case .archived:
            if before != .archived { archivedFrom = before }
            listing.archived = now
            listing.archiveReason = move.reason ?? move.archive?.rawValue
        case .phase2, .maintained, .proposed, .needsChanges, .rejected, .withdrawn, .approved, .dormant: break
        }
        if before == .archived && move.to != .archived {
            listing.archived = nil
            listing.archiveReason = nil
            checklist.clear(.revival)
            resumed = now
        }
    }

    /// The proposal's roles become seats when people may join for the first time.
    private mutating func openProposedSeats(at now: Moment) {
        guard listing.seats.isEmpty, let roles = proposal?.text.roles else { return }
        listing.seats = roles.map { Seat(role: $0.role, count: $0.count, opened: now) }
    }
}

// Twist and credits.
extension Facts {
    private mutating func evolve(_ change: TwistChange, by actor: Actor, at now: Moment) {
        switch change {
        case .written(let text, let visibility, let isSpoiler):
            var twist = listing.twist ?? Twist(nil)
            twist.text = text
            twist.visibility = visibility
            twist.isSpoiler = isSpoiler
            listing.twist = twist
            if visibility != .open { proposal?.seal(visibility) }
        case .scheduled(let plan, let deadline):
            listing.twist?.plan = plan
            listing.twist?.deadline = deadline
        case .unscheduled:
            listing.twist?.plan = nil
            listing.twist?.deadline = nil
        case .announced(let text, let deadline, _):
            let decided = listing.twist?.plan?.by
            listing.twist?.announcedBy = actor == .clock ? decided ?? actor : actor
            listing.twist?.text = text
            listing.twist?.deadline = deadline
            listing.twist?.announced = now
        }
    }

    private mutating func evolve(_ change: CreditChange, at now: Moment) {
        switch change {
        case .proposed(let credit):
            credits.removeAll { $0.id == credit.id }
            credits.append(credit)
            lastCredit = max(lastCredit, credit.id)
        case .agreed(let id, let words):
            guard let index = credits.firstIndex(where: { $0.id == id }) else { return }
            credits[index].words = words
            credits[index].agreed = now
        case .removed(let id): credits.removeAll { $0.id == id }
        }
    }
}

// People and work; each list is written here and nowhere else.
extension Facts {
    private mutating func evolve(_ change: TeamChange, by actor: Actor, at now: Moment) {
        switch change {
        case .seatsOpened(let role, let count):
            if let index = seat(role) {
                listing.seats[index].count += count
                listing.seats[index].opened = now
            } else {
                listing.seats.append(Seat(role: role, count: count, opened: now))
            }
        case .seatsClosed(let role):
            guard let index = seat(role) else { return }
            listing.seats[index].count = listing.taken(listing.seats[index])
            if listing.seats[index].count == 0 { listing.seats.remove(at: index) }
        case .seatCalledUrgent(let role):
            if let index = seat(role) { listing.seats[index].calledUrgent = now }
        case .joinRequested(let request): requests.append(request)
        case .joinWithdrawn(let id): mend(id) { $0.status = .withdrawn(at: now) }
        case .joinAsked(let id, let question): mend(id) { $0.status = .asked(question) }
        case .joinReplied(let id, let answer): mend(id) { $0.evolve(replied: answer, at: now) }
        case .joinTalkOffered(let id): mend(id) { $0.evolve(talkOfferedAt: now) }
        case .joinQuieted(let id, let isQuiet): mend(id) { $0.isQuiet = isQuiet }
        case .joinDeclined(let id, let words):
            mend(id) { $0.status = .declined(feedback: words, at: now) }
        case .joinWelcomed(let id, let welcome):
            guard let request = requests.first(where: { $0.id == id }) else { return }
            board(request.member, as: welcome.role, at: now)
        case .invited(let member, let role):
            invitations.append(Project.Invitation(to: member, role: role, at: now))
        case .invitationAnswered(let member, let accepted):
            let role = invitations.first { $0.to == member }?.role ?? ""
            invitations.removeAll { $0.to == member }
            if accepted { board(member, as: role, at: now) }
        case .roleChanged(let member, let role):
            guard let index = listing.team.firstIndex(where: { $0.member == member }) else { return }
            listing.team[index].role = role
            widen(role, at: now)
        case .left(let member, let thanks): leave(member, byLead: thanks != nil)
        case .returned(let member, let role): board(member, as: role, at: now)
        case .leadOffered(let member, let kind):
            leadOffer = LeadOffer(to: member, kind: kind, by: actor, at: now)
        case .leadOfferAnswered(let member, let accepted):
            leadOffer = nil
            if accepted { take(lead: member, at: now) }
        case .takeoverVolunteered(let member, let words, let hours):
            volunteers.removeAll { $0.member == member }
            volunteers.append(Project.Volunteer(member: member, words: words, hours: hours, at: now))
        case .coLeadNamed(let member): listing.coLeads.append(member)
        case .coLeadEnded(let member): listing.coLeads.removeAll { $0 == member }
        case .onboardingTicked(let member, let item):
            guard let index = listing.team.firstIndex(where: { $0.member == member }) else { return }
            listing.team[index].onboarding.append(item)
        case .onboardingUnticked(let member, let item):
            guard let index = listing.team.firstIndex(where: { $0.member == member }) else { return }
            listing.team[index].onboarding.removeAll { $0 == item }
        case .onboardingListed(let items): onboardingList = items.isEmpty ? nil : items
        }
    }

    private mutating func evolve(_ change: WorkChange, by actor: Actor, at now: Moment) {
        switch change {
        case .ticked(let item): checklist.tick(item, by: actor, at: now)
        case .unticked(let item): checklist.untick(item)
        case .waiverAsked(let item, let reason):
            checklist.askWaiver(item, reason: reason, by: actor, isGranted: false)
        case .waiverGranted(let item): checklist.grantWaiver(item, by: actor)
        case .guardSaid(let word): words[word] = .done(by: actor, at: now)
        case .guardUnsaid(let word): words[word] = nil
        case .guardWaiverAsked(let word, let reason):
            words[word] = .waived(reason: reason, by: actor, grantedBy: nil)
        case .guardWaiverGranted(let word): words[word] = words[word]?.granted(by: actor)
        case .repositoryNamed(let address): listing.repository = address
        case .channelChosen(let choice): channelWish = ChannelWish(choice: choice, by: actor, at: now)
        case .milestoneAdded(let milestone):
            listing.milestones.append(milestone)
            lastMilestone = max(lastMilestone, milestone.id)
        case .milestoneDone(let id, _): mend(id) { $0.done = now }
        case .milestoneMoved(let id, let due): mend(id) { $0.due = due }
        case .milestoneDropped(let id): listing.milestones.removeAll { $0.id == id }
        case .logged(let entry): log.append(entry)
        case .blockerCleared(let id):
            if let index = log.firstIndex(where: { $0.id == id }) { log[index].cleared = now }
        case .blockerShared(let id):
            if let index = log.firstIndex(where: { $0.id == id }) { log[index].shared = now }
        case .checkedIn(let checkIn): checkIns = (checkIns + [checkIn]).suffix(12)
        case .activitySeen(let seen): activity = seen
        case .edited(let details):
            listing.summary = details.summary ?? listing.summary
            listing.techStack = details.techStack ?? listing.techStack
            listing.maturity = details.maturity ?? listing.maturity
            listing.plannedWeeks = details.plannedWeeks ?? listing.plannedWeeks
            if let note = details.note { listing.note = note.isBlank ? nil : note }
            links = details.links ?? links
        case .linkSaved(let link): links.append(link)
        case .announced(let announcement):
            if announcement.pingsTeam { lastTeamPing = now }
        }
    }

    private func seat(_ role: String) -> Int? { listing.seats.firstIndex { $0.role.folded == role.folded } }

    private mutating func mend(_ id: JoinRequest.ID, _ change: (inout JoinRequest) -> Void) {
        if let index = requests.firstIndex(where: { $0.id == id }) { change(&requests[index]) }
    }

    /// However somebody comes aboard, what they had asked for is answered, and what they were offered is taken.
    private mutating func settle(_ member: MemberID, at now: Moment) {
        for request in requests where request.member == member && request.status.isOpen {
            mend(request.id) { $0.status = .welcomed(at: now) }
        }
        invitations.removeAll { $0.to == member }
    }

    private mutating func board(_ member: MemberID, as role: String, at now: Moment) {
        settle(member, at: now)
        alumni.removeAll { $0.member == member }
        listing.team.removeAll { $0.member == member }
        listing.team.append(TeamMember(member, role: role, since: now))
        widen(role, at: now)
    }

    /// There are never more people on a role than seats.
    private mutating func widen(_ role: String, at now: Moment) {
        let aboard = listing.team.count { $0.role.folded == role.folded }
        if let index = seat(role) {
            listing.seats[index].count = max(listing.seats[index].count, aboard)
        } else {
            listing.seats.append(Seat(role: role, count: aboard, opened: now))
        }
    }

    private mutating func leave(_ member: MemberID, byLead: Bool) {
        if let index = listing.team.firstIndex(where: { $0.member == member }) {
            alumni.append(listing.team.remove(at: index))
            alumni[alumni.count - 1].endedByLead = byLead
        }
        listing.coLeads.removeAll { $0 == member }
    }

    /// The lead before stays aboard (F-L).
    private mutating func take(lead member: MemberID, at now: Moment) {
        let before = listing.lead
        settle(member, at: now)
        listing.team.removeAll { $0.member == member }
        listing.coLeads.removeAll { $0 == member }
        volunteers.removeAll { $0.member == member }
        listing.lead = member
        if let before, before != member { board(before, as: "Contributor", at: now) }
    }

    private mutating func mend(_ id: Milestone.ID, _ change: (inout Milestone) -> Void) {
        if let index = listing.milestones.firstIndex(where: { $0.id == id }) {
            change(&listing.milestones[index])
        }
    }
}
