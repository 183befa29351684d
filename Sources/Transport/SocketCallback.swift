import CWebSockets

/// The one function libwebsockets calls. What it is about decides what `user` is: a `Socket` for the reasons
/// named here, and something else or nothing for all others.
func socketCallback(
    _ connection: OpaquePointer?, _ reason: lws_callback_reasons, _ user: UnsafeMutableRawPointer?,
    _ bytes: UnsafeMutableRawPointer?, _ count: Int
) -> Int32 {
    guard let context = lws_get_context(connection), let pointer = lws_context_user(context) else { return 0 }
    let loop = Unmanaged<SocketLoop>.fromOpaque(pointer).takeUnretainedValue()
    switch reason {
    case LWS_CALLBACK_EVENT_WAIT_CANCELLED:
        loop.drain(context)
        return 0
    case LWS_CALLBACK_CLIENT_ESTABLISHED, LWS_CALLBACK_CLIENT_RECEIVE, LWS_CALLBACK_CLIENT_WRITEABLE,
        LWS_CALLBACK_WS_PEER_INITIATED_CLOSE, LWS_CALLBACK_CLIENT_CONNECTION_ERROR,
        LWS_CALLBACK_CLIENT_CLOSED,
        LWS_CALLBACK_WSI_DESTROY:
        guard let user else { return 0 }
        let socket = Unmanaged<Socket>.fromOpaque(user).takeUnretainedValue()
        let piece = UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count)
        return tell(socket, of: reason, piece, connection, loop) ? 0 : -1
    default:
        return 0
    }
}

/// - Returns: false when the connection is to be closed.
private func tell(
    _ socket: Socket, of reason: lws_callback_reasons, _ piece: UnsafeRawBufferPointer,
    _ connection: OpaquePointer?, _ loop: SocketLoop
) -> Bool {
    switch reason {
    case LWS_CALLBACK_CLIENT_ESTABLISHED:
        socket.slot.pointee = connection
        socket.opened()
    case LWS_CALLBACK_CLIENT_RECEIVE: socket.receive(piece)
    case LWS_CALLBACK_CLIENT_WRITEABLE: return socket.write()
    case LWS_CALLBACK_WS_PEER_INITIATED_CLOSE: socket.peerClosed(piece)
    case LWS_CALLBACK_CLIENT_CONNECTION_ERROR:
        let words = piece.isEmpty ? "for a reason it does not tell" : String(decoding: piece, as: UTF8.self)
        socket.failed(words, status: Int(lws_http_client_http_response(connection)))
    case LWS_CALLBACK_CLIENT_CLOSED: socket.vanished()
    default:  // LWS_CALLBACK_WSI_DESTROY, which also comes alone when an upgrade is never answered
        socket.slot.pointee = nil
        socket.vanished()
        loop.forget(socket)
    }
    return true
}
