import Foundation
import ProjectModel

/// The references at the end of a message, by which people quote it and the mirror knows its own (MIRROR §3):
/// `P-014 · e42, e43` for changes, `P-014 · rev 7` for a card.
struct Marks: Equatable {
    var events: [Int] = []
    var revisions: [Project.ID: Int] = [:]

    /// Reads what people see, or the markdown it was written in.
    init(_ text: String) {
        for line in text.components(separatedBy: "\n") { read(line) }
    }

    /// A line counts that begins with references; a card says after them when it was brought up to date.
    private mutating func read(_ line: String) {
        let bare = line.hasPrefix("-# ") ? String(line.dropFirst(3)) : line
        let words = bare.components(separatedBy: " · ").flatMap { $0.components(separatedBy: ", ") }
        var item: Project.ID?
        var events: [Int] = []
        var revisions: [Project.ID: Int] = [:]
        for word in words {
            if word.hasPrefix("P-"), let id = Project.ID(word) {
                item = id
            } else if item != nil, let event = Self.number(word, after: "e") {
                events.append(event)
            } else if let item, let revision = Self.number(word, after: "rev ") {
                revisions[item] = revision
            } else {
                break
            }
        }
        self.events += events
        self.revisions.merge(revisions) { _, last in last }
    }

    private static func number(_ word: String, after prefix: String) -> Int? {
        word.hasPrefix(prefix) ? Int(word.dropFirst(prefix.count)) : nil
    }
}
