/// Everything that can have happened to a project. A project moves only through one of these, so its history
/// replays to what it is.
package enum Change: Equatable, Codable, Sendable {
    /// It was taken into the catalogue, from a document or a seed.
    case registered(Listing)
    /// The catalogue's entry was corrected from a document.
    case relisted(Listing)
    /// It was proposed here (T1).
    case submitted(ProposalText)
    /// A transition of the lifecycle (T2 to T26).
    case moved(Move)
    case proposal(ProposalChange)
    case team(TeamChange)
    case work(WorkChange)
    case twist(TwistChange)
    case credit(CreditChange)
    /// Time suggested something; kept so that it is suggested once.
    case nudged(Nudge)
}

/// What happens while a proposal is discussed and decided.
package enum ProposalChange: Equatable, Codable, Sendable {
    case reviewTaken
    case revised(ProposalText)
    case stanceTaken(Stance)
    case stanceCleared(MemberID)
    case concernRaised(Concern)
    case concernAnswered(Concern.ID, String)
    case concernSettled(Concern.ID, Concern.Settlement)
    /// Whoever raised it says that an answer is none.
    case concernReopened(Concern.ID)
    /// Stewards approve; the proposer's word is all that is missing.
    case approvalPending(Decision)
    case committed
    case experimentEvaluated(String)
}

/// What happens to seats and to the people on them.
package enum TeamChange: Equatable, Codable, Sendable {
    case seatsOpened(role: String, count: Int)
    case seatsClosed(role: String)
    case seatCalledUrgent(role: String)
    case joinRequested(JoinRequest)
    case joinWithdrawn(JoinRequest.ID)
    case joinAsked(JoinRequest.ID, PersonalText)
    case joinReplied(JoinRequest.ID, PersonalText)
    case joinTalkOffered(JoinRequest.ID)
    /// Whether the applicant would rather not be named when they are welcomed.
    case joinQuieted(JoinRequest.ID, Bool)
    case joinWelcomed(JoinRequest.ID, JoinRequest.Welcome)
    case joinDeclined(JoinRequest.ID, feedback: PersonalText)
    case invited(MemberID, role: String)
    case invitationAnswered(MemberID, accepted: Bool)
    case roleChanged(MemberID, role: String)
    /// `thanks` when a lead ended it; somebody who leaves gives no reason (F77).
    case left(MemberID, thanks: PersonalText?)
    case returned(MemberID, role: String)
    case leadOffered(MemberID, LeadOffer.Kind)
    case leadOfferAnswered(MemberID, accepted: Bool)
    /// Somebody could take a resting project over (F79).
    case takeoverVolunteered(MemberID, PersonalText, hours: Hours?)
    case coLeadNamed(MemberID)
    case coLeadEnded(MemberID)
    case onboardingTicked(MemberID, String)
    case onboardingUnticked(MemberID, String)
    /// What newcomers are asked to do first, in the lead's words; nothing for the community's own list.
    case onboardingListed([String])
}

/// What happens while a project is prepared, built and finished.
package enum WorkChange: Equatable, Codable, Sendable {
    case ticked(Checklist.Item)
    case unticked(Checklist.Item)
    case waiverAsked(Checklist.Item, reason: String)
    case waiverGranted(Checklist.Item)
    /// Somebody says that a condition of the next state is met.
    case guardSaid(Guard)
    case guardUnsaid(Guard)
    case guardWaiverAsked(Guard, reason: String)
    case guardWaiverGranted(Guard)
    case repositoryNamed(String)
    /// Where the project is told of.
    case channelChosen(ChannelChoice)
    case milestoneAdded(Milestone)
    case milestoneDone(Milestone.ID, isCelebrated: Bool)
    case milestoneMoved(Milestone.ID, due: Moment?)
    case milestoneDropped(Milestone.ID)
    case logged(LogEntry)
    case blockerCleared(LogEntry.ID)
    /// Other leads are asked about it.
    case blockerShared(LogEntry.ID)
    case checkedIn(CheckIn)
    /// Somebody outside saw work being done, for instance in the repository.
    case activitySeen(Activity)
    case edited(Details)
    case linkSaved(ProjectLink)
    case announced(Announcement)
}

/// What happens to the change of requirements that phase 2 brings.
package enum TwistChange: Equatable, Codable, Sendable {
    /// Its text, when everybody may read it, and who may.
    case written(text: String?, visibility: Twist.Visibility, isSpoiler: Bool)
    case scheduled(Twist.Plan, deadline: Moment?)
    /// Its schedule was taken back, or its announcement stopped.
    case unscheduled
    case announced(text: String, deadline: Moment?, isLate: Bool)
}

/// What happens to the record of who contributed what.
package enum CreditChange: Equatable, Codable, Sendable {
    case proposed(Credit)
    case agreed(Credit.ID, words: String)
    /// On the person's request only (F108).
    case removed(Credit.ID)
}

/// A change with who made it and when.
package struct Recorded: Equatable, Codable, Sendable {
    package var change: Change
    package var by: Actor
    package var at: Moment

    package init(_ change: Change, by: Actor, at: Moment) {
        self.change = change
        self.by = by
        self.at = at
    }
}

/// Who makes a change.
package enum Actor: Hashable, Codable, Sendable {
    case member(MemberID)
    /// Someone at the machine, with the command line.
    case commandLine
    /// Time: it only ever suggests, and keeps what a person had decided before (D10).
    case clock
}
