/// Something a team set out to finish in a phase of its roadmap (F80).
package struct Milestone: Hashable, Codable, Sendable {
    package var title: String
    /// 1, 2 or 3: the roadmap's phases (D3).
    package var phase: Int
    package var due: Moment?
    package var done: Moment?

    package init(_ title: String, phase: Int, due: Moment? = nil, done: Moment? = nil) {
        self.title = title
        self.phase = phase
        self.due = due
        self.done = done
    }
}

/// The change of requirements that every project meets in its second phase.
package struct Twist: Hashable, Codable, Sendable {
    package var text: String
    package var visibility: Visibility
    /// When it became real for the team.
    package var announced: Moment?

    package init(_ text: String, visibility: Visibility = .open, announced: Moment? = nil) {
        self.text = text
        self.visibility = visibility
        self.announced = announced
    }

    /// Who may read the text before it is announced (D4).
    package enum Visibility: String, Codable, Sendable {
        case open = "public"
        case team
        case sealed
    }

    /// Whether anyone may read it: then, and only then, may it stand on a card, in an export or in what is
    /// searched.
    package var isReadableByAll: Bool {
        switch visibility {
        case .open: true
        case .team, .sealed: announced != nil
        }
    }
}
