import Foundation
import ProjectModel
import Samples
import Storage
import StorageSQLite
import Support

/// A folder with a database in it, for the command line: a project that is being set up, and a proposal with a sealed
/// twist.
struct Town {
    static let secret = "The auditor arrives at dawn."
    static let community = Community(id: Community.ID(7), name: "Here")
    let folder: TemporaryFolder
    var database: String { folder.appending(path: "here.sqlite").path }

    init() throws {
        folder = try TemporaryFolder()
    }

    func settle() async throws {
        let store = try await store()
        try await store.keep(Self.community)
        let now = Moment(millisecondsSince1970: Int64(Date().timeIntervalSince1970) * 1_000)
        try await store.change(in: Self.community.id) { changing in
            var listing = Listing(
                name: "Tracker", summary: "Tracks parcels.", difficulty: .beginner, state: .setup)
            listing.lead = MemberID(4)
            listing.seats = [Seat(role: "Data Engineer", count: 2, opened: now)]
            try changing.register(listing, by: .commandLine, at: now)
        }
        try await store.add(in: Self.community.id, at: now) {
            try Project($0, submitting: Self.ledger, hasTime: true, by: .member(MemberID(5)), at: now)
        }
        await store.close()
    }

    func store() async throws -> Store { try await Store(SQLiteDatabase(path: database)) }

    func start(_ arguments: [String], database: String? = nil) throws -> Program {
        try Program(arguments + ["--database", database ?? "sqlite:\(self.database)"], in: folder.url)
    }

    func guildhall(_ arguments: [String]) async throws -> Program.Ended { try await start(arguments).ended() }
    func guildhall(_ arguments: String...) async throws -> Program.Ended { try await guildhall(arguments) }

    private static var ledger: ProposalText {
        var text = ProposalText.sample
        text.title = "Ledger"
        (text.twist.change, text.twist.visibility) = (secret, .sealed)
        return text
    }
}
