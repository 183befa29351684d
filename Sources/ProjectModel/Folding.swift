/// Text as it is compared and searched: small letters, without accents, one space between words. Plain Swift,
/// so that every store finds the same (databases fold differently).
extension String {
    package var folded: String {
        var folded = ""
        folded.reserveCapacity(utf8.count)
        for character in lowercased() {
            if character.isWhitespace {
                if !folded.isEmpty && folded.last != " " { folded.append(" ") }
            } else if let plain = Folding.plain[character] {
                folded += plain
            } else if character.isASCII || character.isLetter || character.isNumber {
                folded.append(character)
            }
        }
        return folded.last == " " ? String(folded.dropLast()) : folded
    }
}

private enum Folding {
    /// The accented letters of the languages that write with the Latin alphabet; others are kept as they are.
    static let plain: [Character: String] = {
        let groups: [(String, String)] = [
            ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
            ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
            ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"),
            ("th", "þ"),
            ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("-", "–—‐‑"), ("'", "’‘"),
        ]
        var plain: [Character: String] = [:]
        for (letter, accented) in groups {
            for character in accented { plain[character] = letter }
        }
        return plain
    }()
}
