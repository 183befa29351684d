import Synchronization
import Transport

/// Websockets in memory: a test opens, speaks and closes as the server, and reads what was sent.
final class ScriptedSockets: WebSockets {
    struct Opened: Sendable {
        var url: String
        var generation: UInt64
        var speak: @Sendable (WebSocketSignal) -> Void
    }

    let sent: AsyncStream<String>
    let opened: AsyncStream<Opened>
    private let send: AsyncStream<String>.Continuation
    private let open: AsyncStream<Opened>.Continuation

    init() {
        (sent, send) = AsyncStream.makeStream()
        (opened, open) = AsyncStream.makeStream()
    }

    func open(
        _ url: String, generation: UInt64, into inbox: @escaping @Sendable (WebSocketSignal) -> Void
    ) -> any WebSocketLink {
        open.yield(Opened(url: url, generation: generation, speak: inbox))
        return Link(send: send)
    }

    func close() async {}

    private struct Link: WebSocketLink {
        let send: AsyncStream<String>.Continuation

        func send(text: [UInt8]) { send.yield(String(decoding: text, as: UTF8.self)) }
        func close(code: UInt16, reason: String) { send.yield("close \(code)") }
        func abort() { send.yield("abort") }
        func consumed(_ bytes: Int) {}
    }
}

extension ScriptedSockets.Opened {
    func opens() { speak(WebSocketSignal(generation: generation, event: .opened)) }
    func says(_ frame: String) {
        speak(WebSocketSignal(generation: generation, event: .text(Array(frame.utf8))))
    }
    func vanishes() {
        speak(WebSocketSignal(generation: generation, event: .closed(code: nil, reason: "")))
    }
    func closes(_ code: UInt16) {
        speak(WebSocketSignal(generation: generation, event: .closed(code: code, reason: "")))
    }
}
