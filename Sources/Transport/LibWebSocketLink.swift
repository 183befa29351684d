import CWebSockets

/// A connection as the rest of the program holds it: a number, and the way to the service thread.
struct LibWebSocketLink: WebSocketLink {
    let id: UInt64
    let flow: Flow
    let mailbox: Mailbox<SocketLoop.Letter>

    func send(text: [UInt8]) {
        mailbox.post(.send(id, OutgoingMessage(text)))
    }

    func close(code: UInt16, reason: String) {
        mailbox.post(.close(id, Farewell(code: code, reason: reason)))
    }

    func abort() {
        flow.cut()
        mailbox.post(.abort(id))
    }

    func consumed(_ bytes: Int) {
        if flow.consumed(bytes) { mailbox.post(.resume(id)) }
    }
}

/// A message with the room before it that libwebsockets writes the frame's head into.
struct OutgoingMessage: Sendable {
    private var bytes: [UInt8]

    init(_ text: [UInt8]) {
        bytes = []
        bytes.reserveCapacity(cws_headroom() + text.count)
        bytes.append(contentsOf: repeatElement(0, count: cws_headroom()))
        bytes.append(contentsOf: text)
    }

    /// Writes it to a connection that can be written to.
    /// - Returns: false when the connection is no more.
    mutating func write(to connection: OpaquePointer?) -> Bool {
        let count = bytes.count - cws_headroom()
        return bytes.withUnsafeMutableBufferPointer { buffer in
            lws_write(connection, buffer.baseAddress?.advanced(by: cws_headroom()), count, LWS_WRITE_TEXT)
                >= 0
        }
    }
}

/// How one end says goodbye.
struct Farewell: Equatable, Sendable {
    var code: UInt16
    var reason: String

    /// A close frame has room for 123 bytes of reason (RFC 6455 §5.5).
    func announce(to connection: OpaquePointer?) {
        var words: [UInt8] = []
        for character in reason {
            guard words.count + character.utf8.count <= 123 else { break }
            words += character.utf8
        }
        lws_close_reason(connection, lws_close_status(rawValue: UInt32(code)), &words, words.count)
    }
}
