import Engines
import ProjectModel
import Storage
import Testing

/// A clock is set when a project is saved, by the calendar of that hour; the calendar may be another tomorrow.
@Suite("When clocks are due")
struct WakingTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
    /// By which a first answer is due later: of the days to come every second is a holiday.
    private let slow = BusinessCalendar(
        holidays: Set((0..<30).map { Day(number: 1_790_000_000 / 86_400 + 2 * $0) }))

    /// A store with a proposal that waits for its first answer.
    private func submit(to place: Place) async throws {
        let store = try await Store(place.open())
        try await store.keep(Community(id: community, name: "Here"))
        let (life, noon) = (Life(seed: 1), noon)
        try await store.add(in: community, at: noon) { try life.begin($0) }
        await store.close()
    }

    @Test("All are set anew by the calendar of now, earlier or later", arguments: Engine.allCases)
    func anew(_ engine: Engine) async throws {
        let place = try await engine.place()
        try await submit(to: place)
        var wakes: [Moment] = []
        for calendar in [BusinessCalendar(), slow, BusinessCalendar()] {
            let store = try await Store(place.open(), calendar: calendar)
            try await store.setClocks()
            wakes.append(try #require(try await store.nextWake()))
            await store.close()
        }
        #expect(wakes[1] > wakes[0] && wakes[2] == wakes[0])
    }

    @Test(
        "One that is woken and has nothing to say is not due again before its time",
        arguments: Engine.allCases)
    func nothing(_ engine: Engine) async throws {
        let place = try await engine.place()
        try await submit(to: place)
        let store = try await Store(place.open(), calendar: slow)
        let early = try #require(try await store.nextWake())
        let due = try #require(try await store.due(by: early).first)
        try await store.pass(due, at: early)
        #expect(try await store.due(by: early) == [])
        let inTime = try #require(try await store.nextWake())
        #expect(inTime > early)
        try await store.pass(due, at: inTime)
        #expect(try await store.history(of: due.project, in: community).count == 2)
        await store.close()
    }
}
