import Cards
import ProjectModel

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
        var text = ProposalText()
        text.title = "Real-time Logistics Tracker"
        text.pitch = "Tracks parcels between two hubs, every minute."
        text.context = "A carrier loses parcels between two hubs."
        text.problem = "Nobody knows where a parcel is."
        text.difficulty = .intermediate
        text.twist.kind = .load
        text.twist.change = "Black Friday brings ten times the traffic."
        text.twist.why = "Load is never what was planned."
        text.skills = [.streaming, .docker, .sql]
        text.scale = .medium
        text.infrastructure = .modest
        text.budget = .low
        text.teamSize = .few
        text.roles = [RoleCount("Data Engineer", 2), RoleCount("Platform Engineer", 1)]
        text.approaches = [Approach("A", "Kafka and Flink"), Approach("B", "Airflow and Spark")]
        text.roadmap = [
            RoadmapPhase(1, goal: "Ingest", deliverables: ["Kafka ingestion"]),
            RoadmapPhase(2, goal: "Twist", deliverables: ["Scale out"]),
        ]
        text.months = 3
        text.canLead = .yes
        text.hours = .few
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
