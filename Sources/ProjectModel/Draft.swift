/// A proposal that is still being written: the author's only, and kept until it is submitted or thrown away.
package struct Draft: Equatable, Sendable {
    package let id: ID
    package var text: ProposalText
    package var saved: Moment

    package init(_ id: ID, _ text: ProposalText, saved: Moment) {
        self.id = id
        self.text = text
        self.saved = saved
    }

    /// How many new proposals a member may have on the desk at a time (E27).
    package static let most = 3

    /// What it will become: a new project, or the next revision of one. The number tells which: a project's is small,
    /// and that of the interaction a new draft was begun with is large (a snowflake).
    package struct ID: Hashable, Sendable {
        package let number: Int

        package init(_ number: Int) {
            self.number = number
        }

        package init(revising project: Project.ID) {
            number = project.number
        }

        /// The project that is revised; `nil` for a new one.
        package var project: Project.ID? {
            (1...Self.mostProjects).contains(number) ? Project.ID(number) : nil
        }

        private static let mostProjects = 999_999_999
    }
}
