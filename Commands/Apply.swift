import Cards
import Interactions
import ProjectModel

/// `/apply` — apply to join a project.
struct Apply: Command {
    static let summary: Phrase = "Apply to join a project"
    static let parts: [any Part.Type] =
        [Begin.self, Choose.self, Letter.self] + ownParts + deskParts + onboardingParts + threadParts

    @Option("Project to join (default: this channel's)", suggest: .projectsWithOpenSeats)
    var project: ProjectReference?
    @Option("Role you would like", suggest: .openRoles) var role: String?

    var opensForm: Bool { true }

    func run(_ call: Call) async throws -> Reply {
        guard let project = try await call.meant(project) else { return try await Self.ask(call) }
        return try await Self.begin(project, role: role, call)
    }

    /// The Apply button of cards and announcements.
    struct Begin: Button {
        static let opensForm = true

        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            try await Apply.begin(try await call.known(project), role: nil, call)
        }
    }

    /// One of the projects that have a seat.
    struct Choose: Select {
        static let opensForm = true

        func choose(_ id: Project.ID, _ call: Call) async throws -> Reply {
            try await Apply.begin(try await call.known(id), role: nil, call)
        }
    }

    /// The join form (DOMAIN §7).
    struct Letter: Modal {
        static let title: Phrase = "Apply to join"

        @Carried var project: Project.ID
        @Field("Role you’d like") var role: Picked<Wish>
        @Field("Time per week") var hours: Hours
        @Field(
            "Skills you bring or want to learn", hint: "Up to five; none is fine too.",
            placeholder: "For example Docker", count: 0...5)
        var skills: PickedSeveral<Skill>
        @Field(
            "What would you like to work on?",
            hint: "And anything the lead should know. 20 characters or more.",
            style: .paragraph, length: 20...1000)
        var words: String
        @Field(
            "GitHub username", hint: "Optional until you are welcomed.", length: 0...39,
            placeholder: "octocat")
        var gitHubName: String?

        var heading: Phrase { Self.title }

        mutating func prepare(_ call: Call) async throws {
            let known = try await call.known(project)
            role = Picked(from: Wish.options(in: known))
            skills = PickedSeveral(from: Skill.allCases.map { MenuOption($0.label, value: $0) })
        }

        func submit(_ call: Call) async throws -> Reply {
            let letter = letter
            do {
                let project = try await call.apply(to: project, with: letter).project
                try await remember(letter.gitHubName, call)
                return .say(try await Apply.sent(project, letter, call))
            } catch Refusal.alreadyApplied(let at, let expected) {
                // The same form sent twice: what was written has arrived.
                return .say(
                    Apply.card(
                        for: .alreadyApplied(at: at, answerExpected: expected), try await call.known(project),
                        call))
            }
        }

        private var letter: JoinRequest.Letter {
            JoinRequest.Letter(
                role: role.value.role, hours: hours, skills: skills.values, words: words,
                gitHubName: gitHubName.map { String($0.drop { $0 == "@" || $0 == " " }) })
        }

        /// How they are called, here and on GitHub: a lead needs both, whichever project it is.
        private func remember(_ gitHubName: String?, _ call: Call) async throws {
            var profile = call.profile
            profile.name = call.member.name
            profile.gitHubName = gitHubName ?? profile.gitHubName
            try await call.keep(profile)
        }
    }
}

extension Apply {
    /// Checks what can be known before anybody writes, and opens the form.
    static func begin(_ project: Project, role: String?, _ call: Call) async throws -> Reply {
        let applicant = try await call.applicant()
        do throws(Refusal) {
            try project.checkApplying(applicant, role: role)
        } catch {
            return .say(card(for: error, project, call))
        }
        return .open(
            Letter {
                $0.project = project.id
                $0.role = Picked(from: Wish.options(in: project, chosen: role))
                $0.skills = PickedSeveral(
                    from: Skill.allCases.map {
                        MenuOption($0.label, value: $0, isChosen: call.profile.skills.prefix(5).contains($0))
                    })
                if let hours = call.profile.hours { $0.hours = hours }
                $0.gitHubName = call.profile.gitHubName
            })
    }

