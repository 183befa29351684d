import Interactions
import Machine
import ProjectModel
import Synchronization

/// How fast everybody asks, behind a lock: interactions are answered beside each other.
final class Paces: Sendable {
    private let pace = Mutex(Pace())

    func wait(_ member: MemberID, limit: Int, at now: Instant) -> Duration? {
        pace.withLock { $0.wait(member, limit: limit, at: now) }
    }
}
