import Cards
import Interactions
import ProjectModel

/// `/vote` — take a stance on a proposal. Stances are advice: nothing here decides anything (D5).
struct Vote: Command {
    static let summary: Phrase = "Take a stance on a proposal"
    static let parts: [any Part.Type] = [
        Choose.self, Take.self, Clear.self, More.self, Raise.self, ConcernForm.self, StewardConcernForm.self,
        Concerns.self, Answer.self, AnswerForm.self, Resolved.self, StillOpen.self, Commit.self, Edit.self,
        Withdraw.self, WithdrawIt.self,
    ]

    @Option("Which proposal (default: this thread's)", suggest: .proposals) var proposal: ProjectReference?
    @Option("Your stance; you can change it until the decision") var stance: Position?
    @Option("Why (needed for a concern)", length: ...1_000) var reason: String?

    var opensForm: Bool { stance == .concern }

    func run(_ call: Call) async throws -> Reply {
        guard let project = try await chosen(call) else { return .say(try await Self.which(call)) }
        switch stance {
        case .support: return .say(try await Self.take(.support, reason: reason, on: project.id, call))
        case .wouldJoin: return .say(try await Self.take(.wouldJoin, reason: reason, on: project.id, call))
        case .abstain: return .say(try await Self.take(.abstain, reason: reason, on: project.id, call))
        case .concern: return Self.concernForm(project, text: reason ?? "", call)
        case .clear: return .say(try await Self.clear(project.id, call))
        case nil: return .say(Self.more(project, call))
        }
    }

    private func chosen(_ call: Call) async throws -> Project? {
        if let proposal { return try await call.proposal(proposal) }
        return try await call.proposalOfThread()
    }

    /// What somebody may say with the command.
    enum Position: String, Choice {
        case support
        case wouldJoin = "join"
        case concern, abstain, clear

        var label: Phrase {
            switch self {
            case .support: "Support"
            case .wouldJoin: "Would join"
            case .concern: "Concern"
            case .abstain: "Abstain"
            case .clear: "Clear my stance"
            }
        }
    }

    /// Which proposal is meant, when nothing says it.
    struct Choose: Select {
        func choose(_ id: Project.ID, _ call: Call) async throws -> Reply {
            .update(Vote.more(try await call.proposal(id), call))
        }
    }

    /// A stance taken with one press.
    struct Take: Button {
        @Carried var proposal: Project.ID
        @Carried var stance: Stance.Kind

        func press(_ call: Call) async throws -> Reply {
            .say(try await Vote.take(stance, reason: nil, on: proposal, call))
        }
    }

    struct Clear: Button {
        @Carried var proposal: Project.ID

        func press(_ call: Call) async throws -> Reply { .say(try await Vote.clear(proposal, call)) }
    }

    /// What the card has no room for, for the one who pressed.
    struct More: Button {
        @Carried var proposal: Project.ID

        func press(_ call: Call) async throws -> Reply {
            .say(Vote.more(try await call.proposal(proposal), call))
        }
    }
}

extension Vote {
    /// The rows of a proposal's card: stances in a fixed order and all alike, so that none is nearer than another; when it
    /// is decided they are gone.
    static func rows(on project: Project) -> [[Card.Button]] {
        let more = More { $0.proposal = project.id }.face("More")
        guard project.takesStances else { return [[more]] }
        var rows = [
            [stance(.support, project.id), stance(.wouldJoin, project.id), concern(project.id), more]
        ]
        if project.proposal?.pending != nil, project.proposal?.committed == nil {
            rows.append([Commit { $0.proposal = project.id }.face("I’m in", .primary)])
        }
        return rows
    }

    /// The public card at the top of its thread, for whoever posts it.
    static func board(_ project: Project, _ terms: ReviewTerms, thread: UInt64?) -> Card {
        ProposalCard.card(project, terms, thread: thread, actions: rows(on: project))
    }

    static func stance(_ kind: Stance.Kind, _ proposal: Project.ID) -> Card.Button {
        Take {
            $0.proposal = proposal
            $0.stance = kind
        }.face(kind.word)
    }

    private static func concern(_ proposal: Project.ID) -> Card.Button {
        Raise { $0.proposal = proposal }.face("Concern")
    }

