import Cards
import Interactions
import ProjectModel

/// `/propose` — propose a new project, or continue a draft.
struct Propose: Command {
    static let summary: Phrase = "Propose a new project, or continue a draft"
    static let parts: [any Part.Type] = [
        Open.self, Idea.self, Change.self, Skills.self, Targets.self, Plan.self, You.self,
        Board.self, Preview.self, Submit.self, Differ.self, Send.self, SendBeside.self, Delete.self,
        DeleteForGood.self,
    ]

    /// A new one begins with the form of its first page.
    var opensForm: Bool { draft == nil && file == nil }

    @Option("Continue a draft (default: start a new one)", suggest: .drafts) var draft: String?
    @Option("Start from a filled-in proposal template (.md)", files: [".md", ".markdown", ".txt"]) var file:
        Upload?

    func run(_ call: Call) async throws -> Reply {
        if let draft {
            guard let known = try await call.draft(named: draft) else {
                return .say(try await Self.gone(call))
            }
            return .say(try await Self.board(known, call))
        }
        let drafts = try await call.drafts().filter { $0.id.project == nil }
        guard drafts.count < call.settings.rules.drafts else { return .say(Self.tooMany(drafts)) }
        if let file { return try await Self.start(from: file, call) }
        return .open(Idea(Draft(Draft.ID(Int(call.cause)), ProposalText(), saved: call.now)))
    }

    /// Opens a page of the draft.
    struct Open: Button {
        static let opensForm = true

        @Carried var draft: Draft.ID
        @Carried var page: DraftPage
        /// Which button of the board it is: two may open the same page.
        @Carried var place: Int

        func press(_ call: Call) async throws -> Reply {
            guard let draft = try await call.draft(draft) else {
                return .update(try await Propose.gone(call))
            }
            return Propose.form(page, of: draft)
        }
    }

    /// The board as it is now.
    struct Board: Button {
        @Carried var draft: Draft.ID
        @Carried var isBeside: Bool

        func press(_ call: Call) async throws -> Reply {
            guard let draft = try await call.draft(draft) else {
                return .update(try await Propose.gone(call))
            }
            let board = try await Propose.board(draft, call)
            return isBeside ? .say(board) : .update(board)
        }
    }

    /// The card as it would look.
    struct Preview: Button {
        @Carried var draft: Draft.ID

        func press(_ call: Call) async throws -> Reply {
            guard let draft = try await call.draft(draft) else {
                return .update(try await Propose.gone(call))
            }
            return .update(
                ProposalCard.preview(draft.text, by: call.member.id, actions: [Propose.back(to: draft.id)]))
        }
    }

    struct Delete: Button {
        @Carried var draft: Draft.ID

        func press(_ call: Call) async throws -> Reply {
            guard let draft = try await call.draft(draft) else {
                return .update(try await Propose.gone(call))
            }
            let delete = DeleteForGood { $0.draft = draft.id }.face("Delete it", .danger)
            let keep = Propose.back(to: draft.id, "Keep it")
            return .update(DraftCard.confirmDeletion(draft, actions: [delete, keep]))
        }
    }

    struct DeleteForGood: Button {
        @Carried var draft: Draft.ID

        func press(_ call: Call) async throws -> Reply {
            try await call.drop(draft)
            return .update(DraftCard.deleted)
        }
    }
}

extension Propose {
    /// The board of a draft, with a button for everything that can be done to it.
    static func board(_ draft: Draft, _ call: Call, remarks: [Phrase] = []) async throws -> Card {
        var revised: Project?
        if let project = draft.id.project { revised = try await call.project(project) }
        let desk = DraftBoard.Desk(draft, revised: revised, remarks: remarks)
        var actions: [Card.Button] = []
        if desk.isComplete {
            let label: Phrase =
                revised == nil ? "Submit" : revised?.stage == .proposed ? "Send revision" : "Submit again"
            actions.append(Submit { $0.draft = draft.id }.face(label, .primary))
        }
        if let next = desk.nextPage {
            actions.append(
                open(next, of: draft.id, at: 0).face("Next page", desk.isComplete ? .secondary : .primary))
        }
        actions.append(Preview { $0.draft = draft.id }.face("Preview"))
        actions.append(Delete { $0.draft = draft.id }.face("Delete draft"))
        return DraftBoard.card(
            desk, open: { open($0, of: draft.id, at: $0.rawValue).face("Open") },
            fix: { open($0.fixPage, of: draft.id, at: 10 + $0.rawValue).face($0.fix) }, actions: actions)
    }

    static func back(to draft: Draft.ID, _ label: Phrase = "Back to the board") -> Card.Button {
        Board {
            $0.draft = draft
            $0.isBeside = false
        }.face(label)
    }

    /// A board of something that was submitted or deleted since.
    static func gone(_ call: Call) async throws -> Card {
        let mine = Proposals.List {
            $0.query = CarriedProposalQuery(.mine)
            $0.isPublic = true
        }
        return DraftCard.gone(actions: [mine.face("My proposals")])
    }

    /// Keeps what a page brought, and shows the board: every page is saved when it is sent.
    static func save(_ id: Draft.ID, _ call: Call, _ write: (inout ProposalText) throws -> [Phrase])
        async throws
        -> Reply
    {
        var draft: Draft
        if let known = try await call.draft(id) {
            draft = known
        } else {
            let others = try await call.drafts().count { $0.id.project == nil }
            let most = call.settings.rules.drafts
            guard id.project != nil || others < most else { throw Refusal.tooManyDrafts(most) }
            draft = Draft(id, ProposalText(), saved: call.now)
            if let project = id.project, let project = try await call.project(project) {
                draft.text = project.proposalText(for: call.standing)
            }
        }
        let remarks = try write(&draft.text)
        draft.saved = call.now
        try await call.keep(draft)
        return .update(try await board(draft, call, remarks: remarks))
    }

    static func tooMany(_ drafts: [Draft]) -> Card {
        DraftCard.tooMany(drafts) { draft in
            Board {
                $0.draft = draft.id
                $0.isBeside = true
            }.face("Open")
        }
    }

    private static func open(_ page: DraftPage, of draft: Draft.ID, at place: Int) -> Open {
        Open {
            $0.draft = draft
            $0.page = page
            $0.place = place
        }
    }

    /// A project that looks like it, beside the board.
    static func open(project: Project.ID) -> Card.Button {
        Projects.Open { $0.project = project }.face("Open")
    }
}

extension ProposalFinding.Item {
    fileprivate var fixPage: DraftPage { DraftPage(rawValue: page) ?? .idea }
}

extension Suggestions {
    /// One's own drafts, the latest first.
    fileprivate static let drafts = Suggestions { call, typed in
        let wanted = typed.folded
        return try await call.drafts().filter { wanted.isEmpty || $0.text.title.folded.contains(wanted) }.map
        { draft in
            let title: Phrase =
                draft.text.title.isBlank ? "Untitled" : Phrase(Inert(verbatim: draft.text.title))
            let label: Phrase = draft.id.project.map { "\(title) · next revision of \($0)" } ?? title
            return Suggestion(label.spoken(in: call.language), value: "\(draft.id.number)")
        }
    }
}
