/// One open gateway connection, seen from Discord's side.
struct Connection: Sendable {
    /// A client may send 120 payloads in 60 s (Gateway › Rate Limiting).
    static let sendLimit = 120
    static let sendWindow: Int64 = 60_000
    /// A payload may have 4096 bytes (Gateway › Sending Events).
    static let payloadLimit = 4096

    let opened: ProtocolTime
    var sessionID: String?
    var lastHeartbeat: ProtocolTime
    var received: [ProtocolTime] = []

    init(opened now: ProtocolTime) {
        opened = now
        lastHeartbeat = now
    }

    /// Whether this payload is one too many.
    mutating func isFlooding(at now: ProtocolTime) -> Bool {
        received.removeAll { now - $0 >= Self.sendWindow }
        received.append(now)
        return received.count > Self.sendLimit
    }

    /// When the connection is given up for want of heartbeats: half an interval of grace.
    func deadline(interval: Int64) -> ProtocolTime {
        lastHeartbeat + (interval + interval / 2)
    }
}
