/// Opens websocket connections as a client.
package protocol WebSockets: Sendable {
    /// Begins to connect; how that goes and all that follows comes to `inbox`, in order, with this generation
    /// on it. The inbox is called on the service thread (for a URL that is none: before this returns), so it
    /// must be quick.
    func open(
        _ url: String, generation: UInt64, into inbox: @escaping @Sendable (WebSocketSignal) -> Void
    ) -> any WebSocketLink

    /// Drops every connection (`closed`, without a code) and returns when all are gone.
    func close() async
}

/// The near end of one connection. Each call returns at once; on a connection that is over it does nothing.
package protocol WebSocketLink: Sendable {
    func send(text: [UInt8])

    /// Says goodbye after what was sent before, and hears `closed` with this code when the peer has answered
    /// or has had its time. Before the connection is open it is given up, and hears `failed`.
    func close(code: UInt16, reason: String)

    /// Cuts the connection without a word. Nothing more is heard of it.
    func abort()

    /// Says that so many bytes of messages have been read: a peer much faster than its reader is made to
    /// wait.
    func consumed(_ bytes: Int)
}