    /// Which project, of those that have a seat.
    private static func ask(_ call: Call) async throws -> Reply {
        let open = try await call.several(ProjectQuery(viewer: call.member.id))
        guard !open.isEmpty else {
            return .say(WhichSeatCard.none(actions: [Projects.all()]))
        }
        return .say(WhichSeatCard.card(menu(open, at: call.now)))
    }

    /// A select of projects to apply to; `nil` when none wants people.
    static func menu(_ projects: [Project], at now: Moment) -> Card.Select? {
        guard !projects.isEmpty else { return nil }
        return Choose().menu(
            placeholder: "Apply to one, for example \(Words.label(projects[0].name))",
            options: projects.map { project in
                MenuOption(
                    Words.label(project.name), value: project.id, description: project.needsLabel(at: now))
            })
    }

    private static func sent(
        _ project: Project, _ letter: JoinRequest.Letter, _ call: Call
    ) async throws -> Card {
        guard let request = project.request(of: call.member.id) else { throw Refusal.unknownRequest }
        let aboard = try await call.several(ProjectQuery(show: .mine, viewer: call.member.id))
        let load = Load(of: call.member.id, in: aboard, joining: letter.hours)
        let hints = ApplyHint.hints(
            for: project, seats: aboard.count, load: load, isFirst: aboard.isEmpty)
        return OwnRequestCard.sent(request, to: project, hints: hints, actions: actions(request, in: project))
    }

    /// What keeps somebody from applying, with the next step as a button (COMMANDS §6).
    static func card(for refusal: Refusal, _ project: Project, _ call: Call) -> Card {
        let actions: [Card.Button] =
            switch refusal {
            case .alreadyApplied:
                [
                    See { $0.project = project.id }.face("See it", .primary),
                    Withdraw { $0.project = project.id }.face("Withdraw"),
                ]
            case .alreadyAboard where project.leads(call.member.id):
                [Lead.Board.Open { $0.project = project.id }.face("Open the board", .primary)]
            case .alreadyAboard: [FirstSteps { $0.project = project.id }.face("Your first steps", .primary)]
            case .noSeats, .wrongStage: Projects.watching(project)
            default: RefusalActions.actions(for: refusal)
            }
        return JoinRefusalCard.card(refusal, about: project, at: call.now, actions: actions)
    }
}

/// The role somebody would like: one with an open seat, or none yet.
enum Wish: CarriedValue, Equatable {
    case unsure
    case role(String)

    static var longest: Int? { 61 }

    var carried: String {
        switch self {
        case .unsure: "?"
        case .role(let role): "=\(role)"
        }
    }

    init?(carried: String) {
        switch carried.first {
        case "?" where carried.count == 1: self = .unsure
        case "=": self = .role(String(carried.dropFirst()))
        default: return nil
        }
    }

    var role: String? { if case .role(let role) = self { role } else { nil } }

    /// The roles with open seats, and the way to ask for help.
    static func options(in project: Project, chosen: String? = nil) -> [MenuOption<Wish>] {
        let open = project.openRoles.prefix(24)
        return open.map { role in
            MenuOption(
                Words.label(role), value: .role(role),
                isChosen: chosen.map { $0.folded == role.folded } ?? false)
        } + [MenuOption("Not sure – help me choose", value: .unsure)]
    }
}

extension Suggestions {
    /// Projects somebody could apply to; another one may be named too, and the answer says why not.
    static let projectsWithOpenSeats = Suggestions { call, typed in
        if let id = Project.ID(typed), let project = try await call.project(id) {
            return [Suggestion("\(project.name) · \(project.id)", value: "\(project.id)")]
        }
        let open = try await call.several(ProjectQuery(search: typed, viewer: call.member.id))
        return open.map { Suggestion("\($0.name) · \($0.id)", value: "\($0.id)") }
    }

    /// Roles with open seats of the project that stands beside, or of this channel's.
    static let openRoles = Suggestions { call, typed, others in
        let reference = others["project"].map { ProjectReference($0) }
        guard let project = try? await call.meant(reference) else { return [] }
        let words = typed.folded
        return project.openRoles.filter { words.isEmpty || $0.folded.contains(words) }
            .map { Suggestion($0, value: $0) }
    }
}
