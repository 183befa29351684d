import ProjectModel

/// A seat that was opened on the way.
package enum SeatOpenedCard {
    package static func card(_ role: String, count: Int, of project: Project) -> Card {
        let what: Phrase = .counted(
            count, one: "A seat is open: \(Words.inert(role, upTo: 60)).",
            other: "\(count) seats are open: \(Words.inert(role, upTo: 60)).")
        return Card(
            accent: project.accent,
            [.text("**\(what)** \(project.teamLine). Applications come to your desk.")])
    }
}
