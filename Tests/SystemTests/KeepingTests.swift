import Foundation
import GRDB
import ProjectModel
import Storage
import Support
import Testing

/// Backups, upgrades and members' data from the machine.
@Suite("Keeping data from the command line", .timeLimit(.minutes(10)))
struct KeepingTests {
    private let town: Town

    init() throws {
        town = try Town()
    }

    @Test("A backup is one file for its owner only, is verified, and restores elsewhere")
    func backup() async throws {
        try await town.settle()
        let written = try await town.guildhall("backup", "here.backup", "--json")
        #expect(written.code == 0, "\(written.errors)")
        #expect(try JSON(Array(written.output.utf8))["rows"].number > 5)
        let file = town.folder.appending(path: "here.backup").path
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let verified = try await Program.run("verify", file, in: town.folder.url)
        #expect(verified.code == 0)
        #expect(verified.output.hasPrefix("A whole backup of "))
        #expect(verified.output.contains("  projects: 2\n"))
        let json = try await Program.run("verify", file, "--json", in: town.folder.url)
        #expect(try JSON(Array(json.output.utf8))["rows"]["projects"].number == 2)
        let elsewhere = "sqlite:\(town.folder.path)/elsewhere.sqlite"
        let restored = try await town.start(["restore", "here.backup", "--json"], database: elsewhere).ended()
        #expect(restored.code == 0, "\(restored.errors)")
        let listed = try await town.start(["projects", "list"], database: elsewhere).ended()
        #expect(listed.output.hasPrefix("P-001  Tracker"))
        let events = try await town.start(["events", "tail"], database: elsewhere).ended()
        #expect(events.output.contains("e2  "))
    }

    @Test("Nothing is replaced unasked, and a file that is no whole backup replaces nothing")
    func refusals() async throws {
        try await town.settle()
        _ = try await town.guildhall("backup", "here.backup")
        let full = try await town.guildhall("restore", "here.backup")
        #expect(full.code == 1 && full.errors.contains("restore with --replace"), "\(full.errors)")
        let replaced = try await town.guildhall("restore", "here.backup", "--replace")
        #expect(replaced.code == 0, "\(replaced.errors)")
        let file = town.folder.appending(path: "here.backup")
        let text = try String(contentsOf: file, encoding: .utf8)
        try String(text.dropLast(200)).write(to: file, atomically: true, encoding: .utf8)
        for arguments in [["restore", "here.backup", "--replace"], ["verify", file.path]] {
            let ended =
                arguments[0] == "verify"
                ? try await Program(arguments, in: town.folder.url).ended()
                : try await town.guildhall(arguments)
            #expect(ended.code == 78 && ended.errors.contains("Take another one"), "\(ended.errors)")
        }
        let missing = try await town.guildhall("restore", "nowhere.backup")
        #expect(
            missing.code == 1 && missing.errors.contains("nowhere.backup cannot be read"), "\(missing.errors)"
        )
        let unwritable = try await town.guildhall("backup", "no/such/folder.backup")
        #expect(
            unwritable.code == 1 && unwritable.errors.contains("cannot be written"), "\(unwritable.errors)")
        #expect(try await town.guildhall("projects", "list").output.hasPrefix("P-001  Tracker"))
    }

    @Test("A backup whose history tells something else is said, with another exit code")
    func contradiction() async throws {
        try await town.settle()
        try await DatabaseQueue(path: town.database).write {
            try $0.execute(
                sql:
                    "UPDATE project_documents SET document = replace(document, 'Tracks parcels.', 'Loses parcels.')"
            )
        }
        _ = try await town.guildhall("backup", "here.backup")
        let verified = try await Program.run("verify", "here.backup", in: town.folder.url)
        #expect(verified.code == 2)
        #expect(verified.errors.contains("the history of P-001 tells something else"), "\(verified.errors)")
    }

    @Test("What an upgrade would do is said first, and a database that needs none is left alone")
    func migrating() async throws {
        try await town.settle()
        for arguments in [["migrate", "--dry-run"], ["migrate"]] {
            let ended = try await town.guildhall(arguments)
            #expect(
                ended.code == 0 && ended.output.hasPrefix("Nothing to do: the schema is "), "\(ended.errors)")
        }
        let json = try JSON(Array(try await town.guildhall("migrate", "--dry-run", "--json").output.utf8))
        #expect(json["schema"].number == json["known"].number)
        try await DatabaseQueue(path: town.database).write {
            try $0.execute(sql: "INSERT INTO schema_steps VALUES (999)")
        }
        let newer = try await town.guildhall("migrate", "--dry-run")
        #expect(newer.code == 78 && newer.errors.contains("made by a newer version"), "\(newer.errors)")
    }

    @Test("A member's data is printed, and goes when told twice; who leads hands over first")
    func forgetting() async throws {
        try await town.settle()
        let member = MemberID(900_100_200_300)
        let store = try await town.store()
        let now = Moment(millisecondsSince1970: Int64(Date().timeIntervalSince1970) * 1_000)
        try await store.change(Project.ID(2), in: Town.community.id, at: now) {
            try $0.take(.wouldJoin, reason: "I count for a living.", by: .member(member), at: now)
        }
        await store.close()
        let exported = try await town.guildhall("data", "export", "--member", "\(member)")
        let data = try JSON(Array(exported.output.utf8))
        #expect(data["stances"].list.count == 1 && data["changes"].list.count == 1, "\(data)")
        #expect(exported.output.contains("I count for a living."))
        let asked = try await town.guildhall("data", "delete", "--member", "\(member)", "--json")
        #expect(try JSON(Array(asked.output.utf8))["isDone"].flag == false)
        let done = try await town.guildhall("data", "delete", "--member", "\(member)", "--yes", "--json")
        #expect(try JSON(Array(done.output.utf8))["isDone"].flag)
        let after = try await town.guildhall("data", "export", "--member", "\(member)")
        #expect(try JSON(Array(after.output.utf8))["stances"].isMissing, "\(after.output)")
        let proposal = try JSON(
            Array(try await town.guildhall("proposals", "show", "P-002", "--json").output.utf8))
        #expect(proposal["wouldJoin"].number == 1, "the stance still counts")
        let lead = try await town.guildhall("data", "delete", "--member", "4", "--yes")
        #expect(lead.code == 1 && lead.errors.contains("This member leads Tracker (P-001)"), "\(lead.errors)")
    }
}
