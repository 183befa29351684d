import ProjectModel

/// A message in a lane: what changed, and the reference people quote and the mirror finds its own messages by
/// (MIRROR §3). Several changes that waited together are a line each.
package enum PostCard {
    /// - Parameters:
    ///   - told: what each change says, in their order.
    ///   - events: the numbers of all changes it carries, also of those that had nothing to say.
    ///   - mentions: who is called, as Discord writes it.
    package static func card(
        _ project: Project, _ told: [Told], events: [Int], mentions: [Inert] = [], actions: [Card.Button] = []
    ) -> Card {
        var blocks = body(told)
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        if !mentions.isEmpty {
            blocks.append(.text("-# For \(mentions.map { Phrase($0) }.joined(separator: ", "))"))
        }
        blocks.append(.text(Phrase(Inert(verbatim: reference(project.id, events)))))
        return Card(accent: project.accent, blocks)
    }

    private static func body(_ told: [Told]) -> [Card.Block] {
        guard told.count == 1, let only = told.first else {
            return told.isEmpty ? [] : [.text(told.compactMap(\.lines.first).joined(separator: "\n"))]
        }
        return only.body ?? [.text(only.lines.joined(separator: "\n"))]
    }

    /// `-# P-014 · e42, e43`.
    package static func reference(_ project: Project.ID, _ events: [Int]) -> String {
        "-# \(project) · \(events.map { "e\($0)" }.joined(separator: ", "))"
    }

    /// Whether a line is the reference of a message that carries a change.
    package static func isReference(_ line: some StringProtocol, to project: Project.ID, event: Int) -> Bool {
        let begin = "-# \(project) · "
        guard line.hasPrefix(begin) else { return false }
        return line.dropFirst(begin.count).split(separator: ",").contains {
            $0.trimmed == "e\(event)"
        }
    }

    /// Whether a line is the last of an item's card.
    package static func isCardReference(_ line: some StringProtocol, of project: Project.ID) -> Bool {
        line.hasPrefix("-# \(project) · rev ")
    }
}

extension StringProtocol {
    fileprivate var trimmed: SubSequence {
        guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else {
            return self[startIndex..<startIndex]
        }
        return self[first...last]
    }
}
