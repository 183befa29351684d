import ProjectModel

/// A date that was typed, and cannot be taken as it is (E15, E16).
package enum DateCard {
    /// - Parameter options: a button for each reading, at most four.
    package static func unclear(_ typed: String, options: [Card.Button]) -> Card {
        let sentence: Phrase =
            "“\(Words.inert(typed, upTo: 60))” can be read more than one way. Which do you mean?"
        return Card(accent: .amber, [.text(sentence), .row(options)])
    }

    package static func past(_ moment: Moment, options: [Card.Button]) -> Card {
        let question: Phrase =
            options.isEmpty ? "Please choose a time to come." : "Did you mean this instead?"
        return Card(
            accent: .amber,
            [.text("That was \(Stamp.relative(moment)). \(question)")]
                + (options.isEmpty ? [] : [.row(options)]))
    }

    package static func unreadable(_ typed: String) -> Card {
        Card(
            accent: .amber,
            [
                .text(
                    "I cannot read “\(Words.inert(typed, upTo: 60))” as a date. Try `fri 5pm`, `in 2 weeks` or `2026-12-01 09:00`."
                )
            ])
    }

    package static let needed = Card(
        accent: .amber,
        [.text("When? Give `when` a date, for example `fri 5pm`, `in 2 weeks` or `2026-12-01 09:00`.")])
}
