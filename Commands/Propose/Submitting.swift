import Cards
import Interactions
import ProjectModel

// Handing a draft in: look-alikes first, then the one tick that only a person can give.

extension Propose {
    struct Submit: Button {
        static let opensForm = true

        @Carried var draft: Draft.ID

        func press(_ call: Call) async throws -> Reply {
            guard let draft = try await call.draft(draft) else {
                return .update(try await Propose.gone(call))
            }
            guard draft.text.findings(hasTime: true).isEmpty else {
                return .update(try await Propose.board(draft, call))
            }
            if let project = draft.id.project { return try await Propose.resubmit(draft, as: project, call) }
            // Its card and thread need a place.
            try call.requireMap()
            let alike = try await call.lookAlikes(of: draft.text)
            guard alike.isEmpty else {
                let different = Differ { $0.draft = draft.id }.face("It is different", .primary)
                return .update(
                    DraftCard.lookAlikes(
                        alike, open: { Propose.open(project: $0.id) },
                        actions: [different, Propose.back(to: draft.id)]))
            }
            return .open(Send { $0.draft = draft.id })
        }
    }

    /// The way past look-alikes: with a word on how it differs.
    struct Differ: Button {
        static let opensForm = true

        @Carried var draft: Draft.ID

        func press(_ call: Call) async throws -> Reply { .open(SendBeside { $0.draft = draft }) }
    }

    struct Send: Modal {
        static let title: Phrase = "Submit your proposal"

        @Carried var draft: Draft.ID
        @Field("Your time", placeholder: "I have time for this if it is approved") var time: Ticked
        @Field("A note to the reviewers", style: .paragraph, length: 0...500) var note: String?

        func submit(_ call: Call) async throws -> Reply { try await Propose.submit(draft, note: note, call) }
    }

    struct SendBeside: Modal {
        static let title: Phrase = "Submit your proposal"

        @Carried var draft: Draft.ID
        @Field("Your time", placeholder: "I have time for this if it is approved") var time: Ticked
        @Field("How is yours different?", style: .paragraph, length: 10...500) var note: String

        func submit(_ call: Call) async throws -> Reply { try await Propose.submit(draft, note: note, call) }
    }

    private static func submit(_ id: Draft.ID, note: String?, _ call: Call) async throws -> Reply {
        guard let draft = try await call.draft(id) else { return .update(try await gone(call)) }
        var text = draft.text
        text.note = note
        let project = try await call.propose(text, from: draft).project
        try await call.drop(id)
        return .update(
            DraftCard.submitted(project, call.terms(for: project), actions: [Proposals.open(project.id)]))
    }

    private static func resubmit(_ draft: Draft, as id: Project.ID, _ call: Call) async throws -> Reply {
        let (standing, now, text) = (call.standing, call.now, draft.text)
        let council = call.council
        let outcome = try await call.change(id) { project in
            try project.resubmit(text, by: standing, council: council, at: now)
        }
        try await call.drop(draft.id)
        let project = outcome.project
        return .update(
            DraftCard.resubmitted(project, call.terms(for: project), actions: [Proposals.open(id)]))
    }
}
