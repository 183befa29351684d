import Cards
import Interactions
import ProjectModel

/// `/projects` — browse projects, or open one.
struct Projects: Command {
    static let summary: Phrase = "Browse projects, or open one"
    static let parts: [any Part.Type] = [
        Open.self, Turn.self, Filter.self, Share.self, ShareProject.self, Details.self, Detail.self,
    ]

    @Option("Open one project", suggest: .projects) var project: ProjectReference?
    @Option("Which projects to list") var show: ProjectQuery.Show?
    @Option("Only projects that use this skill", suggest: .skills) var skill: String?
    @Option("Only this difficulty") var difficulty: Difficulty?
    @Option("Words in the name, summary or tech stack", length: ...60) var search: String?
    @Option("Post the answer in this channel instead of only to you") var share: Bool?

    var isShared: Bool { share ?? false }

    func run(_ call: Call) async throws -> Reply {
        if let project {
            let found = try await call.project(project)
            return .say(Self.card(found, at: call.now, isPublic: isShared), isShared: isShared)
        }
        let query = ProjectQuery(
            show: show ?? .open, skill: skill, difficulty: difficulty, search: search, viewer: call.member.id)
        return .say(try await Self.list(query, call, isPublic: isShared), isShared: isShared)
    }

    /// Opens a project beside the list.
    struct Open: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            .say(Projects.card(try await call.known(project), at: call.now, isPublic: false))
        }
    }

    /// Another page, or a wider list.
    struct Turn: Button {
        @Carried var isPublic: Bool
        @Carried var query: CarriedQuery

        func press(_ call: Call) async throws -> Reply {
            try await Projects.answer(query.query(by: call.member.id), beside: isPublic, call)
        }
    }

    /// Another list, narrowed as this one is.
    struct Filter: Select {
        @Carried var isPublic: Bool
        @Carried var query: CarriedQuery

        func choose(_ show: ProjectQuery.Show, _ call: Call) async throws -> Reply {
            var query = query.query(by: call.member.id)
            query.show = show
            query.page = 0
            return try await Projects.answer(query, beside: isPublic, call)
        }
    }

    /// Shows the list to everyone in the channel.
    struct Share: Button {
        @Carried var query: CarriedQuery

        func press(_ call: Call) async throws -> Reply {
            let card = try await Projects.list(query.query(by: call.member.id), call, isPublic: true)
            return .say(card, isShared: true)
        }
    }

    /// Shows one project to everyone in the channel.
    struct ShareProject: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            .say(Projects.card(try await call.known(project), at: call.now, isPublic: true), isShared: true)
        }
    }

    /// Opens what the card has no room for.
    struct Details: Button {
        @Carried var project: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await call.known(project)
            return .say(Detail.card(project, ProjectDetail.filled(for: project).first ?? .team, at: call.now))
        }
    }

    /// One part of the details.
    struct Detail: Select {
        @Carried var project: Project.ID

        func choose(_ detail: ProjectDetail, _ call: Call) async throws -> Reply {
            .update(Self.card(try await call.known(project), detail, at: call.now))
        }

        static func card(_ project: Project, _ detail: ProjectDetail, at now: Moment) -> Card {
            let select = Detail { $0.project = project.id }.menu(
                placeholder: "Show something else, for example its roadmap",
                options: ProjectDetail.filled(for: project).map {
                    MenuOption($0.label, value: $0, isChosen: $0 == detail)
                })
            return ProjectDetailCard.card(project, detail, at: now, select: select)
        }
    }
}

extension Projects {
    /// What a release no longer understands is answered with: the list as it is now.
    static func standard(_ call: Call) async throws -> Card {
        try await list(ProjectQuery(viewer: call.member.id), call, isPublic: false)
    }

    /// The button that shows every project there is.
    static func all(isPublic: Bool = false) -> Card.Button {
        Turn {
            $0.isPublic = isPublic
            $0.query = CarriedQuery(.all)
        }.face("Show all")
    }

    /// What everyone sees stays as it is; the answer is for the one who asked.
    private static func answer(_ query: ProjectQuery, beside isPublic: Bool, _ call: Call) async throws
        -> Reply
    {
        let card = try await list(query, call, isPublic: false)
        return isPublic ? .say(card) : .update(card)
    }

    /// - Parameter isPublic: whether everyone sees it; then what one person presses is answered to that
    ///   person.
    private static func list(_ query: ProjectQuery, _ call: Call, isPublic: Bool) async throws -> Card {
        let page = try await call.projects(query)
        let filters = Filter {
            $0.isPublic = isPublic
            $0.query = CarriedQuery(query) ?? CarriedQuery(query.show)
        }.menu(placeholder: "Show another list, for example good first projects", chosen: query.show)
        guard !page.projects.isEmpty else {
            return ProjectListCard.empty(
                page, for: query, filters: filters, actions: [all(isPublic: isPublic)])
        }
        return ProjectListCard.card(
            page, for: query, isPublic: isPublic, at: call.now,
            open: { project in Open { $0.project = project.id }.face("Open") }, filters: filters,
            actions: actions(page, query, isPublic: isPublic))
    }

    /// Previous, Next and Share here, as far as the question can travel with them.
    private static func actions(_ page: ProjectPage, _ query: ProjectQuery, isPublic: Bool) -> [Card.Button] {
        func asking(_ index: Int) -> CarriedQuery? {
            var query = query
            query.page = index
            return CarriedQuery(query)
        }
        func turn(to index: Int, _ label: Phrase) -> Card.Button? {
            guard (0..<page.pages).contains(index), let query = asking(index) else { return nil }
            return Turn {
                $0.isPublic = isPublic
                $0.query = query
            }.face(label)
        }
        let share =
            isPublic ? nil : asking(page.page).map { query in Share { $0.query = query }.face("Share here") }
        return [turn(to: page.page - 1, "Previous"), turn(to: page.page + 1, "Next"), share].compactMap(
            \.self)
    }

    private static func card(_ project: Project, at now: Moment, isPublic: Bool) -> Card {
        var actions: [Card.Button] = []
        if !ProjectDetail.filled(for: project).isEmpty {
            actions.append(Details { $0.project = project.id }.face("Details"))
        }
        if !isPublic { actions.append(ShareProject { $0.project = project.id }.face("Share here")) }
        return ProjectCard.card(project, at: now, actions: actions)
    }
}

extension Call {
    /// A project a button names. Projects are not deleted, so a number without one is an old or invented
    /// button.
    fileprivate func known(_ id: Project.ID) async throws -> Project {
        guard let project = try await project(id) else {
            throw Refusal.unknownProject(typed: "\(id)", nearest: nil)
        }
        return project
    }
}
