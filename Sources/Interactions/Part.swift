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

    /// The names from the command inwards, `apply.letter`: what a custom id begins with.
    static var kind: String {
        let names = String(reflecting: Self.self).split(separator: ".").filter { !$0.hasPrefix("(") }
        return names.dropFirst().map { kebab(String($0)) }.joined(separator: ".")
    }
}

package protocol Button: Part {
    func press(_ call: Call) async throws -> Reply
}

extension Button {
    /// The button as it stands on a card.
    package func face(_ label: Phrase, _ style: Card.Button.Style = .secondary) -> Card.Button {
        Card.Button(label, style: style, target: .action(CustomID(of: self).text))
    }
}

package protocol Modal: Part {
    /// At most 45 characters.
    static var title: String { get }

    func submit(_ call: Call) async throws -> Reply
}
