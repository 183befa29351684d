import ProjectModel
import Testing

@Suite("Where a project is told of")
struct ChannelChoiceTests {
    private let there = ProjectHome.channel(30)

    @Test("It is asked in setup, and once more when building begins (F58, D21)")
    func asked() throws {
        var project = try Project.at(.setup)
        #expect(project.asksForChannel(at: .none) && !project.asksForChannel(at: there))
        #expect(throws: Refusal.notYours(needed: [.lead], lead: MemberID(1))) {
            try project.choose(channel: .later, by: Cast.stranger, at: .day(20))
        }
        try project.choose(channel: .later, by: Cast.proposer, at: .day(20))
        #expect(!project.asksForChannel(at: .none))
        #expect(throws: Refusal.alreadySo) {
            try project.choose(channel: .later, by: Cast.proposer, at: .day(20))
        }
        #expect(try !Project.at(.archived).asksForChannel(at: .none))

        var building = try Project.at(.active)
        #expect(building.asksForChannel(at: .none), "nobody has ever chosen")
        try building.choose(channel: .later, by: Cast.proposer, at: .day(40))
        #expect(!building.asksForChannel(at: .none), "once more, and no more")
    }

    @Test("Later, said in setup, is asked again when building begins")
    func later() throws {
        var project = Project.given(.tracker)
        try project.choose(channel: .later, by: .member(MemberID(1)), at: .day(1))
        #expect(!project.asksForChannel(at: .none))
        try project.move(
            .init(11, said: [.teamOnboarded, .tasksAssigned], waiving: [.coreRoles: "We begin."]),
            by: Cast.steward, at: .day(9))
        #expect(project.asksForChannel(at: .none))
        try project.choose(channel: .create, by: .member(MemberID(1)), at: .day(10))
        #expect(!project.asksForChannel(at: .beingMade) && project.asksForChannel(at: .notMade(.noRoom)))
    }

    @Test("One is asked for once, and again when it is gone; the list has a tick when it is there")
    func create() throws {
        var project = try Project.at(.setup)
        try project.choose(channel: .create, by: Cast.proposer, at: .day(20))
        #expect(throws: Refusal.alreadySo) {
            try project.choose(channel: .create, by: Cast.steward, at: .day(20))
        }
        #expect(!project.checklist.isDone(.setupChannel))
        try project.settleIn(at: .day(21))
        #expect(project.checklist.ticks[.setupChannel] == .done(by: .member(MemberID(1)), at: .day(21)))
        #expect(throws: Refusal.alreadySo) { try project.settleIn(at: .day(21)) }
        try project.choose(channel: .create, isGone: true, by: Cast.steward, at: .day(30))
        #expect(project.channelWish?.at == .day(30))
    }

    @Test("One that is there is a tick at once")
    func existing() throws {
        var project = try Project.at(.setup)
        try project.choose(channel: .existing, by: Cast.proposer, at: .day(20))
        #expect(project.checklist.isDone(.setupChannel))
        try project.choose(channel: .existing, by: Cast.proposer, at: .day(22))
        #expect(project.channelWish?.at == .day(22))
    }

    @Test(
        "A channel has its project's name, and a name in another script its number",
        arguments: [("Logistics Tracker", "logistics-tracker"), ("Складской учёт", "project-1")])
    func name(name: String, channel: String) {
        var listing = Listing.tracker
        listing.name = name
        #expect(Project.given(listing).channelName == channel)
    }
}

@Suite("The channels of a server")
struct ChannelLayoutTests {
    private let project = Project.given(.tracker)

    private func layout(_ places: ChannelLayout.Place...) -> ChannelLayout { ChannelLayout(places) }

    @Test("Of what was made for a project, the name and the reference in the topic are told by")
    func own() {
        func made(_ place: ChannelLayout.Place) -> UInt64? {
            layout(place).channel(madeFor: project.id, named: "logistics-tracker")
        }
        #expect(
            made(.init(5, named: "logistics-tracker", topic: "Setup · Lead <@1> · P-001 · /lead board")) == 5)
        #expect(made(.init(5, named: "logistics-tracker", topic: "Setup · P-0012 · /lead board")) == nil)
        #expect(made(.init(5, named: "logistics-tracker", topic: "ask about P-001 here")) == nil)
        #expect(made(.init(5, named: "tracker", topic: "Setup · P-001 · /lead board")) == nil)
        #expect(made(.init(5, named: "logistics-tracker")) == nil)
    }

    @Test("A namesake is proposed: the whole name, the slug, or the first words of it; nothing that is taken")
    func namesake() {
        let whole = ChannelLayout.Place(5, named: "logistics-tracker")
        #expect(layout(.init(4, named: "logistics"), whole).namesake(of: project, besides: []) == whole)
        #expect(layout(whole).namesake(of: project, besides: [5]) == nil)
        #expect(
            layout(.init(5, named: "logistics-tracker", .forum)).namesake(of: project, besides: []) == nil)
        #expect(
            layout(.init(4, named: "logistics")).namesake(of: project, besides: []) == nil,
            "one word says little")
        var listing = Listing.tracker
        listing.name = "Logistics Tracker for Boats"
        let first = layout(whole).namesake(of: Project.given(listing), besides: [])
        #expect(first == whole)
    }

    @Test("Room is counted: 50 in a category, the next one then, 500 in a server (FAULTS 28)")
    func room() {
        func full(_ category: UInt64, _ count: Int) -> [ChannelLayout.Place] {
            (0..<count).map { .init(1_000 * category + UInt64($0), named: "c", in: category) }
        }
        let categories: [ChannelLayout.Place] = [
            .init(1, named: "A", .category), .init(2, named: "B", .category),
        ]
        #expect(ChannelLayout(categories + full(1, 49)).room(in: [1, 2]) == .category(1))
        #expect(ChannelLayout(categories + full(1, 50)).room(in: [1, 2]) == .category(2))
        #expect(ChannelLayout(categories + full(1, 50) + full(2, 50)).room(in: [1, 2]) == .none)
        #expect(ChannelLayout(categories + full(1, 50)).room(in: []) == .outsideCategories)
        #expect(ChannelLayout(full(9, 3)).room(in: [1]) == .outsideCategories, "a category that is gone")
        #expect(ChannelLayout(categories + full(9, 498)).room(in: [1]) == .none)
    }
}
