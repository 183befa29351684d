import SandboxWorld

/// The gateway's connections: who is connected, what goes out to them, what is captured of it.
extension SandboxServer {
    /// Admits a websocket and answers with its number and what must be written to it.
    func open(_ query: [String: String], url: String) -> (ConnectionID, AsyncStream<GatewayLink.Item>) {
        connectionCount += 1
        let id = ConnectionID(connectionCount)
        let (stream, continuation) = AsyncStream<GatewayLink.Item>.makeStream()
        links[id] = GatewayLink(continuation)
        capture?.opened(id, url: url, at: clock.now)
        change { world, now in world.opened(id, query: query, at: now) }
        return (id, stream)
    }

    func received(_ text: [UInt8], from id: ConnectionID) {
        if links[id]?.isOver == false { capture?.sent(text, by: id, at: clock.now) }
        change { world, now in world.received(id, text, at: now) }
    }

    /// The socket is gone. A code is the client's own; nil means that it vanished.
    func lost(_ id: ConnectionID, code: UInt16?) {
        guard let link = links.removeValue(forKey: id) else { return }
        link.finish()
        if !link.isOver { capture?.closed(id, code: code, byServer: false, at: clock.now) }
        change { world, now in world.lost(id, code: code, at: now) }
    }

    func send(_ item: Outgoing, at now: ProtocolTime) {
        switch item {
        case .frame(let id, let frame):
            capture?.received(frame, on: id, at: now)
            links[id]?.send(.frame(frame.bytes))
        case .close(let id, let code, let reason):
            end(id, with: .close(code: code, reason: reason), code: code, at: now)
        case .drop(let id):
            end(id, with: .drop, code: nil, at: now)
        }
    }

    private func end(_ id: ConnectionID, with item: GatewayLink.Item, code: UInt16?, at now: ProtocolTime) {
        guard links[id]?.isOver == false else { return }
        links[id]?.isOver = true
        links[id]?.send(item)
        capture?.closed(id, code: code, byServer: true, at: now)
    }
}
