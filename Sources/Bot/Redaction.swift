/// What no log may show, known by its shape: bot tokens, and the tokens that follow an id in the paths of
/// interactions and webhooks.
enum Redaction {
    static func redacted(_ text: String) -> String {
        // Most lines hold neither shape; they are left as they are.
        guard text.contains(".") || text.contains("/") else { return text }
        return text.replacing(botToken, with: "•••")
            .replacing(pathToken) { match in "\(match.1)•••" }
    }

    /// Three parts: the application's id, a time, a signature.
    private static var botToken: Regex<Substring> { #/[\w-]{20,}\.[\w-]{5,8}\.[\w-]{20,}/# }
    private static var pathToken: Regex<(Substring, Substring)> {
        #/(/(?:interactions|webhooks)/\d+/)[\w.-]+/#
    }
}
