import DiscordGateway
import Machine

/// One gateway event on its way to whoever listens, its payload still in the bytes that arrived.
package struct Dispatch: Sendable {
    package var shard: ShardID
    package var sequence: Int
    package var name: String
    package var payload: ArraySlice<UInt8>
    /// When it was taken off the socket: an interaction's three seconds are counted from here.
    package var received: Instant
    /// Told while a session was taken up again: it may have happened long before.
    package var isReplayed: Bool

    package func decode<Value: Decodable>(_ type: Value.Type) throws(WireFailure) -> Value {
        try Wire.decode(type, from: payload)
    }
}
