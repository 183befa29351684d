import Cards
import ProjectModel

/// What the framework has to say on its own, in the words of whoever knows how to speak to people.
package struct Wordings: Sendable {
    /// The rules forbid it; with the next step as a button, where there is one (COMMANDS §6).
    package var refusal: @Sendable (Refusal, Call) async throws -> Card
    /// What was given cannot be used.
    package var input: @Sendable (InputFault) -> Card
    /// A button or modal of an older release: says so, and shows what is so now, as its command tells it or else as fits
    /// best (E13).
    package var staleCard: @Sendable (Call, _ fresh: Card?) async throws -> Card
    /// What was answered to the member meanwhile, above whatever they asked for now; `nil` when there is nothing to say.
    package var news: @Sendable ([News], Call) -> Card.Block?
    /// Something of ours broke; the reference stands in the log too.
    package var fault: @Sendable (_ reference: String) -> Card
    /// Somebody asks too fast (E25).
    package var tooFast: @Sendable (_ seconds: Int) -> Card
    /// What stands below the answer to a form that was not taken, and the button that opens it again.
    package var kept: (note: Phrase, edit: Phrase)
    /// The form was kept for a day, and that is over.
    package var formGone: Card
    /// A modal could not be opened in time.
    package var tooSlow: Card
    /// It was asked outside a server (E22).
    package var onlyInServer: Card
    /// Discord still shows a command this release does not have.
    package var unknownCommand: Card

    package init(
        refusal: @escaping @Sendable (Refusal, Call) async throws -> Card,
        input: @escaping @Sendable (InputFault) -> Card,
        staleCard: @escaping @Sendable (Call, _ fresh: Card?) async throws -> Card,
        news: @escaping @Sendable ([News], Call) -> Card.Block?,
        fault: @escaping @Sendable (_ reference: String) -> Card,
        tooFast: @escaping @Sendable (_ seconds: Int) -> Card, kept: (note: Phrase, edit: Phrase),
        formGone: Card,
        tooSlow: Card, onlyInServer: Card, unknownCommand: Card
    ) {
        self.refusal = refusal
        self.input = input
        self.staleCard = staleCard
        self.news = news
        self.fault = fault
        self.tooFast = tooFast
        self.kept = kept
        self.formGone = formGone
        self.tooSlow = tooSlow
        self.onlyInServer = onlyInServer
        self.unknownCommand = unknownCommand
    }
}
