import Engines
import Foundation
import Machine
import ProjectModel
import Storage
import StorageSQLite
import Support
import Testing

/// Processes that end in the middle of things.
@Suite("Storms", .timeLimit(.minutes(12)))
struct StormTests {
    private static let count = 1_000

    /// The program next to the tests.
    private static let program = Checkout.built("benchmark")

    @Test(
        "Killed at random points of a thousand changes, nothing acknowledged is lost and nothing is done twice",
        arguments: Engine.allCases)
    func killed(_ engine: Engine) async throws {
        let seed: UInt64 = 4
        var random = SeededRandom(seed: seed)
        let place = try await engine.place()
        var crowd = Crowd(0..<Self.count)
        var kills = 0
        while !crowd.waiting.isEmpty {
            let storm = try storm(place)
            // What was acknowledged before the kill is asked for again: it must be known.
            crowd.remind(storm, 5, using: &random)
            let patience = Int.random(in: 1...80, using: &random)
            let heard = try await crowd.feed(storm, upTo: patience)
            guard heard == patience else {
                storm.endInput()
                let isDone = try await crowd.hearOut(storm)
                #expect(isDone, "seed \(seed): \(storm.errors)")
                break
            }
            // Some of what it was told of is half done now, some done and not said.
            storm.kill()
            _ = try await crowd.hearOut(storm)
            kills += 1
            try await check(place, crowd, "seed \(seed), after \(kills) kills")
        }
        // A process answers no more than what it waits for and what is under way.
        #expect(kills >= Self.count / (80 + Crowd.window), "seed \(seed)")
        #expect(crowd.acknowledged.count == Self.count, "seed \(seed)")
        try await check(place, crowd, "seed \(seed), at the end", isWhole: true)
    }

    @Test("Two processes that are told to do the same at once do each thing once", arguments: Engine.allCases)
    func together(_ engine: Engine) async throws {
        let place = try await engine.place()
        let first = try storm(place)
        var (forth, back) = (Crowd(0..<Self.count / 2), Crowd((0..<Self.count / 2).reversed()))
        // The first makes the tables; then both go on, from either end.
        _ = try await forth.feed(first, upTo: 1)
        let second = try storm(place)
        forth.feedAll(first)
        back.feedAll(second)
        let endings = (try await forth.hearOut(first), try await back.hearOut(second))
        #expect(endings == (true, true), "\(first.errors) \(second.errors)")
        #expect(forth.acknowledged.count == Self.count / 2 && back.acknowledged == forth.acknowledged)
        #expect(forth.kept.isDisjoint(with: back.kept))
        #expect(forth.kept.union(back.kept) == forth.acknowledged)
        try await check(place, forth, "together", isWhole: true)
    }

    private func storm(_ place: Place) throws -> Child {
        try Child([Self.program.path, "storm", place.location])
    }

    /// Every number that was acknowledged stands once in the log of its project, no other stands there twice, and the
    /// history tells the same.
    private func check(_ place: Place, _ crowd: Crowd, _ circumstances: String, isWhole: Bool = false)
        async throws
    {
        let store = try await Store(place.open())
        var seen: [Int: Int] = [:]
        for project in try await store.allProjects(in: Community.ID(7)) {
            for entry in project.log { seen[Int(entry.text) ?? -1, default: 0] += 1 }
        }
        #expect(crowd.acknowledged.isSubset(of: seen.keys), "\(circumstances): lost")
        #expect(Set(seen.keys).isSubset(of: crowd.told), "\(circumstances): nobody asked for it")
        #expect(seen.values.allSatisfy { $0 == 1 }, "\(circumstances): done twice")
        if isWhole { #expect(try await store.disagreements() == []) }
        await store.close()
    }

    @Test("A full disk is said, nothing is half kept, and with room again it goes on")
    func fullDisk() async throws {
        let place = try await Engine.sqlite.place()
        let database = try await place.open()
        let store = try await Store(database)
        let community = Community.ID(7)
        try await store.keep(Community(id: community, name: "Here"))
        let now = Moment(millisecondsSince1970: 1_790_000_000_000)
        let long = Listing(
            name: "Long", summary: String(repeating: "long ", count: 40_000), difficulty: .beginner,
            state: .active)
        // SQLite answers the same as on a disk without room.
        try await database.write { connection in
            let pages = try connection.rows("PRAGMA page_count")[0].integer(0)
            _ = try connection.rows("PRAGMA max_page_count = \(pages + 4)")
        }
        let failure = await #expect(throws: DatabaseFailure.self) {
            try await store.change(in: community) { try $0.register(long, by: .commandLine, at: now) }
        }
        #expect(failure?.description.contains("is full. Make room") == true)
        #expect(try await store.allProjects(in: community).isEmpty)
        try await database.write { _ = try $0.rows("PRAGMA max_page_count = 1000000") }
        let project = try await store.change(in: community) {
            try $0.register(long, by: .commandLine, at: now)
        }
        #expect(project.id == Project.ID(1), "the number was not used up")
        await store.close()
    }

    @Test("A damaged file is said, and not written to")
    func corrupt() async throws {
        let place = try await Engine.sqlite.place()
        let store = try await Store(place.open())
        try await store.keep(Community(id: Community.ID(7), name: "Here"))
        await store.close()
        var bytes = try Data(contentsOf: URL(filePath: place.address))
        bytes.replaceSubrange(4_096..<bytes.count, with: Data(repeating: 0xA5, count: bytes.count - 4_096))
        try bytes.write(to: URL(filePath: place.address))
        let failure = await #expect(throws: DatabaseFailure.self) {
            let store = try await Store(place.open())
            _ = try await store.communities()
        }
        #expect(failure?.description.contains("damaged") == true, "\(failure?.description ?? "")")
        #expect(try Data(contentsOf: URL(filePath: place.address)) == bytes)
    }
}
