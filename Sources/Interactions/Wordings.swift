import Cards
import ProjectModel

/// What the framework has to say on its own, in the words of whoever knows how to speak to people.
package struct Wordings: Sendable {
    /// The rules forbid it.
    package var refusal: @Sendable (Refusal) -> Card
    /// What was given cannot be used.
    package var input: @Sendable (InputFault) -> Card
    /// A button or modal of an older release: says so, and shows what is so now.
    package var staleCard: @Sendable (Call) async throws -> Card
    /// Something of ours broke; the reference stands in the log too.
    package var fault: @Sendable (_ reference: String) -> Card
    /// A modal could not be opened in time.
    package var tooSlow: Card
    /// It was asked outside a server (E22).
    package var onlyInServer: Card
    /// Discord still shows a command this release does not have.
    package var unknownCommand: Card

    package init(
        refusal: @escaping @Sendable (Refusal) -> Card, input: @escaping @Sendable (InputFault) -> Card,
        staleCard: @escaping @Sendable (Call) async throws -> Card,
        fault: @escaping @Sendable (_ reference: String) -> Card, tooSlow: Card, onlyInServer: Card,
        unknownCommand: Card
    ) {
        self.refusal = refusal
        self.input = input
        self.staleCard = staleCard
        self.fault = fault
        self.tooSlow = tooSlow
        self.onlyInServer = onlyInServer
        self.unknownCommand = unknownCommand
    }
}
