import Cards
import Interactions
import ProjectModel

extension Lead {
    /// Where a project is told of, for its lead and for stewards: a channel that is made, one that is there, or none for
    /// now (F-D).
    enum Home {
        static let parts: [any Part.Type] = [
            Show.self, Create.self, Post.self, Use.self, Existing.self, Later.self,
        ]

        struct Show: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                .update(try await Home.card(try await Lead.project(project, call), call))
            }
        }

        struct Create: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                try await Home.choose(.create, for: project, call)
            }
        }

        struct Post: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                try await Home.choose(.post, for: project, call)
            }
        }

        /// The channel that was proposed by its name.
        struct Use: Button {
            @Carried var project: Project.ID
            @Carried var channel: ChannelNumber

            func press(_ call: Call) async throws -> Reply {
                try await Home.use(channel.number, for: project, call)
            }
        }

        struct Existing: ChannelSelect {
            @Carried var project: Project.ID

            func choose(_ channel: NamedChannel, _ call: Call) async throws -> Reply {
                try await Home.use(channel.id, for: project, call)
            }
        }

        struct Later: Button {
            @Carried var project: Project.ID

            func press(_ call: Call) async throws -> Reply {
                try await Home.choose(.later, for: project, said: ChannelCard.later, call)
            }
        }
    }
}

extension Lead.Home {
    static func card(_ project: Project, said: Phrase? = nil, _ call: Call) async throws -> Card {
        let home = try await call.home(of: project)
        let isOpen =
            switch home {
            case .none, .notMade: true
            case .beingMade, .channel: false
            }
        let namesake = isOpen ? try await call.namesake(of: project) : nil
        var choices: [Card.Button] = []
        if home == .none { choices.append(Create { $0.project = project.id }.face("Create", .primary)) }
        if home == .none, call.settings.projectForum != nil {
            choices.append(Post { $0.project = project.id }.face("Forum post"))
        }
        if let namesake {
            choices.append(
                Use {
                    $0.project = project.id
                    $0.channel = ChannelNumber(namesake.id)
                }.face("Use that one"))
        }
        if isOpen { choices.append(Later { $0.project = project.id }.face("Later")) }
        return ChannelCard.card(
            project, home: home, said: said, namesake: namesake?.name, choices: choices,
            existing: isOpen
                ? Existing { $0.project = project.id }.menu(
                    placeholder:
                        "Use a channel that is there, for example #\(Inert(verbatim: project.channelName))")
                : nil, back: Lead.Board.Open { $0.project = project.id }.face("Your desk"))
    }

    private static func choose(
        _ choice: ChannelChoice, for id: Project.ID, said: Phrase? = nil, _ call: Call
    ) async throws -> Reply {
        do {
            let project = try await call.change(id) {
                try $0.choose(channel: choice, by: call.standing, at: call.now)
            }.project
            return .update(try await card(project, said: said, call))
        } catch Refusal.alreadySo {
            // Pressed twice, or by two at once: what is so is shown.
            return .update(try await card(try await Lead.project(id, call), call))
        }
    }

    /// The channel first, then the record: whoever sees the record finds the channel.
    private static func use(_ channel: UInt64, for id: Project.ID, _ call: Call) async throws -> Reply {
        let project = try await Lead.project(id, call)
        if let owner = call.settings.project(of: channel), owner != id {
            return .update(try await card(project, said: ChannelCard.taken(channel, by: owner), call))
        }
        if call.settings.purpose(of: channel) != nil {
            return .update(try await card(project, said: ChannelCard.shared(channel), call))
        }
        // Refused where it may not be chosen, before anything is kept.
        var trial = project
        try trial.choose(channel: .existing, by: call.standing, at: call.now)
        guard try await call.house(id, in: channel) == channel else {
            return .update(try await card(project, call))
        }
        return try await choose(.existing, for: id, call)
    }
}
