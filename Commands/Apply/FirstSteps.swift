import Cards
import Interactions
import ProjectModel

/// Finding one's way in (F70), leaving and coming back (F77).
extension Apply {
    static let onboardingParts: [any Part.Type] = [
        FirstSteps.self, Tick.self, GitHub.self, GitHubForm.self, Leave.self, LeaveNow.self, ComeBack.self,
    ]

    struct FirstSteps: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            .say(try Apply.steps(try await call.known(project), call))
        }
    }

    /// What is chosen is done; what is no longer chosen is open again.
    struct Tick: MultiSelect {
        @Carried var project: Project.ID

        func choose(_ done: [String], _ call: Call) async throws -> Reply {
            .update(try Apply.steps(try await Apply.tick(done, in: project, call), call))
        }
    }

    /// The name a lead needs to invite them to the repository (E26).
    struct GitHub: Button {
        static let opensForm = true

        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            .open(
                GitHubForm {
                    $0.project = project
                    if let name = call.profile.gitHubName { $0.name = name }
                })
        }
    }

    struct GitHubForm: Modal {
        static let title: Phrase = "Your GitHub name"

        @Carried var project: Project.ID
        @Field("GitHub username", length: 1...39, placeholder: "octocat") var name: String

        func submit(_ call: Call) async throws -> Reply {
            let name = String(name.filter { !$0.isWhitespace && $0 != "@" })
            guard Member.isGitHubName(name) else { throw Refusal.notAGitHubName(name) }
            var profile = call.profile
            profile.gitHubName = name
            try await call.keep(profile)
            let project = try await call.change(project) { project in
                let done = project.team.first { $0.member == call.member.id }?.onboarding ?? []
                guard project.onboarding.contains("github"), !done.contains("github") else { return }
                try project.tickOnboarding("github", by: call.standing, at: call.now)
            }.project
            return .update(
                try Apply.steps(
                    project, call, gitHubName: name,
                    said: "**Saved.** The lead can add you to the repository now."))
        }
    }

    /// Asks once, and for no reason.
    struct Leave: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await call.known(project)
            guard project.isAboard(call.member.id) else { throw Refusal.notAboard }
            return .say(
                LeavingCard.ask(
                    project,
                    actions: [
                        LeaveNow { $0.project = project.id }.face("Leave", .danger),
                        Projects.Open { $0.project = project.id }.face("Stay"),
                    ]))
        }
    }

    struct LeaveNow: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            do {
                let project = try await call.change(project) {
                    try $0.leave(by: call.standing, at: call.now)
                }.project
                return .update(Apply.left(project, call))
            } catch Refusal.notAboard {
                return .update(Apply.left(try await call.known(project), call))
            }
        }
    }

    struct ComeBack: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            do {
                let project = try await call.change(project) {
                    try $0.comeBack(by: call.standing, at: call.now)
                }.project
                return .update(
                    try Apply.steps(project, call, said: "**Welcome back.** Your seat is yours again."))
            } catch Refusal.alreadyAboard {
                return .update(try Apply.steps(try await call.known(project), call))
            }
        }
    }
}

extension Apply {
    /// What is chosen is done, and nothing else is.
    static func tick(_ done: [String], in project: Project.ID, _ call: Call) async throws -> Project {
        try await call.change(project) { project in
            let before = project.team.first { $0.member == call.member.id }?.onboarding ?? []
            for item in project.onboarding where done.contains(item) && !before.contains(item) {
                try project.tickOnboarding(item, by: call.standing, at: call.now)
            }
            for item in project.onboarding where !done.contains(item) && before.contains(item) {
                try project.untickOnboarding(item, by: call.standing, at: call.now)
            }
        }.project
    }

    static func stepOptions(_ aboard: TeamMember, in project: Project) -> [MenuOption<String>] {
        project.onboarding.map {
            MenuOption(OnboardingCard.label($0), value: $0, isChosen: aboard.onboarding.contains($0))
        }
    }

    /// The member's own list.
    static func steps(
        _ project: Project, _ call: Call, gitHubName: String? = nil, said: Phrase? = nil
    ) throws -> Card {
        guard let aboard = project.team.first(where: { $0.member == call.member.id }) else {
            throw Refusal.notAboard
        }
        let name = gitHubName ?? call.profile.gitHubName
        let ticks = Tick { $0.project = project.id }.menu(
            placeholder: "Tick what you have done, for example saying hello",
            options: stepOptions(aboard, in: project))
        return OnboardingCard.card(
            aboard, in: project, said: said, isKnownOnGitHub: name != nil, ticks: ticks,
            actions: (name == nil
                ? [GitHub { $0.project = project.id }.face("Add GitHub name", .primary)] : []) + [
                    Projects.Details { $0.project = project.id }.face("Details"),
                    Leave { $0.project = project.id }.face("Leave the team"),
                ])
    }

    /// What is said to whoever has left; also for `/me`.
    static func left(_ project: Project, _ call: Call) -> Card {
        let back: [Card.Button] =
            project.mayComeBack(call.member.id)
            ? [ComeBack { $0.project = project.id }.face("Come back")] : []
        return LeavingCard.left(project, actions: back + [Projects.similar(to: project)])
    }
}
