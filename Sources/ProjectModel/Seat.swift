/// A role a project has places for, beside its lead (D34). How many are taken is counted from the team, never
/// typed.
package struct Seat: Hashable, Codable, Sendable {
    package var role: String
    /// Places in all, taken ones included.
    package var count: Int
    package var opened: Moment
    /// When the lead called it urgent.
    package var calledUrgent: Moment?

    package init(role: String, count: Int, opened: Moment, calledUrgent: Moment? = nil) {
        self.role = role
        self.count = count
        self.opened = opened
        self.calledUrgent = calledUrgent
    }

    /// What is looked for most (DOMAIN §6); any other role is as good.
    package static let commonRoles = [
        "Data Engineer", "Analytics Engineer", "Platform Engineer", "ML Engineer", "DevOps",
        "Technical Writer",
        "Reviewer/Mentor", "Project Manager",
    ]

    /// From when an open place counts as urgent: when the lead says so, or after 14 days (D14). The lead's
    /// word lapses after 14 days too, and by then the place has been open as long, so it never has to be
    /// taken back.
    package var urgentFrom: Moment {
        min(calledUrgent ?? opened.advanced(by: .days(14)), opened.advanced(by: .days(14)))
    }
}

/// A role with open places, as lists show it.
package struct Need: Hashable, Sendable {
    package var role: String
    package var open: Int
    package var isUrgent: Bool

    package init(role: String, open: Int, isUrgent: Bool) {
        self.role = role
        self.open = open
        self.isUrgent = isUrgent
    }
}

/// Somebody aboard, beside the lead, and what they do.
package struct TeamMember: Hashable, Codable, Sendable {
    package var member: MemberID
    package var role: String
    /// `nil` when a catalogue did not say.
    package var since: Moment?
    /// What they have done to find their way in (F70).
    package var onboarding: [String] = []
    /// Of somebody who left: a lead ended their part, so they come back by applying.
    package internal(set) var endedByLead = false

    package init(_ member: MemberID, role: String, since: Moment? = nil) {
        self.member = member
        self.role = role
        self.since = since
    }

    /// What a newcomer is asked to do first, unless the lead has a list of their own (DOMAIN §6).
    package static let onboardingItems = ["context", "twist", "setup", "hello", "issue", "github"]
}
