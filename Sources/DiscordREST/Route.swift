/// One REST call: what it is called in Discord's documentation, and the path it takes. A route with an
/// interaction's token describes itself without it.
package struct Route: Equatable, Sendable {
    package let method: String
    /// The path with its parameters by name, as documented; what logs and the limiter know it by.
    package let template: String
    /// The path as it is sent, below the API's base.
    package let path: String
    /// The parameter that has limits of its own: a channel, a guild, a webhook with its token (Rate Limits).
    package let topLevel: String?
    package let kind: Kind

    package enum Kind: Equatable, Sendable {
        /// Carries the bot's token and counts for the global limit.
        case bot
        /// Carries an interaction's token in its path and is bound to no global limit (Rate Limits › Global
        /// Rate Limit).
        case interaction
    }

    init(_ method: String, _ template: String, _ path: String, topLevel: String? = nil, kind: Kind = .bot) {
        self.method = method
        self.template = template
        self.path = path
        self.topLevel = topLevel
        self.kind = kind
    }

    /// Whether doing it twice is doing it once. A message is made twice, unless it has a nonce
    /// (`repeatable`).
    package var isIdempotent: Bool { method != "POST" || isRepeatable }
    private(set) var isRepeatable = false

    /// The same call with a nonce in its body, by which Discord drops a repetition (Message › Create
    /// Message).
    package var repeatable: Route {
        var route = self
        route.isRepeatable = true
        return route
    }
}

extension Route: CustomStringConvertible {
    package var description: String { "\(method) \(template)" }
}
