import Engines
import Foundation
import ProjectModel
import StorageSQLite
import Support
import Synchronization
import Testing

@testable import Storage

@Suite("Opening a database")
struct OpeningTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func sentence(_ path: String) async -> String {
        do {
            _ = try await Store(SQLiteDatabase(path: path))
            return ""
        } catch {
            return "\(error)"
        }
    }

    @Test("What was kept is there when it is opened again")
    func reopened() async throws {
        let path = folder.appending(path: "a.sqlite").path
        let store = try await Store(SQLiteDatabase(path: path))
        try await store.keep(StoredSession(session: "s", sequence: 1, url: "u"), ofShard: "0/1")
        await store.close()
        let again = try await Store(SQLiteDatabase(path: path))
        #expect(try await again.session(ofShard: "0/1")?.session == "s")
        await again.close()
    }

    @Test("A database from a newer version is refused, and left as it is")
    func newer() async throws {
        let path = folder.appending(path: "newer.sqlite").path
        let database = try SQLiteDatabase(path: path)
        let store = try await Store(database)
        _ = try await database.write { try $0.run("INSERT INTO schema_steps (step) VALUES (99)") }
        await store.close()
        let sentence = await sentence(path)
        #expect(sentence.hasPrefix("This database was made by a newer version of Guildhall"))
        #expect(sentence.contains("restore a backup"))
    }

    @Test(
        "Before an older database is brought up it is backed up; when that fails it stays as it is",
        arguments: Engine.allCases)
    func saving(_ engine: Engine) async throws {
        let place = try await engine.place()
        let noon = Moment(millisecondsSince1970: 1_790_000_000_000)
        let later = Schema.steps + [["CREATE TABLE later (id BIGINT PRIMARY KEY)"]]
        let asked = Mutex<[Int]>([])
        let lines = Lines()
        let saving: @Sendable (Store, Int) async throws -> Void = { store, schema in
            asked.withLock { $0.append(schema) }
            try await store.backUp(at: noon) { lines.add($0) }
        }
        func open(
            _ steps: [[String]], _ saving: @escaping @Sendable (Store, Int) async throws -> Void
        ) async throws -> Int {
            let database = try await place.open()
            do {
                let store = try await Store(database, steps: steps, saving: saving)
                try await store.keep(Community(id: Community.ID(7), name: "Here"))
            } catch {
                await database.close()
                throw error
            }
            let taken = try await database.write { try Schema.taken($0, of: later) }
            await database.close()
            return taken
        }
        let known = Schema.steps.count
        #expect(try await open(Schema.steps, saving) == known)
        #expect(try await open(Schema.steps, saving) == known)
        #expect(asked.withLock(\.self) == [], "what is new or up to date needs no backup")
        struct NoRoom: Error {}
        await #expect(throws: NoRoom.self) { try await open(later) { _, _ in throw NoRoom() } }
        #expect(try await open(Schema.steps, saving) == known)
        #expect(try await open(later, saving) == known + 1)
        #expect(asked.withLock(\.self) == [known])
        #expect(try Backup.verify(lines.all).rows == ["communities": 1])
    }

    @Test("Several that open a new database in the same moment make it once", arguments: Engine.allCases)
    func together(_ engine: Engine) async throws {
        let place = try await engine.place()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<6 {
                group.addTask {
                    let store = try await Store(place.open())
                    try await store.keep(Community(id: Community.ID(UInt64(number)), name: "Here"))
                    await store.close()
                }
            }
            try await group.waitForAll()
        }
        let store = try await Store(place.open())
        #expect(try await store.communities().count == 6)
        await store.close()
    }

    @Test("A file that is no database is said, and not overwritten")
    func notADatabase() async throws {
        let file = folder.appending(path: "text.sqlite")
        let words = String(repeating: "not a database ", count: 100)
        try words.write(to: file, atomically: true, encoding: .utf8)
        #expect(await sentence(file.path).contains("is not a database, or it is damaged"))
        #expect(try String(contentsOf: file, encoding: .utf8) == words)
    }

    @Test("A folder that is not there is said")
    func noFolder() async {
        #expect(
            await sentence(folder.appending(path: "no/such/x.sqlite").path).contains(
                "cannot be opened or made"))
    }

    @Test("A location is read as it is written, and anything else gets a sentence")
    func locations() throws {
        #expect(try DatabaseLocation("sqlite:a b.sqlite") == .sqlite(path: "a b.sqlite"))
        let server = try DatabaseLocation("postgres://me:secret@host/x")
        #expect(server == .postgres(address: "postgres://me:secret@host/x"))
        #expect("\(server)" == "postgres://…", "a password is not printed")
        for (text, words) in [
            ("sqlite:", "names no database"),
            ("file.sqlite", "Write sqlite: and the path of a file"),
        ] {
            let failure = #expect(throws: DatabaseFailure.self) { try DatabaseLocation(text) }
            #expect(failure?.description.contains(words) == true)
        }
    }
}
