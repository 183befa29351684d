import ProjectModel
import Testing

@Suite("Mondays at nine")
struct WeeklyClockTests {
    /// Three hours east of Greenwich until 25 October 2026, then two.
    private let zone = ZoneRules(
        name: "East",
        offsets: [
            .init(from: Moment(millisecondsSince1970: 0), seconds: 10_800),
            .init(from: Moment(millisecondsSince1970: 1_792_893_600_000), seconds: 7_200),
        ])
    private let hour: Int64 = 3_600_000

    /// A reading of the wall clock there.
    private func local(_ year: Int64, _ month: Int64, _ day: Int64, _ hours: Int64) -> Moment {
        zone.moment(local: Day(year, month, day).number * 86_400_000 + hours * hour)
    }

    @Test("It rings on Monday at nine, not a moment before, and on no other day")
    func rings() {
        let clock = WeeklyClock(zone: zone)
        let monday = Day(2026, 9, 21)
        #expect(clock.ring(on: monday).at == local(2026, 9, 21, 9))
        #expect(clock.last(by: local(2026, 9, 21, 9)).day == monday)
        let before = Moment(millisecondsSince1970: local(2026, 9, 21, 9).millisecondsSince1970 - 1)
        #expect(clock.last(by: before).day == Day(2026, 9, 14))
        for day in 21...27 { #expect(clock.last(by: local(2026, 9, Int64(day), 23)).day == monday) }
    }

    @Test("A week in which clocks are changed ends at nine all the same")
    func summerTime() {
        let week = WeeklyClock(zone: zone).week(endingOn: Day(2026, 10, 26))
        #expect(week.upperBound == local(2026, 10, 26, 9))
        #expect(week.lowerBound.duration(to: week.upperBound) == .seconds(7 * 86_400 + 3_600))
    }
}
