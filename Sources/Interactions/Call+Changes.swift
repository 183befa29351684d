import ProjectModel
import Storage

/// Changing things. The interaction is the cause: pressing twice, or an event that Discord sends again, changes things
/// once and gets the first outcome.
extension Call {
    /// Changes one project by an act of the model.
    @discardableResult
    package func change(
        _ id: Project.ID, _ act: @escaping @Sendable (inout Project) throws -> Void
    ) async throws -> Outcome {
        try await store.change(id, in: community, cause: Cause("\(cause)"), at: now, act)
    }

    /// Applies to a project. The member's other applications are counted in the transaction that adds one, so of two sent
    /// at once not both can be the last that is allowed (E05).
    @discardableResult
    package func apply(to id: Project.ID, with letter: JoinRequest.Letter) async throws -> Outcome {
        let (standing, now) = (standing, now)
        return try await store.change(id, in: community, cause: Cause("\(cause)"), at: now) {
            project, changing in
            try project.receive(letter, from: changing.applicant(standing), at: now)
        }
    }

    /// Proposes what a draft says: once, however many forms of it are sent, and only while the community allows the member
    /// another open proposal (E27).
    package func propose(_ text: ProposalText, from draft: Draft) async throws -> Outcome {
        let (standing, now, most) = (standing, now, settings.rules.openProposals)
        let once = Cause("\(member.id) draft \(draft.id.number) \(draft.saved.millisecondsSince1970)")
        return try await store.add(in: community, cause: once, at: now) { id, changing in
            let open = try standing.member.map { try changing.openProposals(of: $0) } ?? 0
            guard open < most else { throw Refusal.tooManyProposals(open: open) }
            return try Project(id, submitting: text, hasTime: true, by: standing, at: now)
        }
    }

    /// When the community works.
    package var calendar: BusinessCalendar { store.calendar }
}