    static func take(_ kind: Stance.Kind, reason: String?, on id: Project.ID, _ call: Call) async throws
        -> Card
    {
        let (standing, now) = (call.standing, call.now)
        do {
            let outcome = try await call.change(id) {
                try $0.take(kind, reason: reason, by: standing, at: now)
            }
            let project = outcome.project
            return StanceCard.taken(
                project, kind, call.terms(for: project), actions: others(than: kind, project))
        } catch Refusal.alreadySo {
            let project = try await call.proposal(id)
            return StanceCard.already(project, kind, actions: others(than: kind, project))
        } catch Refusal.wrongStage {
            return closed(try await call.proposal(id))
        }
    }

    static func clear(_ id: Project.ID, _ call: Call) async throws -> Card {
        let (standing, now) = (call.standing, call.now)
        do {
            let outcome = try await call.change(id) { try $0.clearStance(by: standing, at: now) }
            return StanceCard.cleared(outcome.project, actions: others(than: nil, outcome.project))
        } catch Refusal.alreadySo {
            let project = try await call.proposal(id)
            return StanceCard.already(project, nil, actions: others(than: nil, project))
        } catch Refusal.wrongStage {
            return closed(try await call.proposal(id))
        }
    }

    /// A card of an earlier day, pressed after the decision.
    static func closed(_ project: Project) -> Card {
        StanceCard.closed(project, actions: [Proposals.open(project.id)])
    }

    /// What else one could say; a concern is raised with words.
    private static func others(than kind: Stance.Kind?, _ project: Project) -> [Card.Button] {
        [Stance.Kind.support, .wouldJoin, .abstain].filter { $0 != kind }.map { stance($0, project.id) }
            + (kind == nil ? [] : [Clear { $0.proposal = project.id }.face("Clear my stance")])
    }

    static func more(_ project: Project, _ call: Call) -> Card {
        let mine = project.proposal?.stances.first { $0.member == call.member.id }
        let id = project.id
        var rows: [[Card.Button]] = []
        if project.takesStances {
            let all: [(Stance.Kind, Card.Button)] = [
                (.support, stance(.support, id)), (.wouldJoin, stance(.wouldJoin, id)),
                (.concern, concern(id)),
                (.abstain, stance(.abstain, id)),
            ]
            var others = all.filter { $0.0 != mine?.kind }.map(\.1)
            if mine != nil { others.append(Clear { $0.proposal = id }.face("Clear my stance")) }
            rows.append(others)
        }
        var read = [Proposals.Read { $0.proposal = id }.face("Read all")]
        if let revision = project.proposal?.revision, revision > 1 {
            read.append(Proposals.Changes { $0.proposal = id }.face("Changes since rev 1"))
        }
        read.append(Proposals.History { $0.proposal = id }.face("History"))
        if let issue = project.proposal?.text.issue {
            read.append(Card.Button("GitHub issue", target: .link(issue)))
        }
        rows.append(read)
        if call.standing.member == project.proposal?.author { rows.append(proposers(project)) }
        return StanceCard.more(project, mine, call.terms(for: project), rows: rows)
    }

    /// What only the proposer is offered.
    private static func proposers(_ project: Project) -> [Card.Button] {
        let id = project.id
        var actions: [Card.Button] = []
        if project.canBeRevised { actions.append(Edit { $0.proposal = id }.face("Edit")) }
        guard project.takesStances, let proposal = project.proposal else { return actions }
        if proposal.concerns.contains(where: { $0.settlement == nil }) {
            actions.append(Concerns { $0.proposal = id }.face("Reply to concerns"))
        }
        if proposal.committed == nil, project.stage == .proposed {
            actions.append(Commit { $0.proposal = id }.face("I’m in", .primary))
        }
        actions.append(Withdraw { $0.proposal = id }.face("Withdraw"))
        return actions
    }

    private static func which(_ call: Call) async throws -> Card {
        var query = ProposalQuery(show: .review, viewer: call.standing)
        var open: [Project] = []
        // A select holds 25: five pages.
        for page in 0..<5 {
            query.page = page
            let answer = try await call.proposals(query)
            guard answer.page == page else { break }
            open += answer.proposals
        }
        guard !open.isEmpty else { return StanceCard.nothingOpen }
        let menu = Choose().menu(
            placeholder: "Choose a proposal, for example \(open[0].title)",
            options: open.map { MenuOption("\($0.title) · \($0.id)", value: $0.id) })
        return StanceCard.which(menu)
    }
}
