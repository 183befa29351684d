import Machine
import ProjectModel
import Storage
import Support

/// What people do in a storm: through Discord, on the command line, and by another process on the same database.
enum StormAct: CaseIterable {
    case decision, blocker, checkIn, announcement, publicAnnouncement, milestone, application, answer, stance,
        concern
    case typedNote, typedDecision, typedStance, commandLine

    /// How often each is done, beside the others. Starting a program is dear, and one channel takes a message a second.
    private var weight: Int {
        switch self {
        case .decision, .stance: 12
        case .blocker, .checkIn, .announcement, .application, .answer: 7
        case .typedNote, .typedDecision, .typedStance: 6
        case .milestone, .concern: 5
        case .publicAnnouncement, .commandLine: 2
        }
    }

    private static let hat = allCases.flatMap { Array(repeating: $0, count: $0.weight) }

    static func random(using random: inout SeededRandom) -> StormAct {
        hat[Int.random(in: 0..<hat.count, using: &random)]
    }

    /// Whether it is done in Discord: while the bot is away nobody would be answered.
    var isTyped: Bool {
        switch self {
        case .typedNote, .typedDecision, .typedStance: true
        default: false
        }
    }
}

/// An act with everything decided by chance, ready to be done.
struct StormDeed: Sendable {
    let act: StormAct
    let number: Int
    let project: Project.ID
    let person: (name: String, id: MemberID)
    let coin: Bool

    init(_ act: StormAct, _ number: Int, in town: StormTown, using random: inout SeededRandom) {
        self.act = act
        self.number = number
        coin = Bool.random(using: &random)
        // Some projects are busier than others, so that changes wait together.
        let reach = Bool.random(using: &random) ? min(4, town.projects.count) : town.projects.count
        project = town.projects[Int.random(in: 0..<reach, using: &random)]
        let name = "newcomer-\(Int.random(in: 1...StormTown.crowd, using: &random))"
        person = (name, town.people[name] ?? StormTown.lead)
    }

    /// A deed with nothing left to chance.
    init(_ act: StormAct, _ number: Int, of project: Project.ID) {
        (self.act, self.number, self.project) = (act, number, project)
        (person, coin) = (("lead", StormTown.lead), true)
    }

    /// Does it. What the rules refuse, or what nobody answers because the bot was killed meanwhile, simply does not happen.
    func run(in town: StormTown) async throws {
        switch act {
        case .typedNote:
            try await type("/lead log kind:note text:\"Note \(number)\" project:\(project)", "lead", town)
        case .typedDecision:
            try await type("/lead log kind:adr text:\"Typed \(number)\" project:\(project)", "lead", town)
        case .typedStance:
            try await type(
                "/vote proposal:\(town.proposal) stance:\(coin ? "support" : "join")", person.name, town)
        case .commandLine: try await setState(town)
        case .stance, .concern: try await change(town.proposal, town)
        case .decision, .blocker, .checkIn, .announcement, .publicAnnouncement, .milestone, .application,
            .answer:
            try await change(project, town)
        }
    }

    private func type(_ line: String, _ name: String, _ town: StormTown) async throws {
        _ = try await town.sandbox.call(
            "POST", "type", ["as": name, "channel": "general", "text": line])
    }

    private func setState(_ town: StormTown) async throws {
        let ended = try await Program([
            "project", "set-state", "\(project)", coin ? "ACTIVE" : "RECRUITING", "--reason", "So it goes",
            "--database", town.database,
        ]).ended()
        guard ended.code == 0 || ended.errors.contains("already") else {
            throw Program.Failure("set-state \(project): \(ended.errors)")
        }
    }

    private func change(_ id: Project.ID, _ town: StormTown) async throws {
        do {
            try await town.store.change(id, in: StormTown.community, at: .now) { project in
                try act(on: &project, at: .now)
            }
        } catch is Refusal {}
    }

    private func act(on project: inout Project, at now: Moment) throws {
        let lead = Standing.member(StormTown.lead)
        switch act {
        case .decision: try project.log(.decision, "Decision \(number)", by: lead, at: now)
        case .blocker: try project.log(.blocker, "Blocker \(number)", by: lead, at: now)
        case .checkIn: try project.checkIn(coin ? .onTrack : .blocked, by: lead, at: now)
        case .announcement: try project.announce(Announcement("News \(number)"), by: lead, at: now)
        case .publicAnnouncement:
            try project.announce(Announcement("News for all \(number)", isForAll: true), by: lead, at: now)
        case .milestone:
            try project.add(milestone: "Milestone \(number)", phase: 1, by: lead, at: now)
            guard let last = project.milestones.last else { return }
            try project.finish(milestone: last.id, by: lead, at: now)
        case .application:
            let letter = JoinRequest.Letter(hours: .few, words: "I would like to help with number \(number).")
            try project.receive(letter, from: Applicant(.member(person.id)), at: now)
        case .answer:
            guard let request = project.requests.last(where: \.status.isOpen) else { return }
            if coin, let seat = project.seats.first {
                try project.welcome(request: request.id, .init(role: seat.role), by: lead, at: now)
            } else {
                try project.decline(
                    request: request.id, feedback: "Thank you; the team is full for now.", by: lead, at: now)
            }
        case .stance:
            try project.take(coin ? .support : .abstain, by: .member(person.id), at: now)
        case .concern:
            try project.raise(
                .question, "Why \(number)?", resolution: "", by: .member(person.id), at: now)
        case .typedNote, .typedDecision, .typedStance, .commandLine: break
        }
    }
}
