import ProjectModel

/// What waited for a channel that was no more, told where it goes on: a line for each change, and every reference
/// (MIRROR §7). It rings nobody: all of it was decided a while ago.
package enum SummaryCard {
    /// One change of it.
    package struct Entry: Sendable {
        package var project: Project.ID
        package var event: Int
        /// What it says; `nil` when there is nothing to say any more.
        package var told: Told?

        package init(project: Project.ID, event: Int, told: Told?) {
            (self.project, self.event, self.told) = (project, event, told)
        }
    }

    /// More would not fit beside a hundred references.
    private static let most = 12

    package static func card(_ entries: [Entry]) -> Card {
        let lines = entries.compactMap { $0.told?.lines.first }
        let rest = lines.count - most
        let more: Phrase? =
            rest > 0 ? .counted(rest, one: "And one thing more.", other: "And \(rest) things more.") : nil
        let shown = lines.prefix(most).map { "- \($0)" as Phrase } + [more].compactMap(\.self)
        let heading: Phrase = "**What happened while this had no channel:**"
        return Card([
            .text(([heading] + shown).joined(separator: "\n")),
            .text(Phrase(Inert(verbatim: references(entries).joined(separator: "\n")))),
        ])
    }

    /// A line for each item, in the order in which they come up.
    private static func references(_ entries: [Entry]) -> [String] {
        var projects: [Project.ID] = []
        for entry in entries where !projects.contains(entry.project) { projects.append(entry.project) }
        return projects.map { project in
            PostCard.reference(project, entries.filter { $0.project == project }.map(\.event))
        }
    }
}
