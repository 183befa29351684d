import DiscordModel
import DiscordREST
import Logging
import Machine
import Transport

/// What a caller needs of the world around it.
package struct CallerSurroundings: Sendable {
    package var http: any HTTP
    /// Discord's REST base, without a slash at the end.
    package var base: String
    package var token: Token
    package var clock: MonotonicClock
    package var seed: UInt64
    package var logger: Logger

    /// Discord asks for this form (Reference › User Agent).
    package static let userAgent = "DiscordBot (https://github.com/DatechCommunity/guildhall, 0.1.0)"

    package init(
        http: any HTTP, base: String, token: Token, clock: MonotonicClock, seed: UInt64, logger: Logger
    ) {
        self.http = http
        self.base = base
        self.token = token
        self.clock = clock
        self.seed = seed
        self.logger = logger
    }

    func request(
        _ route: Route, query: [(String, String)], body: [UInt8]?, files: [MessagePayload.File] = [],
        patience: Duration
    ) -> HTTPRequest {
        var headers = [HTTPHeader("User-Agent", Self.userAgent)]
        // An interaction's token stands in the path; the bot's own has no business there.
        if route.kind == .bot { headers.append(HTTPHeader("Authorization", "Bot \(token.secret)")) }
        var body = body
        if let json = body, !files.isEmpty {
            let multipart = Multipart(json: json, files: files)
            headers.append(HTTPHeader("Content-Type", multipart.contentType))
            body = multipart.body
        } else if body != nil {
            headers.append(HTTPHeader("Content-Type", "application/json"))
        }
        var url = base + route.path
        if !query.isEmpty { url += "?" + query.map { "\($0.0)=\($0.1)" }.joined(separator: "&") }
        return HTTPRequest(
            method: route.method, url: url, headers: headers, body: body, timeout: min(patience, .seconds(15))
        )
    }
}
