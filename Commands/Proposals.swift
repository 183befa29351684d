import Cards
import Interactions
import ProjectModel

/// `/proposals` — browse proposals, or open one.
struct Proposals: Command {
    static let summary: Phrase = "Browse proposals, or open one"
    static let parts: [any Part.Type] = [
        Open.self, List.self, Filter.self, Share.self, ShareProposal.self, Read.self, ReadPage.self,
        Changes.self,
        History.self,
    ]

    @Option("Open one proposal", suggest: .proposals) var proposal: ProjectReference?
    @Option("Which proposals to list") var show: ProposalQuery.Show?
    @Option("Words in the title or text", length: ...60) var search: String?
    @Option("Post the answer in this channel instead of only to you") var share: Bool?

    var isShared: Bool { share ?? false }

    func run(_ call: Call) async throws -> Reply {
        if let proposal {
            let found = try await call.proposal(proposal)
            return .say(try await Self.card(found, isPublic: isShared, call), isShared: isShared)
        }
        let query = ProposalQuery(show: show ?? .review, search: search, viewer: call.standing)
        return .say(try await Self.list(query, isPublic: isShared, call), isShared: isShared)
    }

    /// Opens a proposal beside whatever it stands on.
    struct Open: Button {
        @Carried var proposal: Project.ID

        func press(_ call: Call) async throws -> Reply {
            .say(try await Proposals.card(try await call.proposal(proposal), isPublic: false, call))
        }
    }

    /// Another list, or another page of it.
    struct List: Button {
        @Carried var isPublic: Bool
        @Carried var query: CarriedProposalQuery

        func press(_ call: Call) async throws -> Reply {
            try await Proposals.answer(query.query(by: call.standing), beside: isPublic, call)
        }
    }

    struct Filter: Select {
        @Carried var isPublic: Bool
        @Carried var query: CarriedProposalQuery

        func choose(_ show: ProposalQuery.Show, _ call: Call) async throws -> Reply {
            var query = query.query(by: call.standing)
            query.show = show
            query.page = 0
            return try await Proposals.answer(query, beside: isPublic, call)
        }
    }

    /// Shows the list to everyone in the channel.
    struct Share: Button {
        @Carried var query: CarriedProposalQuery

        func press(_ call: Call) async throws -> Reply {
            let card = try await Proposals.list(query.query(by: call.standing), isPublic: true, call)
            return .say(card, isShared: true)
        }
    }

    struct ShareProposal: Button {
        @Carried var proposal: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let card = try await Proposals.card(try await call.proposal(proposal), isPublic: true, call)
            return .say(card, isShared: true)
        }
    }

    /// The whole text, a page at a time.
    struct Read: Button {
        @Carried var proposal: Project.ID

        func press(_ call: Call) async throws -> Reply {
            .say(ReadPage.card(try await call.proposal(proposal), .idea, call))
        }
    }

    struct ReadPage: Select {
        @Carried var proposal: Project.ID

        func choose(_ page: DraftPage, _ call: Call) async throws -> Reply {
            .update(Self.card(try await call.proposal(proposal), page, call))
        }

        static func card(_ project: Project, _ page: DraftPage, _ call: Call) -> Card {
            let menu = ReadPage { $0.proposal = project.id }.menu(
                placeholder: "Read another page, for example the twist", chosen: page)
            return ProposalReading.card(project, project.proposalText(for: call.standing), page, select: menu)
        }
    }

    /// What changed since the first revision.
    struct Changes: Button {
        @Carried var proposal: Project.ID

        func press(_ call: Call) async throws -> Reply {
            .say(RevisionCard.card(try await call.proposal(proposal), since: 1))
        }
    }

    struct History: Button {
        @Carried var proposal: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await call.proposal(proposal)
            let history = try await call.changes(of: project.id)
            return .say(
                ProposalHistory.card(
                    project, history.map { ProposalHistory.Entry(event: $0.event, $0.recorded) }))
        }
    }
}

extension Proposals {
    /// The button that opens one, wherever it is named.
    static func open(_ proposal: Project.ID, _ label: Phrase = "Open it") -> Card.Button {
        Open { $0.proposal = proposal }.face(label)
    }

    static func fresh(_ call: Call) async throws -> Card? {
        try await list(ProposalQuery(show: .review, viewer: call.standing), isPublic: false, call)
    }

    private static func card(_ project: Project, isPublic: Bool, _ call: Call) async throws -> Card {
        var rows = Vote.rows(on: project)
        if !isPublic {
            rows.append([
                Read { $0.proposal = project.id }.face("Read all"),
                ShareProposal { $0.proposal = project.id }.face("Share here"),
            ])
        }
        return ProposalCard.card(project, call.terms(for: project), actions: rows)
    }

    /// What everyone sees stays as it is; the answer is for the one who asked.
    private static func answer(_ query: ProposalQuery, beside isPublic: Bool, _ call: Call) async throws
        -> Reply
    {
        let card = try await list(query, isPublic: false, call)
        return isPublic ? .say(card) : .update(card)
    }

