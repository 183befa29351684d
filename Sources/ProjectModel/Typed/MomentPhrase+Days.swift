/// How days are written.
extension MomentPhrase {
    mutating func takeDay() -> Bool {
        guard day == nil, let taken = spokenDay() ?? distance() ?? writtenDay() ?? monthDay() else {
            return false
        }
        day = taken.part
        drop(taken.length)
        return true
    }

    private typealias Taken = (part: DayPart, length: Int)

    private func spokenDay() -> Taken? {
        guard let first = word() else { return nil }
        if let days = MomentWords.days[first] {
            // "Tonight" says the part of the day too, and is taken once more for it.
            return (.relative(days), first == "tonight" && daypart == nil ? 0 : 1)
        }
        if first == "now" || first == "maintenant" { return (.span(0), 1) }
        if first == "eow" { return (.endOfWeek(0), 1) }
        if first == "eom" { return (.endOfMonth(ahead: 0), 1) }
        if first == "next", let unit = word(1).flatMap({ MomentWords.units[$0] }), unit.isCalendar {
            return (.nextUnit(unit), 2)
        }
        if let unit = MomentWords.units[first], unit.isCalendar, word(1)?.hasPrefix("prochain") == true {
            return (.nextUnit(unit), 2)
        }
        return MomentWords.ends.contains(first) ? end() : nil
    }

    /// "End of month", "fin du mois", "end of next month", "end of november".
    private func end() -> Taken? {
        var index = 1
        while let filler = word(index), ["of", "the", "du", "de", "la", "le", "this", "ce"].contains(filler) {
            index += 1
        }
        var ahead: Int64 = 0
        if word(index) == "next" {
            ahead = 1
            index += 1
        }
        guard let name = word(index) else { return nil }
        if MomentWords.units[name] == .months || MomentWords.units[name] == .weeks {
            if word(index + 1)?.hasPrefix("prochain") == true {
                ahead = 1
                index += 1
            }
            return (
                MomentWords.units[name] == .months ? .endOfMonth(ahead: ahead) : .endOfWeek(ahead), index + 1
            )
        }
        if ahead == 0, let month = MomentWords.months[name] { return (.endOfNamedMonth(month), index + 1) }
        return nil
    }

    /// "In 2 weeks", "dans 1 h 30", "90 min", "3 days ago".
    private func distance() -> Taken? {
        let isSaid = word().map(MomentWords.ahead.contains) ?? false
        var index = isSaid ? 1 : 0
        var (days, months, milliseconds): (Int64, Int64, Int64) = (0, 0, 0)
        var isSpan = false
        var isFirst = true
        while let (count, length) = count(index, isSaid: isSaid),
            let name = word(index + length), let unit = MomentWords.units[name], count <= 10_000,
            // "17h" and "2 heures" are times unless "in" stands before them.
            isSaid || !isFirst || !["h", "heure", "heures"].contains(name)
        {
            index += length + 1
            switch unit {
            case .minutes: milliseconds += count * 60_000
            case .hours:
                milliseconds += count * 3_600_000
                if let minutes = number(index), minutes.digits == 2, minutes.value < 60 {
                    milliseconds += minutes.value * 60_000
                    index += 1
                }
            case .days: days += count
            case .weeks: days += 7 * count
            case .months: months += count
            case .years: months += 12 * count
            }
            isSpan = isSpan || unit == .minutes || unit == .hours
            isFirst = false
            if word(index) == "and" || word(index) == "et" { index += 1 }
        }
        guard !isFirst, !isSpan || days == 0 && months == 0 else { return nil }
        var sign: Int64 = 1
        if word(index) == "ago" {
            sign = -1
            index += 1
        } else if word(index) == "from", word(index + 1) == "now" {
            index += 2
        }
        return (isSpan ? .span(sign * milliseconds) : .ahead(days: sign * days, months: sign * months), index)
    }

    private func count(_ index: Int, isSaid: Bool) -> (Int64, Int)? {
        if let (value, _) = number(index) { return (value, 1) }
        guard let word = word(index), let value = MomentWords.numbers[word], isSaid || value > 1 else {
            return nil
        }
        return (value, 1)
    }

