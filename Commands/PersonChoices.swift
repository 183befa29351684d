import Cards
import Interactions
import ProjectModel

/// What people say about themselves, when they apply, propose and keep their profile.

extension Skill: Choice {
    package var label: Phrase { Phrase(Inert(verbatim: rawValue)) }
    package var value: String { "\(self)" }
}

extension Hours: Choice {
    package var label: Phrase { word }
}
