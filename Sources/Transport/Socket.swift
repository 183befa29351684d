import CWebSockets

/// The box libwebsockets' callbacks about one connection come to. Only the service thread touches it, and it
/// lives until the library says that the connection is destroyed.
final class Socket {
    let id: UInt64
    /// libwebsockets keeps the connection here from its first moment on, so that it can be cut while
    /// connecting.
    let slot: UnsafeMutablePointer<OpaquePointer?>
    private let opening: SocketLoop.Opening
    private let messageLimit: Int
    private let timeout: Duration
    private let began = ContinuousClock.now
    private var phase = Phase.connecting
    private var outbox: [OutgoingMessage] = []
    private var farewell: Farewell?
    private var isPaused = false
    private var message: [UInt8] = []
    private var isBinary = false

    private enum Phase {
        /// Can transition to: open, over.
        case connecting
        /// Can transition to: over.
        case open
        /// The last signal has been given.
        case over
    }

    init(_ opening: SocketLoop.Opening, messageLimit: Int, timeout: Duration) {
        id = opening.id
        self.opening = opening
        self.messageLimit = messageLimit
        self.timeout = timeout
        slot = .allocate(capacity: 1)
        slot.initialize(to: nil)
    }

    deinit { slot.deallocate() }

    var isOpen: Bool { phase == .open }
    var host: String { opening.url.host }

    func opened() {
        guard phase == .connecting else { return }
        phase = .open
        signal(.opened)
    }

    /// Gives the last signal, once.
    func end(_ event: WebSocketEvent) {
        guard phase != .over else { return }
        phase = .over
        outbox = []
        message = []
        signal(event)
    }

    private func signal(_ event: WebSocketEvent) {
        guard !opening.flow.wasCut else { return }
        opening.inbox(WebSocketSignal(generation: opening.generation, event: event))
    }
}

// What the rest of the program asks for.
extension Socket {
    func send(_ message: OutgoingMessage) {
        guard isOpen, farewell == nil else { return }
        outbox.append(message)
        lws_callback_on_writable(slot.pointee)
    }

    func close(_ farewell: Farewell) {
        switch phase {
        case .connecting:
            end(.failed(.withdrawn(host: host)))
            kill()
        case .open where self.farewell == nil:
            self.farewell = farewell
            resume()
            lws_callback_on_writable(slot.pointee)
        case .open, .over: break
        }
    }

    func kill() {
        if let connection = slot.pointee { cws_kill(connection) }
    }

    func resume() {
        guard isPaused else { return }
        isPaused = false
        lws_rx_flow_control(slot.pointee, 1)
    }
}

// What libwebsockets tells.
extension Socket {
    func receive(_ piece: UnsafeRawBufferPointer) {
        // What still comes after the last signal is dropped.
        guard isOpen else { return }
        let connection = slot.pointee
        let coming = piece.count + Int(lws_remaining_packet_payload(connection))
        if lws_is_first_fragment(connection) != 0 {
            message = []
            isBinary = lws_frame_is_binary(connection) != 0
        }
        guard message.count + coming <= messageLimit else { return refuseTooLarge() }
        if message.isEmpty { message.reserveCapacity(coming) }
        message.append(contentsOf: piece)
        if lws_is_final_fragment(connection) != 0, coming == piece.count { handOut() }
    }

    /// The farewell is left to the next write: when a receive callback itself ends the connection,
    /// libwebsockets 4.1 goes on writing the peer's bytes behind its full buffer.
    private func refuseTooLarge() {
        let refusal = Farewell(code: 1009, reason: "a message is larger than \(messageLimit) bytes")
        farewell = refusal
        end(.closed(code: refusal.code, reason: refusal.reason))
        lws_callback_on_writable(slot.pointee)
    }

    private func handOut() {
        let bytes = message
        message = []
        if opening.flow.handedOut(bytes.count), !isPaused, farewell == nil {
            isPaused = true
            lws_rx_flow_control(slot.pointee, 0)
        }
        signal(isBinary ? .binary(bytes) : .text(bytes))
    }

    /// Sends the next message, or the farewell after the last: one write each time libwebsockets says it may.
    /// - Returns: false when the connection is to be closed.
    func write() -> Bool {
        let connection = slot.pointee
        if !outbox.isEmpty {
            var message = outbox.removeFirst()
            guard message.write(to: connection) else { return false }
            if !outbox.isEmpty || farewell != nil { lws_callback_on_writable(connection) }
            return true
        }
        guard let farewell else { return true }
        farewell.announce(to: connection)
        return false
    }

    /// The peer said goodbye; libwebsockets answers it.
    func peerClosed(_ frame: UnsafeRawBufferPointer) {
        guard frame.count >= 2 else { return end(.closed(code: 1005, reason: "")) }
        let code = UInt16(frame[0]) << 8 | UInt16(frame[1])
        end(.closed(code: code, reason: String(decoding: frame[2...], as: UTF8.self)))
    }

    /// The connection is no more: after our farewell, or without a word from anybody.
    func vanished() {
        switch phase {
        case .connecting: end(.failed(.timedOut(host: host)))
        case .open: end(.closed(code: farewell?.code, reason: farewell?.reason ?? "the connection was lost"))
        case .over: break
        }
    }

    /// libwebsockets says so in several ways, and of a host that never answers only that it closed.
    private func hasTimedOut(_ words: String) -> Bool {
        words.contains("imed out") || words.contains("imeout") || ContinuousClock.now - began >= timeout
    }

    /// It never opened. libwebsockets has only words for why.
    func failed(_ words: String, status: Int) {
        let failure: WebSocketFailure =
            if status != 0, status != 101 {
                .refused(host: host, status: status)
            } else if hasTimedOut(words) {
                .timedOut(host: host)
            } else if words.contains("SSL") || words.contains("tls") {
                .insecure(host: host, reason: words)
            } else {
                .unreachable(host: host, reason: words)
            }
        end(.failed(failure))
    }
}
