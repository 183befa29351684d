import Engines
import ProjectModel
import Storage
import Testing

@Suite("Following", .serialized)
struct FollowingTests {
    private let community = Community(id: Community.ID(7), name: "Lab")
    private let now = Moment(millisecondsSince1970: 1_790_000_000_000)
    private let reader = MemberID(1)
    private let other = MemberID(2)

    private func store(_ engine: Engine) async throws -> Store {
        let store = try await Store(engine.database())
        try await store.keep(community)
        for name in ["Tracker", "Harbour"] {
            var listing = Listing(name: name, summary: "", difficulty: .beginner, state: .recruiting)
            listing.skills = [.streaming]
            listing.seats = [Seat(role: "Data Engineer", count: 1, opened: now)]
            try await store.change(in: community.id) { [listing, now] in
                try $0.register(listing, by: .commandLine, at: now)
            }
        }
        return store
    }

    @Test(
        "Who follows is found by project and by member, and following twice is following once",
        arguments: Engine.allCases)
    func following(engine: Engine) async throws {
        let store = try await store(engine)
        let tracker = Project.ID(1)
        #expect(try await store.follow(tracker, by: reader, in: community.id, at: now))
        #expect(try await !store.follow(tracker, by: reader, in: community.id, at: now))
        #expect(try await store.follow(tracker, by: other, in: community.id, at: now.advanced(by: .days(1))))
        #expect(try await store.followers(of: tracker, in: community.id) == [reader, other])
        #expect(try await store.follows(tracker, by: reader, in: community.id))
        #expect(try await !store.follows(Project.ID(2), by: reader, in: community.id))
        let query = ProjectQuery(show: .following, viewer: reader)
        #expect(try await store.projects(query, in: community.id, at: now).projects.map(\.id) == [tracker])
        #expect(try await store.unfollow(tracker, by: reader, in: community.id))
        #expect(try await !store.unfollow(tracker, by: reader, in: community.id))
        #expect(try await store.projects(query, in: community.id, at: now).matching == 0)
    }

    @Test("Somebody waits for one kind of seat, the latest they asked for", arguments: Engine.allCases)
    func watching(engine: Engine) async throws {
        let store = try await store(engine)
        try await store.keep(SeatWatch(skill: "Streaming"), of: reader, in: community.id, at: now)
        let watch = SeatWatch(skill: "kafka", difficulty: .beginner)
        try await store.keep(watch, of: reader, in: community.id, at: now)
        #expect(try await store.seatWatches(in: community.id) == [reader: watch])
        let tracker = try #require(try await store.project(Project.ID(1), in: community.id))
        #expect(
            !watch.fits(tracker) && SeatWatch(skill: "streaming").fits(tracker) && SeatWatch().fits(tracker))
        try await store.dropSeatWatch(of: reader, in: community.id)
        #expect(try await store.seatWatches(in: community.id).isEmpty)
    }

    @Test("Whoever asks to be forgotten follows nothing any more", arguments: Engine.allCases)
    func forgotten(engine: Engine) async throws {
        let store = try await store(engine)
        _ = try await store.follow(Project.ID(1), by: reader, in: community.id, at: now)
        try await store.keep(SeatWatch(), of: reader, in: community.id, at: now)
        try await store.forget(
            Tombstone(community: community.id, member: reader, keepsCredit: false, at: now))
        #expect(try await store.followers(of: Project.ID(1), in: community.id).isEmpty)
        #expect(try await store.seatWatches(in: community.id).isEmpty)
    }

    @Test(
        "Both are backed up, told to whoever asks for their data, and not brought back",
        arguments: Engine.allCases)
    func data(engine: Engine) async throws {
        let store = try await store(engine)
        for member in [reader, other] {
            #expect(try await store.follow(Project.ID(1), by: member, in: community.id, at: now))
            try await store.keep(SeatWatch(skill: "Kafka"), of: member, in: community.id, at: now)
        }
        let lines = Lines()
        try await store.backUp(at: now) { lines.add($0) }
        let documents = try await store.documents(of: reader, in: community.id)
        #expect(documents["follows"] == ["{\"project\":\"P-001\",\"since\":1790000000000}"])
        #expect(documents["seat_watches"] == ["{\"since\":1790000000000,\"skill\":\"Kafka\"}"])
        try await store.forget(
            Tombstone(community: community.id, member: reader, keepsCredit: true, at: now))
        try await store.restore(lines.all)
        #expect(try await store.followers(of: Project.ID(1), in: community.id) == [other])
        #expect(try await store.seatWatches(in: community.id) == [other: SeatWatch(skill: "Kafka")])
    }
}
