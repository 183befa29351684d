import Cards

/// Which language an answer is given in: the reader's own when only they see it, the server's when everyone does
/// (COMMANDS §7).
package struct Languages: Equatable, Sendable {
    package var reader: Language
    package var everyone: Language

    package init(reader: Language, everyone: Language) {
        self.reader = reader
        self.everyone = everyone
    }

    package static let english = Languages(reader: .english, everyone: .english)

    func language(isShared: Bool) -> Language { isShared ? everyone : reader }
}
