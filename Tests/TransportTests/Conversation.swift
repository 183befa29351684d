import Transport

/// One connection and what is heard of it.
struct Conversation {
    let link: any WebSocketLink
    private let generation: UInt64
    private let writer: AsyncStream<WebSocketSignal>.Continuation
    private var reader: AsyncStream<WebSocketSignal>.Iterator

    init(_ sockets: any WebSockets, _ url: String, generation: UInt64 = 1) {
        let (stream, writer) = AsyncStream<WebSocketSignal>.makeStream()
        self.writer = writer
        self.generation = generation
        reader = stream.makeAsyncIterator()
        link = sockets.open(url, generation: generation) { writer.yield($0) }
    }

    /// The next thing heard, read and accounted for.
    mutating func next() async -> WebSocketEvent? {
        guard let signal = await reader.next(isolation: #isolation) else { return nil }
        precondition(signal.generation == generation, "a signal of another connection came in")
        switch signal.event {
        case .text(let bytes), .binary(let bytes): link.consumed(bytes.count)
        case .opened, .closed, .failed: break
        }
        return signal.event
    }

    /// What is still heard until the whole service has ended.
    mutating func rest(_ sockets: any WebSockets) async -> [WebSocketEvent] {
        await sockets.close()
        writer.finish()
        var events: [WebSocketEvent] = []
        while let event = await next() { events.append(event) }
        return events
    }
}

extension WebSocketEvent {
    static func text(_ words: String) -> WebSocketEvent { .text(Array(words.utf8)) }
}
