import ProjectModel

/// Asks to which project somebody would like to apply.
package enum WhichSeatCard {
    package static func card(_ select: Card.Select?) -> Card {
        let menu: [Card.Block] = select.map { [.select($0)] } ?? []
        return Card(
            accent: .blue,
            [
                .text(
                    """
                    **Which project would you like to join?** These have open seats. `/projects` shows what each builds, its team and \
                    its twist.
                    """)
            ] + menu)
    }

    package static func none(actions: [Card.Button]) -> Card {
        Card(
            accent: .grey,
            [
                .text(
                    "No project has an open seat right now. You can propose one, or follow one and hear when a seat opens."
                ),
                .row(actions),
            ])
    }
}
