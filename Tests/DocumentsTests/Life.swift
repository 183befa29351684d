import ProjectModel
import Samples
import Testing

/// A project's way, as the documents need it.
enum Life {
    static let lead = Standing.member(MemberID(1))
    static let newcomer = Standing.member(MemberID(2))
    static let steward = Standing(.member(MemberID(11)), stewardship: [.project])
    static let core = Standing(.member(MemberID(12)), stewardship: [.core])
    static let council = Council([
        Steward(MemberID(11), kinds: [.project], since: day(0)),
        Steward(MemberID(12), kinds: [.core], since: day(0)),
    ])

    /// Days after 21 September 2026.
    static func day(_ days: Int) -> Moment {
        Moment(millisecondsSince1970: 1_790_000_000_000).advanced(by: .days(days))
    }

    static func text(
        _ title: String = "Logistics [Tracker]", visibility: Twist.Visibility = .open,
        context: String = "A carrier loses parcels."
    ) -> ProposalText {
        var text = ProposalText.sample
        text.title = title
        text.pitch = "Tracks parcels."
        text.context = context
        text.twist.visibility = visibility
        text.roles.removeLast()
        text.approaches = [.init("A", "Kafka"), .init("B", "Airflow")]
        text.roadmap = [
            .init(1, goal: "Ingest", deliverables: ["Kafka ingestion"]),
            .init(2, goal: "Adapt", deliverables: ["Scale out"]),
        ]
        text.hours = nil
        return text
    }

    static func proposed(number: Int = 1, title: String = "Logistics [Tracker]") throws -> Project {
        try Project(Project.ID(number), submitting: text(title), hasTime: true, by: lead, at: day(0))
    }

    static func approve(_ project: inout Project, experimentUntil: Moment? = nil) throws {
        try project.take(.support, by: steward, at: day(1))
        try project.take(.support, by: core, at: day(1))
        try project.commit(by: lead, council: council, at: day(1))
        try project.approve(
            .init(note: "It fits us well.", until: experimentUntil, wasDiscussed: true), by: steward,
            council: council,
            at: day(2))
    }

    /// Approved, set up, recruited, and being built, with one newcomer aboard.
    static func active(
        number: Int = 1, visibility: Twist.Visibility = .open, context: String = "A carrier loses parcels."
    ) throws -> Project {
        var project = try Project(
            Project.ID(number), submitting: text(visibility: visibility, context: context), hasTime: true,
            by: lead, at: day(0))
        try approve(&project)
        try project.adopt(repository: "https://example.org/tracker", by: steward, at: day(3))
        try project.offerLead(to: MemberID(1), by: steward, at: day(3))
        try project.answerLeadOffer(accepted: true, by: lead, at: day(4))
        try project.go(to: .setup)
        for item in Checklist.items(of: .setup) where !item.isOptional {
            try project.tick(item, by: lead, at: day(5))
        }
        try project.go(to: .recruiting)
        let letter = JoinRequest.Letter(
            role: "Data Engineer", hours: .few, words: "I have run Kafka for two years.")
        try project.receive(letter, from: Applicant(newcomer), at: day(10))
        try project.welcome(request: 1, .init(role: "Data Engineer"), by: lead, at: day(11))
        try project.go(to: .active)
        return project
    }
}

extension Project {
    fileprivate mutating func go(to stage: Stage) throws {
        let rule = try #require(Lifecycle.rule(from: self.stage, to: stage))
        let request = Move.Request(
            rule.number, reason: "Because it is time.",
            said: Set(rule.guards.filter { $0.remedy == .said }))
        try move(request, by: rule.who.contains(.steward) ? Life.steward : Life.lead, at: Life.day(12))
    }
}
