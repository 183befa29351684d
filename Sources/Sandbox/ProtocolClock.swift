import Foundation
import SandboxWorld

/// The protocol's clock: starts at the wall's time and then only runs forward, however the wall is set.
struct ProtocolClock: Sendable {
    private let origin = Int64(Date().timeIntervalSince1970 * 1000)
    private let started = ContinuousClock.now

    var now: ProtocolTime {
        let elapsed = (ContinuousClock.now - started).components
        let milliseconds = elapsed.seconds * 1000 + elapsed.attoseconds / 1_000_000_000_000_000
        return ProtocolTime(milliseconds: origin + milliseconds)
    }
}
