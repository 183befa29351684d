import DiscordModel
import DiscordREST
import Transport

/// An HTTP answer as the limiter and the caller understand it.
extension Answer {
    init(_ response: HTTPResponse) {
        let headers = response.headers
        let body = response.status == 429 ? try? Wire.decode(RateLimitBody.self, from: response.body) : nil
        // The body says it to the millisecond; the header is rounded up to a whole second.
        let asked = body?.retryAfter ?? headers["Retry-After"].flatMap(Double.init)
        let isGlobal = body?.isGlobal == true || headers["X-RateLimit-Global"] != nil
        let scope: RateLimitHeaders.Scope =
            isGlobal || headers["X-RateLimit-Scope"] == "global"
            ? .global : headers["X-RateLimit-Scope"] == "shared" ? .shared : .user
        self.init(
            status: response.status,
            limits: RateLimitHeaders(
                bucket: headers["X-RateLimit-Bucket"],
                limit: headers["X-RateLimit-Limit"].flatMap { Int($0) },
                remaining: headers["X-RateLimit-Remaining"].flatMap { Int($0) },
                resetAfter: headers["X-RateLimit-Reset-After"].flatMap(Double.init).flatMap(
                    Duration.init(fromWire:)),
                scope: scope, retryAfter: asked.flatMap(Duration.init(fromWire:))),
            isFromDiscord: response.status != 429 || body != nil)
    }
}

extension Remote {
    init(_ reason: RateLimiter.Reason) {
        switch reason {
        case .rateLimited(let wait): self = .rateLimited(wait: wait)
        case .tokenRefused: self = .unauthorized
        }
    }

    /// What an answer that is no success means to whoever asked.
    init(_ response: HTTPResponse, to route: Route) {
        switch response.status {
        case 401 where route.kind == .bot: self = .unauthorized
        case 429: self = .rateLimited(wait: Answer(response).limits.retryAfter ?? .seconds(1))
        default:
            // An HTML page of a proxy has no error of Discord's in it; the status says what there is to say.
            let error = try? Wire.decode(DiscordError.self, from: response.body)
            self = .refused(status: response.status, error: error)
        }
    }

    init(_ failure: HTTPFailure) {
        self = .unanswered(reason: "\(failure)", mayHaveArrived: failure.mayHaveArrived)
    }
}

extension Duration {
    /// Seconds as they stand in headers and bodies; `nil` for what no wait can be.
    fileprivate init?(fromWire seconds: Double) {
        guard seconds.isFinite, seconds >= 0, seconds < 1e9 else { return nil }
        self = .milliseconds(Int64((seconds * 1_000).rounded(.up)))
    }
}
