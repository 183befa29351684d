/// A project that a new proposal may repeat (F31; PJ230, S258, LC41).
package struct LookAlike: Equatable, Sendable {
    package var project: ProjectName
    /// From 0 to 1.
    package var likeness: Double

    package init(project: ProjectName, likeness: Double) {
        self.project = project
        self.likeness = likeness
    }

    /// Alike enough to be shown before submitting.
    package static let threshold = 0.34

    /// The likest projects, three at most, the likest first.
    package static func among(
        _ projects: [(name: ProjectName, skills: [Skill])], title: String, skills: [Skill]
    ) -> [LookAlike] {
        let words = significantWords(of: title)
        let alike = projects.map { project in
            let titles = overlap(words, significantWords(of: project.name.name))
            let shared = overlap(Set(skills), Set(project.skills))
            return LookAlike(project: project.name, likeness: 0.7 * titles + 0.3 * shared)
        }
        return Array(
            alike.filter { $0.likeness >= threshold }
                .sorted { ($1.likeness, $0.project.id) < ($0.likeness, $1.project.id) }
                .prefix(3))
    }

    /// Words everybody uses say nothing about a project.
    private static func significantWords(of title: String) -> Set<String> {
        let common: Set = [
            "a", "an", "and", "for", "of", "the", "to", "with", "project", "data", "pipeline", "platform",
        ]
        let words = title.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return Set(words).subtracting(common)
    }

    /// Shared of all: the Jaccard index.
    private static func overlap<Element: Hashable>(_ left: Set<Element>, _ right: Set<Element>) -> Double {
        let all = left.union(right).count
        return all == 0 ? 0 : Double(left.intersection(right).count) / Double(all)
    }
}
