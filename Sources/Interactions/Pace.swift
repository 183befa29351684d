import Machine
import ProjectModel

/// How fast somebody may ask (E25): so many interactions within ten seconds, counted per person and in memory only.
package struct Pace: Equatable, Sendable {
    static let window = Duration.seconds(10)

    private var asked: [MemberID: [Instant]] = [:]
    private var swept: Instant?

    package init() {}

    /// Counts a question, unless it comes too fast.
    /// - Returns: how long to wait; `nil` when it may be answered.
    package mutating func wait(_ member: MemberID, limit: Int, at now: Instant) -> Duration? {
        sweep(at: now)
        let recent = (asked[member] ?? []).filter { $0 + Self.window > now }
        guard recent.count < limit || limit < 1 else {
            asked[member] = recent
            return recent[recent.count - limit] + Self.window - now
        }
        asked[member] = recent + [now]
        return nil
    }

    /// People who have long been silent are forgotten, once a window.
    private mutating func sweep(at now: Instant) {
        if let swept, swept + Self.window > now { return }
        swept = now
        asked = asked.filter { $0.value.contains { $0 + Self.window > now } }
    }
}
