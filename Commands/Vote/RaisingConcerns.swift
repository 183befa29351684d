import Cards
import Interactions
import ProjectModel

// Concerns: raised with what would resolve them, answered by the proposer, settled by whoever raised them (F41, F47).

extension Vote {
    struct Raise: Button {
        static let opensForm = true

        @Carried var proposal: Project.ID

        func press(_ call: Call) async throws -> Reply {
            Vote.concernForm(try await call.proposal(proposal), text: "", call)
        }
    }

    /// The form of whoever raises one; a steward's may pause the decision.
    static func concernForm(_ project: Project, text: String, _ call: Call) -> Reply {
        guard project.takesStances else { return .say(closed(project)) }
        let text = text.isBlank ? nil : String(text.prefix(1_000))
        guard call.standing.isSteward else {
            return .open(
                ConcernForm {
                    $0.proposal = project.id
                    if let text { $0.text = text }
                })
        }
        return .open(
            StewardConcernForm {
                $0.proposal = project.id
                if let text { $0.text = text }
            })
    }

    struct ConcernForm: Modal {
        static let title: Phrase = "Raise a concern"

        @Carried var proposal: Project.ID
        @Field("What kind is it?") var kind: AdvisoryKind
        @Field("What is your concern?", style: .paragraph, length: 1...1_000) var text: String
        @Field("What would resolve it?", hint: "A question needs none", style: .paragraph, length: 0...600)
        var resolution: String?

        func submit(_ call: Call) async throws -> Reply {
            try await Vote.raise(kind.concern, text, resolution: resolution ?? "", on: proposal, call)
        }

        /// What anybody may raise; only a steward's must-fix pauses a decision.
        enum AdvisoryKind: String, Choice {
            case suggestion, question

            var concern: Concern.Kind { self == .suggestion ? .suggestion : .question }
            var label: Phrase { concern.label }
        }
    }

    struct StewardConcernForm: Modal {
        static let title: Phrase = "Raise a concern"

        @Carried var proposal: Project.ID
        @Field("What kind is it?") var kind: Concern.Kind
        @Field("What is your concern?", style: .paragraph, length: 1...1_000) var text: String
        @Field("What would resolve it?", hint: "A question needs none", style: .paragraph, length: 0...600)
        var resolution: String?

        func submit(_ call: Call) async throws -> Reply {
            try await Vote.raise(kind, text, resolution: resolution ?? "", on: proposal, call)
        }
    }

    /// A concern is a stance too: one person has one (D27).
    private static func raise(
        _ kind: Concern.Kind, _ text: String, resolution: String, on id: Project.ID, _ call: Call
    ) async throws -> Reply {
        // Said by the name of its field; the model asks for it too.
        guard kind == .question || !resolution.isBlank else {
            throw InputFault.missing(name: "What would resolve it?")
        }
        let (standing, now) = (call.standing, call.now)
        let outcome = try await call.change(id) { project in
            try project.raise(kind, text, resolution: resolution, by: standing, at: now)
            let mine = project.proposal?.stances.first { $0.member == standing.member }
            if mine?.kind != .concern { try project.take(.concern, reason: text, by: standing, at: now) }
        }
        let raised = outcome.project.proposal?.concerns.last { $0.by == standing.member && $0.text == text }
        guard let raised else { throw Refusal.unknownConcern }
        return .say(StanceCard.concernRaised(outcome.project, raised))
    }

    /// The open concerns, each with the button of whoever's turn it is.
    struct Concerns: Button {
        @Carried var proposal: Project.ID

        func press(_ call: Call) async throws -> Reply {
            let project = try await call.proposal(proposal)
            return .say(ConcernCard.list(project) { Vote.turn(of: call.member.id, at: $0, project) })
        }
    }

    struct Answer: Button {
        static let opensForm = true

        @Carried var proposal: Project.ID
        @Carried var concern: Int

        func press(_ call: Call) async throws -> Reply {
            let project = try await call.proposal(proposal)
            try project.requireAuthor(call.standing)
            guard let found = project.proposal?.concerns.first(where: { $0.id == concern }) else {
                throw Refusal.unknownConcern
            }
            guard found.settlement == nil else { throw Refusal.concernSettled }
            return .open(
                AnswerForm {
                    $0.proposal = proposal
                    $0.concern = concern
                    if let answer = found.answer { $0.words = answer }
                })
        }
    }

