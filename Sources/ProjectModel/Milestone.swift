/// Something a team set out to finish in a phase of its roadmap (F80).
package struct Milestone: Hashable, Codable, Sendable {
    /// Counted per project; 0 until the project has given it one.
    package internal(set) var id: ID
    package var title: String
    /// 1, 2 or 3: the roadmap's phases (D3).
    package var phase: Int
    package var due: Moment?
    package var done: Moment?

    package typealias ID = Int

    package init(_ title: String, phase: Int, due: Moment? = nil, done: Moment? = nil, id: ID = 0) {
        self.id = id
        self.title = title
        self.phase = phase
        self.due = due
        self.done = done
    }
}
