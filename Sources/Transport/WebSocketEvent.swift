/// What happened to one connection, and to which: whoever opens a new one drops what still comes of the old.
package struct WebSocketSignal: Sendable, Equatable {
    package var generation: UInt64
    package var event: WebSocketEvent

    package init(generation: UInt64, event: WebSocketEvent) {
        self.generation = generation
        self.event = event
    }
}

/// What happens to a connection: `opened`, messages, `closed`; or `failed` alone. After the last there is
/// silence.
package enum WebSocketEvent: Sendable, Equatable {
    case opened
    /// A whole message, however many fragments it came in. That it is UTF-8 is for its reader to see.
    case text([UInt8])
    case binary([UInt8])
    /// The code is the peer's, or ours when we closed first; 1005 when the peer closed without one (RFC 6455
    /// §7.4.1). With no code at all the peer has vanished.
    case closed(code: UInt16?, reason: String)
    /// It never opened.
    case failed(WebSocketFailure)
}
