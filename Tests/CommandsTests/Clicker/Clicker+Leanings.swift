import DiscordModel
import Foundation
import ProjectModel

@testable import Commands

// What people of each standing are here for, and which project they mean.
extension Clicker {
    /// Commands by how often somebody turns to them.
    private static let membersCommands = [
        "projects": 6, "proposals": 5, "apply": 8, "propose": 10, "vote": 7, "me": 16, "help": 1,
    ]
    private static let leadsCommands = [
        "lead advance": 36, "lead applications": 10, "lead milestone": 12, "lead twist": 14, "lead seats": 7,
        "lead team": 14, "lead checkin": 9, "lead log": 16, "lead credit": 7, "lead announce": 3,
        "lead edit": 3, "lead board": 22, "lead handover": 2,
    ]
    private static let stewardsCommands = [
        "steward decide": 32, "steward queue": 20, "vote": 14, "steward lead": 10, "steward state": 18,
        "steward away": 3, "steward export": 2,
    ]
    private static let managersCommands = ["setup sync": 1]

    /// Who leads something does so more often than not, and so do stewards; for whom something waits, they look.
    mutating func leaning() -> String {
        let leads = projects.values.contains { $0.leads(current.member) }
        let weights =
            isWaitedFor(current) && chance(30)
            ? ["me": 2, "vote": 2, "propose": 1]
            : current.managesServer && chance(50)
                ? Self.managersCommands
                : current.what.isSteward && chance(65)
                    ? Self.stewardsCommands
                    : leads && chance(75) || current.what.isSteward && chance(60)
                        ? Self.leadsCommands : Self.membersCommands
        let paths = weights.sorted { $0.key < $1.key }
        var left = Int.random(in: 0..<paths.reduce(0) { $0 + $1.value }, using: &random)
        for (path, weight) in paths {
            left -= weight
            if left < 0 { return path }
        }
        preconditionFailure("a random number is out of its range")
    }

    /// Whether whoever is here has to do with it.
    func isNear(_ project: Project) -> Bool {
        let me = current.member
        return project.leads(me) || project.isAboard(me) || project.proposal?.author == me
            || project.leadOffer?.to == me || project.requests.contains { $0.member == me }
            || project.proposal?.concerns.contains { $0.by == me } == true
            || current.what.isSteward && isStewards(project)
    }

    /// Whether something is theirs to answer.
    func isWaitedFor(_ person: Person) -> Bool {
        let me = person.member
        return projects.values.contains { project in
            if project.leadOffer?.to == me || project.invitations.contains(where: { $0.to == me }) {
                return true
            }
            guard let proposal = project.proposal, project.isProposal else { return false }
            if proposal.concerns.contains(where: { $0.by == me && $0.answer != nil && $0.settlement == nil })
            {
                return true
            }
            guard proposal.author == me else { return false }
            return project.stage != .proposed || proposal.awaitsCommitment
                || proposal.concerns.contains { $0.answer == nil && $0.settlement == nil }
        }
    }

    /// What stewards look after: proposals, what is being set up, and what has no lead.
    private func isStewards(_ project: Project) -> Bool {
        switch project.stage {
        case .proposed, .needsChanges, .approved, .setup, .archived, .dormant: true
        case .rejected, .withdrawn, .recruiting, .active, .phase2, .complete, .maintained:
            project.lead == nil || project.openExperiment != nil
        }
    }

    /// The project somebody means when they type a command.
    mutating func project(for path: String) -> Project? {
        if let focus = focus.flatMap({ projects[$0] }), isFitting(focus, for: path), chance(80) {
            return focus
        }
        let fitting = projects.values.filter { isFitting($0, for: path) }.sorted { $0.id < $1.id }
        guard !fitting.isEmpty, chance(92) else {
            return projects.values.sorted { $0.id < $1.id }.randomElement(using: &random)
        }
        return pick(fitting)
    }

    func isFitting(_ project: Project, for path: String) -> Bool {
        switch path {
        case "apply": project.hasOpenSeats && !project.isAboard(current.member)
        case "vote":
            project.takesStances || project.isProposal && project.proposal?.author == current.member
        case "proposals": project.proposal != nil && project.stage != .rejected
        case "steward decide":
            project.takesStances || project.stage == .approved || project.openExperiment != nil
        case "steward lead": project.lead == nil && !project.isProposal
        case "steward state":
            isStewards(project) || project.stage == .complete || project.stage == .maintained
        case _ where path.hasPrefix("lead"):
            project.leads(current.member) || project.isAboard(current.member)
                || current.what.isSteward && !project.isProposal
        default: true
        }
    }

    /// Somebody of the project's team, more often than not.
    mutating func person(in project: Project?) -> Person {
        let team = people.filter { person in project?.team.contains { $0.member == person.member } == true }
        return team.isEmpty || chance(30) ? pick(people) : pick(team)
    }
}

