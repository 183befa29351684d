/// A Gregorian date and time of day, computed from milliseconds since 1970 (Howard Hinnant's days-to-civil).
struct CivilDate: Sendable, Equatable {
    let year: Int
    let month: Int
    let dayOfMonth: Int
    /// 0 is Sunday.
    let weekday: Int
    let hour: Int
    let minute: Int
    let second: Int
    let millisecond: Int

    init(milliseconds: Int64) {
        let days = Int(milliseconds.flooredDivision(by: 86_400_000))
        let rest = Int(milliseconds - Int64(days) * 86_400_000)
        let shifted = days + 719_468
        let era = Int(Int64(shifted).flooredDivision(by: 146_097))
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        dayOfMonth = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        weekday = ((days % 7) + 11) % 7
        hour = rest / 3_600_000
        minute = rest / 60_000 % 60
        second = rest / 1000 % 60
        millisecond = rest % 1000
    }

    var day: String {
        "\(ProtocolTime.padded(year, 4))-\(ProtocolTime.padded(month, 2))-\(ProtocolTime.padded(dayOfMonth, 2))"
    }

    var clock: String {
        "\(ProtocolTime.padded(hour, 2)):\(ProtocolTime.padded(minute, 2)):\(ProtocolTime.padded(second, 2))"
    }

    var monthName: String {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return names[month - 1]
    }

    var weekdayName: String {
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][weekday]
    }
}

extension Int64 {
    /// Division that rounds down, also below zero.
    func flooredDivision(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
