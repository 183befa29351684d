import ProjectModel

/// Leaving a team: no reason is asked, and what was done stays credited (F77, F108).
package enum LeavingCard {
    package static func ask(_ project: Project, actions: [Card.Button]) -> Card {
        Card(
            accent: .grey,
            [
                .text(
                    """
                    **Leave \(project.title)?** No reason is needed. Your seat opens again, your credit stays, and you can come back while \
                    a seat is open.
                    """), .row(actions),
            ])
    }

    package static func left(_ project: Project, actions: [Card.Button]) -> Card {
        Card(
            accent: .grey,
            [
                .text(
                    "You have left \(project.title). Thank you for your part in it; your credit stays."),
                .row(actions),
            ])
    }
}
