import Cards
import DiscordModel
import ProjectModel

/// What a handler answers. It is a value: the dispatcher says it in Discord's shape, whenever and however it
/// still can.
package enum Reply: Equatable, Sendable {
    /// A new message; only for the one who asked, unless shared.
    case say(Card, isShared: Bool)
    /// A message with files, only for the one who asked.
    case hand(Card, files: [HandedFile])
    /// The message that was pressed becomes this card.
    case update(Card)
    /// The message that was pressed becomes the first card, and the second is for the one who pressed.
    case both(update: Card, say: Card)
    /// Opens a modal: only as the very first response, and never from a modal.
    case open(OpenedForm)
    /// What an autocompleted option suggests.
    case suggest([Suggestion])

    package static func say(_ card: Card) -> Reply { .say(card, isShared: false) }

    package static func open(_ modal: some Modal) -> Reply { .open(OpenedForm(modal)) }
}

/// A file that somebody gets.
package struct HandedFile: Equatable, Sendable {
    /// Plain letters, digits, dots and hyphens, for it stands in an address.
    package var name: String
    package var content: [UInt8]

    package init(name: String, content: [UInt8]) {
        self.name = name
        self.content = content
    }

    package init(name: String, text: String) {
        self.init(name: name, content: Array(text.utf8))
    }
}

extension Reply {
    /// With the names of people who have left.
    func naming(_ departed: [MemberID: String]) -> Reply {
        switch self {
        case .say(let card, let isShared): .say(card.naming(departed), isShared: isShared)
        case .update(let card): .update(card.naming(departed))
        case .hand(let card, let files): .hand(card.naming(departed), files: files)
        case .both(let update, let words): .both(update: update.naming(departed), say: words.naming(departed))
        case .open, .suggest: self
        }
    }
}
