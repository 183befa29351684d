import Foundation
import Support
import Testing

/// `guildhall sandbox --script`: a story in a file, played by the program as anybody would start it.
@Suite("Stories from files", .serialized, .timeLimit(.minutes(10)))
struct StoryFileTests {
    private func play(_ story: String, _ arguments: String...) async throws -> Program.Ended {
        let folder = try TemporaryFolder()
        let file = try folder.write(story, to: "told.story")
        return try await Program(["sandbox", "--headless", "--port", "0", "--script", file] + arguments)
            .ended()
    }

    @Test("A story goes as told, also when the connection is reset before every second act")
    func dropped() async throws {
        let story = """
            member in #general: /projects
            expect "Fraud Detection Pipeline"
            only you
            press "Open" of "Projects with open seats"
            expect "P-001"
            lead: /projects project:data-mesh-platform
            advance P7D
            lead: /projects project:data-mesh-platform
            expect "week 4 of 12"
            """
        let told = try await play(story, "--drop-every", "2")
        #expect(told.code == 0, "\(told.output)")
        #expect(told.output.contains("all 9 lines went as told"))
        #expect(told.errors.contains("gateway.resumed"))
    }

    @Test("A catalogue that is handed in is there beside the seed's projects")
    func imported() async throws {
        let catalogue = Program.root.appending(path: "Tests/DocumentsTests/Fixtures/PROJECTS.md").path
        let told = try await play(
            "member in #general: /projects project:kafka\nexpect \"Apache Kafka Learning Track\"", "--import",
            catalogue)
        #expect(told.code == 0, "\(told.output)")
    }
}
