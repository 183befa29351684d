import ProjectModel
import Storage

/// What documents are written from.
extension Call {
    /// Every project of the community, by their numbers; proposals are none yet.
    package func everyProject() async throws -> [Project] { try await store.allProjects(in: community) }

    /// Everybody who has told something about themselves here.
    package func members() async throws -> [Member] { try await store.members(in: community) }
}
