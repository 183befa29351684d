import Cards
import Engines
import ProjectModel
import Testing

@testable import Storage

/// What waits for a person, and what was missed, in both engines.
@Suite("One message instead of many")
struct BundlingTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
    private let lead = Standing.member(MemberID(1))
    private let person = Lane.member(MemberID(21))

    private struct Stage {
        var store: Store
        var outbox: Outbox
        var project: Project
    }

    private func stage(_ engine: Engine, since began: Moment) async throws -> Stage {
        let store = try await Store(engine.place().open())
        try await store.keep(Community(id: community, name: "Here"))
        var listing = Listing(name: "Tracker", summary: "Tracks.", difficulty: .beginner, state: .active)
        listing.lead = MemberID(1)
        listing.seats = [Seat(role: "Data Engineer", count: 2, opened: noon)]
        listing.milestones = (1...9).map { Milestone("Step \($0)", phase: 1, id: $0) }
        let (made, noon) = (listing, noon)
        let project = try await store.change(in: community) {
            try $0.register(made, by: .commandLine, at: noon)
        }
        _ = try await store.follow(project.id, by: MemberID(21), in: community, at: noon)
        let lease = try #require(try await store.acquire("courier/7", as: "me", for: .seconds(60)))
        let outbox = Outbox(store, of: community, holding: lease, since: began)
        return Stage(store: store, outbox: outbox, project: project)
    }

    private func minute(_ minute: Int) -> Moment { noon.advanced(by: .seconds(60 * minute)) }

    private func celebrate(_ milestones: ClosedRange<Int>, _ stage: Stage, at now: Moment) async throws {
        let lead = lead
        for milestone in milestones {
            try await stage.store.change(stage.project.id, in: community, at: now) {
                try $0.finish(milestone: milestone, isCelebrated: true, by: lead, at: now)
            }
        }
    }

    @Test(
        "What comes within the hour is told in one message; an answer goes at once (MIRROR §5)",
        arguments: Engine.allCases)
    func hour(_ engine: Engine) async throws {
        let stage = try await stage(engine, since: noon)
        let (outbox, lead) = (stage.outbox, lead)
        try await celebrate(1...1, stage, at: noon)
        let first = try #require(try await outbox.claimMessage(in: person, at: noon))
        try await outbox.settle(first, as: 1, at: noon)
        try await celebrate(2...3, stage, at: minute(10))
        #expect(try await outbox.claimMessage(in: person, at: minute(10)) == nil)
        let held = try await stage.store.openPosts(in: community).filter { $0.lane == person }
        #expect(held.map(\.state.word) == ["held: one message an hour", "held: one message an hour"])
        #expect(held.map(\.nextTry) == [minute(60), minute(60)])
        #expect(try await outbox.heldLanes() == [:], "a change of rights does not bring it sooner")
        let answered = minute(20)
        try await stage.store.change(stage.project.id, in: community, at: answered) { project in
            let letter = JoinRequest.Letter(
                role: "Data Engineer", hours: .few, words: "Words that are long enough.")
            try project.receive(letter, from: Applicant(.member(MemberID(21))), at: answered)
            try project.welcome(request: 1, .init(role: "Data Engineer"), by: lead, at: answered)
        }
        let answer = try #require(try await outbox.claimMessage(in: person, at: answered))
        #expect(answer.changes.count == 1 && answer.urgency == .decision)
        try await outbox.settle(answer, as: 2, at: answered)
        try await outbox.releaseDue(at: minute(60))
        #expect(
            try await outbox.claimMessage(in: person, at: minute(60)) == nil,
            "something was told at 20 minutes")
        try await outbox.releaseDue(at: minute(80))
        let bundle = try #require(try await outbox.claimMessage(in: person, at: minute(80)))
        #expect(bundle.changes.map(\.event) == [3, 4] && !bundle.isMissed && bundle.urgency == .announcement)
        await stage.store.close()
    }

    @Test(
        "A clock that is set back keeps nobody waiting and makes nothing missed", arguments: Engine.allCases)
    func clockJump(_ engine: Engine) async throws {
        let stage = try await stage(engine, since: minute(60))
        try await celebrate(1...1, stage, at: minute(60))
        let first = try #require(try await stage.outbox.claimMessage(in: person, at: minute(60)))
        try await stage.outbox.settle(first, as: 1, at: minute(60))
        try await celebrate(2...7, stage, at: minute(-600))
        let back = try #require(try await stage.outbox.claimMessage(in: person, at: minute(-600)))
        #expect(back.changes.map(\.event) == [3, 4, 5, 6, 7, 8] && !back.isMissed)
        try await stage.outbox.settle(back, as: 2, at: minute(-600))
        let calendar = stage.store.calendar
        var nudges = 0
        for day in [30, 29, 30, -400, 31] {
            let now = noon.advanced(by: .days(day))
            let changed = try await stage.store.change(stage.project.id, in: community, at: now) {
                $0.pass(calendar, at: now)
            }
            nudges += changed.changes.count
        }
        #expect(nudges == 2, "two weeks of silence and three days more, each noted once")
        await stage.store.close()
    }

    @Test(
        "What was missed while nobody was there is told with its time, and more than four in one message",
        arguments: Engine.allCases)
    func missed(_ engine: Engine) async throws {
        let stage = try await stage(engine, since: minute(120))
        let room = Lane.project(stage.project.id)
        try await celebrate(1...6, stage, at: noon)
        let summary = try #require(try await stage.outbox.claimMessage(in: room, at: minute(120)))
        #expect(summary.isMissed && summary.changes.map(\.event) == [2, 3, 4, 5, 6, 7])
        try await stage.outbox.settle(summary, as: 1, at: minute(120))
        try await celebrate(7...7, stage, at: minute(118))
        let recent = try #require(try await stage.outbox.claimMessage(in: room, at: minute(120)))
        #expect(!recent.isMissed, "two minutes are no absence")
        try await stage.outbox.layBack(recent)
        try await celebrate(8...8, stage, at: minute(119))
        let late = try #require(try await stage.outbox.claimMessage(in: room, at: minute(130)))
        #expect(late.isMissed && late.changes.map(\.event) == [8])
        try await stage.outbox.settle(late, as: 2, at: minute(130))
        await stage.store.close()
    }

    @Test(
        "A lane that keeps being refused is tried sooner than hourly when rights change",
        arguments: Engine.allCases)
    func refused(_ engine: Engine) async throws {
        let stage = try await stage(engine, since: noon)
        try await celebrate(1...1, stage, at: noon)
        let claim = try #require(try await stage.outbox.claimMessage(in: .projects, at: noon))
        try await stage.outbox.hold(claim, for: .noPermission, isInDoubt: false, at: noon)
        try await stage.outbox.retry(.projects, at: minute(1))
        #expect(try await stage.outbox.nextTry() == minute(1))
        try await stage.outbox.retry(.projects, at: minute(2))
        #expect(try await stage.outbox.nextTry() == minute(1), "never later than it would be")
        await stage.store.close()
    }
}
