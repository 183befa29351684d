import Foundation
import Support
import Testing

/// The community's documents from the command line.
@Suite("Documents from the command line", .timeLimit(.minutes(10)))
struct DocumentCommandTests {
    private let scratch: TemporaryFolder
    private let catalogue = Program.root.appending(path: "Tests/DocumentsTests/Fixtures/PROJECTS.md").path

    init() throws {
        scratch = try TemporaryFolder()
    }

    private func guildhall(_ arguments: String...) async throws -> Program.Ended {
        try await Program(arguments + ["--database", "sqlite:\(scratch.path)/here.sqlite"], in: scratch.url)
            .ended()
    }

    @Test("Each document is written by its name, to a file or to the terminal")
    func documents() async throws {
        _ = try await guildhall("import", catalogue)
        for (name, beginning) in [
            ("PROJECTS.md", "# Projects\n"), ("CONTRIBUTORS.md", "# Contributors\n"),
            ("MAINTAINERS.md", "## Current Stewards\n"), ("DECISIONS.md", "# Decisions\n"),
            ("calendar.ics", "BEGIN:VCALENDAR\r\n"), (".all-contributorsrc", "{\n"), ("badge.json", "{\n"),
        ] {
            let shown = try await guildhall("export", name, "-")
            #expect(shown.code == 0 && shown.output.hasPrefix(beginning), "\(name): \(shown.errors)")
            let written = try await guildhall("export", name)
            #expect(written.code == 0 && written.output.isEmpty)
            let text = try String(contentsOf: scratch.appending(path: name), encoding: .utf8)
            #expect(text.hasPrefix(beginning))
        }
        let roadmap = try await guildhall("export", "ROADMAP.md", "-", "--project", "P-001")
        #expect(roadmap.output.hasPrefix("# Roadmap\n\nApache Kafka Learning Track."))
    }

    @Test("A proposal's file is checked, and kept as somebody's draft when that is asked for")
    func proposal() async throws {
        _ = try await guildhall("import", catalogue)
        let template = Program.root.appending(path: "Tests/DocumentsTests/Fixtures/project_proposal").path
        let empty = try await guildhall("import", "\(template).md")
        #expect(empty.code == 0 && empty.output.contains("Proposal: without a title\nOne thing first: "))
        let filled = try await guildhall("import", "\(template)_filled.md", "--draft-for", "77")
        #expect(
            filled.output.hasPrefix(
                "Proposal: Fraud Detection Pipeline\nNothing is missing: it may be submitted."))
        #expect(filled.output.contains("Kept as a draft of 77, who finds it in /propose."))
        let data = try await guildhall("data", "export", "--member", "77")
        #expect(data.output.contains("Three years of Kafka in production."))
    }

    @Test("A document about one project asks which, and a name that is none lists those there are")
    func mistakes() async throws {
        _ = try await guildhall("import", catalogue)
        let which = try await guildhall("export", "ROADMAP.md")
        #expect(which.code == 1 && which.errors.contains("Name it with --project, such as P-014."))
        let unknown = try await guildhall("export", "ROADMAP.md", "--project", "frad")
        #expect(unknown.code == 1 && unknown.errors.contains("there is no project called “frad”"))
        let never = try await guildhall("export", "project_proposal.md", "--project", "P-001")
        #expect(never.code == 1 && never.errors.contains("never proposed here"))
        let odd = try await guildhall("export", "odd.md", "other.md")
        #expect(odd.code == 64 && odd.errors.contains("CONTRIBUTORS.md"))
    }
}
