import ProjectModel

/// A message in a lane: what changed, and the reference people quote and the mirror finds its own messages by
/// (MIRROR §3). Several changes that waited together are a line each.
package enum PostCard {
    /// What one change says, if there is still something to say of it, and by which numbers people quote it.
    package struct Line: Equatable, Sendable {
        package var project: Project
        package var event: Int
        package var at: Moment
        /// When it was to be told, where that was missed.
        package var planned: Moment?
        package var told: Told?

        package init(project: Project, event: Int, at: Moment, planned: Moment? = nil, told: Told?) {
            (self.project, self.event, self.at) = (project, event, at)
            (self.planned, self.told) = (planned, told)
        }

        fileprivate var late: Phrase? { planned.map { " (planned \(Stamp.relative($0)))" } }
    }

    /// - Parameters:
    ///   - lines: in their order; a change with nothing to say gives its reference all the same.
    ///   - isMissed: it happened while nobody was there to tell it, so it says when (MIRROR §8).
    ///   - mentions: who is called, as Discord writes it.
    package static func card(
        _ lines: [Line], isMissed: Bool = false, mentions: [Inert] = [], actions: [Card.Button] = []
    ) -> Card {
        var blocks = body(lines.filter { $0.told != nil }, isMissed)
        if !actions.isEmpty { blocks.append(.row(Array(actions.prefix(4)))) }
        if !mentions.isEmpty {
            blocks.append(.text("-# For \(mentions.map { Phrase($0) }.joined(separator: ", "))"))
        }
        blocks.append(.text(Phrase(Inert(verbatim: references(lines)))))
        return Card(accent: lines.first?.project.accent, blocks)
    }

    private static func body(_ lines: [Line], _ isMissed: Bool) -> [Card.Block] {
        if lines.count == 1, let line = lines.first, let told = line.told {
            let isDated = isMissed && !told.saysWhen
            if let body = told.body { return body + (isDated ? [.text("-# \(Stamp.time(line.at))")] : []) }
            let date: Phrase? = line.late ?? (isDated ? " (\(Stamp.time(line.at)))" : nil)
            let text = told.lines.enumerated().map { index, text in
                index == 0 ? text + (date ?? .empty) : text
            }
            return [.text(text.joined(separator: "\n"))]
        }
        let heads = lines.compactMap { line -> Phrase? in
            guard let head = line.told?.brief ?? line.told?.lines.first else { return nil }
            if let late = line.late { return head + late }
            return isMissed ? "\(Stamp.time(line.at)): \(head)" : head
        }
        guard !heads.isEmpty else { return [] }
        let all: [Phrase] = isMissed ? ["**While I was away**"] + heads : heads
        return [.text(all.joined(separator: "\n"))]
    }

    /// A line for each item, in the order in which they come up.
    private static func references(_ lines: [Line]) -> String {
        var items: [Project.ID] = []
        for line in lines where !items.contains(line.project.id) { items.append(line.project.id) }
        return items.map { item in
            reference(item, lines.filter { $0.project.id == item }.map(\.event))
        }.joined(separator: "\n")
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
