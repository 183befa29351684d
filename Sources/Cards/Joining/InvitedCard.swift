import ProjectModel

/// What comes of an invitation, for whoever sent it and whoever got it.
package enum InvitedCard {
    package static func sent(to member: MemberID, as role: String, _ project: Project) -> Card {
        let name = Words.inert(role, upTo: 60)
        return Card(
            accent: .green,
            [
                .text(
                    """
                    **Invited.** \(member) hears of it in a direct message and finds it in `/me`. They come aboard \(project.title) as \
                    \(name) when they accept.
                    """), .text("-# \(project.id)"),
            ])
    }

    package static func already(_ member: MemberID, _ project: Project) -> Card {
        Card(
            accent: .grey,
            [
                .text(
                    "**Already invited.** \(member) has not answered about \(project.title) yet; nothing had to change."
                )
            ])
    }

    package static func aboard(_ member: MemberID, as role: String?, _ project: Project) -> Card {
        let what: Phrase =
            role.map { "is on the team of \(project.title) already, as \(Words.inert($0, upTo: 60))" }
            ?? "leads \(project.title) already"
        return Card(accent: .grey, [.text("\(member) \(what).")])
    }

    package static func declined(_ project: Project) -> Card {
        Card(
            accent: .grey,
            [
                .text(
                    "Thank you for the answer. \(project.title) hears that you cannot join for now; no reason is needed."
                )
            ])
    }

    package static func noSeats(actions: [Card.Button]) -> Card {
        Card(
            accent: .amber,
            [.text("No seat is open in what you lead. Open one, then invite again."), .row(actions)])
    }

    package static func gone(_ project: Project, actions: [Card.Button]) -> Card {
        Card(
            accent: .grey,
            [.text("There is no invitation for you to \(project.title) at the moment."), .row(actions)])
    }
}
