import DiscordGateway
import DiscordModel
import DiscordREST

/// What came of asking Discord where its gateway is.
package enum GatewayAnswer: Equatable, Sendable {
    case known(GatewayInfo)
    /// Discord did not say; with the wait it asked for, if it did.
    case unknown(retryAfter: Duration?)
    /// The token is refused: asking again would only count against us.
    case tokenRefused
}

extension Caller {
    /// Asks `GET /gateway/bot`.
    package func gateway() async -> GatewayAnswer {
        do {
            let answer = try await call(GatewayBot.self, .getGatewayBot)
            let limit = answer.sessionStartLimit
            return .known(
                GatewayInfo(
                    url: answer.url, remaining: limit.remaining, resetAfter: .milliseconds(limit.resetAfter),
                    maxConcurrency: limit.maxConcurrency))
        } catch Remote.unauthorized {
            return .tokenRefused
        } catch Remote.rateLimited(let wait) {
            return .unknown(retryAfter: wait)
        } catch {
            return .unknown(retryAfter: nil)
        }
    }
}
