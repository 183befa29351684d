import ProjectModel

/// What is offered to one person, who says yes or no: a seat, or the lead's role.
package enum InvitationCard {
    /// - Parameters:
    ///   - by: who invites, where that is known.
    ///   - answers: yes and no.
    package static func seat(
        _ invitation: Project.Invitation, in project: Project, by inviter: MemberID? = nil,
        answers: [Card.Button]
    ) -> Card {
        let role = Words.inert(invitation.role, upTo: 60)
        let head: Phrase =
            inviter.map { "## \($0) invites you to \(project.title), as \(role)" }
            ?? "## You are invited to \(project.title), as \(role)"
        return Card(
            accent: .blue,
            [
                .text(head), .text(about(project)),
                .text("Saying no is fine, and no reason is needed. The seat is not kept for you meanwhile."),
                .row(Array(answers.prefix(4))),
                .text("-# \(project.id) · invited \(Stamp.relative(invitation.at))"),
            ])
    }

    package static func lead(_ offer: LeadOffer, of project: Project, answers: [Card.Button]) -> Card {
        let head: Phrase =
            switch (offer.kind, offer.by) {
            case (.handover, .member(let lead)): "## \(lead) would like to hand \(project.title) over to you"
            case (.assignment, .member(let steward)):
                "## \(steward) offers you the lead’s role of \(project.title)"
            case (.handover, _), (.assignment, _): "## The lead’s role of \(project.title) is offered to you"
            }
        return Card(
            accent: .blue,
            [
                .text(head), .text(about(project)),
                .text(
                    """
                    The lead answers applications, keeps the roadmap and decides with the team. Stewards help. It counts when you \
                    accept; saying no is fine, and no reason is needed.
                    """),
                .row(Array(answers.prefix(4))),
                .text("-# \(project.id) · offered \(Stamp.relative(offer.at))"),
            ])
    }

    private static func about(_ project: Project) -> Phrase {
        let summary = Words.inert(project.summary, upTo: 400)
        let facts = [project.stateWord, project.teamLine, project.difficulty.word]
        let line: Phrase = "-# \(facts.joined(separator: " · "))"
        return summary.isEmpty ? line : "\(summary)\n\(line)"
    }
}
