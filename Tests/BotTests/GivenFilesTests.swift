import Interactions
import Testing
import Transport

@testable import Bot

@Suite("Files that members give")
struct GivenFilesTests {
    /// Answers every request with the same, and keeps what was asked.
    private struct Shelf: HTTP {
        let status: Int

        func send(_ request: HTTPRequest) async throws -> HTTPResponse {
            #expect(!request.headers.contains { $0.name == "Authorization" }, "no token travels")
            return HTTPResponse(
                status: status, headers: HTTPHeaders([]), body: Array("# Hello".utf8), version: .http1,
                isNewConnection: true)
        }

        func close() async {}
    }

    private func files(_ status: Int = 200) -> GivenFiles {
        GivenFiles(http: Shelf(status: status), base: "http://127.0.0.1:8787/api/v10")
    }

    @Test(
        "Only Discord's own hosts are asked, and the server the bot was pointed at",
        arguments: [
            ("https://cdn.discordapp.com/ephemeral-attachments/1/2/a.md", true),
            ("https://media.discordapp.net/a", true), ("http://127.0.0.1:8787/attachments/1/a.md", true),
            ("https://cdn.discordapp.com.example.org/a", false), ("http://cdn.discordapp.com/a", false),
            ("http://127.0.0.1:9999/a", false), ("http://169.254.169.254/latest", false),
            ("file:///etc/passwd", false),
        ])
    func hosts(url: String, isKnown: Bool) async throws {
        #expect(files().isKnown(url) == isKnown)
        let file = Upload(id: 1, name: "a.md", size: 7, url: url)
        if isKnown {
            #expect(try await files().content(of: file) == Array("# Hello".utf8))
        } else {
            await #expect(throws: GivenFiles.NotFetched.self) { try await files().content(of: file) }
        }
    }

    @Test("What is too large, or gone, is not taken for something")
    func trouble() async throws {
        let url = "https://cdn.discordapp.com/a"
        await #expect(throws: GivenFiles.NotFetched.self) {
            try await files().content(of: Upload(id: 1, name: "a", size: GivenFiles.longest + 1, url: url))
        }
        await #expect(throws: GivenFiles.NotFetched.self) {
            try await files(404).content(of: Upload(id: 1, name: "a", size: 1, url: url))
        }
    }
}
