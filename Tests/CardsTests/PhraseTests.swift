import Testing

@testable import Cards

@Suite("Sentences and languages")
struct PhraseTests {
    /// A language of four sentences.
    private static let french = Language(
        code: "fr", locales: ["fr"],
        catalogue: """
            Team {1} of {2}
            = Équipe : {1} sur {2}

            {2} of {1}, backwards
            = {1}

            Active
            = En cours

            {1} things first: {2}.
            one = D’abord une chose : {2}.
            other = D’abord {1} choses : {2}.

            Two\\nlines
            = Deux\\nlignes
            """,
        isOne: { (0...1).contains($0) })

    @Test("A sentence is its own English, and the key to the others")
    func keys() {
        let phrase: Phrase = "Team \(4) of \(6)"
        #expect(phrase.key == "Team {1} of {2}")
        #expect(phrase.spoken(in: .english) == "Team 4 of 6")
        #expect(phrase.spoken(in: Self.french) == "Équipe : 4 sur 6")
    }

    @Test("Sentences stand in sentences, each in the same language")
    func nested() {
        let state: Phrase = "Active"
        #expect(
            ("**\(state)** · \("Team \(1) of \(2)" as Phrase)" as Phrase).spoken(in: Self.french)
                == "**En cours** · Équipe : 1 sur 2")
    }

    @Test("What nobody has translated is said in English, and named")
    func missing() {
        let phrase: Phrase = "Somewhere: \("Active" as Phrase)"
        #expect(phrase.spoken(in: Self.french) == "Somewhere: En cours")
        #expect(Self.french.missing(of: phrase) == ["Somewhere: {1}"])
        #expect(Language.english.missing(of: phrase).isEmpty)
    }

    @Test(
        "A number decides by the rule of the language that is spoken",
        arguments: [(0, "0 things", "une chose"), (1, "One thing", "une chose"), (2, "2 things", "2 choses")])
    func counted(count: Int, english: String, french: String) {
        let list: Phrase = "cost"
        let phrase = Phrase.counted(
            count, one: "One thing first: \(list).", other: "\(count) things first: \(list).")
        #expect(phrase.spoken(in: .english) == "\(english) first: cost.")
        #expect(phrase.spoken(in: Self.french) == "D’abord \(french) : cost.")
        let untranslated = Phrase.counted(count, one: "One", other: "\(count)s")
        #expect(untranslated.spoken(in: Self.french) == (count == 1 ? "One" : "\(count)s"))
    }

    @Test("Braces that a person typed are only text")
    func braces() {
        let phrase: Phrase = "Team \(Words.inert("{2}")) of \(6)"
        #expect(phrase.spoken(in: Self.french) == "Équipe : {2} sur 6")
    }

    @Test("Line breaks of a sentence are written in the catalogue")
    func lines() {
        #expect(("Two\nlines" as Phrase).spoken(in: Self.french) == "Deux\nlignes")
    }

    @Test("Marks without letters need no words of a translator")
    func marks() {
        #expect(Self.french.missing(of: "## \(Words.inert("x"))\n-# \(3) · \(4)").isEmpty)
        #expect([Phrase]().joined(separator: ", ").isEmpty)
        #expect((["a", "b", "c"] as [Phrase]).joined(separator: ", ").spoken(in: .english) == "a, b, c")
    }

    @Test("The line that the mirror finds its cards by begins the same in every language")
    func reference() {
        let begin = "-# {1} · rev "
        let lines = Language.french.sentences.filter { $0.key.hasPrefix(begin) }
        #expect(lines.count > 1)
        for (key, sentence) in lines { #expect(sentence.other.hasPrefix(begin), "\(key)") }
    }

    @Test("No translation speaks of a place that its sentence does not have, or leaves one out")
    func places() {
        for (key, sentence) in Language.french.sentences {
            let meant = Self.places(key)
            #expect(Self.places(sentence.other) == meant, "\(key)")
            #expect(sentence.one.map { Self.places($0).isSubset(of: meant) } ?? true, "\(key)")
        }
        #expect(Language.french.sentences.count > 500)
    }

    private static func places(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{\d+\}/).map { String($0.output) })
    }

    @Test(
        "Discord's locales find their language",
        arguments: [("fr", "fr"), ("en-GB", "en"), ("en-US", "en"), ("de", nil), (nil, nil)])
    func locales(locale: String?, code: String?) {
        #expect(Language.reading(locale)?.code == code)
    }
}
