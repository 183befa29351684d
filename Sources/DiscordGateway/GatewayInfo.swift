/// What `GET /gateway/bot` answers, as far as a session needs it (Gateway › Get Gateway Bot).
package struct GatewayInfo: Equatable, Sendable {
    package var url: String
    /// IDENTIFYs left until the limit resets.
    package var remaining: Int
    package var resetAfter: Duration
    /// IDENTIFYs allowed per five seconds.
    package var maxConcurrency: Int

    package init(url: String, remaining: Int, resetAfter: Duration, maxConcurrency: Int) {
        self.url = url
        self.remaining = remaining
        self.resetAfter = resetAfter
        self.maxConcurrency = maxConcurrency
    }
}
