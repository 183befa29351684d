/// Splits a typed line into words and `name:value` pairs, as a person types a slash command:
/// `/projects project:"Fraud Detection" show:Open seats share:true`.
struct CommandLine: Sendable {
    struct Word: Sendable, Equatable {
        /// What stands before the first colon outside quotes, if there is one.
        var key: String?
        /// The word, or what stands after the colon, without its quotes.
        var text: String
        var isQuoted = false
    }

    let words: [Word]
    /// The line ends inside quotes: it is half-typed.
    let isOpen: Bool

    init(_ line: String) {
        var words: [Word] = []
        var current: Word?
        var isQuoting = false
        var isEscaped = false
        for character in line {
            if isQuoting {
                if isEscaped {
                    current?.text.append(character)
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isQuoting = false
                } else {
                    current?.text.append(character)
                }
            } else if character.isWhitespace {
                if let word = current { words.append(word) }
                current = nil
            } else if character == "\"", current?.text.isEmpty ?? true {
                current = current ?? Word(text: "")
                current?.isQuoted = true
                isQuoting = true
            } else if character == ":", let word = current, word.key == nil, !word.isQuoted,
                !word.text.isEmpty
            {
                current = Word(key: word.text, text: "")
            } else {
                current = current ?? Word(text: "")
                current?.text.append(character)
            }
        }
        if let word = current { words.append(word) }
        self.words = words
        isOpen = isQuoting
    }
}

extension CommandLine.Word {
    /// The word as it was typed, for putting back a colon that named no option.
    var typed: String { key.map { "\($0):\(text)" } ?? text }
}
