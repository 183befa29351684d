import ProjectModel

/// One of the community's checklists, with who ticked what.
package enum ChecklistCard {
    /// - Parameter ticks: the select that ticks its lines.
    package static func card(
        _ kind: Checklist.Kind, of project: Project, ticks: Card.Select, back: Card.Button
    ) -> Card {
        let (settled, count) = project.checklist.progress(kind)
        let lines = Checklist.items(of: kind).map { line($0, project) }
        return Card(
            accent: project.accent,
            [
                .text("## \(kind.word) of \(project.title)\n-# \(settled) of \(count) done"),
                .text(lines.joined(separator: "\n")), .select(ticks), .row([back]),
            ])
    }

    private static func line(_ item: Checklist.Item, _ project: Project) -> Phrase {
        let optional: Phrase = item.isOptional ? " (optional)" : .empty
        let name: Phrase = "\(RefusalWords.name(item))\(optional)"
        switch project.checklist.ticks[item] {
        case .done(.member(let member), let at)?: return "- ✓ done: \(name) – \(member), \(Stamp.date(at))"
        case .done(_, let at)?: return "- ✓ done: \(name) – \(Stamp.date(at))"
        case .waived(_, _, .some)?: return "- ✓ passed over: \(name)"
        case .waived(let reason, _, nil)?:
            return "- ! waits for a steward: \(name) – \(Words.inert(reason, upTo: 100))"
        case nil: return "- ○ open: \(name)"
        }
    }
}
