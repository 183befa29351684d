import Foundation
import Testing

/// The stories of `Tests/Stories`, each through real sockets: as it is told, and with the connection lost and resumed
/// again and again.
@Suite("Stories", .serialized, .timeLimit(.minutes(10)))
struct StoriesTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Stories")

    static let stories: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".story") }.sorted()
    }()

    @Test("There are stories to play")
    func some() {
        #expect(!Self.stories.isEmpty)
    }

    @Test("It goes as it is told", arguments: stories)
    func told(story: String) async throws {
        try await play(story)
    }

    @Test("It goes as it is told while the connection is lost and resumed", arguments: stories)
    func interrupted(story: String) async throws {
        try await play(story, ["--drop-every", "8"])
    }

    private func play(_ story: String, _ arguments: [String] = []) async throws {
        let path = Self.folder.appending(path: story).path
        let program = try Program(["sandbox", "--headless", "--port", "0", "--script", path] + arguments)
        let ended = try await program.ended()
        #expect(ended.code == 0, "\(story): \(ended.output)\n\(ended.errors.suffix(2_000))")
    }
}
