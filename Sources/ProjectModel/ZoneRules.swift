/// A time zone as the instants its offset changes at, for this module knows no other: whoever has a database of zones
/// fills it in.
package struct ZoneRules: Equatable, Sendable {
    package let name: String
    /// Ascending; the first offset holds before it too.
    private let offsets: [Offset]

    package struct Offset: Equatable, Sendable {
        package var from: Moment
        /// East of Greenwich is positive.
        package var seconds: Int64

        package init(from: Moment, seconds: Int64) {
            self.from = from
            self.seconds = seconds
        }
    }

    /// - Precondition: at least one offset, in ascending order.
    package init(name: String, offsets: [Offset]) {
        precondition(!offsets.isEmpty, "a zone has an offset")
        self.name = name
        self.offsets = offsets
    }

    package static let utc = ZoneRules(
        name: "UTC", offsets: [Offset(from: Moment(millisecondsSince1970: 0), seconds: 0)])

    /// Seconds east of Greenwich at a moment.
    package func offset(at moment: Moment) -> Int64 {
        (offsets.last { $0.from <= moment } ?? offsets[0]).seconds
    }

    /// The wall clock's reading, as milliseconds of a day count from 1970-01-01.
    package func local(_ moment: Moment) -> Int64 {
        moment.millisecondsSince1970 + offset(at: moment) * 1_000
    }

    /// The moment a wall clock shows a reading. Of two such moments the earlier; a reading that clocks skip is
    /// counted on from before the leap: 02:30 on a night without it is 03:30.
    package func moment(local: Int64) -> Moment {
        // No zone is a day from Greenwich, so these lie on either side of the reading; no zone leaps twice in between.
        let before = offset(at: Moment(millisecondsSince1970: local - 86_400_000))
        let after = offset(at: Moment(millisecondsSince1970: local + 86_400_000))
        let earlier = Moment(millisecondsSince1970: local - before * 1_000)
        let later = Moment(millisecondsSince1970: local - after * 1_000)
        return self.local(earlier) != local && self.local(later) == local ? later : earlier
    }
}

/// A day of the calendar.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01, which was a Thursday.
    package let number: Int64

    package init(number: Int64) {
        self.number = number
    }

    /// - Parameter month: 1 is January.
    package init(_ year: Int64, _ month: Int64, _ day: Int64) {
        // The civil calendar in eras of 400 years that begin in March.
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// Year, month and day of the civil calendar.
    package var civil: (year: Int64, month: Int64, day: Int64) {
        let days = number + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    package var weekday: Weekday {
        let index = ((number + 3) % 7 + 7) % 7
        return Weekday.allCases[Int(index)]
    }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    package var next: Day { Day(number: number + 1) }
}

package enum Weekday: String, Codable, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Moment {
    /// `2026-11-27 17:00 UTC`, for terminals and files.
    package var plainUTC: String {
        let seconds = secondsSince1970
        let day = Day(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
        let rest = seconds - day.number * 86_400
        let (year, month, date) = day.civil
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(date)) \(two(rest / 3_600)):\(two(rest / 60 % 60)) UTC"
    }
}
