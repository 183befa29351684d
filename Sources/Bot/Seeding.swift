import Foundation
import ProjectModel
import Storage

/// Fills an empty database with the community of a seed file. A database that holds something is left as it
/// is.
package enum Seeding {
    /// - Parameter emptied: whether the database's file is thrown away first; only for one that is the
    ///   sandbox's own.
    package static func fill(_ database: String, from file: String, emptied: Bool) async throws {
        let location = try DatabaseLocation(database)
        if emptied { try remove(location) }
        let seed = try SeedFile(path: file, at: .now)
        let store = try await Store(location.open())
        do {
            try await fill(store, with: seed)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }

    /// Adds the projects of a PROJECTS.md to the seed's community.
    /// - Throws: `NotACatalogue` when the text is none.
    package static func add(_ catalogue: String, to database: String, from file: String) async throws {
        let seed = try SeedFile(path: file, at: .now)
        let store = try await Store(DatabaseLocation(database).open())
        do {
            _ = try await Importing(store).read(catalogue, into: seed.community.id, at: .now)
        } catch {
            await store.close()
            throw error
        }
        await store.close()
    }

    static func fill(_ store: Store, with seed: SeedFile) async throws {
        guard try await store.communities().isEmpty else { return }
        let community = seed.community.id
        try await store.keep(seed.community)
        try await store.keep(seed.settings, of: community)
        for steward in seed.stewards { try await store.keep(steward, in: community) }
        let now = Moment.now
        try await store.change(in: community) { changing in
            for listing in seed.listings { try changing.register(listing, by: .commandLine, at: now) }
        }
        for proposal in seed.proposals {
            try await store.add(in: community, isQuiet: true, at: proposal.at) {
                try Project(
                    $0, submitting: proposal.text, hasTime: true, by: .member(proposal.author),
                    at: proposal.at)
            }
        }
        for draft in seed.drafts {
            let number = try await store.drafts(of: draft.author, in: community).count + 1
            try await store.keep(
                Draft(Draft.ID(number), draft.text, saved: draft.at), of: draft.author, in: community)
        }
    }

    private static func remove(_ location: DatabaseLocation) throws {
        switch location {
        case .sqlite(let path):
            for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + suffix) {
                try FileManager.default.removeItem(atPath: path + suffix)
            }
        // A server's database is nobody's to throw away but its owner's: what it holds is used as it is.
        case .postgres: break
        }
    }
}
