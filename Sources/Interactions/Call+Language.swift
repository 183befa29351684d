import Cards

extension Call {
    /// The reader's language, for the few texts that Discord wants as they are: suggestions while somebody types, and what a
    /// field holds before they do.
    package var language: Language { languages.reader }
}
