import ProjectModel

/// Credit on its way to the person it is about (F97).
package enum CreditAskedCard {
    package static func card(_ words: String, to member: MemberID, in project: Project) -> Card {
        Card(
            accent: project.accent,
            [
                .text(
                    """
                    **Sent to \(member)**, who says whether it may be written so: “\(Words.inert(words, upTo: 500))”
                    -# \(project.title) · until then nobody else sees it
                    """)
            ])
    }
}
