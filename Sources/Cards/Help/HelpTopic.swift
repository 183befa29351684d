/// One thing `/help` can explain. The texts follow the community's own documents; a test looks for what must
/// not stand in one: placeholders, dead links, too many characters.
package struct HelpTopic: Equatable, Sendable {
    /// What travels in an autocomplete's value; never renamed once released.
    package let id: String
    package let title: Phrase
    package let section: Section
    /// Discord's markdown.
    package let text: Phrase

    init(_ id: String, _ title: Phrase, _ section: Section, _ text: Phrase) {
        self.id = id
        self.title = title
        self.section = section
        self.text = text
    }

    /// Whom it is for (F119).
    package enum Section: CaseIterable, Sendable {
        case everyone
        case proposers
        case contributors
        case leads
        case community

        package var word: Phrase {
            switch self {
            case .everyone: "For everyone"
            case .proposers: "For proposers"
            case .contributors: "For contributors"
            case .leads: "For project leads"
            case .community: "Community"
            }
        }
    }

    /// All of them, in the order they are listed.
    package static let all = everyone + proposers + contributors + leads + community
}
