import Cards
import Interactions
import ProjectModel

// The words a decision needs, and the decisions themselves (T2, T4, T5, T25).
extension Stewards.Decide {
    /// How it is approved.
    enum Kind: String, Choice {
        case approved, experiment

        var label: Phrase {
            switch self {
            case .approved: "Approve"
            case .experiment: "Approve as an experiment, and look at it again"
            }
        }
    }

    struct AskForm: Modal {
        static let title: Phrase = "Ask for changes"

        @Carried var proposal: Project.ID
        @Field(
            "What should change, and why?",
            hint: "The ball goes to the proposer, and the clock stands still.",
            style: .paragraph, length: 10...1_500)
        var question: String

        func submit(_ call: Call) async throws -> Reply {
            let request = Move.Request(2, reason: question)
            return try await Stewards.Decide.decide(
                proposal, call, said: "Asked. The ball is with the proposer now."
            ) {
                try $0.move(request, by: call.standing, at: call.now)
            }
        }
    }

    struct ApproveForm: Modal {
        static let title: Phrase = "Approve"

        @Carried var proposal: Project.ID
        @Field("All four are so", count: 4...4) var criteria: [Decision.Criterion]
        @Field("How") var kind: Kind
        @Field("Until when, for an experiment", hint: "For example: in 6 weeks", length: 0...60) var until:
            String?
        @Field(
            "A note, if you like", hint: "It stands in the decision record.", style: .paragraph,
            length: 0...1_000)
        var note: String?
        @Field("It was discussed openly, though it is early") var wasDiscussed: Bool

        func submit(_ call: Call) async throws -> Reply {
            let approval = Project.Approval(
                criteria: Set(criteria), note: note ?? "", until: try call.end(of: kind, until),
                wasDiscussed: wasDiscussed)
            return try await Stewards.Decide.approve(approval, proposal, call)
        }
    }

    /// A Core Steward's way out of a deadlock, past what is missing, in writing (D5, F46).
    struct PathForm: Modal {
        static let title: Phrase = "Propose a path"

        @Carried var proposal: Project.ID
        @Field("All four are so", count: 4...4) var criteria: [Decision.Criterion]
        @Field("How") var kind: Kind
        @Field("Until when, for an experiment", hint: "For example: in 6 weeks", length: 0...60) var until:
            String?
        @Field(
            "Why, though something is missing", hint: "It stays in the record, under your name.",
            style: .paragraph,
            length: 20...1_000)
        var reason: String

        func submit(_ call: Call) async throws -> Reply {
            let approval = Project.Approval(
                criteria: Set(criteria), note: reason, until: try call.end(of: kind, until),
                wasDiscussed: true,
                overriding: reason)
            return try await Stewards.Decide.approve(approval, proposal, call)
        }
    }

    struct NotNowForm: Modal {
        static let title: Phrase = "Not now"

        @Carried var proposal: Project.ID
        @Field("The reason") var reason: Decision.NotNow
        @Field("Which project it is too similar to", hint: "Needed for that reason only", length: 0...100)
        var lookAlike: String?
        @Field(
            "Kind words to the proposer",
            hint: "What would change our mind, and where else to look. 40 characters or more.",
            style: .paragraph, length: 40...1_500)
        var note: String

        func submit(_ call: Call) async throws -> Reply {
            let (reason, note) = (reason, note)
            let lookAlike = try await named(call)
            return try await Stewards.Decide.decide(
                proposal, call,
                said: "Decided: not now. Your words are in its thread, and nobody else is told."
            ) {
                try $0.turnDown(reason, lookAlike: lookAlike, note: note, by: call.standing, at: call.now)
            }
        }

        /// A project of ours by its name and number; another one as it was written.
        private func named(_ call: Call) async throws -> String? {
            guard let lookAlike, !lookAlike.isBlank else { return nil }
            guard let known = try? await call.project(ProjectReference(lookAlike)) else { return lookAlike }
            return "\(known.name) (\(known.id))"
        }
    }

    struct ReverseForm: Modal {
        static let title: Phrase = "Take the decision back"

        @Carried var proposal: Project.ID
        @Field(
            "Why", hint: "If a decision proves wrong, we change it. It stays in the record.",
            style: .paragraph,
            length: 10...1_000)
        var reason: String

        func submit(_ call: Call) async throws -> Reply {
            let request = Move.Request(25, reason: reason)
            return try await Stewards.Decide.decide(
                proposal, call, said: "Taken back. It is in review again."
            ) {
                try $0.move(request, by: call.standing, at: call.now)
            }
        }
    }

    struct EvaluateForm: Modal {
        static let title: Phrase = "How did it go?"

        @Carried var proposal: Project.ID
        @Field(
            "What came of it, and what follows", hint: "It stands beside the decision.", style: .paragraph,
            length: 10...1_000)
        var words: String

        func submit(_ call: Call) async throws -> Reply {
            let words = words
            return try await Stewards.Decide.decide(
                proposal, call, said: "Thank you. It stands beside the decision."
            ) {
                try $0.evaluate(experiment: words, by: call.standing, at: call.now)
            }
        }
    }

    private static func approve(_ approval: Project.Approval, _ id: Project.ID, _ call: Call) async throws
        -> Reply
    {
        do {
            let project = try await call.change(id) {
                try $0.approve(
                    approval, by: call.standing, council: call.council, calendar: call.calendar, at: call.now)
            }.project
            let said: Phrase =
                project.stage == .approved
                ? "Approved. The record is in its thread; next, somebody makes the repository."
                : "Your approval is kept. It counts as soon as the proposer says that they have the time."
            return .say(board(project, call, said: said))
        } catch Refusal.alreadyDecided, Refusal.wrongStage {
            return .say(try await meanwhile(id, call))
        }
    }

    private static func decide(
        _ id: Project.ID, _ call: Call, said: Phrase,
        _ act: @escaping @Sendable (inout Project) throws -> Void
    ) async throws -> Reply {
        do {
            return .say(board(try await call.change(id, act).project, call, said: said))
        } catch Refusal.alreadyDecided, Refusal.wrongStage, Refusal.alreadySo {
            return .say(try await meanwhile(id, call))
        }
    }
}

extension Decision.Criterion: Choice {
    package var label: Phrase { word }
}

extension Decision.NotNow: Choice {
    package var label: Phrase { word }
}

extension Call {
    /// The end of an experiment.
    /// - Throws: `Refusal.dateUnclear` where nothing, or more than one thing, can be read; the form then opens again with
    ///   all its words.
    fileprivate func end(of kind: Stewards.Decide.Kind, _ typed: String?) throws -> Moment? {
        guard kind == .experiment else { return nil }
        guard let typed, !typed.isBlank else {
            throw InputFault.missing(name: "Until when, for an experiment")
        }
        switch TypedMoment.read(typed, now: now, in: zone) {
        case .one(let moment): return moment
        case .past(let moment, _): throw Refusal.momentPast(moment)
        case .ambiguous, .unclear: throw Refusal.dateUnclear(typed)
        }
    }
}
