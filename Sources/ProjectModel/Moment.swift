/// A point of calendar time, to the millisecond: what the community lives by and what is stored. Machines run
/// on another clock; the two types do not convert.
package struct Moment: Hashable, Comparable, Sendable {
    package var millisecondsSince1970: Int64

    package init(millisecondsSince1970: Int64) {
        self.millisecondsSince1970 = millisecondsSince1970
    }

    /// For Discord's timestamps, which know no fractions.
    package var secondsSince1970: Int64 {
        millisecondsSince1970 >= 0 ? millisecondsSince1970 / 1_000 : (millisecondsSince1970 - 999) / 1_000
    }

    package static func < (left: Moment, right: Moment) -> Bool {
        left.millisecondsSince1970 < right.millisecondsSince1970
    }

    package func advanced(by duration: Duration) -> Moment {
        let (seconds, attoseconds) = duration.components
        return Moment(
            millisecondsSince1970: millisecondsSince1970 + seconds * 1_000 + attoseconds
                / 1_000_000_000_000_000)
    }

    package func duration(to other: Moment) -> Duration {
        .milliseconds(other.millisecondsSince1970 - millisecondsSince1970)
    }
}

extension Duration {
    package static func days(_ count: Int) -> Duration { .seconds(count * 86_400) }
    package static func weeks(_ count: Int) -> Duration { .days(7 * count) }
}

extension Moment: Codable {
    package init(from decoder: any Decoder) throws {
        millisecondsSince1970 = try decoder.singleValueContainer().decode(Int64.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(millisecondsSince1970)
    }
}
