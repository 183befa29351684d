// What a project waits for: its pause to end, somebody to answer, somebody to lead it.
extension Project {
    /// A pause: the state below it is where the project resumes (D1).
    package struct Dormancy: Equatable, Codable, Sendable {
        package var since: Moment
        package var reason: String?
        package var rest: RestReason?

        package init(since: Moment, reason: String? = nil, rest: RestReason? = nil) {
            self.since = since
            self.reason = reason
            self.rest = rest
        }
    }

    package struct Invitation: Equatable, Codable, Sendable {
        package var to: MemberID
        package var role: String
        package var at: Moment
    }

    package struct Volunteer: Equatable, Codable, Sendable {
        package var member: MemberID
        package var words: PersonalText
        package var hours: Hours?
        package var at: Moment
    }
}
