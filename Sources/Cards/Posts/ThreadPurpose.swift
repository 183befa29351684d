import ProjectModel

/// What a thread is for; each item has one of each at most.
package enum ThreadPurpose: Hashable, Sendable {
    /// Where a proposal is discussed.
    case proposal
    /// Where it is worked out what the twist changes.
    case impact
    /// The one that people began from a project's card, once that message is no more.
    case card
    /// The private one of the lead, the co-leads and the stewards.
    case desk
    /// The private one about a person.
    case aside(MemberID, Lane.Aside)

    /// As it is stored.
    package var name: String {
        switch self {
        case .proposal: "proposal"
        case .impact: "impact"
        case .card: "card"
        case .desk: "desk"
        case .aside(let member, let aside): "\(aside.rawValue)/\(member)"
        }
    }
}
