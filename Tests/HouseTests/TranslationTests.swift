import Commands
import DiscordModel
import Interactions
import Support
import Testing

@testable import Cards

/// The English sentence is the key of its translations (docs/decisions/0004): each has a line in every language's catalogue,
/// and no catalogue has a line for a sentence that nobody says any more.
@Suite("Translations")
struct TranslationTests {
    private static let languages = Language.all.filter { $0 != .english }

    @Test("Every sentence has its line in every catalogue")
    func complete() throws {
        let sentences = try Said.here().filter(\.isForPeople)
        #expect(sentences.count > 1_000)
        for language in Self.languages {
            let missing = sentences.filter { language.sentences[$0.text] == nil }
            let places = Dictionary(grouping: missing, by: \.text)
            for (text, said) in places.sorted(by: { $0.value[0].place < $1.value[0].place }) {
                Issue.record(
                    """
                    No “\(language.code)” for a sentence of \(said[0].place). Add its line to Sources/Cards/Language:

                    \(text.replacing("\n", with: "\\n"))
                    = …

                    """)
            }
        }
    }

    @Test("Where a number decides, every catalogue has both sentences, or says that they are one")
    func counted() throws {
        for language in Self.languages {
            for said in try Said.here() where said.isPlural {
                guard said.hasWords, let sentence = language.sentences[said.text] else { continue }
                if sentence.one == nil {
                    Issue.record(
                        "“\(language.code)” has no `one = ` and `other = ` for \(said.place): \(said.text)")
                }
            }
        }
    }

    @Test("No catalogue has a line for what nobody says")
    func unused() throws {
        var said = Set(try Said.here().filter { !$0.isSingular }.map(\.text))
        for command in Catalogue.guildhall.registration {
            said.formUnion([command.name, "/\(command.name)"])
            said.formUnion(command.options.map { "/\(command.name) \($0.name)" })
        }
        for language in Self.languages {
            for key in language.sentences.keys.sorted() where !said.contains(key) {
                Issue.record("“\(language.code)” has a line that nobody says: \(key)")
            }
        }
    }

    @Test("No sentence has two lines in one language")
    func once() throws {
        var keys: Set<String> = []
        for file in try Checkout.swiftFiles(in: "Sources") where file.path.contains("/Language/French/") {
            for literal in Literals(of: file.lines.joined(separator: "\n")).all {
                for entry in literal.text.split(separator: "\n\n") {
                    guard let key = entry.split(separator: "\n").first.map(String.init) else { continue }
                    #expect(keys.insert(key).inserted, "\(file.path) has a second line for: \(key)")
                }
            }
        }
    }
}
