/// Who asks, and what they are in the community at this moment: computed for each act from the roster of
/// stewards and the roles that are mapped to it, never remembered.
package struct Standing: Equatable, Sendable {
    package let actor: Actor
    /// What kinds of steward they are; `nil` when they are none. One who takes a break or is emeritus is none
    /// for deciding, and still a member.
    package let stewardship: Set<Steward.Kind>?
    /// Whether their stance on a proposal is asked for, by the community's rules.
    package var ballot = Ballot.open

    package init(_ actor: Actor, stewardship: Set<Steward.Kind>? = nil) {
        self.actor = actor
        self.stewardship = stewardship
    }

    package enum Ballot: Equatable, Sendable {
        case open
        case from(Moment)
        case excluded
    }

    package static func member(_ id: MemberID) -> Standing { Standing(.member(id)) }

    /// Whoever is at the machine acts as a steward would, Core too, and is recorded as the command line
    /// (OPERATOR §7).
    package static let commandLine = Standing(.commandLine, stewardship: Set(Steward.Kind.allCases))

    /// The member; `nil` for the command line and for time.
    package var member: MemberID? {
        if case .member(let id) = actor { id } else { nil }
    }

    package var isSteward: Bool { stewardship != nil }
    package var isCore: Bool { stewardship?.contains(.core) == true }
}

/// What one has to be to do something (DOMAIN §1).
package enum Hat: String, Codable, CaseIterable, Sendable {
    case member
    /// Who wrote the proposal (A2).
    case proposer
    /// The lead or a co-lead (A5, D23); a steward may act in their name (COMMANDS §2).
    case lead
    /// The lead in person: a co-lead may not hand a project over (D23).
    case soleLead
    /// Whoever is aboard (A4).
    case team
    case steward
    case core
}

extension Project {
    /// Whether somebody wears a hat of this project.
    package func does(_ standing: Standing, wear hat: Hat) -> Bool {
        switch hat {
        case .member: true
        case .proposer: standing.member != nil && standing.member == proposal?.author
        case .lead: standing.isSteward || standing.member.map(leads) == true
        case .soleLead: standing.isSteward || standing.member.map { $0 == self.lead } == true
        case .team: standing.isSteward || standing.member.map(isAboard) == true
        case .steward: standing.isSteward
        case .core: standing.isCore
        }
    }

    /// The lead and the co-leads (D23).
    package func leads(_ member: MemberID) -> Bool {
        self.lead == member || self.coLeads.contains(member)
    }

    /// - Throws: `Refusal.notYours` with the hats of which one would do.
    func require(_ hats: Hat..., of standing: Standing) throws(Refusal) {
        guard hats.contains(where: { does(standing, wear: $0) }) else {
            throw .notYours(needed: hats, lead: self.lead)
        }
    }

    /// - Returns: the member who acts.
    /// - Throws: `Refusal.membersOnly` when it is not a person of the community.
    func person(_ standing: Standing) throws(Refusal) -> MemberID {
        guard let member = standing.member else { throw .membersOnly }
        return member
    }
}
