import ProjectModel

extension CheckIn.Status {
    package var word: Phrase {
        switch self {
        case .onTrack: "On track"
        case .blocked: "Blocked"
        case .needPeople: "Need people"
        case .takingABreak: "Taking a break"
        }
    }
}

/// A check-in, as its answer and as a line (F87, F-H). Any answer is a good one.
package enum CheckInCard {
    /// - Parameter actions: what helps after this answer.
    package static func answer(_ checkIn: CheckIn, of project: Project, actions: [Card.Button] = []) -> Card {
        let next: Phrase =
            switch checkIn.status {
            case .onTrack: "Thank you; the card says so."
            case .blocked:
                "Thank you for saying so. Say what blocks you: the team sees it, and other leads can be asked."
            case .needPeople: "Thank you. An open seat is what people can apply to."
            case .takingABreak: rest(project)
            }
        return Card(
            accent: project.accent,
            [.text("**\(project.title): \(checkIn.status.word).** \(next)")]
                + (actions.isEmpty ? [] : [.row(actions)]))
    }

    /// One line, for the card and the desk.
    package static func line(_ checkIn: CheckIn) -> Phrase {
        let note: Phrase = checkIn.note.map { ": \(Words.inert($0, upTo: 200))" } ?? .empty
        return "Check-in \(Stamp.relative(checkIn.at)) by \(checkIn.by.words): \(checkIn.status.word)\(note)"
    }

    private static func rest(_ project: Project) -> Phrase {
        let until: Phrase = project.breakEnds.map { " until \(Stamp.date($0))" } ?? .empty
        let fort: Phrase =
            project.coLeads.isEmpty
            ? "Who holds the fort? `/lead team` can make somebody co-lead."
            : "\(project.coLeads.map { Phrase("\($0)") }.joined(separator: " and ")) can hold the fort."
        return "Rest well. Nothing is expected\(until), and nobody asks. \(fort)"
    }
}
