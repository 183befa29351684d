import ProjectModel
import Samples
import Testing

/// The people of the tests, by what they are.
enum Cast {
    static let proposer = Standing.member(MemberID(1))
    static let newcomer = Standing.member(MemberID(2))
    static let stranger = Standing.member(MemberID(3))
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
    static var complete: ProposalText { .sample }
}

extension Moment {
    static func day(_ days: Int) -> Moment { .noon.advanced(by: .days(days)) }
}

extension Project {
    static let note = "Thank you for this. Another time it may well be the right thing for us."

    static func proposed(_ text: ProposalText = .complete, at now: Moment = .noon) throws -> Project {
        try Project(Project.ID(1), submitting: text, hasTime: true, by: Cast.proposer, at: now)
    }

    /// A project that has lived its way to a stage, a day a step, with every guard met on the way.
    static func at(_ stage: Stage) throws -> Project {
        var project = try proposed()
        let path: [Stage] =
            switch stage {
            case .proposed: []
            case .needsChanges, .rejected, .withdrawn: [stage]
            case .approved, .setup, .recruiting, .active, .phase2, .complete, .maintained, .archived:
                Array(
                    [.approved, .setup, .recruiting, .active, .phase2, .complete, .maintained, .archived]
                        .prefix { $0 != stage }) + [stage]
            case .dormant: [.approved, .setup, .recruiting, .active, .dormant]
            }
        for (day, step) in path.enumerated() {
            let now = Moment.day(day + 10)
            try project.prepare(for: step, at: now)
            try project.go(to: step, at: now)
        }
        return project
    }

    /// Meets what stands between the project and a stage.
    mutating func prepare(for stage: Stage, at now: Moment) throws {
        switch stage {
        case .approved:
            try take(.support, by: Cast.steward, at: now)
            try take(.support, by: Cast.otherSteward, at: now)
            try commit(by: Cast.proposer, council: Cast.council, at: now)
        case .setup:
            try adopt(repository: "https://example.org/tracker", by: Cast.steward, at: now)
            try offerLead(to: MemberID(1), by: Cast.steward, at: now)
            try answerLeadOffer(accepted: true, by: Cast.proposer, at: now)
        case .recruiting:
            for item in Checklist.items(of: .setup) where !item.isOptional {
                try tick(item, by: Cast.proposer, at: now)
            }
        case .active:
            for (member, role) in [
                (Cast.newcomer, "Data Engineer"), (.member(MemberID(4)), "Platform Engineer"),
            ] {
                try receive(.sample(role), from: Applicant(member), at: now)
                try welcome(request: requests.last?.id ?? 0, .init(role: role), by: Cast.proposer, at: now)
            }
        case .phase2: try finish(phase: 1, at: now)
        case .complete:
            try finish(phase: 2, at: now)
            for item in Checklist.items(of: .completion) { try tick(item, by: Cast.proposer, at: now) }
        case .proposed, .needsChanges, .rejected, .withdrawn, .maintained, .archived, .dormant: break
        }
    }

    mutating func finish(phase: Int, at now: Moment) throws {
        for milestone in listing.milestones where milestone.phase == phase && milestone.done == nil {
            try finish(milestone: milestone.id, by: Cast.proposer, at: now)
        }
    }

    /// Takes the way of the table to a stage.
    mutating func go(to target: Stage, at now: Moment) throws {
        switch target {
        case .approved:
            try approve(.init(wasDiscussed: true), by: Cast.steward, council: Cast.council, at: now)
        case .rejected: try turnDown(.outOfScope, note: Self.note, by: Cast.steward, at: now)
        case .phase2:
            try move(.init(14, said: [.coreWorks, .teamReady]), by: Cast.proposer, at: now)
        default:
            let rule = try #require(Lifecycle.rule(from: stage, to: target))
            try move(.met(rule), by: rule.who.contains(.steward) ? Cast.steward : Cast.proposer, at: now)
        }
    }
}

extension Move.Request {
    /// Everything said and given that a rule's guards may ask for.
    static func met(_ rule: Lifecycle.Rule) -> Move.Request {
        Move.Request(
            rule.number, reason: "Because it is time.", rest: .teamDisbanded,
            said: Set(rule.guards.filter { $0.remedy == .said }))
    }
}

extension JoinRequest.Letter {
    static func sample(_ role: String? = nil) -> JoinRequest.Letter {
        JoinRequest.Letter(role: role, hours: .few, skills: [.sql], words: "I have run Kafka for two years.")
    }
}
