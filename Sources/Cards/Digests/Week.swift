import ProjectModel

/// What a digest is made from.
package struct Week: Sendable {
    /// Every change of the week, in order.
    package var changes: [NumberedChange]
    /// The catalogue as it is now.
    package var projects: [Project]
    /// What needs a steward now.
    package var queue: StewardQueue
    /// Changes that were too many for messages of their own.
    package var surplus: [NumberedChange]
    package var now: Moment

    package init(
        changes: [NumberedChange], projects: [Project], queue: StewardQueue, surplus: [NumberedChange] = [],
        now: Moment
    ) {
        (self.changes, self.projects, self.queue) = (changes, projects, queue)
        (self.surplus, self.now) = (surplus, now)
    }

    func project(_ id: Project.ID) -> Project? { projects.first { $0.id == id } }
}
