import ProjectModel

/// What is said while a project changes hands: it counts when the other accepts (F88).
package enum HandoverCard {
    package static func offered(to member: MemberID, _ project: Project) -> Card {
        Card(
            accent: .blue,
            [
                .text(
                    """
                    **Asked.** \(member) hears that \(project.title) is offered. It counts when they accept; until then you lead, and \
                    afterwards you stay on the team.
                    """), .text("-# \(project.id)"),
            ])
    }

    package static func already(_ member: MemberID, _ project: Project) -> Card {
        let sentence: Phrase =
            project.lead == member
            ? "\(member) leads \(project.title) already."
            : "**Already asked.** \(member) has not answered yet; nothing had to change."
        return Card(accent: .grey, [.text(sentence)])
    }

    package static func answered(_ accepted: Bool, _ project: Project, actions: [Card.Button]) -> Card {
        let sentence: Phrase =
            accepted
            ? "**You lead \(project.title) now.** Your desk shows what comes next; any steward helps."
            : "Thank you for the answer. Nothing changes in \(project.title), and no reason is needed."
        let row: [Card.Block] = actions.isEmpty ? [] : [.row(actions)]
        return Card(accent: accepted ? .green : .grey, [.text(sentence)] + row)
    }

    package static let notAPerson = Card(
        accent: .amber, [.text("That is a bot. A project is led by a person; please choose one.")])
}
