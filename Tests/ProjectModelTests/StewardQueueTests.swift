import ProjectModel
import Testing

@Suite("What needs a steward")
struct StewardQueueTests {
    private func queue(_ projects: [Project], core: Bool = false, at now: Moment) -> StewardQueue {
        StewardQueue(projects, council: Cast.council, isForCore: core, calendar: BusinessCalendar(), at: now)
    }

    private func matters(_ project: Project, at now: Moment) -> [StewardQueue.Matter] {
        queue([project], at: now).items.map(\.matter)
    }

    private let name = ProjectName(id: Project.ID(1), name: "Logistics Tracker")

    @Test(
        "A proposal waits for its first answer, then for its decision, and then for a person who decides (K1, K2)"
    )
    func reviewing() throws {
        var project = try Project.proposed()
        let first = queue([project], at: .day(1)).items
        #expect(first.map(\.matter) == [.firstAnswer(name)])
        #expect(first.map(\.due) == [.day(3)])
        try project.take(.support, by: Cast.steward, at: .day(1))
        #expect(matters(project, at: .day(1)) == [.decision(name)])
        try project.take(.support, by: Cast.otherSteward, at: .day(1))
        let ready = queue([project], at: .day(1)).items
        #expect(ready.map(\.matter) == [.ready(name)])
        #expect(ready.map(\.due) == [.day(7)])
    }

    @Test("While the proposer has the ball there is nothing to do for a steward")
    func elsewhere() throws {
        var project = try Project.proposed()
        try project.move(.init(2, reason: "Which broker, and why?"), by: Cast.steward, at: .day(1))
        #expect(matters(project, at: .day(30)).isEmpty)
        project = try .proposed()
        try project.take(.support, by: Cast.steward, at: .day(1))
        try project.take(.support, by: Cast.otherSteward, at: .day(1))
        try project.approve(.init(wasDiscussed: true), by: Cast.steward, council: Cast.council, at: .day(2))
        #expect(matters(project, at: .day(30)).isEmpty, "only the proposer’s word is missing")
    }

    @Test("An approved project waits for its repository, a week at most (K3)")
    func repository() throws {
        var project = try Project.at(.approved)
        let items = queue([project], at: .day(12)).items
        #expect(items.map(\.matter) == [.repository(name, open: 6)])
        #expect(items.map(\.due) == [project.entered.advanced(by: .days(7))])
        try project.tick(.createRepository, by: Cast.steward, at: .day(12))
        #expect(matters(project, at: .day(12)) == [.repository(name, open: 5)])
        #expect(try matters(.at(.setup), at: .day(12)).isEmpty)
    }

    @Test("What a lead asks to pass over waits for a steward’s word (D31)")
    func waivers() throws {
        var project = try Project.at(.setup)
        try project.waive(.setupIssues, reason: "We plan in the thread.", by: Cast.proposer, at: .day(12))
        #expect(matters(project, at: .day(12)) == [.waivers(name, count: 1)])
        try project.grantWaiver(.setupIssues, by: Cast.steward, at: .day(13))
        #expect(matters(project, at: .day(13)).isEmpty)
    }

    @Test(
        "Quiet work asks for a kind word after 17 days, a break for none, and nothing for what goes on (K9, K10)"
    )
    func health() throws {
        var project = try Project.at(.active)
        let since = project.lastActivity
        #expect(matters(project, at: since.advanced(by: .days(16))).isEmpty, "its lead was asked first")
        #expect(matters(project, at: since.advanced(by: .days(17))) == [.health(name, .atRisk)])
        #expect(matters(project, at: since.advanced(by: .days(91))) == [.health(name, .quiet)])
        let pause = since.advanced(by: .days(15))
        let back = since.advanced(by: .days(60))
        try project.checkIn(.takingABreak, note: nil, back: back, by: Cast.proposer, at: pause)
        #expect(matters(project, at: since.advanced(by: .days(59))).isEmpty)
        #expect(matters(project, at: since.advanced(by: .days(61))) == [.health(name, .atRisk)])
    }

    @Test("An experiment comes up again at its end, until somebody says how it went (K22)")
    func experiment() throws {
        var project = try Project.proposed()
        try project.prepare(for: .approved, at: .day(10))
        try project.approve(
            .init(until: .day(40), wasDiscussed: true), by: Cast.steward, council: Cast.council, at: .day(11))
        #expect(matters(project, at: .day(39)) == [.repository(name, open: 6)])
        #expect(matters(project, at: .day(40)).contains(.experiment(name)))
        try project.evaluate(experiment: "It went well.", by: Cast.steward, at: .day(41))
        #expect(!matters(project, at: .day(41)).contains(.experiment(name)))
    }

    @Test("A resting project comes up when somebody could lead it, and after half a year (F79, K11)")
    func resting() throws {
        var project = try Project.at(.dormant)
        let since = try #require(project.dormancy?.since)
        #expect(matters(project, at: since.advanced(by: .days(100))).isEmpty)
        try project.volunteer("I know the domain well.", hours: .few, by: Cast.stranger, at: since)
        #expect(matters(project, at: since) == [.volunteers(name, count: 1)])
        let half = since.advanced(by: .days(182))
        #expect(matters(project, at: half) == [.archiveReview(name), .volunteers(name, count: 1)])
        #expect(try matters(.at(.complete), at: .day(400)) == [.archiveReview(name)])
    }

    @Test("What is due comes first, and what has no date comes last; people are for Core Stewards only (K17)")
    func order() throws {
        var waiver = try Project.at(.setup)
        try waiver.waive(.setupIssues, reason: "We plan in the thread.", by: Cast.proposer, at: .day(12))
        let projects = [waiver, try Project.at(.approved), try Project.proposed()]
        let now = Moment.day(200)
        let kinds = queue(projects, at: now).items.map(\.matter.kind)
        #expect(kinds == [.reviews, .setup, .health])
        let people = queue(projects, core: true, at: now).items.map(\.matter.kind)
        #expect(people == [.reviews, .setup, .health, .people, .people, .people])
        #expect(queue([], core: true, at: .day(10)).items.isEmpty)
    }

    @Test(
        "From when a project needs a steward is the moment it comes into the queue, at every stage",
        arguments: Stage.allCases)
    func since(stage: Stage) throws {
        let project = try Project.at(stage)
        let now = Moment.day(21)
        let calendar = BusinessCalendar()
        guard let since = project.needsSteward(calendar) else {
            #expect(matters(project, at: .day(4_000)).isEmpty)
            return
        }
        #expect(!matters(project, at: max(now, since)).isEmpty)
        #expect(matters(project, at: since.advanced(by: .seconds(-1))).isEmpty)
    }
}
