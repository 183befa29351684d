import ProjectModel

/// What one change says in one lane. The first line reads alone, as a notification; there are three at most (MIRROR §3).
package struct Told: Equatable, Sendable {
    package var lines: [Phrase]
    /// Who is called; nobody else is, whoever is named (MIRROR §6).
    package var pings: [Ping]
    package var isPinned: Bool
    /// It says itself for when it was planned.
    package var saysWhen: Bool
    /// What it says as a line among others, where its first line would not be enough.
    package var brief: Phrase?
    /// What stands in place of the lines where it is told alone: a change may be a card of its own (C8).
    package var body: [Card.Block]?

    package init(
        _ lines: Phrase?..., pings: [Ping] = [], isPinned: Bool = false, saysWhen: Bool = false,
        brief: Phrase? = nil
    ) {
        self.lines = lines.compactMap(\.self)
        self.pings = pings
        self.isPinned = isPinned
        self.saysWhen = saysWhen
        self.brief = brief
    }
}

/// Whom a post calls. A role's number is known to whoever sends it.
package enum Ping: Hashable, Sendable {
    case stewards
    /// The project's role, where it has one.
    case team(Project.ID)
    case member(MemberID)
}

extension Phrase {
    /// Who made a change: nothing for time.
    static func by(_ actor: Actor, isForLead: Bool = false) -> Phrase {
        switch actor {
        case .member(let member): isForLead ? " by \(member), for the lead" : " by \(member)"
        case .commandLine: " by a steward, via CLI"
        case .clock: .empty
        }
    }
}
