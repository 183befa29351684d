import ProjectModel

/// What a revision changed, section by section (F36).
package enum RevisionCard {
    /// One line for the thread: "Rev 2 changes the twist, the roadmap."
    package static func line(_ proposal: Proposal) -> Phrase {
        guard let before = proposal.earlier.last else { return "Its text is as it was." }
        let changed = proposal.text.changes(since: before).map(\.word)
        return changed.isEmpty
            ? "Rev \(proposal.revision) changes what is sealed."
            : "Rev \(proposal.revision) changes \(changed.joined(separator: ", "))."
    }

    /// Everything that differs from an earlier revision, as it was and as it is.
    /// - Parameter since: 1 for the first.
    package static func card(_ project: Project, since revision: Int, actions: [Card.Button] = []) -> Card {
        guard let proposal = project.proposal, proposal.earlier.indices.contains(revision - 1) else {
            return Card(
                accent: .grey, [.text("**\(project.title)** has not changed since it was submitted.")])
        }
        let before = proposal.earlier[revision - 1]
        let changed = proposal.text.changes(since: before)
        var blocks: [Card.Block] = [
            .text(
                "## Changed since rev \(revision)\n-# \(project.id) · \(project.title) · now rev \(proposal.revision)"
            )
        ]
        if changed.isEmpty { blocks.append(.text("Nothing that can be read here.")) }
        for section in changed {
            let was = ProposalReading.glance(section, before)
            let now = ProposalReading.glance(section, proposal.text)
            blocks.append(.text("**\(section.word)**\n- \(was)\n+ \(now)"))
        }
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        return Card(accent: .blurple, blocks)
    }
}
