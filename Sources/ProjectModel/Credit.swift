/// What somebody contributed, in words they agreed to (F97, F108).
package struct Credit: Equatable, Codable, Sendable {
    package let id: ID
    package var member: MemberID
    package var words: String
    package var by: Actor
    package var at: Moment
    /// When the person said that it may be written so; until then it is shown to nobody else.
    package var agreed: Moment?

    /// Counted per project.
    package typealias ID = Int

    package init(
        _ id: ID, for member: MemberID, _ words: String, by: Actor, at: Moment, agreed: Moment? = nil
    ) {
        self.id = id
        self.member = member
        self.words = words
        self.by = by
        self.at = at
        self.agreed = agreed
    }
}

/// What a portfolio text may say about somebody's part in a project: recorded facts, each of which may be missing
/// (DOMAIN §8: nothing invented).
package struct Contribution: Equatable, Sendable {
    package var project: ProjectName
    package var isLead: Bool
    package var role: String?
    package var teamSize: Int
    package var summary: String
    package var skills: [String]
    /// What the project is built with.
    package var technologies: [String]
    package var credits: [String]

    package init(
        project: ProjectName, isLead: Bool, role: String?, teamSize: Int, summary: String, skills: [String],
        technologies: [String], credits: [String]
    ) {
        self.project = project
        self.isLead = isLead
        self.role = role
        self.teamSize = teamSize
        self.summary = summary
        self.skills = skills
        self.technologies = technologies
        self.credits = credits
    }
}

extension Project {
    /// What may be said about a member's part; `nil` when they had none.
    package func contribution(of member: MemberID) -> Contribution? {
        let role = self.team.first { $0.member == member }?.role ?? alumni.first { $0.member == member }?.role
        let agreed = credits.filter { $0.member == member && $0.agreed != nil }.map(\.words)
        let isLead = self.lead == member
        guard isLead || role != nil || !agreed.isEmpty else { return nil }
        return Contribution(
            project: ProjectName(id: id, name: self.name), isLead: isLead, role: role, teamSize: teamSize,
            summary: self.summary, skills: self.skills.map(\.rawValue) + self.techStack,
            technologies: self.techStack, credits: agreed)
    }
}
