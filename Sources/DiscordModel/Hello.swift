/// The gateway's first word: how often to beat (Gateway Events › Hello).
package struct Hello: Equatable, Sendable, Decodable {
    /// Milliseconds.
    package let heartbeatInterval: Int

    private enum CodingKeys: String, CodingKey { case heartbeatInterval = "heartbeat_interval" }
}
