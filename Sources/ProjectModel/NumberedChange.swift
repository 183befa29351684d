/// A line of a community's history, under the number people read as `e42`.
package struct NumberedChange: Equatable, Sendable {
    package var event: Int
    package var project: Project.ID
    package var recorded: Recorded

    package init(event: Int, project: Project.ID, recorded: Recorded) {
        self.event = event
        self.project = project
        self.recorded = recorded
    }
}

/// What became of a change: the project, and what was recorded, with its numbers.
package struct Outcome: Sendable {
    package var project: Project
    package var changes: [NumberedChange]
    /// The same cause had been dealt with before, and this is what came of it then.
    package var isRepeat: Bool

    package init(project: Project, changes: [NumberedChange], isRepeat: Bool) {
        self.project = project
        self.changes = changes
        self.isRepeat = isRepeat
    }
}
