import ProjectModel
import Storage

/// Changing things. The interaction is the cause: pressing twice, or an event that Discord sends again, changes things
/// once and gets the first outcome.
extension Call {
    /// Changes one project by an act of the model.
    /// - Parameter step: tells several changes of one interaction apart.
    @discardableResult
    package func change(
        _ id: Project.ID, step: String = "", _ act: @escaping @Sendable (inout Project) throws -> Void
    ) async throws -> Outcome {
        try await store.change(id, in: community, cause: cause(step), at: now, act)
    }

    /// Makes a project by an act of the model, under the next number.
    @discardableResult
    package func add(step: String = "", _ make: @escaping @Sendable (Project.ID) throws -> Project)
        async throws -> Outcome
    {
        try await store.add(in: community, cause: cause(step), at: now, make)
    }

    /// The same for something that may be asked for by several interactions, and happens once: they get the first outcome.
    @discardableResult
    package func add(once what: String, _ make: @escaping @Sendable (Project.ID) throws -> Project)
        async throws
        -> Outcome
    {
        try await store.add(in: community, cause: Cause("\(member.id) \(what)"), at: now, make)
    }

    private func cause(_ step: String) -> Cause {
        Cause(step.isEmpty ? "\(cause)" : "\(cause).\(step)")
    }

    /// When the community works.
    package var calendar: BusinessCalendar { store.calendar }
}
