import Machine

/// The clock all machines of one process run on.
package struct MonotonicClock: Sendable {
    private let origin = ContinuousClock.now

    package init() {}

    package var now: Instant { Instant(sinceStart: origin.duration(to: .now)) }

    /// Sleeps until an instant, or throws when the task is cancelled.
    package func sleep(until instant: Instant) async throws {
        try await Task.sleep(until: origin.advanced(by: instant.sinceStart), clock: .continuous)
    }
}
