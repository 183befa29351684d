import ProjectModel
import Storage

extension Call {
    /// What needs a steward now.
    package func stewardQueue() async throws -> StewardQueue {
        StewardQueue(
            try await store.projectsNeedingSteward(in: community, at: now), council: council,
            isForCore: standing.isCore, calendar: calendar, at: now)
    }
}
