import Foundation
import Support
import Testing

/// The stories of `Tests/Stories`, played over real sockets: as they are told, and with the bot's connection reset again
/// and again between the acts of the people in them.
@Suite("Stories over real sockets", .serialized, .timeLimit(.minutes(10)))
struct StoriesTests {
    private static let folder = Program.root.appending(path: "Tests/Stories")

    static let stories: [String] = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (files ?? []).filter { $0.hasSuffix(".story") }.sorted()
    }()

    @Test("There are stories")
    func some() {
        #expect(Self.stories.count >= 3)
    }

    @Test("Each goes as it is told", arguments: stories)
    func told(story: String) async throws {
        try await play(story, [])
    }

    @Test("Each goes as it is told while connections drop and are resumed", arguments: stories)
    func dropped(story: String) async throws {
        let text = try String(contentsOf: Self.folder.appending(path: story), encoding: .utf8)
        let lines = text.split(separator: "\n").count { !$0.hasPrefix("#") }
        try await play(story, ["--drop-every", "\(max(8, lines / Self.drops))"])
    }

    /// Within a minute the bot backs off longer after each; a fifth costs up to eight seconds, a tenth minutes.
    private static let drops = 5

    private func play(_ story: String, _ arguments: [String]) async throws {
        var arguments = arguments
        if let captures = ProcessInfo.processInfo.environment["GUILDHALL_CAPTURES"] {
            arguments += ["--capture", "\(captures)/\(story)-\(arguments.last ?? "")"]
        }
        let file = Self.folder.appending(path: story).path
        let ended = try await Program(["sandbox", "--headless", "--port", "0", "--script", file] + arguments)
            .ended()
        #expect(ended.code == 0, "\(story): \(ended.output)\n\(ended.errors)")
    }
}
