import Documents
import Foundation
import ProjectModel
import Support
import Testing

@Suite("Everything in one file")
struct PapersTests {
    private func papers(_ projects: [Project]) -> Papers {
        Papers(
            projects, people: People([Member(MemberID(1), name: "The Lead")]), council: Life.council,
            calendar: BusinessCalendar(), at: Life.day(50))
    }

    @Test("A project’s files are those of its repository, and its proposal where it was proposed here")
    func files() throws {
        let project = try Life.active()
        #expect(
            papers([project]).files(of: project).map(\.path) == [
                "CONTRIBUTORS.md", "ROADMAP.md", "docs/BUSINESS_CONTEXT.md", "docs/PHASE2_TWIST.md",
                "docs/adr/README.md", "project_proposal.md",
            ])
        let listed = Project(
            Project.ID(2),
            registering: Listing(name: "Taken over", summary: "", difficulty: .beginner, state: .active),
            by: .commandLine, at: Life.day(0))
        #expect(!papers([listed]).files(of: listed).map(\.path).contains("project_proposal.md"))
    }

    @Test("Another program opens the archive and finds every document whole")
    func opened() throws {
        let papers = papers([try Life.active()])
        let (archive, isWhole) = papers.archive(limit: 9_000_000)
        #expect(isWhole)
        let folder = try TemporaryFolder()
        let file = folder.appending(path: "all.zip")
        try Data(archive.bytes).write(to: file)
        let program = """
            import sys, zipfile
            with zipfile.ZipFile(sys.argv[1]) as archive:
                assert archive.testzip() is None
                assert all(entry.date_time[:3] == (2026, 11, 10) for entry in archive.infolist())
                archive.extractall(sys.argv[2])
            """
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program, file.path, folder.path]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(papers.everything.count == 13)
        for document in papers.everything {
            let text = try String(contentsOf: folder.appending(path: document.path), encoding: .utf8)
            #expect(text == document.text, "\(document.path)")
        }
    }

    @Test("What would weigh too much for a message goes without the projects’ own folders, and says so")
    func tooMuch() throws {
        let papers = papers([try Life.active()])
        let (archive, isWhole) = papers.archive(limit: 1_000)
        #expect(!isWhole)
        #expect(archive.bytes.count < papers.archive(limit: 9_000_000).archive.bytes.count)
    }

    @Test("The archive of nothing is an archive, and the same files give the same bytes")
    func empty() {
        let day = Day(Life.day(50))
        #expect(ZipArchive([], of: day).bytes == [0x50, 0x4B, 5, 6] + Array(repeating: 0, count: 18))
        let files = [(path: "ü.txt", content: Array("123456789".utf8))]
        #expect(ZipArchive(files, of: day) == ZipArchive(files, of: day))
        // The checksum of these nine digits is in every book about it.
        #expect(Array(ZipArchive(files, of: day).bytes[14..<18]) == [0x26, 0x39, 0xF4, 0xCB])
    }
}
