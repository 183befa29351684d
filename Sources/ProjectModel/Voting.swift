/// How a community takes stances: who may (D27), and who reads the numbers and the names (D28). Whatever is hidden, open
/// concerns and stewards' approvals stand under their names.
package struct Voting: Equatable, Sendable {
    /// Days that somebody has been here before they take a stance; 0 where everybody may.
    package var minimumDays = 0
    /// Whoever has one of these roles takes none.
    package var excludedRoles: Set<UInt64> = []
    package var tally = Shown.live
    /// Whether names stand beside the numbers.
    package var showsNames = false

    package init() {}

    /// When numbers are shown.
    package enum Shown: String, Codable, CaseIterable, Sendable {
        case live
        /// To each once they have taken a stance of their own.
        case afterVote = "after-vote"
        /// When the proposal is decided.
        case atClose = "at-close"
    }

    /// What somebody may do here.
    /// - Parameter joined: when they came to the server; unknown counts as just now.
    package func ballot(joined: Moment?, roles: Set<UInt64>, at now: Moment) -> Standing.Ballot {
        if !excludedRoles.isDisjoint(with: roles) { return .excluded }
        let from = (joined ?? now).advanced(by: .days(minimumDays))
        return from > now ? .from(from) : .open
    }

    /// - Parameter viewer: `nil` where everybody reads it.
    package func showsTally(of project: Project, to viewer: MemberID?) -> Bool {
        switch tally {
        case .live: true
        case .afterVote:
            !project.takesStances
                || project.proposal?.stances.contains { $0.member == viewer } == true
        case .atClose: !project.takesStances
        }
    }
}

extension Voting: Codable {
    private enum Key: String, CodingKey { case minimumDays, excludedRoles, tally, showsNames }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        minimumDays = try container.decode(Int.self, forKey: .minimumDays)
        excludedRoles = Set(
            try container.decode([String].self, forKey: .excludedRoles).compactMap(UInt64.init))
        tally = try container.decode(Shown.self, forKey: .tally)
        showsNames = try container.decode(Bool.self, forKey: .showsNames)
    }

    /// Ids are written as text, as everywhere in the settings.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(minimumDays, forKey: .minimumDays)
        try container.encode(excludedRoles.sorted().map { String($0) }, forKey: .excludedRoles)
        try container.encode(tally, forKey: .tally)
        try container.encode(showsNames, forKey: .showsNames)
    }
}
