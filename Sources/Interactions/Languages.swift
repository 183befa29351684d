import Cards

/// Which language an answer is given in: the reader's own when only they see it, the community's when everyone does
/// (COMMANDS §7).
package struct Languages: Equatable, Sendable {
    package var reader: Language
    package var everyone: Language
    /// Of the message that was pressed.
    package var pressed: Language

    package init(reader: Language, everyone: Language, pressed: Language? = nil) {
        self.reader = reader
        self.everyone = everyone
        self.pressed = pressed ?? reader
    }

    package static let english = Languages(reader: .english, everyone: .english)

    func language(isShared: Bool) -> Language { isShared ? everyone : reader }
}
