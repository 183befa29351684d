/// Where the gateway is and how many sessions may still be started (Gateway › Get Gateway Bot).
package struct GatewayBot: Equatable, Sendable, Decodable {
    package let url: String
    package let shards: Int
    package let sessionStartLimit: SessionStartLimit

    private enum CodingKeys: String, CodingKey {
        case url, shards
        case sessionStartLimit = "session_start_limit"
    }

    package struct SessionStartLimit: Equatable, Sendable, Decodable {
        package let total: Int
        package let remaining: Int
        /// Milliseconds until `remaining` is `total` again.
        package let resetAfter: Int
        package let maxConcurrency: Int

        private enum CodingKeys: String, CodingKey {
            case total, remaining
            case resetAfter = "reset_after"
            case maxConcurrency = "max_concurrency"
        }
    }
}
