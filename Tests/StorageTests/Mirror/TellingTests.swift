import Cards
import Engines
import ProjectModel
import Testing

@testable import Storage

/// Who is told of a change is read in its transaction.
@Suite("Who is told")
struct TellingTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
    private let lead = Standing.member(MemberID(1))

    private func store(_ engine: Engine) async throws -> (Store, Project) {
        let store = try await Store(engine.database())
        try await store.keep(Community(id: community, name: "Here"))
        var listing = Listing(name: "Tracker", summary: "Tracks.", difficulty: .beginner, state: .active)
        listing.lead = MemberID(1)
        listing.techStack = ["Kafka"]
        listing.milestones = (1...6).map { Milestone("Step \($0)", phase: 1, id: $0) }
        let (made, noon) = (listing, noon)
        let project = try await store.change(in: community) {
            try $0.register(made, by: .commandLine, at: noon)
        }
        return (store, project)
    }

    /// Where the last change is told in messages.
    private func told(_ store: Store) async throws -> [String] {
        let last = try await store.lastEvent(in: community)
        return try await store.posts(of: last, in: community).filter { $0.kind == .message }.map {
            "\($0.lane)"
        }
    }

    @Test(
        "Followers and whoever waits for a seat like this are told, as far as they want to hear",
        arguments: Engine.allCases)
    func people(_ engine: Engine) async throws {
        let (store, project) = try await store(engine)
        let noon = noon
        for member in [MemberID(21), MemberID(22)] {
            _ = try await store.follow(project.id, by: member, in: community, at: noon)
        }
        for (member, watch) in [
            (23, SeatWatch(skill: "Kafka")), (24, SeatWatch(skill: "Spark")), (25, SeatWatch()),
            (21, SeatWatch(difficulty: .beginner)),
        ] {
            try await store.keep(watch, of: MemberID(UInt64(member)), in: community, at: noon)
        }
        try await store.keep(Member(MemberID(22), name: "x", muted: [.openSeats]), in: community)
        try await store.change(project.id, in: community, at: noon) {
            try $0.openSeats("Data Engineer", count: 1, by: lead, at: noon)
        }
        #expect(try await told(store) == ["dm/21", "dm/23", "dm/25", "project/1"])
        try await store.keep(Member(MemberID(25), name: "x", muted: [.openSeats]), in: community)
        _ = try await store.unfollow(project.id, by: MemberID(21), in: community)
        try await store.dropSeatWatch(of: MemberID(21), in: community)
        try await store.change(project.id, in: community, at: noon) {
            try $0.openSeats("Analyst", count: 1, by: lead, at: noon)
        }
        #expect(try await told(store) == ["dm/23", "project/1"])
        await store.close()
    }

    @Test("The fourth message about a project in a week waits for the digest", arguments: Engine.allCases)
    func memory(_ engine: Engine) async throws {
        let (store, project) = try await store(engine)
        for (number, day) in zip(1...5, [0, 1, 2, 3, 8]) {
            let now = noon.advanced(by: .days(day))
            try await store.change(project.id, in: community, at: now) {
                try $0.finish(milestone: number, isCelebrated: true, by: lead, at: now)
            }
        }
        let posts = try await store.openPosts(in: community, limit: 100).filter { $0.lane == .projects }
        #expect(posts.map(\.event) == [2, 3, 4, 6])
        let gathered = try await store.posts(of: 5, in: community).filter { $0.lane == .projects }
        #expect(gathered.map(\.state.word) == ["waits for the digest"] && gathered.map(\.kind) == [.digest])
        let lease = try #require(try await store.acquire("courier/7", as: "me", for: .seconds(60)))
        let outbox = Outbox(store, of: community, holding: lease)
        var lines: [Int] = []
        while let claim = try await outbox.claimMessage(in: .projects, at: noon.advanced(by: .days(8))) {
            lines += claim.changes.map(\.event)
            try await outbox.settle(claim, as: 1, at: noon.advanced(by: .days(8)))
        }
        #expect(lines == [2, 3, 4, 6], "what is gathered is not sent")
        let digest = Notice.digest(.projects, day: Day(2026, 9, 28))
        let number = try #require(
            try await store.ask(digest, in: .projects, community, at: noon.advanced(by: .days(8))))
        #expect(try await store.surplus(of: number, in: .projects, community).map(\.event) == [5])
        let claim = try #require(
            try await outbox.claimNotice(in: .projects, at: noon.advanced(by: .days(8))))
        try await outbox.settle(claim, as: 77, at: noon.advanced(by: .days(8)))
        #expect(try await store.surplus(of: number, in: .projects, community) == [])
        let told = try await store.posts(of: 5, in: community).filter { $0.lane == .projects }
        #expect(told.map(\.state) == [.done] && told.map(\.message) == [77])
        await store.close()
    }
}
