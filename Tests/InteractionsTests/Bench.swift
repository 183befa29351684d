import ProjectModel
import Storage
import StorageSQLite

@testable import Interactions

/// A store in memory with one community, and the answers of errands that run on it at noon.
struct Bench {
    static let community = Community(id: Community.ID(5), name: "Lab")
    static let noon = Moment(millisecondsSince1970: 1_795_521_600_000)

    let store: Store

    init() async throws {
        store = try await Store(SQLiteDatabase())
        try await store.keep(Self.community)
    }

    struct NoFile: Error {}

    var surroundings: Surroundings {
        Surroundings(
            store: store, now: Self.noon, reference: "ABC123", zone: { _ in nil },
            download: { _ in throw NoFile() })
    }
}

extension Errand {
    func run(in bench: Bench) async -> Answer {
        await run(in: bench.surroundings)
    }

    func call(in bench: Bench) async throws -> Call? {
        guard let asker else { return nil }
        return try await call(by: asker, in: bench.surroundings)
    }
}
