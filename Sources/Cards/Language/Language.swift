/// A language people read cards in: the sentences of ours that it has words for, by the English sentence. English has no
/// catalogue, for its sentences are the keys.
package struct Language: Equatable, Sendable {
    /// As Discord begins a locale: `fr`.
    package let code: String
    /// Discord's locales that get the names and descriptions of commands in it (Reference › Locales).
    package let locales: [String]
    /// By the English sentence.
    let sentences: [String: Sentence]
    private let isOne: @Sendable (Int) -> Bool

    struct Sentence: Equatable, Sendable {
        var one: String?
        var other: String
    }

    package static let english = Language(code: "en", locales: ["en-US", "en-GB"], catalogue: "") { $0 == 1 }

    /// All there are; the first is spoken where none fits.
    package static let all = [english, french]

    /// - Parameters:
    ///   - catalogue: an English sentence with numbered places, below it `= ` and the translation; where a number decides,
    ///     `one = ` and `other = `. An empty line ends an entry; a line break within a sentence is written `\n`.
    ///   - isOne: which numbers take the singular.
    init(code: String, locales: [String], catalogue: String, isOne: @escaping @Sendable (Int) -> Bool) {
        self.code = code
        self.locales = locales
        self.isOne = isOne
        sentences = Self.read(catalogue)
    }

    package static func == (left: Language, right: Language) -> Bool { left.code == right.code }

    /// The language for a locale of Discord's, `fr` or `en-GB`; `nil` for one nobody has translated to.
    package static func reading(_ locale: String?) -> Language? {
        guard let code = locale?.split(separator: "-").first else { return nil }
        return all.first { $0.code == code }
    }

    /// The language's own sentence; `nil` where English has to do.
    func sentence(for phrase: Phrase) -> String? {
        sentences.isEmpty ? nil : sentences[phrase.key]?.other
    }

    func counted(_ count: Int, one: Phrase, other: Phrase) -> String {
        guard let own = sentences[other.key] else {
            // A sentence that is not translated follows the rule of the language it is in.
            return (count == 1 ? one : other).spoken(in: self)
        }
        return other.filled(isOne(count) ? own.one ?? own.other : own.other, self)
    }

    /// The sentences of a phrase that this language has no words for.
    package func missing(of phrase: Phrase) -> [String] {
        phrase.sentences.map(\.key).filter { self != .english && sentences[$0] == nil }
    }

    private static func read(_ catalogue: String) -> [String: Sentence] {
        var sentences: [String: Sentence] = [:]
        var key: String?
        var one: String?
        for line in catalogue.split(separator: "\n", omittingEmptySubsequences: false) {
            func said(_ mark: String) -> String? {
                line.hasPrefix(mark) ? String(line.dropFirst(mark.count)).replacing("\\n", with: "\n") : nil
            }
            if line.isEmpty {
                (key, one) = (nil, nil)
            } else if let text = said("one = ") {
                one = text
            } else if let text = said("other = ") ?? said("= "), let key {
                sentences[key] = Sentence(one: one, other: text)
            } else {
                key = String(line).replacing("\\n", with: "\n")
            }
        }
        return sentences
    }
}
