import Cards

/// Our own rules of cards, and what Discord would not take (COMMANDS §3, §4, §10): for a screen reader, a telephone and one
/// hand, in every language. The bench holds every card against them, the random clicker with it.
enum CardRules {
    /// Nested ones counted (Components › Component Reference).
    private static let components = 40
    /// Of all texts together; not in the documents, but how the API behaves.
    private static let characters = 4_000
    /// Larger messages fail, undocumented, near 10 kB.
    private static let bytes = 9_500

    /// What is wrong with a card, a sentence each.
    static func faults(of card: Card, in languages: [Language]) -> [String] {
        var faults = languages.flatMap { wording(card, $0) } + ids(card)
        if count(card) > components { faults.append("\(count(card)) components") }
        for case .row(let buttons) in card.blocks where buttons.count > 4 {
            faults.append("a row of \(buttons.count) buttons")
        }
        for select in card.selects {
            if select.source == .options, !(1...25).contains(select.options.count) {
                faults.append("“\(select.placeholder.english)” has \(select.options.count) options")
            }
            // What a placeholder asks for is clear by an example of it.
            if !select.placeholder.english.contains("example") {
                faults.append("“\(select.placeholder.english)” gives no example")
            }
        }
        return faults
    }

    /// What is read of it in one language.
    private static func wording(_ card: Card, _ language: Language) -> [String] {
        var faults = card.phrases.flatMap(language.missing).map { "no “\(language.code)” for “\($0)”" }
        func check(_ phrase: Phrase, upTo limit: Int, _ what: String) {
            let text = phrase.spoken(in: language)
            if !(1...limit).contains(text.utf16.count) || !text.contains(where: isSaid) {
                faults.append("the \(what) “\(text)” is no text of at most \(limit) characters")
            }
        }
        for button in card.buttons {
            // French needs more room than English.
            check(button.label, upTo: language == .english ? 20 : 25, "button")
        }
        for select in card.selects {
            check(select.placeholder, upTo: 150, "placeholder")
            for option in select.options {
                check(option.label, upTo: 100, "option")
                if let description = option.description { check(description, upTo: 100, "description") }
            }
        }
        if !standsAlone(card, language) {
            faults.append("its first line makes no sense alone: \(card.read(in: language).prefix(80))")
        }
        let text = card.texts.map { $0.spoken(in: language) }.joined()
        if text.utf16.count > characters { faults.append("\(text.utf16.count) characters of text") }
        if text.utf8.count > bytes { faults.append("\(text.utf8.count) bytes of text") }
        return faults
    }

    /// A notification shows the first line and nothing else, so it has words, and is neither the small print nor a quotation.
    private static func standsAlone(_ card: Card, _ language: Language) -> Bool {
        let text: Phrase
        switch card.blocks.first {
        case .text(let first), .section(let first, _): text = first
        case .spoiler, .separator, .row, .select, nil: return false
        }
        let line =
            text.spoken(in: language).split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
        return line.contains(where: isSaid) && !line.hasPrefix("-#") && !line.hasPrefix(">")
    }

    /// What can be read aloud; people name things with pictures, too.
    private static func isSaid(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character.isSymbol
    }

    /// Each names one thing to do, in the room Discord has for it.
    private static func ids(_ card: Card) -> [String] {
        let ids = card.buttons.compactMap(\.action) + card.selects.map(\.action)
        let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
        return twice.map { "\($0) stands there twice" }
            + ids.filter { !(1...100).contains($0.utf16.count) }.map { "\($0) is too long" }
    }

    /// The container and everything in it.
    private static func count(_ card: Card) -> Int {
        card.blocks.reduce(1) { sum, block in
            switch block {
            case .text, .separator: sum + 1
            // A spoiler divides the container, and has one of its own.
            case .section, .spoiler: sum + 3
            case .row(let buttons): sum + 1 + buttons.count
            case .select: sum + 2
            }
        }
    }
}

extension Card {
    /// What is read of it besides what can be pressed.
    fileprivate var texts: [Phrase] {
        blocks.compactMap { block in
            switch block {
            case .text(let text), .spoiler(let text), .section(let text, _): text
            case .separator, .row, .select: nil
            }
        }
    }
}
