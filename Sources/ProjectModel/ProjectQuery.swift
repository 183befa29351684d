/// A question to the catalogue, as `/projects` asks it. `matches` is what it means; a store answers the same
/// from its indexes, and a test holds the two together.
package struct ProjectQuery: Equatable, Sendable {
    package var show: Show
    /// A skill, a group of skills or a technology.
    package var skill: String?
    package var difficulty: Difficulty?
    /// Words that must all occur in the name, the summary or the tech stack.
    package var search: String?
    /// Who asks: `mine` and `following` are theirs.
    package var viewer: MemberID
    /// From zero.
    package var page: Int

    package init(
        show: Show = .open, skill: String? = nil, difficulty: Difficulty? = nil, search: String? = nil,
        viewer: MemberID, page: Int = 0
    ) {
        self.show = show
        self.skill = skill
        self.difficulty = difficulty
        self.search = search
        self.viewer = viewer
        self.page = page
    }

    /// Which projects are listed; the values are those of the registered command.
    package enum Show: String, CaseIterable, Sendable {
        case open
        case building
        case phase2
        case first
        case complete
        case archived
        case dormant
        case mine
        case following
        case all
    }

    /// What is compared, as stored: folded, and nothing when only blanks were typed.
    package var foldedSkill: String? { skill?.folded.nonEmpty }
    package var searchWords: [String] { (search ?? "").folded.split(separator: " ").map(String.init) }

    package func matches(_ project: Project) -> Bool { matches(project, isFollowed: false) }

    /// - Parameter isFollowed: whether the viewer follows it, which no project knows.
    package func matches(_ project: Project, isFollowed: Bool) -> Bool {
        !project.isProposal && isShown(project, isFollowed: isFollowed)
            && (difficulty == nil || project.difficulty == difficulty)
            && (foldedSkill.map(project.skillNames.contains) ?? true)
            && searchWords.allSatisfy(project.searchText.contains)
    }

    private func isShown(_ project: Project, isFollowed: Bool) -> Bool {
        switch show {
        case .open: project.hasOpenSeats
        case .building: project.state == .active && project.dormancy == nil
        case .phase2: project.state == .phase2 && project.dormancy == nil
        case .first: project.isGoodFirst
        case .complete: project.isComplete && project.dormancy == nil
        case .archived: project.state == .archived
        case .dormant: project.dormancy != nil
        case .mine: project.isAboard(viewer)
        case .following: isFollowed
        case .all: true
        }
    }
}

extension Project {
    /// Projects start when they are approved (D13).
    package var isProposal: Bool { proposal != nil && self.state == .proposed }

    package var isComplete: Bool { self.state == .complete || self.state == .maintained }

    /// Beginners start with beginner projects; completed ones are good first contributions (F11).
    package var isGoodFirst: Bool {
        dormancy == nil && (isComplete || self.difficulty == .beginner && hasOpenSeats)
    }

    /// The names it is found under by skill, folded.
    package var skillNames: Set<String> {
        Set(
            self.skills.flatMap { [$0.rawValue.folded] + $0.groups.map(\.rawValue.folded) }
                + self.techStack.map(\.folded))
    }

    /// What is searched, folded. A twist that is not public is not in it (D4).
    package var searchText: String {
        ([self.name, self.summary] + self.techStack + proposedWords).map(\.folded).joined(separator: " ")
    }

    /// What its proposal says beside its title and what will be built.
    private var proposedWords: [String] {
        guard let text = proposal?.text else { return [] }
        let lists = text.mustDo + text.approaches.flatMap { [$0.name, $0.text] } + text.sources.map(\.name)
        return [text.context, text.problem, text.twist.change, text.tradeOff, text.extra] + lists
    }
}

/// One page of an answer.
package struct ProjectPage: Equatable, Sendable {
    /// How many match.
    package var matching: Int
    /// How many there are in the catalogue.
    package var total: Int
    package var page: Int
    package var projects: [Project]

    /// Projects on a page (COMMANDS C1).
    package static let size = 5

    package var pages: Int { max(1, (matching + Self.size - 1) / Self.size) }

    package init(matching: Int, total: Int, page: Int, projects: [Project]) {
        self.matching = matching
        self.total = total
        self.page = page
        self.projects = projects
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
