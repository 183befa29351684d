import Cards
import Interactions
import ProjectModel

extension Stewards {
    /// `/steward decide` — review or decide a proposal (C6). The machine computes readiness, a person decides.
    struct Decide: Command {
        static let summary: Phrase = "Review or decide a proposal"
        static let parts: [any Part.Type] = [
            Choose.self, Open.self, Take.self, Go.self, Evaluate.self, AskForm.self, ApproveForm.self,
            PathForm.self, NotNowForm.self, ReverseForm.self, EvaluateForm.self,
        ]

        @Option("Which proposal (default: this thread's)", suggest: .proposals) var proposal:
            ProjectReference?
        @Option("Outcome (default: open the review)") var outcome: Outcome?

        var opensForm: Bool { outcome.map { $0 != .take } ?? false }

        func run(_ call: Call) async throws -> Reply {
            try call.requireSteward()
            guard let project = try await chosen(call) else { return .say(try await Self.which(call)) }
            guard let outcome else { return .say(Self.board(project, call)) }
            return try await Self.go(outcome, project, call)
        }

        private func chosen(_ call: Call) async throws -> Project? {
            if let proposal { return try await call.proposal(proposal) }
            return try await call.proposalOfThread()
        }

        /// What a steward may do; the values are those of the registered command.
        enum Outcome: String, Choice {
            case take, changes, approve, experiment, notnow, reverse

            var label: Phrase {
                switch self {
                case .take: "Take this review"
                case .changes: "Ask for changes"
                case .approve: "Approve"
                case .experiment: "Approve as an experiment"
                case .notnow: "Not now"
                case .reverse: "Reverse a decision"
                }
            }
        }

        /// Which proposal is meant, when nothing says it.
        struct Choose: Select {
            func choose(_ id: Project.ID, _ call: Call) async throws -> Reply {
                try call.requireSteward()
                return .update(Decide.board(try await call.proposal(id), call))
            }
        }

        /// Opens the review beside whatever it was pressed on.
        struct Open: Button {
            @Carried var proposal: Project.ID

            func press(_ call: Call) async throws -> Reply {
                try call.requireSteward()
                return .say(Decide.board(try await call.proposal(proposal), call))
            }
        }

        struct Take: Button {
            @Carried var proposal: Project.ID

            func press(_ call: Call) async throws -> Reply {
                .update(try await Decide.take(proposal, call))
            }
        }

        /// Everything that needs words first.
        struct Go: Button {
            static let opensForm = true

            @Carried var proposal: Project.ID
            @Carried var outcome: Outcome

            func press(_ call: Call) async throws -> Reply {
                try call.requireSteward()
                return try await Decide.go(outcome, try await call.proposal(proposal), call)
            }
        }

        /// How an experiment went, once its time is over (K22).
        struct Evaluate: Button {
            static let opensForm = true

            @Carried var proposal: Project.ID

            func press(_ call: Call) async throws -> Reply {
                try call.requireSteward()
                return .open(EvaluateForm { $0.proposal = proposal })
            }
        }
    }
}

extension Call {
    /// - Throws: `Refusal.notYours` for whoever is no steward (E07). The model checks again; this keeps what stewards read
    ///   among them.
    func requireSteward() throws(Refusal) {
        guard standing.isSteward else { throw .notYours(needed: [.steward], lead: nil) }
    }
}
