import Foundation
import Support
import Testing

/// What the pages for people quote is what people read: a story expects it, and the stories are played.
@Suite("What the pages quote")
struct PagesTests {
    private let root = Checkout.root

    @Test(
        "Every quoted line is expected by a story, and every quoted button is seen by one",
        arguments: ["members", "stewards"])
    func quoted(page: String) throws {
        let stories = try FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: "Tests/Stories").path
        )
        .filter { $0.hasSuffix(".story") }
        .map { try String(contentsOf: root.appending(path: "Tests/Stories/\($0)"), encoding: .utf8) }
        let lines = stories.flatMap { $0.split(separator: "\n").map(String.init) }
        let expected = lines.filter { $0.hasPrefix("expect ") }.flatMap(Self.strings)
        let labels = Set(
            lines.filter { ["button ", "press ", "choose "].contains(where: $0.hasPrefix) }.flatMap(
                Self.strings))
        let quotes = try quotes(page)
        #expect(quotes.count > 10)
        for quote in quotes {
            for button in quote.buttons where !labels.contains(button) {
                Issue.record("docs/\(page).md shows a button “\(button)” that no story sees")
            }
            for words in quote.words where !expected.contains(where: { $0.contains(words) }) {
                Issue.record("docs/\(page).md quotes “\(words)”, which no story expects")
            }
        }
    }

    private struct Quote {
        /// What depends on the day is left out with "…", and the parts beside it are held.
        var words: [String]
        var buttons: [String]
    }

    /// The lines of the page's code blocks, without those that stand for what is left out, and for a list to choose from.
    private func quotes(_ page: String) throws -> [Quote] {
        let text = try String(contentsOf: root.appending(path: "docs/\(page).md"), encoding: .utf8)
        var isFenced = false
        var quotes: [Quote] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isFenced.toggle()
            } else if isFenced || line.hasPrefix("    ") {
                let text = line.replacing(/\[[^\]]+\]/, with: "").trimmingCharacters(in: .whitespaces)
                guard !text.hasPrefix("{") else { continue }
                let words = text.split(separator: "…").map { $0.trimmingCharacters(in: .whitespaces) }
                quotes.append(
                    Quote(
                        words: words.filter { !$0.isEmpty },
                        buttons: line.matches(of: /\[([^\]]+)\]/).map { String($0.1) }))
            }
        }
        return quotes
    }

    /// What stands in quotation marks in a line of a story.
    private static func strings(_ line: String) -> [String] {
        line.matches(of: /"((?:[^"\\]|\\.)*)"/).map { String($0.1).replacing("\\\"", with: "\"") }
    }
}
