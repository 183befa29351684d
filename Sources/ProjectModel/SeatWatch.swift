/// What somebody looked for and did not find: they are told when a seat opens that fits.
package struct SeatWatch: Hashable, Sendable {
    /// A skill, a group of skills or a technology; `nil` for any.
    package var skill: String?
    package var difficulty: Difficulty?

    package init(skill: String? = nil, difficulty: Difficulty? = nil) {
        self.skill = skill
        self.difficulty = difficulty
    }

    /// Whether a project that wants people is what they wait for.
    package func fits(_ project: Project) -> Bool {
        project.hasOpenSeats && (difficulty == nil || project.difficulty == difficulty)
            && (skill.map { project.skillNames.contains($0.folded) } ?? true)
    }
}
