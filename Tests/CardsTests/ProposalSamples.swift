import Cards
import ProjectModel
import Samples

enum Cast {
    static let proposer = Standing.member(MemberID(1))
    static let member = Standing.member(MemberID(2))
    static let steward = Standing(.member(MemberID(11)), stewardship: [.project])
    static let otherSteward = Standing(.member(MemberID(12)), stewardship: [.community])
    static let core = Standing(.member(MemberID(13)), stewardship: [.core])
    static let council = Council(
        [steward, otherSteward, core].map {
            Steward($0.member ?? MemberID(0), kinds: $0.stewardship ?? [], since: .noon)
        })
}

extension ProposalText {
    /// A proposal without a finding.
    static var tracker: ProposalText {
        var text = sample
        text.title = "Real-time Logistics Tracker"
        text.pitch = "Tracks parcels between two hubs, every minute."
        text.twist.kind = .load
        text.roadmap.removeLast()
        return text
    }
}

extension ReviewTerms {
    static let two = ReviewTerms(approvalsNeeded: 2, calendar: BusinessCalendar(), now: .noon)
}

extension Project {
    static func proposed(_ text: ProposalText = .tracker) throws -> Project {
        try Project(Project.ID(31), submitting: text, hasTime: true, by: Cast.proposer, at: .noon)
    }
}
