import ProjectModel
import Synchronization

/// Projects in use stay decoded. The stored version decides whether one still holds, so another process's change is
/// never missed; only what was committed is kept.
final class ProjectCache: Sendable {
    private struct Key: Hashable {
        var community: Community.ID
        var project: Project.ID
    }

    private struct Shelf {
        var projects: [Key: Project] = [:]
        /// Oldest first.
        var order: [Key] = []
    }

    private let shelf = Mutex(Shelf())
    private let limit: Int

    init(limit: Int = 256) {
        self.limit = limit
    }

    /// The project as it is stored, locked for this transaction.
    func project(_ id: Project.ID, _ changing: borrowing Changing) throws -> Project? {
        let key = Key(community: changing.community, project: id)
        guard let known = shelf.withLock({ $0.projects[key] }) else { return try changing.project(id) }
        guard let version = try changing.lockedVersion(of: id) else { return nil }
        return version == known.version ? known : try changing.project(id)
    }

    func keep(_ project: Project, in community: Community.ID) {
        let key = Key(community: community, project: project.id)
        shelf.withLock { shelf in
            if let known = shelf.projects[key] {
                if known.version < project.version { shelf.projects[key] = project }
                return
            }
            shelf.projects[key] = project
            shelf.order.append(key)
            if shelf.order.count > limit { shelf.projects[shelf.order.removeFirst()] = nil }
        }
    }

    /// After a restore or a deletion nothing that was known holds.
    func clear() {
        shelf.withLock { $0 = Shelf() }
    }
}
