import ProjectModel
import Storage

/// Hearing of a project, or of seats, without being part of it.
extension Call {
    package func follows(_ project: Project.ID) async throws -> Bool {
        try await store.follows(project, by: member.id, in: community)
    }

    /// - Returns: whether that is new.
    package func follow(_ project: Project.ID) async throws -> Bool {
        try await store.follow(project, by: member.id, in: community, at: now)
    }

    /// - Returns: whether they had followed it.
    package func unfollow(_ project: Project.ID) async throws -> Bool {
        try await store.unfollow(project, by: member.id, in: community)
    }

    package func keep(_ watch: SeatWatch) async throws {
        try await store.keep(watch, of: member.id, in: community, at: now)
    }

    package func dropSeatWatch() async throws {
        try await store.dropSeatWatch(of: member.id, in: community)
    }
}
