import Cards
import ProjectModel

/// An entry of the context menu of a person or a message. It answers with a card or opens a form.
package protocol Menu: Listed {
    init()

    /// As it stands in the menu, at most 32 characters; by default the type's name: `ViewPortfolio` is "View portfolio".
    static var title: Phrase { get }

    /// Whether it opens a form: then it cannot be deferred, and must be fast.
    static var opensForm: Bool { get }
}

extension Menu {
    package static var title: Phrase {
        let words = kebab(String(describing: Self.self)).replacing("-", with: " ")
        return Phrase(stringLiteral: words.prefix(1).uppercased() + words.dropFirst())
    }
    package static var opensForm: Bool { false }

    /// What Discord knows it by.
    static var name: String { title.spoken(in: .english) }
}

package protocol MemberMenu: Menu {
    func run(on person: Person, _ call: Call) async throws -> Reply
}

package protocol MessageMenu: Menu {
    func run(on message: QuotedMessage, _ call: Call) async throws -> Reply
}

/// A person as Discord shows them at this moment.
package struct Person: Hashable, Sendable {
    package let id: MemberID
    package let name: String
    package let isBot: Bool
    package let roles: Set<UInt64>

    package init(id: MemberID, name: String, isBot: Bool = false, roles: Set<UInt64> = []) {
        self.id = id
        self.name = name
        self.isBot = isBot
        self.roles = roles
    }
}

/// A message somebody pointed at. It came with the interaction, so nothing else of the channel is read.
package struct QuotedMessage: Equatable, Sendable {
    package let id: UInt64
    package let channel: UInt64
    package let author: Person
    /// All that a reader sees of it, a paragraph to a line.
    package let text: String
    /// Where it stands.
    package let link: String
}

/// A file somebody gave, with a command or a form. Discord keeps it for a while only; `Call.content(of:)` fetches it.
package struct Upload: Hashable, Sendable {
    package let id: UInt64
    package let name: String
    package let size: Int
    package let url: String

    package init(id: UInt64, name: String, size: Int, url: String) {
        self.id = id
        self.name = name
        self.size = size
        self.url = url
    }
}
