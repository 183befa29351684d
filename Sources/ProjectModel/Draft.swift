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

    /// What it will become: a new project, or the next revision of one. Those of revisions lie below zero, one for each
    /// project; a new draft's is that of the interaction it was begun with, so that no two forms write into one.
    package struct ID: Hashable, Sendable {
        package let number: Int

        package init(_ number: Int) {
            self.number = number
        }

        package init(revising project: Project.ID) {
            number = -project.number
        }

        /// The project that is revised; `nil` for a new one.
        package var project: Project.ID? { number < 0 ? Project.ID(-number) : nil }
    }
}