    /// Numbers only: 2026-12-01, 20261201, 5/6, 31.12., 31.12.2026.
    private func writtenDay() -> Taken? {
        guard let first = number(0) else { return nil }
        if first.digits == 8 {
            return full(first.value / 10_000, first.value / 100 % 100, first.value % 100, 1)
        }
        guard case .mark(let mark)? = token(1), "/-.".contains(mark), let second = number(2),
            second.digits <= 2
        else { return nil }
        if first.digits == 4 {
            guard token(3) == .mark(mark), let third = number(4), third.digits <= 2 else { return nil }
            return full(first.value, second.value, third.value, 5)
        }
        guard first.digits <= 2, mark != "." || weekday == nil || isMark(".", 3) else { return nil }
        var orders = [MonthDay(month: second.value, day: first.value)]
        if mark != "." { orders.append(MonthDay(month: first.value, day: second.value)) }
        var length = 3
        if token(3) == .mark(mark), let third = number(4), third.digits == 4 || third.digits == 2,
            !isTime(4)
        {
            let year = third.digits == 2 ? 2_000 + third.value : third.value
            let days = orders.compactMap { Self.day(year, $0.month, $0.day) }.unique
            return days.isEmpty ? nil : (.full(days), 5)
        }
        if mark == ".", isMark(".", 3) { length = 4 }
        let possible = orders.filter { Self.day(2_024, $0.month, $0.day) != nil }.unique
        return possible.isEmpty ? nil : (.yearless(possible), length)
    }

    /// "1 dec", "dec 1 2026", "1er décembre", "the 5th", and "27" behind a weekday.
    private func monthDay() -> Taken? {
        if let month = word().flatMap({ MomentWords.months[$0] }) {
            let start = isMark(".", 1) ? 2 : 1
            guard let (date, length) = date(start), length > 1 || !isTime(start),
                // "Mar 27 oct" is a mardi.
                word(start + length).flatMap({ MomentWords.months[$0] }) == nil
            else { return nil }
            return withYear(month, date, start + length)
        }
        guard let (date, length) = date(0) else { return nil }
        var index = isMark(".", length) ? length + 1 : length
        while let filler = word(index), ["of", "de"].contains(filler) { index += 1 }
        if let month = word(index).flatMap({ MomentWords.months[$0] }) {
            return withYear(month, date, isMark(".", index + 1) ? index + 2 : index + 1)
        }
        guard length > 1 || weekday != nil && date > 23 && !isTime(0) else { return nil }
        return (.dayOfMonth(date), length)
    }

    /// A number with or without its ending: 1, 1st, 1er.
    private func date(_ index: Int) -> (Int64, Int)? {
        guard let (value, digits) = number(index), digits <= 2, (1...31).contains(value) else { return nil }
        return (value, word(index + 1).map(MomentWords.ordinals.contains) == true ? 2 : 1)
    }

    /// Whether the number there is an hour for sure: 9am, 17:30, 9h.
    private func isTime(_ index: Int) -> Bool {
        if isMark(":", index + 1) { return true }
        guard let word = word(index + 1) else { return false }
        return ["am", "pm", "h", "heures", "heure"].contains(word)
    }

    private func withYear(_ month: Int64, _ date: Int64, _ index: Int) -> Taken? {
        if let (year, digits) = number(index), digits == 4, Self.years.contains(year) {
            return full(year, month, date, index + 1)
        }
        guard Self.day(2_024, month, date) != nil else { return nil }
        return (.yearless([MonthDay(month: month, day: date)]), index)
    }

    private func full(_ year: Int64, _ month: Int64, _ date: Int64, _ length: Int) -> Taken? {
        Self.day(year, month, date).map { (.full([$0]), length) }
    }

    static let years: ClosedRange<Int64> = 1_970...2_199

    /// `nil` for a thirtieth of February.
    static func day(_ year: Int64, _ month: Int64, _ date: Int64) -> Day? {
        guard years.contains(year), (1...12).contains(month), (1...31).contains(date) else { return nil }
        let day = Day(year, month, date)
        return day.civil == (year, month, date) ? day : nil
    }
}
