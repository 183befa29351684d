/// An instant of the protocol's clock in milliseconds since 1970: heartbeats, limits and token lives run on
/// it.
///
/// The calendar clock that people travel in is another one; the server gives both.
package struct ProtocolTime: Sendable, Hashable, Comparable {
    package var milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package static func < (left: ProtocolTime, right: ProtocolTime) -> Bool {
        left.milliseconds < right.milliseconds
    }

    package static func + (time: ProtocolTime, milliseconds: Int64) -> ProtocolTime {
        ProtocolTime(milliseconds: time.milliseconds + milliseconds)
    }

    package static func - (left: ProtocolTime, right: ProtocolTime) -> Int64 {
        left.milliseconds - right.milliseconds
    }

    /// As Discord writes instants: `2026-11-23T19:40:00.123000+00:00`.
    var timestamp: String {
        let date = CivilDate(milliseconds: milliseconds)
        return "\(date.day)T\(date.clock).\(Self.padded(date.millisecond, 3))000+00:00"
    }

    /// An ISO 8601 instant for people: `2026-11-23T19:40:00.123Z`.
    package var iso8601: String {
        let date = CivilDate(milliseconds: milliseconds)
        return "\(date.day)T\(date.clock).\(Self.padded(date.millisecond, 3))Z"
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
