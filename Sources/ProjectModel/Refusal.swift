/// What the rules forbid, each with what a kind sentence needs. The sentences themselves are written in
/// `Cards`.
package enum Refusal: Error, Equatable, Sendable {
    /// Nothing is called like that; perhaps something nearly is (E01).
    case unknownProject(typed: String, nearest: ProjectName?)
    /// More than one begins like that.
    case ambiguousProject(typed: String, candidates: [ProjectName])

    /// It takes one of these hats (E06, E07).
    case notYours(needed: [Hat], lead: MemberID?)
    /// The command line is nobody who could take a seat or a stance.
    case membersOnly
    /// D7 (E08).
    case ownProposal
    /// The project stands elsewhere (E11).
    case wrongStage(needed: [Stage], is: Stage)
    /// The table knows no way there.
    case noWay(from: Stage, to: Stage)
    /// Guards that are not met (E09, E10).
    case gateClosed(rule: Int, [Gap])
    /// It was decided before (E12).
    case alreadyDecided(Decision)
    /// It is so already.
    case alreadySo
    case notProposedHere
    /// E27.
    case tooManyDrafts(Int)
    case tooManyProposals(open: Int)

    case noSeats(project: ProjectName)
    case unknownRole(String, roles: [String])
    /// E03.
    case alreadyApplied(at: Moment, answerExpected: Moment)
    /// E04; `nil` for the lead.
    case alreadyAboard(role: String?)
    case notAboard
    /// E05.
    case tooManyRequests(open: Int)
    case unknownRequest
    /// It was answered, or withdrawn.
    case requestClosed(JoinRequest.Status)
    case wordsTooShort(length: Int, needed: Int)
    case wordsTooLong(length: Int, limit: Int)
    case notInvited
    case notAGitHubName(String)
    /// There is no such time zone, or more than one.
    case unknownZone(String)

    case noLeadOffer
    case tooManyCoLeads
    /// Who leads hands over before leaving.
    case leadLeaves

    /// E14.
    case reasonNeeded
    /// The community asks for the stance of whoever has been here for a while (D27).
    case stanceLater(from: Moment)
    /// It does not ask for the stance of whoever has this role.
    case noStance
    case unknownConcern
    case mustFixIsForStewards
    case concernSettled

    case unknownMilestone
    case milestoneDone(at: Moment)
    case unknownPhase(Int)
    case checklistItemElsewhere(Checklist.Item)
    case nothingWaived
    /// It is looked up, so nobody can say it.
    case notAWord(Guard)
    case unknownEntry
    case notALink(String)
    case tooManyLinks(limit: Int)
    case unreadableAmount(String)
    case countOutOfRange(Int, allowed: ClosedRange<Int>)

    /// A date of a form that cannot be read, or in more than one way (E15).
    case dateUnclear(String)
    /// E16.
    case momentPast(Moment)
    case noTwist
    case twistAnnounced(at: Moment, by: Actor?)
    /// Its announcement is on its way; until then it can be stopped.
    case twistSending(at: Moment, by: Actor)
    case notScheduled
    /// E28.
    case twistSealed

    /// Nobody has said which channel is for what (E21); who manages the server can.
    case notSetUp(canSetUp: Bool)

    case unknownCredit
    case notYourCredit
}
