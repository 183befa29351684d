/// The change of requirements that every project meets in its second phase.
package struct Twist: Hashable, Codable, Sendable {
    /// `nil` while it may not be read by everybody: then it lies apart from the project (D4).
    package var text: String?
    package var visibility: Visibility
    /// When it is announced by itself: a person's earlier decision (D10).
    package var scheduled: Moment?
    /// By when the team should have adapted; an offer, never enforced (K24).
    package var deadline: Moment?
    /// When it became real for the team.
    package var announced: Moment?

    package init(_ text: String?, visibility: Visibility = .open, announced: Moment? = nil) {
        self.text = text
        self.visibility = visibility
        self.announced = announced
    }

    /// Who may read the text before it is announced (D4).
    package enum Visibility: String, Codable, CaseIterable, Sendable {
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

extension Project {
    /// The twist's words, for whoever may read them now (D4): everybody once it is announced or public, the team of
    /// a team-only one, stewards and the lead always.
    package func twistText(for standing: Standing) -> String? {
        guard let twist = self.twist else { return nil }
        if twist.isReadableByAll { return twist.text }
        switch twist.visibility {
        case .open: return twist.text
        case .team: return does(standing, wear: .team) ? sealedTwist : nil
        case .sealed: return does(standing, wear: .lead) ? sealedTwist : nil
        }
    }
}
