/// When a community works: its zone, its weekend and its holidays (DOMAIN §3).
package struct BusinessCalendar: Equatable, Sendable {
    package var zone: ZoneRules
    package var weekend: Set<Weekday>
    package var holidays: Set<Day>

    /// - Precondition: a weekend leaves at least one day of the week.
    package init(
        zone: ZoneRules = .utc, weekend: Set<Weekday> = [.saturday, .sunday], holidays: Set<Day> = []
    ) {
        precondition(weekend.count < 7, "a community works on some day of the week")
        self.zone = zone
        self.weekend = weekend
        self.holidays = holidays
    }

    package func isBusinessDay(_ day: Day) -> Bool {
        !weekend.contains(day.weekday) && !holidays.contains(day)
    }

    /// The moment after so many business days. One is a whole day of time spent on business days: Friday 18:00 and
    /// three is Wednesday 18:00; what begins on a weekend or holiday counts from the next business day's 00:00.
    package func moment(after days: Int, businessDaysFrom start: Moment) -> Moment {
        var local = zone.local(start)
        var left = Int64(days) * Self.dayLength
        while true {
            let day = Day(number: local.flooredQuotient(by: Self.dayLength))
            let end = (day.number + 1) * Self.dayLength
            if isBusinessDay(day) {
                if left <= end - local { return zone.moment(local: local + left) }
                left -= end - local
            }
            local = end
        }
    }

    private static let dayLength: Int64 = 86_400_000
}

extension Int64 {
    fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

/// How long a proposal has waited for stewards (K1, K2, K20). It stands still while the proposer has the ball.
package struct ReviewClock: Equatable, Codable, Sendable {
    package private(set) var started: Moment
    package private(set) var paused: Moment?
    /// The first word of a steward: a question, a concern, an approval, a decision (D6).
    package private(set) var firstAnswer: Moment?
    /// After changes that were asked for: a review of 2 to 3 business days (K20).
    package private(set) var isFollowUp = false

    init(started: Moment) {
        self.started = started
    }

    /// When the first answer is due; `nil` when it was given or the proposer has the ball.
    package func firstAnswerDue(in calendar: BusinessCalendar) -> Moment? {
        guard paused == nil, firstAnswer == nil else { return nil }
        return calendar.moment(after: 3, businessDaysFrom: started)
    }

    /// When a decision is due; `nil` while the proposer has the ball.
    package var decisionDue: Moment? { paused == nil ? started.advanced(by: .days(7)) : nil }

    mutating func answered(at now: Moment) { firstAnswer = firstAnswer ?? now }
    mutating func pause(at now: Moment) { paused = paused ?? now }

    mutating func restart(at now: Moment, isFollowUp: Bool) {
        started = now
        paused = nil
        firstAnswer = nil
        self.isFollowUp = isFollowUp
    }
}
