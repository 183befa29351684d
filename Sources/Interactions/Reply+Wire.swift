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
        case (.hand(let card, let files), _):
            .message(MessagePayload(card, in: languages.reader, isEphemeral: true, files: files))
        case (.update(let card), .press), (.update(let card), .formPress), (.both(let card, _), .press),
            (.both(let card, _), .formPress):
            .update(MessagePayload(card, in: languages.pressed))
        case (.update(let card), _), (.both(_, let card), _):
            .message(MessagePayload(card, in: languages.reader, isEphemeral: true))
        case (.open(let form), _): .modal(form.payload(in: languages.reader))
        }
    }

    /// What is said beside the first response, once that has been taken.
    func afterwards(in manner: InteractionProgress.Manner, _ languages: Languages) -> [InteractionProgress
        .Effect]
    {
        switch (self, manner) {
        case (.both(_, let card), .press), (.both(_, let card), .formPress):
            [.followup(MessagePayload(card, in: languages.reader, isEphemeral: true))]
        case (.both, _), (.say, _), (.hand, _), (.update, _), (.open, _), (.suggest, _): []
        }
    }
}

extension MessagePayload {
    /// A card as a message. An edit takes no other flag: whether a message is ephemeral was settled when it
    /// was sent.
    package init(_ card: Card, in language: Language, isEphemeral: Bool = false, files: [HandedFile] = []) {
        self.init(
            card.components(in: language) + files.map { .file($0.name) },
            flags: isEphemeral ? [.isComponentsV2, .ephemeral] : .isComponentsV2,
            files: files.map { File(name: $0.name, content: $0.content) })
    }
}
