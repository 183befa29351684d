import Cards
import ProjectModel

/// What the mirror says, in the words of whoever knows how to speak to people, with the buttons of whoever answers them.
package struct Noticeboard: Sendable {
    /// An item's card as it stands in a lane, with the thread that began from a message in which it stood before.
    package var board: @Sendable (Project, Lane, ReviewTerms, _ thread: UInt64?) -> Card
    /// What one change says in a lane; `nil` when there is nothing to say there any more.
    package var told: @Sendable (Recorded, Project, Lane) -> Told?
    /// The buttons of a message that tells of these changes.
    package var actions: @Sendable ([Recorded], Project, Lane) -> [Card.Button]
    /// The button that leads from the announcement of a twist to the thread below it, at this address.
    package var impactThread: @Sendable (String) -> Card.Button
    /// What a notice says, with its number and the project it is about; in a direct message it has no buttons.
    package var notice: @Sendable (Notice, Int, Project?, _ isPersonal: Bool) -> Card
    /// What a thread is called; the last is the name of the person it is about.
    package var title: @Sendable (Project, ThreadPurpose, String?) -> Phrase

    package init(
        board: @escaping @Sendable (Project, Lane, ReviewTerms, _ thread: UInt64?) -> Card,
        told: @escaping @Sendable (Recorded, Project, Lane) -> Told?,
        actions: @escaping @Sendable ([Recorded], Project, Lane) -> [Card.Button],
        impactThread: @escaping @Sendable (String) -> Card.Button,
        notice: @escaping @Sendable (Notice, Int, Project?, _ isPersonal: Bool) -> Card,
        title: @escaping @Sendable (Project, ThreadPurpose, String?) -> Phrase
    ) {
        self.board = board
        self.told = told
        self.actions = actions
        self.impactThread = impactThread
        self.notice = notice
        self.title = title
    }
}
