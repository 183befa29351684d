import Cards
import Interactions
import ProjectModel

/// `/projects` — browse projects, or open one.
struct Projects: Command {
    static let summary: Phrase = "Browse projects, or open one"
    static let parts: [any Part.Type] = [Turn.self, Filter.self, Share.self] + cardParts + followParts

    @Option("Open one project", suggest: .projects) var project: ProjectReference?
    @Option("Which projects to list") var show: ProjectQuery.Show?
    @Option("Only projects that use this skill", suggest: .skills) var skill: String?
    @Option("Only this difficulty") var difficulty: Difficulty?
    @Option("Words in the name, summary or tech stack", length: ...60) var search: String?
    @Option("Post the answer in this channel instead of only to you") var share: Bool?

    var isShared: Bool { share ?? false }

    func run(_ call: Call) async throws -> Reply {
        if project != nil || asksForNoList, let found = try await call.meant(project) {
            let card = isShared ? Self.board(found, at: call.now) : try await Self.card(found, for: call)
            return .say(card, isShared: isShared)
        }
        let query = ProjectQuery(
            show: show ?? .open, skill: skill, difficulty: difficulty, search: search, viewer: call.member.id)
        return .say(try await Self.list(query, call, isPublic: isShared), isShared: isShared)
    }

    /// Then a project's channel means its project.
    private var asksForNoList: Bool { show == nil && skill == nil && difficulty == nil && search == nil }

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
    static func list(_ query: ProjectQuery, _ call: Call, isPublic: Bool) async throws -> Card {
        let page = try await call.projects(query)
        let filters = Filter {
            $0.isPublic = isPublic
            $0.query = CarriedQuery(query) ?? CarriedQuery(query.show)
        }.menu(placeholder: "Show another list, for example good first projects", chosen: query.show)
        guard !page.projects.isEmpty else {
            return ProjectListCard.empty(
                page, for: query, filters: filters, actions: ways(query, isPublic: isPublic))
        }
        return ProjectListCard.card(
            page, for: query, isPublic: isPublic, at: call.now,
            open: { project in Open { $0.project = project.id }.face("Open") },
            apply: Apply.menu(page.projects.filter(\.hasOpenSeats), at: call.now), filters: filters,
            actions: actions(page, query, isPublic: isPublic))
    }

    /// Where to look instead, and what to wait for.
    private static func ways(_ query: ProjectQuery, isPublic: Bool) -> [Card.Button] {
        var ways = [all(isPublic: isPublic)]
        if query.show == .open, query.search == nil, let carried = CarriedQuery(query) {
            ways.append(Watch { $0.query = carried }.face("Tell me if one opens"))
        }
        return ways
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
}