    private static func list(_ query: ProposalQuery, isPublic: Bool, _ call: Call) async throws -> Card {
        let page = try await call.proposals(query)
        let filters = Filter {
            $0.isPublic = isPublic
            $0.query = CarriedProposalQuery(query)
        }.menu(placeholder: "Show another list, for example those ready to decide", chosen: query.show)
        guard !page.proposals.isEmpty else {
            return ProposalListCard.empty(
                query.show.nothing, total: page.total, filters: filters,
                actions: query.show == .all ? [] : [turn(.all, 0, query, isPublic).face("Show all")])
        }
        let head = ProposalListCard.Head(
            title: isPublic && query.show == .mine ? "Proposals of \(call.member.id)" : query.show.title,
            matching: page.matching, total: page.total, page: page.page, pages: page.pages,
            search: query.search)
        return ProposalListCard.card(
            head, page.proposals, { call.terms(for: $0) }, open: { open($0.id, "Open") }, filters: filters,
            actions: actions(page, query, isPublic: isPublic))
    }

    private static func actions(_ page: ProposalPage, _ query: ProposalQuery, isPublic: Bool) -> [Card.Button]
    {
        var actions: [Card.Button] = []
        if page.page > 0 { actions.append(turn(query.show, page.page - 1, query, isPublic).face("Previous")) }
        if page.page + 1 < page.pages {
            actions.append(turn(query.show, page.page + 1, query, isPublic).face("Next"))
        }
        if !isPublic { actions.append(Share { $0.query = CarriedProposalQuery(query) }.face("Share here")) }
        return actions
    }

    private static func turn(
        _ show: ProposalQuery.Show, _ page: Int, _ query: ProposalQuery, _ isPublic: Bool
    ) -> List {
        var query = query
        query.show = show
        query.page = page
        return List {
            $0.isPublic = isPublic
            $0.query = CarriedProposalQuery(query)
        }
    }
}

extension ProposalQuery.Show: Choice {
    package var label: Phrase {
        switch self {
        case .review: "In review"
        case .toAct: "Waiting for me"
        case .ready: "Ready to decide"
        case .changes: "Needs changes"
        case .approved: "Approved"
        case .notNow: "Not now"
        case .mine: "Mine"
        case .all: "All"
        }
    }

    /// The heading of the list.
    fileprivate var title: Phrase {
        switch self {
        case .review: "Proposals in review"
        case .toAct: "Proposals waiting for you"
        case .ready: "Proposals ready to decide"
        case .changes: "Proposals that need changes"
        case .approved: "Approved proposals"
        case .notNow: "Proposals for another time"
        case .mine: "Your proposals"
        case .all: "All proposals"
        }
    }

    /// What is said when there is none.
    fileprivate var nothing: Phrase {
        switch self {
        case .review: "No proposal is in review right now."
        case .toAct: "No proposal waits for you. Good."
        case .ready: "No proposal is ready to decide right now."
        case .changes: "No proposal waits for changes."
        case .approved: "No proposal is approved yet."
        case .notNow: "No proposal was put off."
        case .mine: "You have proposed nothing yet. `/propose` starts a draft."
        case .all: "No proposal fits."
        }
    }
}

/// A question to the proposals in a custom id: a letter of the list, the page, the search.
struct CarriedProposalQuery: CarriedValue, Equatable {
    let show: ProposalQuery.Show
    let page: Int
    let search: String?

    static var longest: Int? { 70 }

    init(_ query: ProposalQuery) {
        show = query.show
        page = min(max(query.page, 0), 9_999)
        search = query.search.flatMap { $0.isEmpty ? nil : String($0.prefix(60)) }
    }

    /// The beginning of a whole list.
    init(_ show: ProposalQuery.Show) {
        self.show = show
        page = 0
        search = nil
    }

    var carried: String { "\(show.letter)\(page)|\(search ?? "")" }

    init?(carried: String) {
        let parts = carried.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let letter = parts[0].first,
            let show = ProposalQuery.Show.allCases.first(where: { $0.letter == letter }),
            let page = Int(parts[0].dropFirst()), (0...9_999).contains(page)
        else { return nil }
        self.show = show
        self.page = page
        search = parts[1].isEmpty ? nil : String(parts[1])
        guard self.carried == carried else { return nil }
    }

    func query(by viewer: Standing) -> ProposalQuery {
        var query = ProposalQuery(show: show, search: search, viewer: viewer)
        query.page = page
        return query
    }
}

extension ProposalQuery.Show {
    fileprivate var letter: Character {
        switch self {
        case .review: "r"
        case .toAct: "w"
        case .ready: "d"
        case .changes: "c"
        case .approved: "a"
        case .notNow: "n"
        case .mine: "m"
        case .all: "x"
        }
    }
}
