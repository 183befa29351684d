/// The change of requirements that every project meets in its second phase.
package struct Twist: Hashable, Codable, Sendable {
    /// `nil` while it may not be read by everybody: then it lies apart from the project (D4).
    package var text: String?
    package var visibility: Visibility
    /// Whether it is announced behind a spoiler, which each reader lifts in their own time (F81).
    package var isSpoiler = false
    /// What a person has decided about announcing it; it stays when that is done.
    package var plan: Plan?
    /// By when the team should have adapted; an offer, never enforced (K24).
    package var deadline: Moment?
    /// When it became real for the team.
    package var announced: Moment?
    /// Who decided that it was; time only kept the hour.
    package var announcedBy: Actor?

    package init(_ text: String?, visibility: Visibility = .open, announced: Moment? = nil) {
        self.text = text
        self.visibility = visibility
        self.announced = announced
    }

    /// How many characters it may have.
    package static let longest = 2_000

    /// Who may read the text before it is announced (D4).
    package enum Visibility: String, Codable, CaseIterable, Sendable {
        case open = "public"
        case team
        case sealed
    }

    /// A person's decision to announce it, which the clock keeps (D10): it lives through restarts, and until its moment a
    /// person may take it back.
    package struct Plan: Hashable, Codable, Sendable {
        package var at: Moment
        package var by: Actor
        /// "Announce" was pressed: the minute runs in which it can still be stopped (C8).
        package var isSending: Bool
        /// What was said and passed over when it was decided, for nobody is asked then.
        package var said: [Guard]
        package var waived: [Move.Waiver]
        /// A steward decided in the lead's place (COMMANDS §2).
        package var isForLead: Bool

        package init(
            at moment: Moment, by actor: Actor, isSending: Bool = false, said: [Guard] = [],
            waived: [Move.Waiver] = [], isForLead: Bool = false
        ) {
            self.at = moment
            self.by = actor
            self.isSending = isSending
            self.said = said
            self.waived = waived
            self.isForLead = isForLead
        }

        /// How long an announcement can be stopped after its button (C8).
        package static let stopWindow = Duration.seconds(60)
        /// From when on an announcement says that it is late (MIRROR §4).
        static let late = Duration.seconds(300)
    }

    /// A catalogue's twist with what was decided about the known one; one that was announced is not taken back.
    static func relisted(_ entry: Twist?, over known: Twist?) -> Twist? {
        guard let known else { return entry }
        guard var twist = entry else { return known.announced == nil ? nil : known }
        twist.isSpoiler = known.isSpoiler
        twist.plan = known.plan
        twist.deadline = known.deadline
        twist.announced = known.announced
        twist.announcedBy = known.announcedBy
        if known.announced != nil { twist.visibility = known.visibility }
        return twist
    }

    /// When it is announced by itself; `nil` when nobody has decided so, or it is done.
    package var scheduled: Moment? { announced == nil ? plan?.at : nil }

    /// Until when its announcement can be stopped; `nil` while none is on its way.
    package var sendsAt: Moment? { announced == nil && plan?.isSending == true ? plan?.at : nil }

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
