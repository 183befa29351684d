import Machine
import ProjectModel
import Storage

/// What an errand needs of the world around it.
package struct Surroundings: Sendable {
    package var store: Store
    package var now: Moment
    /// What finds a fault in the log.
    package var reference: String
    /// How long somebody who asks too fast should wait; `nil` when they may ask.
    package var wait: @Sendable (_ member: MemberID, _ limit: Int) -> Duration?
    /// A time zone by its name, or by the name of its city; `nil` where there is none.
    package var zone: @Sendable (_ name: String) -> ZoneRules?
    /// Fetches a file that somebody gave.
    package var download: @Sendable (_ file: Upload) async throws -> [UInt8]

    package init(
        store: Store, now: Moment, reference: String,
        wait: @escaping @Sendable (MemberID, Int) -> Duration? = { _, _ in nil },
        zone: @escaping @Sendable (String) -> ZoneRules?,
        download: @escaping @Sendable (Upload) async throws -> [UInt8]
    ) {
        self.store = store
        self.now = now
        self.reference = reference
        self.wait = wait
        self.zone = zone
        self.download = download
    }
}
