import Cards

/// What a command leaves in a message or opens over it: a button, a select or a modal. Its `@Carried`
/// properties travel in the custom id, so it works after a restart; they are hints, never proof, and the
/// model checks again.
package protocol Part: Decodable, Sendable {
    init()
}

extension Part {
    /// `Letter { $0.project = id }`: wrapped properties leave no memberwise initializer.
    package init(_ fill: (inout Self) throws -> Void) rethrows {
        self.init()
        try fill(&self)
    }

    /// The names from the command inwards, `apply.letter`, `lead.board.welcome`: what a custom id begins with.
    static var kind: String {
        let names = String(reflecting: Self.self).split(separator: ".").filter { !$0.hasPrefix("(") }
        return names.dropFirst().map { kebab(String($0)) }.joined(separator: ".")
    }
}

package protocol Button: Part {
    /// Whether it opens a form: then it cannot be deferred, and must be fast.
    static var opensForm: Bool { get }

    func press(_ call: Call) async throws -> Reply
}

extension Button {
    package static var opensForm: Bool { false }

    /// The button as it stands on a card.
    package func face(_ label: Phrase, _ style: Card.Button.Style = .secondary) -> Card.Button {
        Card.Button(label, style: style, target: .action(CustomID(of: self).text))
    }
}

package protocol Modal: Part {
    /// At most 45 characters.
    static var title: Phrase { get }

    /// The title of this one, where it says more than the kind's.
    var heading: Phrase { get }

    /// Whether what was written is kept for a day when it is not taken. A twist that nobody may read yet lies in one
    /// place only.
    var isKept: Bool { get }

    /// The same for what could not even be read.
    static var isKeptUnread: Bool { get }

    /// Makes what can be picked in it, when it opens again after it was refused.
    mutating func prepare(_ call: Call) async throws

    func submit(_ call: Call) async throws -> Reply
}

extension Modal {
    package var heading: Phrase { Self.title }
    package var isKept: Bool { true }
    package static var isKeptUnread: Bool { true }
    package mutating func prepare(_ call: Call) async throws {}
}
