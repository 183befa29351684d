/// Words that are in nobody's language yet: a sentence of ours with places in it. The English sentence is its own key;
/// which language it is read in is decided where a card leaves for Discord (docs/decisions/0004).
///
/// Only literals, numbers, ids and `Inert` text fit into it, so what a person typed cannot get into a card without having
/// been made harmless.
package struct Phrase: Equatable, Sendable {
    /// What stands before, between and after the places: one more than there are places.
    private(set) var pieces: [String]
    private(set) var places: [Place]

    enum Place: Equatable, Sendable {
        case text(String)
        case phrase(Phrase)
        /// Which of two sentences it is depends on a number, by each language's own rule.
        case counted(Int, one: Phrase, other: Phrase)
    }

    /// Text that is the same in all languages.
    package init(_ text: Inert) {
        pieces = ["", ""]
        places = [.text(text.text)]
    }

    /// One sentence for one, another for all other numbers. A translation speaks of the places of `other`.
    package static func counted(_ count: Int, one: Phrase, other: Phrase) -> Phrase {
        Phrase(pieces: ["", ""], places: [.counted(count, one: one, other: other)])
    }

    package static let empty: Phrase = ""

    private init(pieces: [String], places: [Place]) {
        self.pieces = pieces
        self.places = places
    }

    /// The sentence with its places numbered: what a translation is found under.
    package var key: String {
        var key = pieces[0]
        for (number, piece) in pieces.dropFirst().enumerated() { key += "{\(number + 1)}\(piece)" }
        return key
    }

    /// Whether there is anything to translate in it.
    var hasWords: Bool { pieces.contains { $0.contains(where: \.isLetter) } }

    /// Nothing to read, in no language.
    package var isEmpty: Bool { spoken(in: .english).isEmpty }
}

extension Phrase: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        pieces = [value]
        places = []
    }

    package init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
        places = stringInterpolation.places
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces = [""]
        fileprivate var places: [Place] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(interpolationCount + 1)
            places.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) {
            pieces[pieces.count - 1] += literal
        }

        package mutating func appendInterpolation(_ phrase: Phrase) { place(.phrase(phrase)) }
        package mutating func appendInterpolation(_ text: Inert) { place(.text(text.text)) }
        package mutating func appendInterpolation(_ number: some BinaryInteger) {
            place(.text(String(number)))
        }

        private mutating func place(_ place: Place) {
            places.append(place)
            pieces.append("")
        }
    }
}

extension Phrase {
    package static func + (left: Phrase, right: Phrase) -> Phrase {
        [left, right].joined()
    }

    package static func += (left: inout Phrase, right: Phrase) {
        left = left + right
    }

    /// Its text in a language; what that language does not say is said in English.
    package func spoken(in language: Language) -> String {
        if let own = language.sentence(for: self) { return Self.fill(own, places, language) }
        var text = pieces[0]
        for (place, piece) in zip(places, pieces.dropFirst()) {
            text += place.spoken(in: language)
            text += piece
        }
        return text
    }

    /// A translation's sentence, with its `{1}` filled in wherever its grammar wants them.
    private static func fill(_ sentence: String, _ places: [Place], _ language: Language) -> String {
        var (text, rest) = ("", sentence[...])
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            let inside = rest[rest.index(after: open)...]
            guard let close = inside.firstIndex(of: "}"), let number = Int(inside[..<close]),
                places.indices.contains(number - 1)
            else {
                text += "{"
                rest = inside
                continue
            }
            text += places[number - 1].spoken(in: language)
            rest = inside[inside.index(after: close)...]
        }
        return text + rest
    }
}

extension Phrase.Place {
    fileprivate func spoken(in language: Language) -> String {
        switch self {
        case .text(let text): text
        case .phrase(let phrase): phrase.spoken(in: language)
        case .counted(let count, let one, let other): language.counted(count, one: one, other: other)
        }
    }
}

extension Phrase {
    /// With other phrases where the text of a place is one of these.
    func replacing(_ texts: [String: Phrase]) -> Phrase {
        var phrase = self
        phrase.places = places.map { place in
            switch place {
            case .text(let text): texts[text].map { .phrase($0) } ?? place
            case .phrase(let inner): .phrase(inner.replacing(texts))
            case .counted(let count, let one, let other):
                .counted(count, one: one.replacing(texts), other: other.replacing(texts))
            }
        }
        return phrase
    }
}

extension Phrase {
    func filled(_ sentence: String, _ language: Language) -> String { Self.fill(sentence, places, language) }

    /// Every sentence in it that has words, for whoever looks for missing translations.
    package var sentences: [Phrase] {
        var found = hasWords ? [self] : []
        for place in places {
            switch place {
            case .text: break
            case .phrase(let phrase): found += phrase.sentences
            case .counted(_, _, let other): found += other.sentences
            }
        }
        return found
    }
}

extension Sequence<Phrase> {
    /// One after the other, with the same between them.
    package func joined(separator: Phrase = .empty) -> Phrase {
        var joined: Phrase?
        for phrase in self {
            guard let before = joined else {
                joined = "\(phrase)"
                continue
            }
            joined = separator == .empty ? "\(before)\(phrase)" : "\(before)\(separator)\(phrase)"
        }
        return joined ?? .empty
    }
}

/// Text that is harmless as it stands: what a person typed after it went through `Words`, a name of ours, a moment.
package struct Inert: Equatable, Sendable {
    package let text: String

    /// For text that no person typed, or that stands where there is no markdown, such as a button's label.
    package init(verbatim text: String) {
        self.text = text
    }

    package var isEmpty: Bool { text.isEmpty }
}
