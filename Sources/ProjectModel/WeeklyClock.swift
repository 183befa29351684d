/// When a week is told about: Mondays at nine in the community's zone (MIRROR §2).
package struct WeeklyClock: Equatable, Sendable {
    package var zone: ZoneRules

    package init(zone: ZoneRules) {
        self.zone = zone
    }

    /// A week's end: the Monday, and the moment on it.
    package struct Ring: Equatable, Sendable {
        package var day: Day
        package var at: Moment
    }

    /// Nine in the morning.
    private static let hour: Int64 = 9 * 3_600_000
    private static let dayLength: Int64 = 86_400_000

    /// The last time it rang by a moment.
    package func last(by now: Moment) -> Ring {
        let local = zone.local(now)
        var day = Day(
            number: local >= 0 ? local / Self.dayLength : (local - Self.dayLength + 1) / Self.dayLength)
        while day.weekday != .monday { day = Day(number: day.number - 1) }
        let ring = ring(on: day)
        return ring.at <= now ? ring : self.ring(on: Day(number: day.number - 7))
    }

    package func ring(on day: Day) -> Ring {
        Ring(day: day, at: zone.moment(local: day.number * Self.dayLength + Self.hour))
    }

    /// What a week covers that ends with a Monday.
    package func week(endingOn day: Day) -> Range<Moment> {
        ring(on: Day(number: day.number - 7)).at..<ring(on: day).at
    }
}
