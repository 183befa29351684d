/// A maintainer in the community's roster: "stewards, not gatekeepers" (A6; MAINTAINERS.md).
package struct Steward: Hashable, Codable, Sendable {
    package let member: MemberID
    /// Kinds, not ranks; one may hold several.
    package var kinds: Set<Kind>
    package var status: Status
    /// The steward a new one is paired with (A8).
    package var mentor: MemberID?
    package var since: Moment
    /// The last time they acted as one; their silence is asked about in private after six months (K17).
    package var lastActed: Moment?

    package init(
        _ member: MemberID, kinds: Set<Kind>, status: Status = .active, mentor: MemberID? = nil,
        since: Moment,
        lastActed: Moment? = nil
    ) {
        self.member = member
        self.kinds = kinds
        self.status = status
        self.mentor = mentor
        self.since = since
        self.lastActed = lastActed
    }

    package enum Kind: String, Codable, CaseIterable, Sendable {
        case core, project, community, documentation
    }

    package enum Status: Hashable, Codable, Sendable {
        case active
        /// Life first: not waited for, still may raise concerns (F52, F113).
        case away(until: Moment?)
        /// Honoured, without duties, welcome back (A9).
        case emeritus
    }

    /// Whether decisions wait for them at this moment.
    package func isActive(at now: Moment) -> Bool {
        switch status {
        case .active: true
        case .away(let until): until.map { $0 <= now } ?? false
        case .emeritus: false
        }
    }

    /// From when Core Stewards are asked to reach out: six months of silence (K17; MT109, MT258).
    package var silentFrom: Moment { (lastActed ?? since).advanced(by: .days(182)) }
}

/// The stewards of a community, as they count for a decision.
package struct Council: Equatable, Sendable {
    package private(set) var stewards: [Steward]
    /// Members whom a mapped role makes a steward, without an entry in the roster (COMMANDS §2).
    package private(set) var mapped: Set<MemberID>
    /// How many of them a proposal needs, where there are as many.
    package private(set) var approvals: Int

    package init(_ stewards: [Steward] = [], mapped: Set<MemberID> = [], approvals: Int = 2) {
        self.stewards = stewards
        self.mapped = mapped
        self.approvals = approvals
    }

    /// What a member is here, from the roster, and from a mapped role where the roster says nothing.
    package func standing(of member: MemberID, at now: Moment) -> Standing {
        if let steward = stewards.first(where: { $0.member == member }) {
            // One who is away may still raise a concern that counts; an emeritus has no duties and no rights.
            if steward.status == .emeritus { return .member(member) }
            return Standing(.member(member), stewardship: steward.kinds)
        }
        return Standing(.member(member), stewardship: mapped.contains(member) ? [.project] : nil)
    }

    /// How many approvals a proposal needs: two unless the community says otherwise, or as many as there are active stewards beside its author, and
    /// never none (D5, D7).
    package func approvalsNeeded(for author: MemberID?, at now: Moment) -> Int {
        let listed = Set(stewards.filter { $0.isActive(at: now) }.map(\.member))
        let others = listed.union(mapped.subtracting(stewards.map(\.member))).subtracting(
            author.map { [$0] } ?? [])
        return max(1, min(approvals, others.count))
    }
}
