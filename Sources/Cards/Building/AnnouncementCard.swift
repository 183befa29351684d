import ProjectModel

/// A lead's announcement.
package enum AnnouncementCard {
    /// As the project's channel reads it.
    package static func card(_ announcement: Announcement, of project: Project, by actor: Actor) -> Card {
        Card(
            accent: project.accent,
            [
                .text("**\(project.title) – from \(actor.words)**"),
                .text(Phrase(Words.lines(announcement.text, upTo: Announcement.longest))),
            ])
    }

    /// The answer to whoever made it: what went where.
    /// - Parameter isPingSpent: the team was called within the day, so this one goes without.
    package static func answer(_ announcement: Announcement, of project: Project, isPingSpent: Bool) -> Card {
        let whither: Phrase =
            announcement.isForAll ? "the project’s channel and #projects" : "the project’s channel"
        let ping: Phrase =
            announcement.pingsTeam
            ? " The team is called once."
            : isPingSpent ? " The team was called within the last day, so this one calls nobody." : .empty
        let followers: Phrase =
            announcement.isForFollowers ? " Whoever follows it gets a direct message." : .empty
        return Card(accent: project.accent, [.text("**Announced** in \(whither).\(ping)\(followers)")])
    }
}
