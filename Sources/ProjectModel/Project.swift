/// The aggregate: one numbered thing from proposal to archive. It moves only by a recorded `Change`; `evolve`
/// is the only writer, so replaying a history gives the same project again.
@dynamicMemberLookup
package struct Project: Equatable, Sendable {
    package let id: ID
    package private(set) var facts: Facts
    /// How many changes made it what it is; people read it as its revision.
    package private(set) var version: Int
    package private(set) var updated: Moment
    /// A twist that not everybody may read: it is no part of the history until it is announced (D4).
    package private(set) var sealedTwist: String?
    /// What has happened since it was loaded.
    package private(set) var unsaved: [Recorded] = []

    /// Takes a project into the catalogue.
    package init(_ id: ID, registering listing: Listing, by actor: Actor, at now: Moment) {
        let (open, twist) = listing.tidied.sealed
        self.init(id, Recorded(.registered(open), by: actor, at: now), sealedTwist: twist)
    }

    /// A project of which nothing has happened but the first thing.
    init(_ id: ID, _ first: Recorded, sealedTwist: String? = nil) {
        self.id = id
        facts = Facts(at: first.at)
        version = 0
        updated = first.at
        self.sealedTwist = sealedTwist
        unsaved = [first]
        evolve(first)
    }

    /// A project as its history tells it; `nil` when the history does not begin with a beginning.
    /// - Parameter sealedTwist: what the history does not tell.
    package init?(_ id: ID, replaying history: [Recorded], sealedTwist: String? = nil) {
        guard let first = history.first else { return nil }
        switch first.change {
        case .registered, .submitted: break
        case .relisted, .moved, .proposal, .team, .work, .twist, .credit, .nudged: return nil
        }
        self.init(id, first, sealedTwist: sealedTwist)
        for recorded in history.dropFirst() { evolve(recorded) }
        unsaved = []
    }

    /// A project as it was stored.
    package init(_ id: ID, facts: Facts, version: Int, updated: Moment, sealedTwist: String? = nil) {
        self.id = id
        self.facts = facts
        self.version = version
        self.updated = updated
        self.sealedTwist = sealedTwist
    }

    /// Of its catalogue entry: `project.name` is `project.listing.name`.
    package subscript<Value>(dynamicMember path: KeyPath<Listing, Value>) -> Value { listing[keyPath: path] }

    /// Corrects the catalogue's entry; the same entry again changes nothing. A catalogue knows a twist's words at most:
    /// what was decided about it stays, and so do words that are sealed and that the entry cannot hold.
    package mutating func relist(_ listing: Listing, by actor: Actor, at now: Moment) {
        var listing = listing.tidied
        listing.twist = Twist.relisted(listing.twist, over: self.twist)
        let (open, words) = listing.sealed
        let twist = words ?? (open.twist?.isReadableByAll == false ? sealedTwist : nil)
        guard open != self.listing || twist != sealedTwist else { return }
        seal(twist)
        record(.relisted(open), by: actor, at: now)
    }

    /// To be called when the unsaved changes have been stored.
    package mutating func saved() {
        unsaved = []
    }

    mutating func seal(_ twist: String?) {
        sealedTwist = twist
    }

    mutating func record(_ change: Change, by actor: Actor, at now: Moment) {
        let recorded = Recorded(change, by: actor, at: now)
        unsaved.append(recorded)
        evolve(recorded)
    }

    private mutating func evolve(_ recorded: Recorded) {
        version += 1
        updated = recorded.at
        facts.evolve(recorded, of: id)
        if case .twist(.announced) = recorded.change { sealedTwist = nil }
    }
}

// What there is to read.
extension Project {
    package var listing: Listing { facts.listing }
    package var proposal: Proposal? { facts.proposal }
    package var dormancy: Dormancy? { facts.dormancy }
    package var checklist: Checklist { facts.checklist }
    package var requests: [JoinRequest] { facts.requests }
    package var invitations: [Invitation] { facts.invitations }
    package var leadOffer: LeadOffer? { facts.leadOffer }
    package var volunteers: [Volunteer] { facts.volunteers }
    /// What newcomers are asked to do first (F70): keys of ours, or the lead's own words.
    package var onboarding: [String] { facts.onboardingList ?? TeamMember.onboardingItems }
    package var alumni: [TeamMember] { facts.alumni }
    package var credits: [Credit] { facts.credits }
    package var words: [Guard: Checklist.Tick] { facts.words }
    package var log: [LogEntry] { facts.log }
    package var links: [ProjectLink] { facts.links }
    package var checkIns: [CheckIn] { facts.checkIns }
    package var activity: Activity? { facts.activity }
    package var entered: Moment { facts.entered }
    package var resumed: Moment? { facts.resumed }
    package var archivedFrom: ProjectState? { facts.archivedFrom }
    package var hasEverCompleted: Bool { facts.hasEverCompleted }
    package var hasReachedSetup: Bool { facts.hasReachedSetup }
    package var nudged: Set<Nudge> { facts.nudged }
}
