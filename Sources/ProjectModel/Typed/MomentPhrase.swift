/// What a typed date says, before anybody looks at the calendar: a day, a time, either or both.
struct MomentPhrase {
    var day: DayPart?
    var weekday: Weekday?
    var which: Which?
    /// Milliseconds of the day; several where the words leave it open.
    var times: [Int64] = []
    var daypart: Daypart?
    var isMidnight = false
    /// Milliseconds east of Greenwich, where that was typed.
    var offset: Int64?

    enum DayPart: Equatable {
        /// Days from today.
        case relative(Int64)
        case full([Day])
        /// Month and day, in the orders they may be read in.
        case yearless([MonthDay])
        case dayOfMonth(Int64)
        /// Days and months ahead on the calendar.
        case ahead(days: Int64, months: Int64)
        /// Milliseconds from now.
        case span(Int64)
        /// The first day of the next week, month or year.
        case nextUnit(Unit)
        /// The Friday of the week so many ahead.
        case endOfWeek(Int64)
        /// The last day of the month so many months ahead.
        case endOfMonth(ahead: Int64)
        case endOfNamedMonth(Int64)
        case instant(Moment)
    }

    struct MonthDay: Hashable {
        var month: Int64
        var day: Int64
    }

    enum Unit {
        case minutes, hours, days, weeks, months, years

        /// Whether "next week" and the like name one.
        var isCalendar: Bool { [.weeks, .months, .years].contains(self) }
    }

    enum Which { case this, next, last }
    enum Daypart { case morning, afternoon, evening, night, end }

    var tokens: ArraySlice<MomentToken>
    /// How people call the zone: "Africa/New_York" is said "new", "york".
    private let zoneWords: Set<String>

    /// `nil` when any of it is not understood: a date half understood is a wrong date.
    init?(_ text: String, zone: ZoneRules) {
        let said = zone.name.folded.split { !$0.isLetter }.map(String.init)
        zoneWords = Set(said)
        tokens = []
        if let moment = Self.discordStamp(text) {
            day = .instant(moment)
            return
        }
        guard let tokens = MomentToken.all(in: text), !tokens.isEmpty else { return nil }
        self.tokens = tokens[...]
        while !self.tokens.isEmpty {
            guard takeDay() || takeWeekday() || takeTime() || takeZone() || takeFiller() else { return nil }
        }
        guard day != nil || weekday != nil || !times.isEmpty || daypart != nil || isMidnight else {
            return nil
        }
        guard isSound else { return nil }
        finishTimes()
    }

    /// Discord's own way to write a moment, as people copy it: `<t:1796000000:F>`.
    private static func discordStamp(_ text: String) -> Moment? {
        let parts = text.split(whereSeparator: \.isWhitespace).joined().split(separator: ":")
        guard parts.count >= 2, parts[0] == "<t", text.last == ">",
            let seconds = Int64(parts[1].prefix { $0.isNumber || $0 == "-" }), abs(seconds) < 10_000_000_000
        else { return nil }
        return Moment(millisecondsSince1970: seconds * 1_000)
    }

    /// Parts that cannot stand together: "in 90 min at 9", "last tomorrow".
    private var isSound: Bool {
        let hasTime = !times.isEmpty || isMidnight || daypart != nil
        if isMidnight && !times.isEmpty { return false }
        switch day {
        case .span, .instant: return !hasTime && weekday == nil && which == nil
        case .nextUnit(.weeks): return which == nil
        case nil: return which == nil || weekday != nil || daypart != nil && which == .this
        default: return which == nil || which == .this
        }
    }

    /// A part of the day turns 7 into 19:00, and is a time where none was typed.
    private mutating func finishTimes() {
        let hour: Int64 = 3_600_000
        guard let daypart else { return }
        if times.isEmpty {
            if isMidnight { return }
            let usual: Int64 =
                switch daypart {
                case .morning: 9
                case .afternoon: 14
                case .evening, .end: 18
                case .night: 20
                }
            times = [usual * hour]
            return
        }
        switch daypart {
        case .morning: times = [times[0]]
        case .afternoon, .evening, .night: times = [times[0] < 12 * hour ? times[0] + 12 * hour : times[0]]
        case .end: break
        }
    }
}

// Looking ahead, and what goes with either part.
extension MomentPhrase {
    func token(_ index: Int) -> MomentToken? {
        index < tokens.count ? tokens[tokens.startIndex + index] : nil
    }

    func word(_ index: Int = 0) -> String? {
        if case .word(let word)? = token(index) { word } else { nil }
    }

    func number(_ index: Int) -> (value: Int64, digits: Int)? {
        if case .number(let value, let digits)? = token(index) { (value, digits) } else { nil }
    }

    func isMark(_ mark: Character, _ index: Int) -> Bool { token(index) == .mark(mark) }

    mutating func drop(_ count: Int) { tokens = tokens.dropFirst(count) }

    private mutating func takeFiller() -> Bool {
        if let word = word(), MomentWords.fillers.contains(word) {
            drop(1)
            return true
        }
        // The dot of "fri." and "31.12.", and a hyphen that stands between a day and a time.
        guard isMark(".", 0) || isMark("-", 0) && (day != nil || weekday != nil || !times.isEmpty) else {
            return false
        }
        drop(1)
        return true
    }

    private mutating func takeWeekday() -> Bool {
        guard let word = word() else { return false }
        if let said = MomentWords.which[word], which == nil {
            which = said
            drop(1)
            return true
        }
        guard weekday == nil, let named = MomentWords.weekdays[word] else { return false }
        weekday = named
        drop(1)
        return true
    }

    private mutating func takeZone() -> Bool {
        if let word = word() {
            guard zoneWords.contains(word) || ["utc", "gmt", "z"].contains(word) else { return false }
            if !zoneWords.contains(word) { offset = 0 }
            drop(1)
            return true
        }
        // +03:00, +0300 or +03, behind a time.
        guard !times.isEmpty, offset == nil, isMark("+", 0) || isMark("-", 0) && isFull,
            let (value, digits) = number(1)
        else { return false }
        let sign: Int64 = isMark("+", 0) ? 1 : -1
        let minutes: Int64
        if digits == 2, isMark(":", 2), let more = number(3), more.digits == 2 {
            minutes = value * 60 + more.value
            drop(4)
        } else if digits == 4 {
            minutes = value / 100 * 60 + value % 100
            drop(2)
        } else if digits == 2 {
            minutes = value * 60
            drop(2)
        } else {
            return false
        }
        guard minutes <= 18 * 60 else { return false }
        offset = sign * minutes * 60_000
        return true
    }

    /// Behind a bare time a hyphen makes a span of it, "9:00-10:00", which is no moment; behind a full date an offset.
    private var isFull: Bool {
        if case .full? = day { true } else { false }
    }
}
