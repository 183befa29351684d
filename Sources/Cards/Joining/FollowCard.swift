import ProjectModel

/// What is said to somebody who follows a project, or waits for a seat.
package enum FollowCard {
    package static func following(_ project: Project, isNew: Bool, actions: [Card.Button]) -> Card {
        let head: Phrase =
            isNew ? "**You follow \(project.title).**" : "**You follow \(project.title) already.**"
        return Card(
            accent: .blue,
            [
                .text(
                    """
                    \(head) You hear in a direct message when it looks for people, when the twist is announced and when something is \
                    celebrated. `/me` turns each kind on or off, changes of its state too.
                    """), .row(actions),
            ])
    }

    package static func unfollowed(_ project: Project, isNew: Bool, actions: [Card.Button]) -> Card {
        let sentence: Phrase =
            isNew
            ? "You no longer follow \(project.title)."
            : "You do not follow \(project.title); nothing had to change."
        return Card(accent: .grey, [.text(sentence), .row(actions)])
    }

    /// - Parameters:
    ///   - skill: a skill, a group of skills or a technology; `nil` for any.
    package static func watching(
        skill: String?, difficulty: Difficulty?, actions: [Card.Button]
    ) -> Card {
        let narrowings = [difficulty?.word, skill.map { Phrase(Words.inert($0, upTo: 60)) }].compactMap(
            \.self)
        let seats: Phrase =
            narrowings.isEmpty ? "a seat opens" : "a seat opens in \(narrowings.joined(separator: ", "))"
        return Card(
            accent: .blue,
            [
                .text("**Noted.** You hear in a direct message when \(seats). It stays until you stop it."),
                .row(actions),
            ])
    }

    package static func stopped(actions: [Card.Button]) -> Card {
        Card(accent: .grey, [.text("You are not told of open seats any more."), .row(actions)])
    }
}

/// The answer to somebody who could lead a project that rests.
package enum VolunteerCard {
    package static func thanks(for project: Project) -> Card {
        Card(
            accent: .green,
            [
                .text(
                    """
                    **Thank you.** Stewards see it now, and one of them talks with you or offers you the lead’s role. Nothing happens by \
                    itself.
                    """), .text("-# \(project.id) · \(project.title)"),
            ])
    }
}
