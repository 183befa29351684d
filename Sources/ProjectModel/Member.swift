/// What a member has told about themselves, all of it voluntary (OPERATOR §11).
package struct Member: Equatable, Codable, Sendable {
    package let id: MemberID
    /// As it was when they last did something here; for exports and for who has left.
    package var name: String
    package var gitHubName: String?
    package var hours: Hours?
    package var skills: [Skill]
    package var zone: String?
    package var language: String?
    /// What they do not want to hear of.
    package private(set) var muted: Set<Notification>
    /// What they asked for, of what only who asks for it hears of.
    private var wanted: Set<Notification>?
    /// When they left the server; what they did stays credited (A11).
    package var left: Moment?

    package init(
        _ id: MemberID, name: String, gitHubName: String? = nil, hours: Hours? = nil, skills: [Skill] = [],
        zone: String? = nil, language: String? = nil, muted: Set<Notification> = [], left: Moment? = nil
    ) {
        self.id = id
        self.name = name
        self.gitHubName = gitHubName
        self.hours = hours
        self.skills = skills
        self.zone = zone
        self.language = language
        self.muted = muted
        self.left = left
    }

    package enum Notification: String, Codable, CaseIterable, Sendable {
        case answers, milestones, twists, openSeats, states, checkIns

        /// Whether nobody hears of it who has not asked for it (MIRROR §2).
        package var isAskedFor: Bool { self == .states }
    }

    package func hears(of kind: Notification) -> Bool {
        kind.isAskedFor ? wanted?.contains(kind) == true : !muted.contains(kind)
    }

    package mutating func turn(_ kind: Notification, on isOn: Bool) {
        guard kind.isAskedFor else {
            if isOn { muted.remove(kind) } else { muted.insert(kind) }
            return
        }
        var kinds = wanted ?? []
        if isOn { kinds.insert(kind) } else { kinds.remove(kind) }
        wanted = kinds.isEmpty ? nil : kinds
    }

    /// Whether that may be somebody's name on GitHub: letters, digits and single hyphens, 39 at most.
    package static func isGitHubName(_ name: String) -> Bool {
        let characters = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return (1...39).contains(name.count) && characters && name.first != "-" && name.last != "-"
            && !name.contains("--")
    }
}

/// Somebody's load over all their projects (K16, F72): a thought, never a bar.
package struct Load: Equatable, Sendable {
    package var seats: Int
    package var hours: Int

    package init(seats: Int, hours: Int) {
        self.seats = seats
        self.hours = hours
    }

    /// What somebody has said they can give, over the projects they are part of; one they said nothing about weighs
    /// nothing.
    /// - Parameter joining: what they would give to one more.
    package init(of member: MemberID, in projects: [Project], joining: Hours? = nil) {
        let aboard = projects.filter { $0.isAboard(member) && $0.state != .archived }
        let said = aboard.compactMap { project in
            project.requests.last { $0.member == member }?.hours
                ?? (project.proposal?.author == member ? project.proposal?.text.hours : nil)
        }
        seats = aboard.count + (joining == nil ? 0 : 1)
        hours = (said + [joining].compactMap(\.self)).reduce(0) { $0 + $1.typical }
    }

    package var isHeavy: Bool { seats > 3 || hours > 30 }
}
