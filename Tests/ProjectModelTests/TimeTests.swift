import ProjectModel
import Testing

@Suite("Time")
struct TimeTests {
    /// Nairobi is three hours east of Greenwich, always.
    private let nairobi = ZoneRules(
        name: "Africa/Nairobi", offsets: [.init(from: Moment(millisecondsSince1970: 0), seconds: 10_800)])

    private func moment(_ year: Int64, _ month: Int64, _ day: Int64, _ hour: Int64, zone: ZoneRules = .utc)
        -> Moment
    {
        zone.moment(local: (Day(year, month, day).number * 24 + hour) * 3_600_000)
    }

    @Test("Friday 18:00 and three business days is Wednesday 18:00, in the community's zone (story 6, K1)")
    func friday() {
        let calendar = BusinessCalendar(zone: nairobi)
        let due = calendar.moment(after: 3, businessDaysFrom: moment(2026, 11, 27, 18, zone: nairobi))
        #expect(due == moment(2026, 12, 2, 18, zone: nairobi))
        #expect(due == moment(2026, 12, 2, 15))
    }

    @Test("What begins on a weekend or a holiday counts from the next business day's 00:00")
    func weekend() {
        var calendar = BusinessCalendar()
        #expect(
            calendar.moment(after: 1, businessDaysFrom: moment(2026, 11, 28, 9)) == moment(2026, 12, 1, 0))
        calendar.holidays = [Day(2026, 11, 30)]
        #expect(
            calendar.moment(after: 1, businessDaysFrom: moment(2026, 11, 28, 9)) == moment(2026, 12, 2, 0))
        #expect(
            calendar.moment(after: 3, businessDaysFrom: moment(2026, 11, 27, 18)) == moment(2026, 12, 3, 18))
        calendar.weekend = [.friday]
        #expect(
            calendar.moment(after: 1, businessDaysFrom: moment(2026, 11, 27, 18)) == moment(2026, 11, 29, 0))
    }

    @Test(
        "Days and dates agree, over four centuries",
        arguments: [-100_000, -719_468, -1, 0, 1, 59, 60, 11_016, 20_781])
    func civil(number: Int64) {
        let (year, month, day) = Day(number: number).civil
        #expect(Day(year, month, day).number == number)
        #expect(Day(1970, 1, 1).weekday == .thursday && Day(2026, 11, 24).weekday == .tuesday)
        #expect(moment(2026, 11, 24, 9).plainUTC == "2026-11-24 09:00 UTC")
    }

    @Test("Where clocks are changed, a wall clock's reading means one moment")
    func summer() {
        let spring = moment(2026, 3, 29, 1)
        let zone = ZoneRules(
            name: "Europe/Berlin",
            offsets: [
                .init(from: Moment(millisecondsSince1970: 0), seconds: 3_600),
                .init(from: spring, seconds: 7_200),
            ])
        #expect(zone.moment(local: (Day(2026, 3, 29).number * 24 + 1) * 3_600_000) == moment(2026, 3, 29, 0))
        #expect(zone.moment(local: (Day(2026, 3, 29).number * 24 + 4) * 3_600_000) == moment(2026, 3, 29, 2))
        let calendar = BusinessCalendar(zone: zone)
        #expect(
            calendar.moment(after: 1, businessDaysFrom: moment(2026, 3, 27, 17)) == moment(2026, 3, 30, 16))
    }

    @Test(
        "A reading shown twice is the first moment, a skipped one is counted on, east and west of Greenwich",
        arguments: [("Europe/Paris", 2, 25, 28, 10), ("America/New_York", 1, 1, 14, 11)])
    func leaps(name: String, twice: Int64, autumn: Int64, spring: Int64, month: Int64) {
        let zone = ZoneRules.of(name)
        let first = moment(2026, month, autumn, twice, zone: zone)
        #expect(
            zone.local(first) == zone.local(first.advanced(by: .seconds(3_600))),
            "an hour later clocks show it again")
        let skipped = moment(2027, 3, spring, 2, zone: zone)
        #expect(zone.local(skipped) == (Day(2027, 3, spring).number * 24 + 3) * 3_600_000)
    }

    @Test("A review's clock stands still while the proposer has the ball, and starts anew (K1, K2, K20)")
    func reviewClock() throws {
        var project = try Project.proposed(at: moment(2026, 11, 27, 18))
        let calendar = BusinessCalendar()
        #expect(project.proposal?.clock.firstAnswerDue(in: calendar) == moment(2026, 12, 2, 18))
        try project.move(
            .init(2, reason: "What does it cost?"), by: Cast.steward, at: moment(2026, 11, 30, 9))
        #expect(project.proposal?.clock.firstAnswerDue(in: calendar) == nil)
        #expect(project.proposal?.clock.decisionDue == nil)
        #expect(project.nextWake(calendar) == nil)
        var text = ProposalText.complete
        text.tradeOff = "S3 against Glacier."
        try project.revise(text, by: Cast.proposer, at: moment(2026, 12, 7, 9))
        try project.move(.init(3), by: Cast.proposer, at: moment(2026, 12, 7, 10))
        #expect(project.proposal?.clock.firstAnswerDue(in: calendar) == moment(2026, 12, 10, 10))
        #expect(project.proposal?.clock.isFollowUp == true)
    }

    @Test("Each timer speaks up at its moments, each once, and nothing else happens (D10)")
    func nudges() throws {
        func steps(_ project: Project, until last: Moment) -> [String] {
            var project = project
            var said: [String] = []
            let calendar = BusinessCalendar()
            while let wake = project.nextWake(calendar), wake <= last, said.count < 50 {
                let before = (project.stage, project.unsaved.count)
                project.pass(calendar, at: wake)
                #expect(project.stage == before.0, "time suggests")
                #expect(project.unsaved.count > before.1, "a wake has a reason")
                for recorded in project.unsaved.dropFirst(before.1) {
                    guard case .nudged(let nudge) = recorded.change else { continue }
                    let days = nudge.since.duration(to: wake).components.seconds / 86_400
                    said.append("\(nudge.timer.rawValue) \(nudge.step) day \(days)")
                }
            }
            return said
        }
        let proposed = try Project.proposed(at: moment(2026, 11, 23, 9))
        #expect(
            steps(proposed, until: .day(100)) == [
                "firstAnswer 0 day 2", "firstAnswer 1 day 3", "decision 0 day 6", "decision 1 day 7",
            ])
        #expect(steps(try .at(.approved), until: .day(100)) == ["repository 0 day 3", "repository 1 day 7"])
        #expect(steps(try .at(.setup), until: .day(100)) == ["setup 0 day 7"])
        #expect(
            steps(try .at(.recruiting), until: .day(100)) == ["recruiting 0 day 14", "recruiting 1 day 28"])
        #expect(
            steps(try .at(.active), until: .day(400)) == [
                "atRisk 0 day 14", "atRisk 1 day 17", "quiet 0 day 42", "quiet 1 day 70", "quiet 2 day 91",
            ])
        #expect(steps(try .at(.maintained), until: .day(400)) == ["archiveReview 0 day 182"])
    }

    @Test("What came due while nobody ran is noted oldest first, and knows for when it was planned")
    func missed() throws {
        var project = try Project.at(.recruiting)
        let (calendar, began) = (BusinessCalendar(), project.entered)
        try project.receive(.sample(), from: Applicant(Cast.newcomer), at: began.advanced(by: .days(1)))
        let now = began.advanced(by: .days(40))
        project.pass(calendar, at: now)
        let nudges = project.unsaved.filter { if case .nudged = $0.change { true } else { false } }
        let planned = nudges.compactMap { project.planned($0, calendar) }
        #expect(planned == [4, 6, 15, 29].map { began.advanced(by: .days($0)) })
        let inTime = Recorded(nudges[0].change, by: .clock, at: planned[0].advanced(by: .seconds(299)))
        #expect(project.planned(inTime, calendar) == nil)
    }

    @Test("An application is brought to the lead on day 3 and to the stewards on day 5 (K5)")
    func application() throws {
        var project = try Project.at(.recruiting)
        try project.receive(.sample(), from: Applicant(Cast.newcomer), at: .day(20))
        project.pass(BusinessCalendar(), at: .day(23))
        project.pass(BusinessCalendar(), at: .day(23))
        #expect(project.nudged.contains(Nudge(.application, since: .day(20))))
        #expect(project.unsaved.count { $0.change == .nudged(Nudge(.application, since: .day(20))) } == 1)
        try project.ask(request: 1, "When?", by: Cast.proposer, at: .day(24))
        project.pass(BusinessCalendar(), at: .day(26))
        #expect(!project.nudged.contains(Nudge(.application, step: 1, since: .day(20))))
    }

    @Test(
        "Two weeks of silence are at risk, three months quiet; a break is a good answer (K9, K10, story 11)")
    func health() throws {
        var project = try Project.at(.active)
        let start = project.lastActivity
        func after(_ days: Int) -> Moment { start.advanced(by: .days(days)) }
        #expect(project.health(at: after(13)) == .healthy)
        #expect(project.health(at: after(14)) == .atRisk)
        #expect(project.health(at: after(91)) == .quiet)
        try project.checkIn(.takingABreak, by: Cast.proposer, at: after(14))
        #expect(project.health(at: after(27)) == .onBreak)
        project.see(Activity(commits: 3, at: after(29)), at: after(29))
        #expect(project.health(at: after(30)) == .healthy)
        #expect(try Project.at(.recruiting).health(at: .day(90)) == nil)
    }

    @Test("A pause for want of applications or of activity waits until that is so (T12, T15)")
    func rests() throws {
        var recruiting = try Project.at(.recruiting)
        let open = recruiting.entered.advanced(by: .weeks(4))
        #expect(throws: Refusal.gateClosed(rule: 12, [Gap(.restReason, .until(open))])) {
            try recruiting.move(.init(12, rest: .noApplications), by: Cast.proposer, at: .day(20))
        }
        try recruiting.move(.init(12, rest: .noApplications), by: Cast.proposer, at: open)
        #expect(recruiting.stage == .dormant)
    }
}
