import Cards
import DiscordModel

/// A reply as the first response to an interaction.
extension Reply {
    func response(in manner: InteractionProgress.Manner, _ languages: Languages) -> InteractionResponse {
        switch (self, manner) {
        case (.suggest(let suggestions), .suggestions):
            .choices(suggestions.map { ApplicationCommand.Choice($0.label, value: .string($0.value)) })
        case (_, .suggestions), (.suggest, _): .choices([])
        case (.say(let card, let isShared), _):
            .message(MessagePayload(card, in: languages.language(isShared: isShared), isEphemeral: !isShared))
        case (.update(let card), .press): .update(MessagePayload(card, in: languages.reader))
        case (.update(let card), _):
            .message(MessagePayload(card, in: languages.reader, isEphemeral: true))
        case (.open(let modal), _): .modal(modal)
        }
    }
}

extension MessagePayload {
    /// A card as a message. An edit takes no other flag: whether a message is ephemeral was settled when it
    /// was sent.
    package init(_ card: Card, in language: Language, isEphemeral: Bool = false) {
        self.init(
            card.components(in: language),
            flags: isEphemeral ? [.isComponentsV2, .ephemeral] : .isComponentsV2)
    }
}
