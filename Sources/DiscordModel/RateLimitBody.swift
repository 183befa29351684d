/// What a 429 says in its body (Rate Limits › Rate Limit Response Structure).
package struct RateLimitBody: Equatable, Sendable {
    package let message: String
    /// Seconds.
    package let retryAfter: Double
    package let isGlobal: Bool
    package let code: Int?
}

extension RateLimitBody: Decodable {
    private enum Key: String, CodingKey {
        case message
        case retryAfter = "retry_after"
        case isGlobal = "global"
        case code
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        message = container.decodeReadable(String.self, forKey: .message) ?? ""
        retryAfter = try container.decode(Double.self, forKey: .retryAfter)
        isGlobal = container.decodeReadable(Bool.self, forKey: .isGlobal) ?? false
        code = container.decodeReadable(Int.self, forKey: .code)
    }
}
