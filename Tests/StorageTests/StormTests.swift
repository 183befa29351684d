import Foundation
import Machine
import ProjectModel
import Storage
import StorageSQLite
import Testing

/// Processes that end in the middle of things.
@Suite("Storms", .timeLimit(.minutes(3)))
struct StormTests {
    private static let count = 1_000

    /// The program next to the tests.
    private static let program = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "benchmark")

    @Test("Killed at random points of a thousand changes, nothing acknowledged is lost and nothing is done twice", arguments: Engine.allCases)
    func killed(_ engine: Engine) async throws {
        let seed: UInt64 = 4
        var random = SeededRandom(seed: seed)
        let place = try await engine.place()
        var acknowledged: Set<Int> = []
        var kills = 0
        while true {
            let run = try Run(Self.program, ["storm", place.location, "\(Self.count)"])
            // It goes through all causes anew; those dealt with before are quick.
            let patience = acknowledged.count / 2 + Int.random(in: 1...120, using: &random)
            var heard = 0
            var isDone = false
            for await line in run.lines {
                if line == "done" { isDone = true }
                guard let number = Int(line.dropFirst(5)), line.hasPrefix("kept ") else { continue }
                acknowledged.insert(number)
                heard += 1
                if heard == patience, kills < 12 { run.kill() }
            }
            kills += 1
            if isDone { break }
            try #require(kills < 40, "seed \(seed): it never ends")
        }
        #expect(kills > 5, "seed \(seed)")
        try await check(place, acknowledged, "seed \(seed), \(kills) runs")
    }

    @Test("Two processes that do the same thousand changes at once do each once", arguments: Engine.allCases)
    func together(_ engine: Engine) async throws {
        let place = try await engine.place()
        let first = try Run(Self.program, ["storm", place.location, "\(Self.count / 2)"])
        _ = await first.lines.first { $0.hasPrefix("kept ") }
        let second = try Run(Self.program, ["storm", place.location, "\(Self.count / 2)"])
        for run in [first, second] { for await line in run.lines where line == "done" { break } }
        try await check(place, Set(0..<Self.count / 2), "together")
    }

    /// Every number stands exactly once in the log of its project, and the history tells the same.
    private func check(_ place: Place, _ acknowledged: Set<Int>, _ circumstances: String) async throws {
        let store = try await Store(place.open())
        var seen: [Int: Int] = [:]
        for project in try await store.allProjects(in: Community.ID(7)) {
            for entry in project.log { seen[Int(entry.text) ?? -1, default: 0] += 1 }
        }
        #expect(Set(seen.keys) == acknowledged, "\(circumstances)")
        #expect(seen.values.allSatisfy { $0 == 1 }, "\(circumstances): something was done twice")
        #expect(try await store.disagreements() == [])
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
        let long = Listing(name: "Long", summary: String(repeating: "long ", count: 40_000), difficulty: .beginner, state: .active)
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
        let project = try await store.change(in: community) { try $0.register(long, by: .commandLine, at: now) }
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

/// A program of ours with its lines as they come.
final class Run: Sendable {
    let lines: AsyncStream<String>
    private let process: Process

    init(_ program: URL, _ arguments: [String]) throws {
        let (process, output) = (Process(), Pipe())
        process.executableURL = program
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        self.process = process
        let (lines, continuation) = AsyncStream<String>.makeStream()
        self.lines = lines
        let reading = output.fileHandleForReading
        Thread.detachNewThread {
            var rest = Data()
            while case let piece = reading.availableData, !piece.isEmpty {
                rest += piece
                while let end = rest.firstIndex(of: 10) {
                    continuation.yield(String(decoding: rest[..<end], as: UTF8.self))
                    rest = Data(rest[(end + 1)...])
                }
            }
            continuation.finish()
        }
    }

    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }
}
