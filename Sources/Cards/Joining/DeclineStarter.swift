import ProjectModel

/// How a "not this time" may begin (C5, F123): kind, with a reason, to be edited before it is sent.
package enum DeclineStarter: String, CaseIterable, Sendable {
    case seatsFull, otherSkills, timing, otherProject

    package var word: Phrase {
        switch self {
        case .seatsFull: "The seats are full"
        case .otherSkills: "Other skills are needed"
        case .timing: "The timing does not fit"
        case .otherProject: "Another project fits better"
        }
    }

    /// What stands in the field, so names are in it as they are.
    /// - Parameter other: a project that may fit better.
    package func words(to project: Project, other: ProjectName?) -> Phrase {
        let name = Inert(verbatim: project.listing.name)
        switch self {
        case .seatsFull:
            return
                "Thank you for applying to \(name). Its seats are taken for now; we would be glad to hear from you when one opens."
        case .otherSkills:
            return
                "Thank you for applying to \(name). What it needs most at the moment is other experience; what you bring will fit elsewhere."
        case .timing:
            return
                "Thank you for applying to \(name). The timing does not fit us at the moment; please do ask again in a few weeks."
        case .otherProject:
            let better: Phrase =
                other.map { Phrase(Inert(verbatim: $0.name)) } ?? "another project of /projects"
            return
                "Thank you for applying to \(name). From what you wrote, \(better) may suit you better; its lead is happy to hear from you."
        }
    }
}

/// The question which way to begin.
package enum DeclineStarterCard {
    package static func card(_ request: JoinRequest, starters: Card.Select, own: Card.Button) -> Card {
        Card(
            accent: .grey,
            [
                .text(
                    """
                    **Not this time for \(request.member)?** A few kind words are needed; they are read by nobody else. Pick how to \
                    begin, then edit it.
                    """), .select(starters), .row([own]),
            ])
    }
}
