/// What a typed date is made of: numbers, words in small letters without accents, and the marks between them.
enum MomentToken: Equatable {
    case number(Int64, digits: Int)
    case word(String)
    /// One of `:` `.` `/` `-` `+`.
    case mark(Character)

    /// `nil` for text that holds anything a date does not.
    static func all(in text: String) -> [MomentToken]? {
        guard text.utf8.count <= 200 else { return nil }
        var tokens: [MomentToken] = []
        var rest = Substring(tidied(text.folded))
        while let first = rest.first {
            if first.isASCIIDigit {
                let digits = rest.prefix(while: \.isASCIIDigit)
                guard digits.count <= 8, let value = Int64(digits) else { return nil }
                tokens.append(.number(value, digits: digits.count))
                rest = rest.dropFirst(digits.count)
            } else if first.isLetter {
                let word = rest.prefix { $0.isLetter || $0 == "'" }
                tokens.append(.word(String(word)))
                rest = rest.dropFirst(word.count)
            } else if first.isWhitespace || ",()".contains(first) {
                rest = rest.dropFirst()
            } else if ":./-+".contains(first) {
                tokens.append(.mark(first))
                rest = rest.dropFirst()
            } else {
                return nil
            }
        }
        return tokens
    }

    /// Words of several parts become one; what a suggestion says of the distance is cut off.
    private static func tidied(_ folded: String) -> String {
        var text = folded
        for tail in [" - in ", " - dans "] {
            if let range = text.firstRange(of: tail), range.lowerBound > text.startIndex {
                text = String(text[..<range.lowerBound])
            }
        }
        for (long, short) in [
            ("a.m.", "am"), ("p.m.", "pm"), ("apres-demain", "apresdemain"), ("apres demain", "apresdemain"),
            ("apres-midi", "apresmidi"), ("apres midi", "apresmidi"),
            // Not the zone.
            ("cet apresmidi", "ce apresmidi"),
            ("day after tomorrow", "apresdemain"), ("end of day", "eod"), ("end of the day", "eod"),
            ("fin de journee", "eod"), ("fin de la journee", "eod"), ("end of business", "eod"),
        ] {
            text = text.replacing(long, with: short)
        }
        return text
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
