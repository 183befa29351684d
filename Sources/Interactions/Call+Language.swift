import Cards

extension Call {
    /// The reader's language, for the few texts that Discord wants as they are: suggestions while somebody types.
    package var language: Language { languages.reader }
}
