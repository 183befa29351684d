import Foundation
import ProjectModel
import Storage

/// Changes five projects again and again, from several tasks, each change with a cause of its own. What was kept is
/// said in a line, after it was kept. Started again it goes through all causes anew, and must do nothing twice.
struct Storm {
    static let community = Community(id: Community.ID(7), name: "Storm")
    private let store: Store
    private let count: Int
    private let now = Moment(millisecondsSince1970: 1_790_000_000_000)

    init(_ store: Store, count: Int) {
        self.store = store
        self.count = count
    }

    func run() async throws {
        try await store.keep(Self.community)
        let now = now
        try await store.change(in: Self.community.id) { changing in
            guard try changing.count() == 0 else { return }
            for number in 1...5 {
                var listing = Listing(name: "Storm \(number)", summary: "", difficulty: .beginner, state: .active)
                listing.lead = MemberID(1)
                try changing.register(listing, by: .commandLine, at: now)
            }
        }
        await withTaskGroup(of: Void.self) { group in
            for lane in 0..<8 {
                group.addTask {
                    for number in stride(from: lane, to: count, by: 8) { await change(number) }
                }
            }
        }
        await store.close()
        print("done")
    }

    private func change(_ number: Int) async {
        let now = now
        let project = Project.ID(number % 5 + 1)
        while true {
            do {
                try await store.change(
                    project, in: Self.community.id, cause: Cause("storm-\(number)"), at: now
                ) { try $0.log(.note, "\(number)", by: .member(MemberID(1)), at: now) }
                // One write of one short line is whole or not there.
                FileHandle.standardOutput.write(Data("kept \(number)\n".utf8))
                return
            } catch {
                // The database is busy, or away for a moment; the cause keeps a repeat from being another change.
                FileHandle.standardError.write(Data("again \(number): \(error)\n".utf8))
            }
        }
    }
}
