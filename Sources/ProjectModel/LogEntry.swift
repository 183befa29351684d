/// What a team writes down on its way: decisions, blockers, cost, notes (F85, F89, F93).
package struct LogEntry: Equatable, Codable, Sendable {
    package let id: ID
    package var kind: Kind
    package var text: String
    package var link: String?
    package var by: Actor
    package var at: Moment
    package var cleared: Moment?
    /// When other leads were asked about it.
    package var shared: Moment?

    package typealias ID = Int

    package init(_ id: ID, _ kind: Kind, _ text: String, link: String? = nil, by: Actor, at: Moment) {
        self.id = id
        self.kind = kind
        self.text = text
        self.link = link
        self.by = by
        self.at = at
    }

    package enum Kind: Equatable, Codable, Sendable {
        /// An architecture decision record, numbered within the project.
        case decision(number: Int)
        case blocker
        /// Of a month, in cents.
        case cost(cents: Int)
        case note
    }
}

/// A lead's one-tap answer to how it goes (F87).
package struct CheckIn: Equatable, Codable, Sendable {
    package var status: Status
    package var note: String?
    /// When a break ends.
    package var back: Moment?
    package var by: Actor
    package var at: Moment

    package init(_ status: Status, note: String? = nil, back: Moment? = nil, by: Actor, at: Moment) {
        self.status = status
        self.note = note
        self.back = back
        self.by = by
        self.at = at
    }

    package enum Status: String, Codable, CaseIterable, Sendable {
        case onTrack, blocked, needPeople, takingABreak
    }
}

/// Work that was seen being done: counts only, never who or what (OPERATOR §11).
package struct Activity: Equatable, Codable, Sendable {
    package var commits: Int
    package var messages: Int
    package var at: Moment

    package init(commits: Int = 0, messages: Int = 0, at: Moment) {
        self.commits = commits
        self.messages = messages
        self.at = at
    }
}

/// What a lead may edit of a project's entry at any time; `nil` leaves a field as it is.
package struct Details: Equatable, Codable, Sendable {
    package var summary: String?
    package var techStack: [String]?
    package var maturity: Maturity?
    package var plannedWeeks: Int?
    package var note: String?
    package var links: [ProjectLink]?

    package init(
        summary: String? = nil, techStack: [String]? = nil, maturity: Maturity? = nil,
        plannedWeeks: Int? = nil,
        note: String? = nil, links: [ProjectLink]? = nil
    ) {
        self.summary = summary
        self.techStack = techStack
        self.maturity = maturity
        self.plannedWeeks = plannedWeeks
        self.note = note
        self.links = links
    }
}
