/// What a person typed to mean a project: `P-014`, the display text of a suggestion, a name, a slug, or the
/// beginning of one (COMMANDS §3.8: clients sometimes send the name instead of the value).
package struct ProjectReference: Hashable, Sendable {
    package let typed: String

    package init(_ typed: String) {
        self.typed = typed
    }

    /// The number, when one was typed: alone, or after the name of a suggestion, `Fraud Detection Pipeline ·
    /// P-014`.
    package var id: Project.ID? {
        let last = typed.split(separator: "·").last ?? ""
        return Project.ID(last.trimmed)
    }

    /// What names and slugs are compared with.
    package var folded: String { typed.folded }

    /// Reads what was typed among all that could be meant.
    /// - Throws: `Refusal.unknownProject`, with the nearest name when one is near; `Refusal.ambiguousProject`
    ///   when it
    ///   begins more than one.
    package func resolve(among names: [(name: ProjectName, slug: String)]) throws(Refusal) -> Project.ID {
        if let id, names.contains(where: { $0.name.id == id }) { return id }
        let wanted = folded
        guard !wanted.isEmpty else { throw .unknownProject(typed: typed, nearest: nil) }
        if let exact = names.first(where: { $0.slug == wanted || $0.name.name.folded == wanted }) {
            return exact.name.id
        }
        let begun = names.filter { $0.slug.hasPrefix(wanted) || $0.name.name.folded.hasPrefix(wanted) }
        switch begun.count {
        case 1: return begun[0].name.id
        case 0:
            throw .unknownProject(typed: typed, nearest: Self.nearest(to: wanted, among: names.map(\.name)))
        default: throw .ambiguousProject(typed: typed, candidates: begun.map(\.name))
        }
    }

    /// The name most like what was typed: one that contains it, or differs by a few letters.
    private static func nearest(to wanted: String, among names: [ProjectName]) -> ProjectName? {
        if wanted.count >= 3, let holding = names.first(where: { $0.name.folded.contains(wanted) }) {
            return holding
        }
        let near = names.map { name in
            // A person often types the first word or two: the beginning of the name is compared as well as
            // all of it.
            let folded = name.name.folded
            return (
                name,
                min(wanted.distance(to: folded), wanted.distance(to: String(folded.prefix(wanted.count))))
            )
        }
        guard let best = near.min(by: { $0.1 < $1.1 }), best.1 <= max(1, wanted.count / 3) else { return nil }
        return best.0
    }
}

extension StringProtocol {
    fileprivate var trimmed: SubSequence {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return text
    }
}

extension String {
    /// Edits between two words (Levenshtein).
    package func distance(to other: String) -> Int {
        let other = Array(other)
        var row = Array(0...other.count)
        for (i, character) in enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, otherCharacter) in other.enumerated() {
                let above = row[j + 1]
                let replaced = diagonal + (character == otherCharacter ? 0 : 1)
                row[j + 1] = Swift.min(above + 1, row[j] + 1, replaced)
                diagonal = above
            }
        }
        return row[other.count]
    }
}
