import Foundation
import ProjectModel
import Storage

/// What the tests kill. It reads numbers, a line each, and makes the change of each, several at once: a note in one of
/// five projects, with a cause of its own. After a change is kept it says `kept 7`; when it had been kept before,
/// `known 7`. It ends with its input and says `done`.
struct Storm {
    static let community = Community(id: Community.ID(7), name: "Storm")
    private let store: Store
    private let now = Moment(millisecondsSince1970: 1_790_000_000_000)

    init(_ store: Store) {
        self.store = store
    }

    func run() async throws {
        try await store.keep(Self.community)
        let now = now
        try await store.change(in: Self.community.id) { changing in
            guard try changing.count() == 0 else { return }
            for number in 1...5 {
                var listing = Listing(
                    name: "Storm \(number)", summary: "", difficulty: .beginner, state: .active)
                listing.lead = MemberID(1)
                try changing.register(listing, by: .commandLine, at: now)
            }
        }
        try await withThrowingDiscardingTaskGroup { group in
            for await number in Self.numbers() { group.addTask { try await change(number) } }
        }
        await store.close()
        Self.say("done")
    }

    private func change(_ number: Int) async throws {
        let now = now
        let project = Project.ID(number % 5 + 1)
        while true {
            do {
                let outcome = try await store.change(
                    project, in: Self.community.id, cause: Cause("storm-\(number)"), at: now
                ) { try $0.log(.note, "\(number)", by: .member(MemberID(1)), at: now) }
                return Self.say(outcome.isRepeat ? "known \(number)" : "kept \(number)")
            } catch let failure as DatabaseFailure where failure.mayPass {
                // Busy, or away for a moment; the cause keeps a repeat from being another change.
                FileHandle.standardError.write(Data("again \(number): \(failure)\n".utf8))
            }
        }
    }

    /// One write of one short line is whole or not there.
    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data("\(line)\n".utf8))
    }

    private static func numbers() -> AsyncStream<Int> {
        let (numbers, continuation) = AsyncStream<Int>.makeStream()
        Thread.detachNewThread {
            while let line = readLine() { if let number = Int(line) { continuation.yield(number) } }
            continuation.finish()
        }
        return numbers
    }
}
