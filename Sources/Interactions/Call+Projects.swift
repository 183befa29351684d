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

    /// The project that is meant: the one that was named, else that of this channel, else the only one the member leads
    /// (COMMANDS §1). `nil` where it must be asked for.
    package func projectMeant(_ reference: ProjectReference?) async throws -> Project? {
        if let reference { return try await project(reference) }
        if let here = projectHere { return try await project(here) }
        let led = try await projectsLed()
        return led.count == 1 ? try await project(led[0].id) : nil
    }
}
