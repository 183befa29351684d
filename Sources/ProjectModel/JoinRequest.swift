/// A newcomer's application to a project (F64 to F72); "application" only in what people read.
package struct JoinRequest: Equatable, Codable, Sendable {
    package let id: ID
    package let member: MemberID
    /// The role of a seat, or `nil` for "not sure, help me choose" (DOMAIN §7).
    package var role: String?
    package var hours: Hours
    package var skills: [Skill]
    package var words: PersonalText
    package var gitHubName: String?
    package var at: Moment
    package var status: Status
    /// Since when the lead has the ball: the application's arrival, an answer to a question, the offer of a talk.
    package private(set) var waitingSince: Moment
    /// Questions of the lead that were answered, oldest first.
    package private(set) var exchanges: [Exchange] = []
    /// When the lead last offered to talk first (F68).
    package private(set) var talk: Moment?
    /// A newcomer who would rather not be named in the project's channel.
    package internal(set) var isQuiet = false

    /// Counted per project.
    package typealias ID = Int

    package init(
        _ id: ID, by member: MemberID, _ letter: Letter, at now: Moment
    ) {
        self.id = id
        self.member = member
        role = letter.role
        hours = letter.hours
        skills = letter.skills
        words = PersonalText(letter.words, about: member)
        gitHubName = letter.gitHubName
        at = now
        waitingSince = now
        status = .waiting
    }

    /// A question, and what the applicant answered.
    package struct Exchange: Equatable, Codable, Sendable {
        package var question: PersonalText
        package var answer: PersonalText
        package var at: Moment
    }

    /// The applicant answers; the ball is back with the lead.
    mutating func evolve(replied answer: PersonalText, at now: Moment) {
        guard case .asked(let question) = status else { return }
        exchanges.append(Exchange(question: question, answer: answer, at: now))
        status = .waiting
        waitingSince = now
    }

    mutating func evolve(talkOfferedAt now: Moment) {
        talk = now
        status = .waiting
        waitingSince = now
    }

    package enum Status: Equatable, Codable, Sendable {
        case waiting
        /// The ball is with the applicant.
        case asked(PersonalText)
        case welcomed(at: Moment)
        case declined(feedback: PersonalText, at: Moment)
        case withdrawn(at: Moment)

        package var isOpen: Bool {
            switch self {
            case .waiting, .asked: true
            case .welcomed, .declined, .withdrawn: false
            }
        }

        /// A word for columns and views.
        package var name: String {
            switch self {
            case .waiting: "WAITING"
            case .asked: "ASKED"
            case .welcomed: "WELCOMED"
            case .declined: "DECLINED"
            case .withdrawn: "WITHDRAWN"
            }
        }
    }

    /// What the form asks for (DOMAIN §7).
    package struct Letter: Equatable, Sendable {
        package var role: String?
        package var hours: Hours
        package var skills: [Skill]
        package var words: String
        package var gitHubName: String?

        package init(
            role: String? = nil, hours: Hours, skills: [Skill] = [], words: String, gitHubName: String? = nil
        ) {
            self.role = role
            self.hours = hours
            self.skills = skills
            self.words = words
            self.gitHubName = gitHubName
        }
    }

    /// How a newcomer is taken aboard.
    package struct Welcome: Equatable, Codable, Sendable {
        package var role: String
        package var firstTask: String?
        package var words: String?

        package init(role: String, firstTask: String? = nil, words: String? = nil) {
            self.role = role
            self.firstTask = firstTask
            self.words = words
        }
    }

    /// Until when an answer is expected: the end of the three to five days of the documents (K5; S94, S277),
    /// calendar days (D19), that begin anew when the ball comes back to the lead.
    package var answerExpected: Moment { waitingSince.advanced(by: .days(5)) }
}

/// Who applies, as far as other projects know them.
package struct Applicant: Equatable, Sendable {
    package var standing: Standing
    /// Their requests that wait for an answer, in all projects.
    package var openRequests: Int
    /// Projects they are aboard of; more than three is worth a thought (F72).
    package var seats: Int
    /// Hours a week they promised to those projects (K16).
    package var hours: Int

    package init(_ standing: Standing, openRequests: Int = 0, seats: Int = 0, hours: Int = 0) {
        self.standing = standing
        self.openRequests = openRequests
        self.seats = seats
        self.hours = hours
    }

    package var load: Load { Load(seats: seats, hours: hours) }

    /// OPERATOR §14.
    package static let openRequestsAllowed = 5
}

/// Somebody was asked to lead; it counts when they accept (F56, F88).
package struct LeadOffer: Equatable, Codable, Sendable {
    package var to: MemberID
    package var kind: Kind
    package var by: Actor
    package var at: Moment

    package init(to: MemberID, kind: Kind, by: Actor, at: Moment) {
        self.to = to
        self.kind = kind
        self.by = by
        self.at = at
    }

    package enum Kind: String, Codable, Sendable {
        /// A steward assigns (F56).
        case assignment
        /// The lead hands over (F88).
        case handover
    }
}
