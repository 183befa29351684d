/// A point on the monotonic clock of one process: heartbeats, limits, back-off and time-outs are counted on
/// it. It says nothing about the calendar; the community's time is `ProjectModel.Moment`, and the two do not
/// convert.
package struct Instant: Hashable, Comparable, Sendable {
    /// Time since the clock began; a test begins at zero.
    package var sinceStart: Duration

    package init(sinceStart: Duration) {
        self.sinceStart = sinceStart
    }

    package static let start = Instant(sinceStart: .zero)

    package static func < (left: Instant, right: Instant) -> Bool { left.sinceStart < right.sinceStart }

    package static func + (instant: Instant, duration: Duration) -> Instant {
        Instant(sinceStart: instant.sinceStart + duration)
    }

    package static func - (left: Instant, right: Instant) -> Duration { left.sinceStart - right.sinceStart }
}
