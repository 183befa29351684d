/// A phrase on the calendar: what it means now, in a zone.
struct MomentResolution {
    private let phrase: MomentPhrase
    private let now: Moment
    private let zone: ZoneRules
    private let today: Day

    init(_ phrase: MomentPhrase, now: Moment, zone: ZoneRules) {
        self.phrase = phrase
        self.now = now
        self.zone =
            phrase.offset.map {
                ZoneRules(
                    name: "", offsets: [.init(from: Moment(millisecondsSince1970: 0), seconds: $0 / 1_000)])
            } ?? zone
        today = Day(of: now, in: self.zone)
    }

    var answer: TypedMoment {
        let readings = readings.unique.filter {
            MomentPhrase.years.contains(Day(of: $0, in: zone).civil.year)
        }
        guard let first = readings.first else { return .unclear }
        let ahead = readings.filter { $0 >= now }
        switch ahead.count {
        case 0: return .past(first, perhaps: later(than: first))
        case 1: return .one(ahead[0])
        default: return .ambiguous(Array(ahead.prefix(4)))
        }
    }

    private var readings: [Moment] {
        switch phrase.day {
        case .instant(let moment): return [moment]
        case .span(let milliseconds):
            // To the whole minute, and not before what was asked for.
            let exact = now.millisecondsSince1970 + milliseconds
            return [Moment(millisecondsSince1970: (exact + 59_999) / 60_000 * 60_000)]
        case .relative(let days): return at(matching([today + days]))
        case .full(let days): return at(matching(days))
        case .yearless(let dates):
            let days = dates.flatMap { date in
                times.compactMap { time in coming(time) { MomentPhrase.day($0, date.month, date.day) } }
            }
            return days.filter { isNamed($0.day) }.map { moment($0.day, $0.time) }
        case .dayOfMonth(let date): return times.compactMap { nextDay(date, $0) }
        case .ahead(let days, let months):
            return at(matching([today.advanced(months: months)].compactMap(\.self).map { $0 + days }))
        case .nextUnit(let unit): return at(next(unit))
        case .endOfWeek(let weeks):
            let friday = today + (4 - today.weekday.index + (today.weekday.index > 4 ? 7 : 0))
            return at(matching([friday + 7 * weeks]))
        case .endOfMonth(let ahead): return at(matching([today.firstOfMonth(ahead: ahead + 1) + -1]))
        case .endOfNamedMonth(let month):
            return times.compactMap { time in
                coming(time) { Day(month == 12 ? $0 + 1 : $0, month == 12 ? 1 : month + 1, 1) + -1 }
            }.map { moment($0.day, $0.time) }
        case nil: return phrase.weekday.map { at(named($0)) } ?? floating
        }
    }

    private func moment(_ day: Day, _ time: Int64) -> Moment {
        zone.moment(local: day.number * MomentPhrase.dayLength + time)
    }

    private func at(_ days: [Day]) -> [Moment] { days.flatMap { day in times.map { moment(day, $0) } } }

    /// A weekday beside a date must be the date's: "Fri 28 Nov" on a Saturday is a mistake, and no guess mends it.
    private func matching(_ days: [Day]) -> [Day] { days.filter(isNamed) }

    private func isNamed(_ day: Day) -> Bool { phrase.weekday.map { $0 == day.weekday } ?? true }

    private var times: [Int64] {
        if !phrase.times.isEmpty { return phrase.times }
        // The midnight of a day is the one it begins with, or the one it ends with.
        if phrase.isMidnight { return [0, MomentPhrase.dayLength] }
        let isEnd =
            switch phrase.day {
            case .relative(0), .endOfWeek, .endOfMonth, .endOfNamedMonth: true
            default: false
            }
        return [(isEnd ? 18 : 9) * MomentPhrase.hour]
    }
}

// What comes next on the calendar.
extension MomentResolution {
    /// A time without a day.
    private var floating: [Moment] {
        if phrase.which == .this { return at([today]) }
        let times = phrase.isMidnight ? [0] : self.times
        return times.map { time in
            let here = moment(today, time)
            return here >= now ? here : moment(today.next, time)
        }.sorted()
    }

