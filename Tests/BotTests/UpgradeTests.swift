import Foundation
import ProjectModel
import StorageSQLite
import Support
import Testing

@testable import Bot
@testable import Storage

@Suite("Bringing a database up")
struct UpgradeTests {
    private let folder: TemporaryFolder
    private var path: String { folder.appending(path: "here.sqlite").path }
    private var backup: String { "\(path).schema-1.backup" }

    /// A database of the first schema, with a community in it.
    init() async throws {
        folder = try TemporaryFolder()
        let store = try await Store(SQLiteDatabase(path: path), steps: Array(Schema.steps.prefix(1)))
        try await store.keep(Community(id: Community.ID(7), name: "Here"))
        await store.close()
    }

    private func store() async throws -> Store {
        try await Settings.read(file: nil, environment: [:], flags: ["database.url": "sqlite:\(path)"])
            .store()
    }

    @Test("An older database is backed up beside its file, whole and for its owner only, and then brought up")
    func saved() async throws {
        let store = try await store()
        #expect(try await store.communities().map(\.name) == ["Here"])
        #expect(try await Store.schema(of: store.database).taken == Schema.steps.count)
        await store.close()
        let lines = try String(contentsOfFile: backup, encoding: .utf8).split(separator: "\n").map(
            String.init)
        let contents = try Backup.verify(lines)
        #expect(contents.schema == 1 && contents.rows == ["communities": 1])
        let mode = try FileManager.default.attributesOfItem(atPath: backup)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(!FileManager.default.fileExists(atPath: backup + ".partial"))
        // What an older version wrote, this one restores.
        let restored = try await Store(SQLiteDatabase())
        try await restored.restore(lines)
        #expect(try await restored.communities().map(\.name) == ["Here"])
        await restored.close()
    }

    @Test("When the backup cannot be written, that is said and the database stays as it is")
    func unsaved() async throws {
        try FileManager.default.createDirectory(
            atPath: backup + ".partial", withIntermediateDirectories: true)
        let failure = await #expect(throws: BotFailure.self) { try await store() }
        #expect(
            failure?.description.contains("\(backup) cannot be written") == true,
            "\(failure?.description ?? "")")
        let database = try SQLiteDatabase(path: path)
        #expect(try await Store.schema(of: database).taken == 1)
        await database.close()
    }
}
