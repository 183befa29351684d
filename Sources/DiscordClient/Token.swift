/// A bot token. It can be sent and compared, and never printed: every description of it is dots.
package struct Token: Equatable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The token itself, without the `Bot ` prefix: for the Authorization header, IDENTIFY and RESUME,
    /// nothing else.
    package let secret: String

    /// A token as a person pasted it: surrounding whitespace and a `Bot ` prefix are taken off. Answers `nil`
    /// for what cannot be one: nothing, or something with whitespace or control characters within.
    package init?(_ text: String) {
        var text = Substring(text)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        if text.hasPrefix("Bot ") { text.removeFirst(4) }
        let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        guard !text.isEmpty, text != "Bot", isPlain else { return nil }
        secret = String(text)
    }

    package var description: String { "•••" }
    package var debugDescription: String { "•••" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
