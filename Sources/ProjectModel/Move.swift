/// A transition that was made: which, whereto, and what it rested on.
package struct Move: Equatable, Codable, Sendable {
    /// 9 is T9.
    package var rule: Int
    package var from: Stage
    package var to: Stage
    package var reason: String?
    package var rest: RestReason?
    package var archive: ArchiveReason?
    /// Of one that archives it.
    package var channel: ChannelFate?
    /// What the person who made it said is so.
    package var said: [Guard]
    package var waived: [Waiver]
    /// A steward in the lead's place (COMMANDS §2).
    package var isForLead: Bool
    /// A correction is told to people only when that was chosen (T26).
    package var isAnnounced: Bool
    package var decision: Decision?

    package struct Waiver: Hashable, Codable, Sendable {
        package var `guard`: Guard
        package var reason: String

        package init(_ guard: Guard, reason: String) {
            self.guard = `guard`
            self.reason = reason
        }
    }

    /// What is asked for, before the guards have been looked at.
    package struct Request: Equatable, Sendable {
        package var rule: Int
        /// Of a correction.
        package var to: Stage?
        package var reason: String?
        package var rest: RestReason?
        package var archive: ArchiveReason?
        package var channel: ChannelFate?
        package var said: Set<Guard>
        package var waiving: [Guard: String]
        package var isAnnounced: Bool

        package init(
            _ rule: Int, to: Stage? = nil, reason: String? = nil, rest: RestReason? = nil,
            archive: ArchiveReason? = nil, channel: ChannelFate? = nil, said: Set<Guard> = [],
            waiving: [Guard: String] = [:],
            isAnnounced: Bool = true
        ) {
            self.rule = rule
            self.to = to
            self.reason = reason
            self.rest = rest
            self.archive = archive
            self.channel = channel
            self.said = said
            self.waiving = waiving
            self.isAnnounced = isAnnounced
        }
    }
}

/// Why a project pauses (LC164-167, LC236-239, LC422-432).
package enum RestReason: String, Codable, CaseIterable, Sendable {
    /// Nobody has applied for four weeks (K7).
    case noApplications
    case leadCannotCommit
    case teamDisbanded
    /// Nothing has happened for three months (K10).
    case noActivity
    case leadLeft
}

/// Why a project is archived (LC328-332, LC361-367).
package enum ArchiveReason: String, Codable, CaseIterable, Sendable {
    case teamMovedOn, consensus, inactive, outdated, leadAsked, other
}