// What they put into options.
extension Clicker {
    /// How often an option that may be left out is not.
    func odds(of option: String, _ project: Project?) -> Int {
        switch option {
        case "to" where wish?.project == project?.id: 70
        case "outcome" where wish != nil: wish?.outcome == nil ? 10 : 90
        // Who wrote it looks at what others say.
        case "stance" where project?.proposal?.author == current.member: 15
        case "role", "title", "when", "count", "applicant", "action": 75
        case "proposal", "file": 85
        case "project": 65
        case "stance", "outcome", "member", "milestone", "note", "reason", "deadline", "link", "back",
            "until",
            "section", "kind", "show":
            55
        default: 20
        }
    }

    mutating func value(of option: ApplicationCommand.Option, at path: String, _ project: Project?) -> String
    {
        switch option.kind {
        case .boolean: return chance(50) ? "true" : "false"
        case .integer:
            let (low, high) = (Int(option.minValue ?? 0), Int(option.maxValue ?? 10))
            return "\(Int.random(in: low...max(low, high), using: &random))"
        case .user: return #""\#(person(in: project).id)""#
        case .attachment:
            writeProposal()
            return #""\#(chance(90) ? 7_001 : 7_000)""#
        default: break
        }
        guard !option.choices.isEmpty, chance(98) else {
            let text = chance(90) ? fitting(option.name, project) : pick(Self.oddities + suggested)
            return Bench.json(String(text.prefix(option.maxLength ?? 100)))
        }
        // Stewards decide by their support, so they give it.
        if option.name == "outcome", let outcome = wish?.outcome, chance(70) { return Bench.json(outcome) }
        if option.name == "kind", wish?.change == "lead.log.resolved", chance(70) { return #""resolved""# }
        let isKind = option.name == "stance" && current.what.isSteward && chance(60)
        let isHarsh = option.name == "outcome" && !chance(25)
        let values = Self.values(of: option).filter { $0 != "notnow" || !isHarsh }
        let value = isKind ? "support" : rarest(values, of: 6) { "/\(path) \(option.name):\($0)" }
        note("/\(path) \(option.name):\(value)")
        return Bench.json(value)
    }

    static func values(of option: ApplicationCommand.Option) -> [String] {
        option.choices.compactMap { choice in
            if case .string(let value) = choice.value { value } else { nil }
        }
    }

    private mutating func fitting(_ option: String, _ project: Project?) -> String {
        switch option {
        case "project", "proposal": project.map { "\($0.id)" } ?? "P-001"
        case "until", "back": chance(50) ? "5/6" : pick(Self.dates)
        case "when", "deadline": pick(Self.dates)
        case "role": chance(50) ? project?.seats.randomElement(using: &random)?.role ?? role() : role()
        case "milestone": project?.milestones.randomElement(using: &random)?.title ?? "First step"
        case "to": stage(for: project).rawValue
        case "skill": "Docker"
        case "link": "https://example.org/notes"
        case "search": "project"
        case "topic", "draft": suggested.isEmpty ? "" : pick(suggested)
        case "text" where chance(30): "42.50 for the cluster"
        default: sentence()
        }
    }

    mutating func role() -> String { pick(["Data Engineer", "Technical Writer", "Platform Engineer"]) }

    /// Where it may go next, and now and then where it may not.
    private mutating func stage(for project: Project?) -> Stage {
        if let wish, let stage = wish.stage, wish.project == project?.id, chance(80) { return stage }
        guard let project, chance(85) else { return pick(Stage.allCases) }
        let ways = current.what.isSteward ? project.stewardWays : project.leadWays.flatMap(\.to)
        return ways.randomElement(using: &random) ?? pick(Stage.allCases)
    }

    /// The file that lies on the shelf is everybody's own, so that what they propose has its own name and twist.
    private mutating func writeProposal() {
        bench.shelf["proposal.md"] =
            template
            .replacing("Fraud Detection Pipeline", with: title())
            .replacing("The regulator mandates real-time monitoring within 30 days.", with: sentence())
            .replacing("The batch system must become streaming.", with: sentence())
    }

    static let dates = [
        "fri 5pm", "in 2 weeks", "in 5 weeks", "2027-12-01 09:00", "tomorrow", "in 3 days", "mon 9am", "5/6",
        "6/7",
    ]

    /// What people type, and worse.
    static let oddities = [
        "", " ", "P-001", "p1", "P-999", "Project 1", "fraud", "Data Engineer", "@everyone", "<@&1>", "```",
        "**bold**", "'; DROP TABLE projects; --", "fri 5pm", "5/6", "yesterday", "in 2 weeks",
        "2026-12-01 09:00", "ARCHIVED", "active", "\u{202E}evil", "👩‍💻", "é",
        String(repeating: "long ", count: 300), "https://example.org/a", "octocat", "-1", "0",
    ]
}
