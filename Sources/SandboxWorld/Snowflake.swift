/// An id as Discord makes them: milliseconds since 2015 in the upper 42 bits (Reference › Snowflakes).
struct Snowflake: Sendable, Hashable, Comparable, CustomStringConvertible {
    let number: UInt64

    init(_ number: UInt64) {
        self.number = number
    }

    init?(_ text: String) {
        guard text.utf8.count <= 20, let number = UInt64(text), text.utf8.first != UInt8(ascii: "+") else {
            return nil
        }
        self.number = number
    }

    static func < (left: Snowflake, right: Snowflake) -> Bool { left.number < right.number }

    var description: String { String(number) }
    var json: JSON { .string(String(number)) }
}

/// Makes ids: unique and rising, whatever the clock does.
struct SnowflakeSource: Sendable {
    /// The first second of 2015, where Discord's epoch begins.
    static let epoch: Int64 = 1_420_070_400_000

    private var last: UInt64 = 0

    mutating func next(at now: ProtocolTime) -> Snowflake {
        let fromClock = UInt64(max(0, now.milliseconds - Self.epoch)) << 22
        last = max(last + 1, fromClock)
        return Snowflake(last)
    }
}
