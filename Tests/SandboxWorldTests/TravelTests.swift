import SandboxWorld
import Testing

@Suite("Time travel")
struct TravelTests {
    /// 2025-11-24 is a Monday; at 16:00 in UTC it is seven in the evening in the seed's zone.
    private static let table: [(body: JSON, end: String)] = [
        (["advance": "PT1H"], "2025-11-24T17:00:00.000Z"),
        (["advance": "P3D"], "2025-11-27T16:00:00.000Z"),
        (["advance": "P1W"], "2025-12-01T16:00:00.000Z"),
        (["advance": "P1DT12H30M5S"], "2025-11-26T04:30:05.000Z"),
        (["advance": "P5D", "business_days": true], "2025-12-01T16:00:00.000Z"),
        (["advance": "P4DT6H", "business_days": true], "2025-11-28T22:00:00.000Z"),
        (["business_days": 6], "2025-12-02T16:00:00.000Z"),
        (["advance": "PT8H", "business_days": 5], "2025-12-02T00:00:00.000Z"),
    ]

    @Test("The calendar goes on as far as was asked; protocol time stays", arguments: TravelTests.table)
    func journeys(body: JSON, end: String) throws {
        var stage = try Stage()
        try stage.world.travel(body, at: stage.now)
        #expect(stage.world.clock(at: stage.now) == ["clock": .string(end)])
        #expect(stage.world.state(at: stage.now)["clock"] == .string(end))
    }

    @Test(
        "What is no duration is refused",
        arguments: [
            [:], ["advance": "3 days"], ["advance": "P"], ["advance": "PT"], ["advance": "P1Y"],
            ["advance": "P1M"],
            ["advance": "PT5"], ["advance": "P-1D"], ["advance": "P9999D"],
            ["advance": "P1D", "business_days": "x"],
        ] as [JSON])
    func nonsense(body: JSON) throws {
        var stage = try Stage()
        let before = stage.world.clock(at: stage.now)
        #expect(throws: ControlError.self) { try stage.world.travel(body, at: stage.now) }
        #expect(stage.world.clock(at: stage.now) == before)
    }

    @Test("A traveller waits for everybody who follows the clock, and for nobody who is gone")
    func followers() throws {
        var stage = try Stage()
        stage.world.follow("1", after: nil)
        stage.world.follow("2", after: nil)
        #expect(stage.world.isFollowedByAll)
        #expect(stage.world.jump(after: 0) == nil)
        try stage.world.travel(["advance": "PT1H"], at: stage.now)
        #expect(stage.world.jump(after: 0) == ["number": 1, "ahead": 3_600_000])
        #expect(!stage.world.isFollowedByAll)
        stage.world.follow("1", after: 1)
        #expect(!stage.world.isFollowedByAll)
        stage.world.followerIsGone("2")
        #expect(stage.world.isFollowedByAll)
        stage.world.follow("2", after: 0)
        #expect(stage.world.isFollowedByAll, "what a dead process asked last may come late")
    }

    @Test("A reset brings the calendar back, and tells its followers")
    func reset() throws {
        var stage = try Stage()
        stage.world.follow("1", after: nil)
        try stage.world.travel(["advance": "P1D"], at: stage.now)
        stage.world.follow("1", after: 1)
        stage.world.reset(at: stage.now)
        #expect(stage.world.jump(after: 1) == ["number": 2, "ahead": 0])
        #expect(stage.world.clock(at: stage.now) == ["clock": "2025-11-24T16:00:00.000Z"])
    }

    @Test("A relative time is read at the hour people's clocks show")
    func relative() throws {
        var stage = try Stage.withBot()
        stage.register(Sample.projects)
        try stage.world.travel(["advance": "P2D"], at: stage.now)
        let (_, interaction) = try stage.command("/projects")
        stage.answer(interaction, ["type": 4, "data": ["content": "due <t:1764345600:R>"]])
        // 1764345600 is 2025-11-28 16:00, four days after the seed's day and two after the traveller's.
        #expect(try stage.seen().last?["text"] == "due in 2 days")
    }
}
