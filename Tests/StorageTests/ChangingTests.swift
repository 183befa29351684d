import Cards
import Engines
import Foundation
import Machine
import ProjectModel
import Storage
import Testing

/// What both engines promise about changes.
@Suite("Changing what is kept")
struct ChangingTests {
    private let community = Community.ID(7)
    private let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
    private let lead = Standing.member(MemberID(1))
    private let newcomer = Standing.member(MemberID(2))

    private func open(_ place: Place) async throws -> Store {
        let store = try await Store(place.open())
        try await store.keep(Community(id: community, name: "Here"))
        return store
    }

    private func tracker(_ store: Store) async throws -> Project {
        var listing = Listing(name: "Tracker", summary: "Tracks.", difficulty: .beginner, state: .recruiting)
        listing.lead = MemberID(1)
        listing.seats = [Seat(role: "Data Engineer", count: 2, opened: noon)]
        let (made, now) = (listing, noon)
        return try await store.change(in: community) { try $0.register(made, by: .commandLine, at: now) }
    }

    private static let letter = JoinRequest.Letter(hours: .few, words: "I have run Kafka for two years.")

    @Test(
        "State, history, cause and posts are kept together, and the same cause changes things once",
        arguments: Engine.allCases)
    func causes(_ engine: Engine) async throws {
        let store = try await open(engine.place())
        let project = try await tracker(store)
        let (noon, newcomer) = (noon, newcomer)
        let apply: @Sendable (inout Project) throws -> Void = {
            try $0.receive(Self.letter, from: Applicant(newcomer), at: noon)
        }
        let first = try await store.change(
            project.id, in: community, cause: Cause("interaction-1"), at: noon, apply)
        let again = try await store.change(
            project.id, in: community, cause: Cause("interaction-1"), at: noon, apply)
        #expect(first.changes.map(\.event) == [2] && !first.isRepeat)
        #expect(again.changes == first.changes && again.isRepeat)
        #expect(try await store.lastEvent(in: community) == 2)
        #expect(try await store.queued(in: community) == ["e2 desk/1 message"])
        await #expect(throws: Refusal.alreadyApplied(at: noon, answerExpected: noon.advanced(by: .days(5)))) {
            try await store.change(project.id, in: community, cause: Cause("interaction-2"), at: noon, apply)
        }
        #expect(try await store.project(project.id, in: community)?.version == 2, "a refusal changes nothing")
        try await store.forgetCauses(before: noon.advanced(by: .days(2)))
        await #expect(throws: Refusal.self) {
            try await store.change(project.id, in: community, cause: Cause("interaction-1"), at: noon, apply)
        }
        await store.close()
    }

    @Test("A whole life comes back as it was lived, and so does its history", arguments: Engine.allCases)
    func lives(_ engine: Engine) async throws {
        let place = try await engine.place()
        let store = try await open(place)
        for seed in 1...6 as ClosedRange<UInt64> {
            let life = Life(seed: seed)
            let born = try await store.add(in: community, at: noon) { try life.begin($0) }
            for _ in 0..<60 {
                _ = try? await store.change(born.project.id, in: community, at: noon) { try life.step(&$0) }
            }
            let known = try #require(try await store.project(born.project.id, in: community))
            let history = try await store.history(of: known.id, in: community)
            #expect(history.count == known.version, "seed \(seed)")
            #expect(
                Project(known.id, replaying: history, sealedTwist: known.sealedTwist)?.facts == known.facts,
                "seed \(seed)")
        }
        await store.close()
        let again = try await Store(place.open())
        #expect(try await again.disagreements() == [])
        await again.close()
    }

    @Test("A sealed twist is in no row but its own until it is announced", arguments: Engine.allCases)
    func sealed(_ engine: Engine) async throws {
        let store = try await open(engine.place())
        let project = try await tracker(store)
        let (noon, lead) = (noon, lead)
        try await store.change(project.id, in: community, at: noon) {
            try $0.write(twist: "The auditor arrives.", visibility: .sealed, by: lead, at: noon)
        }
        let known = try #require(try await store.project(project.id, in: community))
        #expect(known.sealedTwist == "The auditor arrives.")
        let lines = Lines()
        try await store.backUp(at: noon) { lines.add($0) }
        let telling = lines.all.filter { $0.contains("auditor") }
        #expect(telling.count == 1 && telling.first?.contains("sealed_texts") == true)
        #expect(
            try await store.projects(
                ProjectQuery(show: .all, search: "auditor", viewer: MemberID(9)), in: community, at: noon
            ).matching == 0)
        await store.close()
    }

    @Test(
        "A burst shares commits, keeps the order of numbers, and a refusal in it undoes nobody else's",
        arguments: Engine.allCases)
    func burst(_ engine: Engine) async throws {
        let store = try await open(engine.place())
        let project = try await tracker(store)
        let (noon, community) = (noon, community)
        try await store.change(project.id, in: community, at: noon) {
            try $0.openSeats("Writer", count: 10, by: .member(MemberID(1)), at: noon)
        }
        let results = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<100 {
                group.addTask {
                    // Every tenth writes too little.
                    var letter = Self.letter
                    if number % 10 == 0 { letter.words = "Hi" }
                    let sent = letter
                    let member = Standing.member(MemberID(UInt64(100 + number)))
                    let outcome = try? await store.change(project.id, in: community, at: noon) {
                        try $0.receive(sent, from: Applicant(member), at: noon)
                    }
                    return outcome != nil
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(results.count(where: \.self) == 90)
        let history = try await store.changes(of: project.id, in: community)
        #expect(history.map(\.event) == Array(1...92))
        #expect(try await store.project(project.id, in: community)?.requests.count == 90)
        await store.close()
    }

    @Test("Two processes that change the same projects at once lose no update", arguments: Engine.allCases)
    func twoWriters(_ engine: Engine) async throws {
        let place = try await engine.place()
        let stores = [try await open(place), try await open(place)]
        let project = try await tracker(stores[0])
        let (noon, community, lead) = (noon, community, lead)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for store in stores {
                for number in 0..<40 {
                    group.addTask {
                        try await store.change(project.id, in: community, at: noon) {
                            try $0.log(.note, "Note \(number)", by: lead, at: noon)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        let known = try #require(try await stores[1].project(project.id, in: community))
        #expect(known.log.map(\.id) == Array(1...80))
        #expect(try await stores[0].disagreements() == [])
        for store in stores { await store.close() }
    }

    @Test(
        "Another process's changes are announced, each once, in the order of commits",
        arguments: Engine.allCases)
    func feed(_ engine: Engine) async throws {
        let place = try await engine.place()
        let (here, there) = (try await open(place), try await open(place))
        let project = try await tracker(here)
        let (noon, community, lead) = (noon, community, lead)
        let announcements = try await here.feed.subscribe()
        let watching = Task { await here.watch() }
        for (number, store) in [here, there, there, here, there].enumerated() {
            try await store.change(project.id, in: community, at: noon) {
                try $0.log(.note, "Note \(number)", by: lead, at: noon)
            }
        }
        var heard: [Int] = []
        for await announcement in announcements {
            heard.append(announcement.change.event)
            if heard.count == 5 { break }
        }
        #expect(heard == [2, 3, 4, 5, 6])
        watching.cancel()
        await here.close()
        await there.close()
    }

    @Test(
        "A lease has one holder; a new one has a higher fence, and the old one writes nothing",
        arguments: Engine.allCases)
    func leases(_ engine: Engine) async throws {
        let store = try await open(engine.place())
        let first = try #require(try await store.acquire("shard/0", as: "a", for: .seconds(60)))
        #expect(try await store.acquire("shard/0", as: "b", for: .seconds(60)) == nil)
        #expect(try await store.acquire("shard/0", as: "a", for: .seconds(60)) == first, "renewed")
        try await store.release(first)
        let second = try #require(try await store.acquire("shard/0", as: "b", for: .seconds(60)))
        #expect(second.fence == first.fence + 1)
        await #expect(throws: LeaseLost(name: "shard/0")) { try await store.write(holding: first) { _ in 1 } }
        #expect(try await store.write(holding: second) { _ in 1 } == 1)
        #expect(try await store.acquire("lane", as: "a", for: .milliseconds(-1)) != nil)
        #expect(try await store.acquire("lane", as: "b", for: .seconds(60))?.fence == 2, "lapsed")
        await store.close()
    }

    @Test("Questions in SQL are answered by plain views", arguments: Engine.allCases)
    func views(_ engine: Engine) async throws {
        let database = try await engine.database()
        let store = try await Store(database)
        try await store.keep(Community(id: community, name: "Here"))
        let project = try await tracker(store)
        let (noon, newcomer) = (noon, newcomer)
        try await store.change(project.id, in: community, at: noon) {
            try $0.receive(Self.letter, from: Applicant(newcomer), at: noon)
            try $0.welcome(request: 1, .init(role: "Data Engineer"), by: .member(MemberID(1)), at: noon)
            try $0.add(milestone: "Ingest", phase: 1, by: .member(MemberID(1)), at: noon)
        }
        func ask(_ sql: String) async throws -> [[SQLValue]] {
            try await database.read { try $0.rows(sql).map(\.values) }
        }
        #expect(
            try await ask("SELECT name, stage, lead FROM v_projects") == [
                [.text("Tracker"), .text("RECRUITING"), .integer(1)]
            ])
        #expect(
            try await ask("SELECT project, role, status FROM v_join_requests") == [
                [.text("Tracker"), .null, .text("WELCOMED")]
            ])
        #expect(
            try await ask("SELECT title, phase, done FROM v_milestones") == [
                [.text("Ingest"), .integer(1), .null]
            ])
        #expect(try await ask("SELECT member, role FROM v_team") == [[.integer(2), .text("Data Engineer")]])
        #expect(try await ask("SELECT count(*) FROM v_history") == [[.integer(4)]])
        for view in ["v_members", "v_credits", "v_stances", "v_deliveries", "v_stewards"] {
            _ = try await ask("SELECT * FROM \(view)")
        }
        await store.close()
    }

    @Test("A server that crashes and comes back is survived: what was answered is there, and news goes on")
    func restart() async throws {
        // A server of its own: the others must not be disturbed.
        let server = try await PostgresServer()
        let place = Place(engine: .postgres, address: try await server.newDatabase())
        let store = try await open(place)
        let project = try await tracker(store)
        let (noon, lead, community) = (noon, lead, community)
        let announcements = try await store.feed.subscribe()
        let watching = Task { await store.watch() }
        @Sendable func note(_ text: String, _ cause: String? = nil) async throws {
            try await store.change(project.id, in: community, cause: cause.map { Cause($0) }, at: noon) {
                try $0.log(.note, text, by: lead, at: noon)
            }
        }
        for round in 0..<3 {
            try await note("Before \(round)")
            try await server.stop()
            let failure = await #expect(throws: DatabaseFailure.self) {
                try await note("After \(round)", "round-\(round)")
            }
            #expect(failure?.mayPass == true, "\(failure?.description ?? "")")
            try await server.start()
            try await note("After \(round)", "round-\(round)")
        }
        let log = try await store.project(project.id, in: community)?.log.map(\.text)
        #expect(log == (0..<3).flatMap { ["Before \($0)", "After \($0)"] })
        // Another process's change is heard too, over a listening connection that is a new one by now.
        let other = try await open(place)
        try await other.change(project.id, in: community, at: noon) {
            try $0.log(.note, "Elsewhere", by: lead, at: noon)
        }
        var heard: [Int] = []
        for await announcement in announcements {
            heard.append(announcement.change.event)
            if heard.last == 8 { break }
        }
        #expect(heard == Array(2...8))
        watching.cancel()
        await other.close()
        await store.close()
    }
}

/// Lines that a closure gathers.
final class Lines: @unchecked Sendable {
    private(set) var all: [String] = []
    func add(_ line: String) { all.append(line) }
}
