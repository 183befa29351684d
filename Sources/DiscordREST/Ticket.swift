import Machine

/// The right to make one call, once it is released.
package struct Ticket: Equatable, Sendable {
    package typealias ID = UInt64

    /// Rises with every ticket of a caller, so that order of asking is order of numbers.
    package let id: ID
    package let route: Route
    /// What is not sent by then is refused instead.
    package let deadline: Instant

    package init(id: ID, route: Route, deadline: Instant) {
        self.id = id
        self.route = route
        self.deadline = deadline
    }
}

/// What came back, as far as limits and retries go.
package struct Answer: Equatable, Sendable {
    package var status: Int
    package var limits: RateLimitHeaders
    /// A 429 whose body is Discord's own. Cloudflare answers a banned address with a page (Rate Limits ›
    /// Invalid Request Limit).
    package var isFromDiscord: Bool

    package init(status: Int, limits: RateLimitHeaders = RateLimitHeaders(), isFromDiscord: Bool = true) {
        self.status = status
        self.limits = limits
        self.isFromDiscord = isFromDiscord
    }
}

/// The `X-RateLimit-*` headers. `reset`, a wall-clock time, is left out on purpose: our clock may be wrong,
/// `reset-after` cannot be.
package struct RateLimitHeaders: Equatable, Sendable {
    package var bucket: String?
    package var limit: Int?
    package var remaining: Int?
    package var resetAfter: Duration?
    package var scope: Scope
    /// What a 429 asks for.
    package var retryAfter: Duration?

    package init(
        bucket: String? = nil, limit: Int? = nil, remaining: Int? = nil, resetAfter: Duration? = nil,
        scope: Scope = .user, retryAfter: Duration? = nil
    ) {
        self.bucket = bucket
        self.limit = limit
        self.remaining = remaining
        self.resetAfter = resetAfter
        self.scope = scope
        self.retryAfter = retryAfter
    }

    /// Whose limit a 429 met.
    package enum Scope: Equatable, Sendable {
        case user
        /// Everything of this bot.
        case global
        /// A resource that others use too: not our fault, and not counted against us.
        case shared
    }
}
