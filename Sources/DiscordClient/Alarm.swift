import Machine

/// Rings at a machine's deadline. One task at most is asleep, and it is replaced only when the deadline comes
/// nearer: a deadline that moves away lets it ring early once, which every machine takes calmly.
package struct Alarm: ~Copyable {
    private let clock: MonotonicClock
    private let ring: @Sendable () -> Void
    private var armedFor: Instant?
    private var sleeper: Task<Void, Never>?

    package init(on clock: MonotonicClock, ring: @escaping @Sendable () -> Void) {
        self.clock = clock
        self.ring = ring
    }

    deinit {
        sleeper?.cancel()
    }

    /// Sees to it that the alarm rings no later than `deadline`.
    package mutating func set(for deadline: Instant?) {
        guard let deadline else { return }
        if let armedFor, armedFor <= deadline { return }
        sleeper?.cancel()
        armedFor = deadline
        sleeper = Task { [clock, ring] in
            guard (try? await clock.sleep(until: deadline)) != nil else { return }
            ring()
        }
    }

    /// To be called when the ring has been heard, before the next `set`.
    package mutating func heard() {
        armedFor = nil
        sleeper = nil
    }
}
