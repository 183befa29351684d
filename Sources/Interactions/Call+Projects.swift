import ProjectModel
import Storage

/// What may be looked up, always within the community that asks.
extension Call {
    package func project(_ id: Project.ID) async throws -> Project? {
        try await store.project(id, in: community)
    }

    /// The project somebody meant.
    /// - Throws: a `Refusal` that says what was not found, or what is near.
    package func project(_ reference: ProjectReference) async throws -> Project {
        try await store.project(reference, in: community)
    }

    package func projects(_ query: ProjectQuery) async throws -> ProjectPage {
        try await store.projects(query, in: community, at: now)
    }
}