    private func named(_ weekday: Weekday) -> [Day] {
        let days = (weekday.index - today.weekday.index + 7) % 7
        let coming = today + days
        let isThisWeek = today.weekday.index + days < 7
        switch phrase.which {
        case .last: return [days == 0 ? today + -7 : coming + -7]
        case .this: return [coming]
        case nil: return days == 0 ? [today, today + 7] : [coming]
        case .next where !isThisWeek: return [coming]
        case .next: return days < 2 ? [coming + 7] : [coming, coming + 7]
        }
    }

    private func next(_ unit: MomentPhrase.Unit) -> [Day] {
        switch unit {
        case .weeks:
            let monday = today + (7 - today.weekday.index)
            return [monday + (phrase.weekday?.index ?? 0)]
        case .months: return matching([today.firstOfMonth(ahead: 1)])
        case .years: return matching([Day(today.civil.year + 1, 1, 1)])
        case .minutes, .hours, .days: return []
        }
    }

    /// The first year's day that is not over at that time; leap days may wait for eight years.
    private func coming(_ time: Int64, _ day: (Int64) -> Day?) -> (day: Day, time: Int64)? {
        let year = today.civil.year
        return (year...year + 8).lazy.compactMap(day).first { moment($0, time) >= now }.map { ($0, time) }
    }

    /// The next month's day, one that falls on the weekday that was said.
    private func nextDay(_ date: Int64, _ time: Int64) -> Moment? {
        for ahead in Int64(0)...60 {
            let first = today.firstOfMonth(ahead: ahead)
            guard let day = MomentPhrase.day(first.civil.year, first.civil.month, date), isNamed(day) else {
                continue
            }
            if moment(day, time) >= now { return moment(day, time) }
        }
        return nil
    }

    /// What somebody may have meant who typed what is over: the same time tomorrow, on the same day of the week, or
    /// next year.
    private func later(than past: Moment) -> Moment? {
        let local = zone.local(past)
        let day = Day(of: past, in: zone)
        let time = local - day.number * MomentPhrase.dayLength
        switch phrase.day {
        case .span, .instant, .ahead: return nil
        case .relative(0): return moment(today.next, time)
        case nil where phrase.weekday == nil: return moment(today.next, time)
        default: break
        }
        if day.number >= today.number - 7 {
            let again = moment(day + 7, time)
            return again >= now ? again : moment(day + 14, time)
        }
        let (year, month, date) = today.civil
        let coming = (year...year + 1).lazy.compactMap {
            MomentPhrase.day($0, day.civil.month, day.civil.day)
        }
        guard let again = coming.first(where: { $0 > (Day(year, month, date)) }), day.civil.year >= year - 1
        else { return nil }
        return moment(again, time)
    }
}

extension Day {
    /// The day of the calendar a zone is in.
    package init(of moment: Moment, in zone: ZoneRules) {
        let local = zone.local(moment)
        self.init(number: local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000)
    }

    static func + (day: Day, days: Int64) -> Day { Day(number: day.number + days) }

    func firstOfMonth(ahead: Int64) -> Day {
        let (year, month, _) = civil
        let months = year * 12 + month - 1 + ahead
        return Day(months / 12, months % 12 + 1, 1)
    }

    /// The same day of a later month, or that month's last: a month after 31 January is 28 February.
    fileprivate func advanced(months: Int64) -> Day? {
        guard months != 0 else { return self }
        let first = firstOfMonth(ahead: months)
        let last = first.firstOfMonth(ahead: 1) + -1
        let day = Day(number: min(first.number + civil.day - 1, last.number))
        return MomentPhrase.years.contains(day.civil.year) ? day : nil
    }
}

extension Weekday {
    /// Monday is 0.
    package var index: Int64 { Int64(Self.allCases.firstIndex(of: self) ?? 0) }
}

extension Array where Element: Hashable {
    /// Each once, in the order they first stand in.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
