import Foundation
import GRDB
import Support
import Testing

/// The project catalogue from the command line: a community's file becomes its data, and comes out as a file again.
@Suite("The project catalogue from the command line", .timeLimit(.minutes(10)))
struct CommandLineTests {
    private let scratch: TemporaryFolder
    private let original = Program.root.appending(path: "Tests/DocumentsTests/Fixtures/PROJECTS.md").path

    init() throws {
        scratch = try TemporaryFolder()
    }

    private func guildhall(_ arguments: String...) async throws -> Program.Ended {
        try await Program(arguments + ["--database", "sqlite:\(scratch.path)/here.sqlite"], in: scratch.url)
            .ended()
    }

    @Test("The community's file imports its one real project, and says what contradicts itself")
    func importing() async throws {
        let ended = try await guildhall("import", original)
        #expect(ended.code == 0)
        #expect(ended.output.hasPrefix("imported P-001 Apache Kafka Learning Track\n"))
        #expect(ended.output.contains("the team badge says 0/6, but 2 contributors are named"))
        #expect(ended.output.contains("RECRUITING, but the status line says “Phase 1 - In Progress”"))
        #expect(ended.errors == "")
        let listed = try await guildhall("projects", "list")
        #expect(listed.output.hasPrefix("P-001  Apache Kafka Learning Track – Recruiting"))
        let json = try JSON(Array(try await guildhall("projects", "list", "--json").output.utf8))
        #expect(json.list.first?["name"].text == "Apache Kafka Learning Track")
        #expect(json.list.first?["teamCapacity"].number == 6)
        let shown = try await guildhall("projects", "show", "apache kafka", "--json")
        #expect(try JSON(Array(shown.output.utf8))["id"].text == "P-001")
    }

    @Test("What was exported is imported without a change")
    func exporting() async throws {
        _ = try await guildhall("import", original)
        let written = try await guildhall("export", "mine.md")
        #expect(written.code == 0)
        let again = try await guildhall("import", "mine.md")
        #expect(again.output == "unchanged P-001 Apache Kafka Learning Track\n")
    }

    @Test("A file that is no catalogue changes nothing, and the sentence says what one looks like")
    func wrongFile() async throws {
        let readme = try await guildhall("import", Program.root.appending(path: "README.md").path)
        #expect(readme.code == 1)
        #expect(readme.errors.contains("This is not a PROJECTS.md"))
        let missing = try await guildhall("import", "missing.md")
        #expect(missing.code == 1)
        #expect(missing.errors.contains("missing.md cannot be read"))
        let listed = try await guildhall("projects", "list")
        #expect(listed.code == 1)
        #expect(listed.errors.contains("This database holds no community yet. Import a catalogue"))
    }

    @Test("A project that is not there is said, with the way to those that are")
    func unknown() async throws {
        _ = try await guildhall("import", original)
        let near = try await guildhall("projects", "show", "kafka")
        #expect(near.errors.contains("Did you mean Apache Kafka Learning Track (P-001)?"))
        let ended = try await guildhall("projects", "show", "atlantis")
        #expect(ended.code == 1)
        #expect(ended.errors.contains("there is no project called “atlantis”"))
        #expect(ended.errors.contains("guildhall projects list"))
    }

    @Test("A database of a newer version is left as it is, and whoever opens it is told")
    func newerDatabase() async throws {
        _ = try await guildhall("import", original)
        let file = scratch.appending(path: "here.sqlite").path
        try await DatabaseQueue(path: file).write {
            try $0.execute(sql: "INSERT INTO schema_steps VALUES (999)")
        }
        let listed = try await guildhall("projects", "list")
        #expect(listed.code == 78)
        #expect(listed.errors.contains("made by a newer version of Guildhall"))
        let run = try await Program.run(
            "run", "--database", "sqlite:\(file)", environment: ["DISCORD_TOKEN": "abc"], in: scratch.url)
        #expect(run.code == 78)
        #expect(run.errors.contains("made by a newer version of Guildhall"))
        let kept = try await DatabaseQueue(path: file).read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM projects")
        }
        #expect(kept == 1)
    }
}
