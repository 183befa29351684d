import Foundation
import Storage
import StorageSQLite
import Testing

@Suite("Opening a database")
struct OpeningTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "db-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
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
