/// What somebody thinks of a proposal: advice, never a vote that decides (F39, F40, D5).
package struct Stance: Hashable, Codable, Sendable {
    package let member: MemberID
    package var kind: Kind
    package var reason: PersonalText?
    /// They were a steward when they took it: their support is an approval (D5, D28).
    package var isSteward: Bool
    package var at: Moment

    package init(
        _ member: MemberID, _ kind: Kind, reason: PersonalText? = nil, isSteward: Bool = false, at: Moment
    ) {
        self.member = member
        self.kind = kind
        self.reason = reason
        self.isSteward = isSteward
        self.at = at
    }

    package enum Kind: String, Codable, CaseIterable, Sendable {
        case support, wouldJoin, concern, abstain
    }
}

/// Something in the way, or worth a thought, with what would resolve it (F41, F47).
package struct Concern: Equatable, Codable, Sendable {
    package let id: ID
    package var kind: Kind
    package var by: MemberID
    /// Only a steward's must-fix pauses a decision (D5).
    package var isSteward: Bool
    package var text: String
    package var resolution: String
    package var at: Moment
    package var answer: String?
    package var settlement: Settlement?

    package typealias ID = Int

    package init(
        _ id: ID, _ kind: Kind, by: MemberID, isSteward: Bool, text: String, resolution: String, at: Moment
    ) {
        self.id = id
        self.kind = kind
        self.by = by
        self.isSteward = isSteward
        self.text = text
        self.resolution = resolution
        self.at = at
    }

    package enum Kind: String, Codable, CaseIterable, Sendable {
        case mustFix, suggestion, question
    }

    package enum Settlement: Equatable, Codable, Sendable {
        /// By whoever raised it.
        case resolved(at: Moment)
        /// By a Core Steward, with a reason (MT149).
        case overridden(by: Actor, reason: String, at: Moment)
    }

    /// Whether it keeps a proposal from being approved.
    package var isBlocking: Bool { kind == .mustFix && isSteward && settlement == nil }
}

/// How many hold which stance; names are not in it (D28).
package struct Tally: Equatable, Sendable {
    package var support = 0
    package var wouldJoin = 0
    package var abstain = 0
    package var openConcerns = 0

    package init(support: Int = 0, wouldJoin: Int = 0, abstain: Int = 0, openConcerns: Int = 0) {
        self.support = support
        self.wouldJoin = wouldJoin
        self.abstain = abstain
        self.openConcerns = openConcerns
    }
}

/// What keeps a proposal from being decided (D5).
package enum Readiness: Equatable, Sendable {
    case ready
    case waiting(approvals: Int, of: Int, blocking: [Concern.ID])
}
