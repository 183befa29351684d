import ProjectModel
import Storage

/// What the member has to do with the community's projects.
extension Call {
    package func involvement() async throws -> Involvement {
        Involvement(of: member.id, in: try await projectsConcerning())
    }

    /// Every project and proposal that concerns the member.
    package func projectsConcerning() async throws -> [Project] {
        try await store.projects(concerning: member.id, in: community)
    }

    /// Everything of somebody else, for those who look at their portfolio.
    package func projects(concerning member: MemberID) async throws -> [Project] {
        try await store.projects(concerning: member, in: community)
    }
}
