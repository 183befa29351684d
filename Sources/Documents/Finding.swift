import ProjectModel

/// Something a document says that cannot all be true, or that nobody filled in. A finding fails nothing: it
/// says what was taken, and a person decides.
package struct Finding: Equatable, Sendable, CustomStringConvertible {
    /// The project it is about.
    package var project: String
    package var kind: Kind

    package enum Kind: Equatable, Sendable {
        /// The badge counts others than the text does.
        case teamContradicts(badge: Int, capacity: Int, text: Int)
        /// The badge names another state than the status line.
        case stateContradicts(badge: ProjectState, line: String)
        /// A field still holds the template's words.
        case placeholder(field: String)
        /// A field that is needed is missing; what was taken instead.
        case missing(field: String, taken: String)
        /// A word of the document that is none of those it may be.
        case unknownWord(field: String, word: String, taken: String)
        /// The document says that it rests; a person must say so here, with a reason.
        case dormant
    }

    package var description: String { "\(project): \(sentence)" }

    private var sentence: String {
        switch kind {
        case .teamContradicts(let badge, let capacity, let text):
            "the team badge says \(badge)/\(capacity), but \(text) contributors are named. Which is right? "
                + "The team is counted from the people who join here; none was taken over."
        case .stateContradicts(let badge, let line):
            "the status badge says \(badge.rawValue), but the status line says “\(line)”. \(badge.rawValue) was taken."
        case .placeholder(let field): "\(field) still holds the template’s placeholder and was left out."
        case .missing(let field, let taken): "\(field) is missing. Taken instead: \(taken)."
        case .unknownWord(let field, let word, let taken):
            "\(field) “\(word)” is not known here. Taken instead: \(taken)."
        case .dormant: "the document calls it dormant. It was taken over in the state it paused in."
        }
    }
}

/// Why a text is no PROJECTS.md.
package struct NotACatalogue: Error, Equatable, Sendable, CustomStringConvertible {
    package var description: String {
        "This is not a PROJECTS.md: none of its headings was found (such as “## \(CatalogueEntry.Group.seeking.rawValue)”). "
            + "Give the community’s catalogue of projects; guildhall export writes one to compare with."
    }
}
