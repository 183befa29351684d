/// How times of the day are written.
extension MomentPhrase {
    mutating func takeTime() -> Bool {
        if takeSpoken() { return true }
        guard times.isEmpty, !isMidnight, let taken = clock() ?? french() ?? meridiem() ?? bare() else {
            return false
        }
        times = taken.times
        drop(taken.length)
        return true
    }

    private typealias Taken = (times: [Int64], length: Int)

    /// Noon, midnight, and the parts of the day.
    private mutating func takeSpoken() -> Bool {
        guard let word = word() else { return false }
        if times.isEmpty, !isMidnight, MomentWords.noon.contains(word) {
            times = [12 * Self.hour]
        } else if times.isEmpty, !isMidnight, MomentWords.midnight.contains(word) {
            isMidnight = true
        } else if daypart == nil, let said = MomentWords.dayparts[word] {
            daypart = said
        } else {
            return false
        }
        drop(1)
        return true
    }

    /// 17:00, 9:30 pm, 17.30, 09:00:00.000.
    private func clock() -> Taken? {
        guard let hours = number(0), hours.digits <= 2, let minutes = number(2), minutes.digits == 2,
            minutes.value < 60, isMark(":", 1) || isMark(".", 1)
        else { return nil }
        var (time, length) = (minutes.value * Self.minute, 3)
        if isMark(":", 1), isMark(":", 3), let seconds = number(4), seconds.digits == 2, seconds.value < 60 {
            time += seconds.value * 1_000
            length = 5
            if isMark(".", 5), let fraction = number(6) {
                guard fraction.digits <= 3 else { return nil }
                time += fraction.value * [0, 100, 10, 1][fraction.digits]
                length = 7
            }
        }
        if let hour = Self.hour(hours.value, word(length)) { return ([hour + time], length + 1) }
        guard hours.value < 24 || hours.value == 24 && time == 0 else { return nil }
        return ([hours.value * Self.hour + time], length)
    }

    /// 17h, 17h30, 9 heures.
    private func french() -> Taken? {
        guard let hours = number(0), hours.digits <= 2, hours.value <= 23, let word = word(1),
            ["h", "heure", "heures"].contains(word)
        else { return nil }
        if let minutes = number(2), minutes.digits == 2, minutes.value < 60 {
            return ([hours.value * Self.hour + minutes.value * Self.minute], 3)
        }
        return ([hours.value * Self.hour], 2)
    }

    /// 5pm, 12 am, 930pm.
    private func meridiem() -> Taken? {
        guard let number = number(0) else { return nil }
        if number.digits <= 2 { return Self.hour(number.value, word(1)).map { ([$0], 2) } }
        guard number.digits <= 4, number.value % 100 < 60, let hour = Self.hour(number.value / 100, word(1))
        else { return nil }
        return ([hour + number.value % 100 * Self.minute], 2)
    }

    /// A number that nothing explains: an hour, or behind a day four digits as clocks of 24 hours show them.
    private func bare() -> Taken? {
        guard let number = number(0), token(1) != .mark("/"), token(1) != .mark(":") else { return nil }
        if number.digits == 4, day != nil || weekday != nil, number.value < 2_400, number.value % 100 < 60 {
            return ([number.value / 100 * Self.hour + number.value % 100 * Self.minute], 1)
        }
        guard number.digits <= 2, number.value <= 23 else { return nil }
        let time = number.value * Self.hour
        return (
            (1...6).contains(number.value) && number.digits == 1 ? [time, time + 12 * Self.hour] : [time], 1
        )
    }

    /// The hour of a clock of twelve.
    private static func hour(_ value: Int64, _ word: String?) -> Int64? {
        guard (1...12).contains(value) else { return nil }
        return switch word {
        case "am": value % 12 * hour
        case "pm": (value % 12 + 12) * hour
        default: nil
        }
    }

    static let minute: Int64 = 60_000
    static let hour: Int64 = 60 * minute
    static let dayLength: Int64 = 24 * hour
}
