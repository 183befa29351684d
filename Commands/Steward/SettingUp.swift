import Cards
import Interactions
import ProjectModel

extension Stewards {
    /// From approved to setup: the steward's list, the repository and the lead (F55, F56, T8).
    enum SettingUp {
        static let parts: [any Part.Type] = [
            Open.self, Tick.self, Untick.self, Name.self, NameForm.self, Begin.self,
        ]

        struct Open: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                try call.requireSteward()
                return .say(try await SettingUp.card(try await call.known(project), call))
            }
        }

        struct Tick: Button {
            @Carried var project: Project.ID
            @Carried var item: Checklist.Item

            func press(_ call: Call) async throws -> Reply {
                try await SettingUp.change(project, call) { [item] in
                    try $0.tick(item, by: call.standing, at: call.now)
                }
            }
        }

        struct Untick: Button {
            @Carried var project: Project.ID
            @Carried var item: Checklist.Item

            func press(_ call: Call) async throws -> Reply {
                try await SettingUp.change(project, call) { [item] in
                    try $0.untick(item, by: call.standing, at: call.now)
                }
            }
        }

        struct Name: Button {
            static let opensForm = true

            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                try call.requireSteward()
                let known = try await call.known(project)
                return .open(
                    NameForm {
                        $0.project = project
                        if let repository = known.repository { $0.repository = repository }
                    })
            }
        }

        struct NameForm: Modal {
            static let title: Phrase = "The repository"

            @Carried var project: Project.ID
            @Field("Its address", length: 8...300, placeholder: "https://github.com/…") var repository: String

            func submit(_ call: Call) async throws -> Reply {
                guard Words.link(repository) != nil else { throw Refusal.notALink(repository) }
                return try await SettingUp.change(project, call) { [repository] in
                    try $0.adopt(repository: repository, by: call.standing, at: call.now)
                }
            }
        }

        /// Moves the project to setup, once it has a repository and a lead.
        struct Begin: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                try await SettingUp.change(
                    project, call, said: "Setup has begun. Its lead goes on from here, with `/lead advance`."
                ) {
                    try $0.move(Move.Request(8), by: call.standing, council: call.council, at: call.now)
                }
            }
        }
    }

    /// The gate on which a lead asks to pass over something, with the steward's word beside it (D31).
    struct Waivers: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            try call.requireSteward()
            let project = try await call.known(project)
            let asking = project.leadWays.first { rule in
                project.gate(of: rule, by: call.standing, at: call.now).lines.contains {
                    if case .asked = $0.state { true } else { false }
                }
            }
            return .say(try Lead.Advance.card(project, rule: asking?.number, call))
        }
    }
}

extension Stewards.SettingUp {
    static func card(_ project: Project, said: Phrase? = nil, _ call: Call) async throws -> Card {
        let home = try await call.home(of: project)
        let isHere = project.stage == .approved
        var actions: [Card.Button] = []
        if isHere, project.repository != nil, project.lead != nil {
            actions.append(Begin { $0.project = project.id }.face("Begin setup", .primary))
        }
        if isHere || project.stage == .setup {
            let label: Phrase = project.repository == nil ? "Name repository" : "Change repository"
            actions.append(Name { $0.project = project.id }.face(label))
        }
        if project.stage == .setup, project.asksForChannel(at: home) {
            actions.append(Lead.Home.Show { $0.project = project.id }.face("Choose a channel", .primary))
        }
        let isWanted = isHere && project.lead == nil && project.leadOffer == nil
        return SettingUpCard.card(
            project, home: home, said: said,
            toggle: { item in
                guard isHere || project.stage == .setup else { return nil }
                return project.checklist.isSettled(item)
                    ? untick(item, project.id).face("Not yet") : tick(item, project.id).face("Done")
            }, actions: actions, offer: isWanted ? Stewards.OfferLead.menu(project.id) : nil)
    }

    private static func tick(_ item: Checklist.Item, _ project: Project.ID) -> Tick {
        Tick {
            $0.project = project
            $0.item = item
        }
    }

    private static func untick(_ item: Checklist.Item, _ project: Project.ID) -> Untick {
        Untick {
            $0.project = project
            $0.item = item
        }
    }

    private static func change(
        _ id: Project.ID, _ call: Call, said: Phrase? = nil,
        _ act: @escaping @Sendable (inout Project) throws -> Void
    ) async throws -> Reply {
        try call.requireSteward()
        do {
            return .update(try await card(try await call.change(id, act).project, said: said, call))
        } catch Refusal.alreadySo, Refusal.wrongStage {
            // Pressed twice, or by two at once: what is so is shown.
            return .update(try await card(try await call.known(id), call))
        }
    }
}
