import ProjectModel

/// Who could lead a project that has nobody: those who said so, with their words, or anybody else (F79, F-I).
package enum LeadSearchCard {
    /// - Parameters:
    ///   - offer: offers the role to somebody who said that they could.
    ///   - anybody: offers it to anybody.
    package static func card(
        _ project: Project, offer: (Project.Volunteer) -> Card.Button, anybody: Card.Select
    ) -> Card {
        let volunteers = project.volunteers
        var blocks: [Card.Block] = [
            .text("## Who could lead \(project.title)?\n-# \(project.id) · \(project.stateWord)")
        ]
        if let lead = project.lead {
            blocks.append(.text("\(lead) leads it now; whoever accepts leads it instead."))
        }
        if let offered = project.leadOffer {
            blocks.append(.text("It is offered to \(offered.to), who has not answered yet."))
        }
        blocks += volunteers.suffix(8).map { volunteer in
            let hours: Phrase = volunteer.hours.map { " · \($0.word)" } ?? .empty
            let head: Phrase = "**\(volunteer.member)**\(hours) · \(Stamp.relative(volunteer.at))"
            return .section("\(head)\n> \(Words.inert(volunteer.words.words, upTo: 300))", offer(volunteer))
        }
        if volunteers.isEmpty { blocks.append(.text("Nobody has said so yet. You can ask anybody.")) }
        return Card(accent: project.accent, blocks + [.select(anybody)])
    }
}
