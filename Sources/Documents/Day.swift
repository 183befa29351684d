import ProjectModel

/// A calendar day as documents write it: `2025-11-01`, in UTC.
package struct Day: Hashable, Sendable, CustomStringConvertible {
    /// Days since the first of January 1970.
    private let number: Int64

    package init(_ moment: Moment) {
        let milliseconds = moment.millisecondsSince1970
        number = (milliseconds - (milliseconds >= 0 ? 0 : 86_399_999)) / 86_400_000
    }

    /// Reads `YYYY-MM-DD`; `nil` for anything else, a thirtieth of February too.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int64(parts[0]), let month = Int64(parts[1]), let day = Int64(parts[2]),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        number = Self.number(year, month, day)
        guard description == text else { return nil }
    }

    /// The moment it begins; a moment already known within the day is kept, since the document cannot say
    /// more.
    package func moment(like known: Moment?) -> Moment {
        if let known, Day(known) == self { return known }
        return Moment(millisecondsSince1970: number * 86_400_000)
    }

    package var description: String {
        let (year, month, day) = civil
        func padded(_ value: Int64, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    // Days and dates by the algorithms of the proleptic Gregorian calendar, with years that begin in March.

    private static func number(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private var civil: (Int64, Int64, Int64) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let civilMonth = month < 10 ? month + 3 : month - 9
        return (
            yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth,
            dayOfYear - (153 * month + 2) / 5 + 1
        )
    }
}
