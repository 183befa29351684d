import Cards
import DiscordModel

/// What a handler answers. It is a value: the dispatcher says it in Discord's shape, whenever and however it
/// still can.
package enum Reply: Equatable, Sendable {
    /// A new message; only for the one who asked, unless shared.
    case say(Card, isShared: Bool)
    /// The message that was pressed becomes this card.
    case update(Card)
    /// Opens a modal: only as the very first response, and never from a modal.
    case open(ModalPayload)
    /// What an autocompleted option suggests.
    case suggest([Suggestion])

    package static func say(_ card: Card) -> Reply { .say(card, isShared: false) }

    package static func open(_ modal: some Modal) -> Reply { .open(payload(of: modal)) }
}