    struct AnswerForm: Modal {
        static let title: Phrase = "Reply to a concern"

        @Carried var proposal: Project.ID
        @Carried var concern: Int
        @Field(
            "Your reply", hint: "Whoever raised it says whether that resolves it", style: .paragraph,
            length: 1...1_000)
        var words: String

        func submit(_ call: Call) async throws -> Reply {
            let (standing, now, concern, words) = (call.standing, call.now, concern, words)
            let outcome = try await call.change(proposal) {
                try $0.answer(concern: concern, words, by: standing, at: now)
            }
            return .say(StanceCard.answered(outcome.project, concern))
        }
    }

    /// Whoever raised it says that the answer resolves it.
    struct Resolved: Button {
        @Carried var proposal: Project.ID
        @Carried var concern: Int

        func press(_ call: Call) async throws -> Reply {
            let (standing, now, concern) = (call.standing, call.now, concern)
            do {
                let outcome = try await call.change(proposal) {
                    try $0.resolve(concern: concern, by: standing, at: now)
                }
                return .say(
                    StanceCard.resolved(
                        outcome.project, concern,
                        actions: [Stance.Kind.support, .wouldJoin, .abstain].map { Vote.stance($0, proposal) }
                    ))
            } catch Refusal.concernSettled {
                return .say(StanceCard.settled(try await call.proposal(proposal), concern))
            }
        }
    }

    struct StillOpen: Button {
        @Carried var proposal: Project.ID
        @Carried var concern: Int

        func press(_ call: Call) async throws -> Reply {
            let (standing, now, concern) = (call.standing, call.now, concern)
            let outcome = try await call.change(proposal) {
                try $0.reopen(concern: concern, by: standing, at: now)
            }
            return .say(StanceCard.stillOpen(outcome.project, concern))
        }
    }

    /// What a reader of the list may do about a concern: its author says that an answer resolves it, the proposer replies.
    private static func turn(of reader: MemberID, at concern: Concern, _ project: Project) -> Card.Button? {
        if concern.by == reader, concern.answer != nil {
            return Resolved {
                $0.proposal = project.id
                $0.concern = concern.id
            }.face("Resolved")
        }
        return project.proposal?.author == reader ? reply(to: concern, project.id) : nil
    }

    static func reply(to concern: Concern, _ proposal: Project.ID) -> Card.Button {
        Answer {
            $0.proposal = proposal
            $0.concern = concern.id
        }.face("Reply")
    }

    /// The buttons below a message of the thread. Of several changes that waited together each has its turn in the list.
    static func actions(after changes: [ProjectModel.Change], _ project: Project) -> [Card.Button] {
        if case .moved(let move)? = changes.last, move.to == .needsChanges || move.to == .rejected,
            project.stage == move.to
        {
            return [Edit { $0.proposal = project.id }.face("Edit and resubmit")]
        }
        let told = changes.compactMap { change -> ProposalChange? in
            if case .proposal(let change) = change { change } else { nil }
        }
        guard told.count > 1 else { return told.first.map { actions(after: $0, project) } ?? [] }
        let isOpen = project.proposal?.concerns.contains { $0.settlement == nil } ?? false
        guard isOpen, project.takesStances else { return [] }
        return [Concerns { $0.proposal = project.id }.face("Open concerns")]
    }

    /// The buttons below what a thread is told of a proposal: of whoever's turn it is.
    static func actions(after change: ProposalChange, _ project: Project) -> [Card.Button] {
        guard project.takesStances else { return [] }
        switch change {
        case .concernRaised(let concern): return [reply(to: concern, project.id)]
        case .concernReopened(let id):
            guard let concern = project.proposal?.concerns.first(where: { $0.id == id }) else { return [] }
            return [reply(to: concern, project.id)]
        case .concernAnswered(let id, _):
            let resolved = Resolved {
                $0.proposal = project.id
                $0.concern = id
            }
            let open = StillOpen {
                $0.proposal = project.id
                $0.concern = id
            }
            return [resolved.face("Resolved"), open.face("Still open")]
        case .revised: return [Proposals.Changes { $0.proposal = project.id }.face("Changes since rev 1")]
        case .approvalPending: return [Commit { $0.proposal = project.id }.face("I’m in", .primary)]
        case .reviewTaken, .stanceTaken, .stanceCleared, .concernSettled, .committed, .experimentEvaluated:
            return []
        }
    }
}
