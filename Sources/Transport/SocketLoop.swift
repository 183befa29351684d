import CWebSockets

/// What the service thread does: letters in, libwebsockets along, signals out. Nothing of it is seen by
/// another thread.
final class SocketLoop {
    private let options: LibWebSockets.Options
    private let mailbox: Mailbox<Letter>
    /// Every connection libwebsockets may still call back about.
    private var sockets: [UInt64: Socket] = [:]
    private var closers: [CheckedContinuation<Void, Never>] = []
    private var isFinishing = false

    /// What other threads ask for.
    enum Letter: Sendable {
        case open(Opening)
        case send(UInt64, OutgoingMessage)
        case close(UInt64, Farewell)
        case abort(UInt64)
        case resume(UInt64)
        case finish(CheckedContinuation<Void, Never>?)
    }

    struct Opening: Sendable {
        let id: UInt64
        let url: WebSocketURL
        let generation: UInt64
        let flow: Flow
        let inbox: @Sendable (WebSocketSignal) -> Void
    }

    init(_ options: LibWebSockets.Options, mailbox: Mailbox<Letter>) {
        self.options = options
        self.mailbox = mailbox
    }

    /// Runs until somebody finishes it.
    func run() {
        SocketLog.attach()
        let settings = UnsafeMutablePointer<cws_settings>.allocate(capacity: 1)
        defer { settings.deallocate() }
        let seconds = UInt32(clamping: max(1, (options.timeout.milliseconds + 999) / 1000))
        let context = cws_create(
            settings, socketCallback, Unmanaged.passUnretained(self).toOpaque(), options.caFile, 65_536,
            seconds)
        if let context {
            serve(context)
        }
        let unread = mailbox.end()
        if let context { lws_context_destroy(context) }
        for socket in sockets.values {
            socket.end(.closed(code: nil, reason: "the websocket service has ended"))
        }
        for letter in unread { refuse(letter) }
        for closer in closers { closer.resume() }
    }

    private func serve(_ context: OpaquePointer) {
        let reference = Reference(pointer: context)
        mailbox.begin { lws_cancel_service(reference.pointer) }
        drain(context)
        while !isFinishing, lws_service(context, 0) >= 0 {}
    }

    /// Does what the letters ask; called on the service thread whenever it was woken.
    func drain(_ context: OpaquePointer) {
        for letter in mailbox.collect() {
            switch letter {
            case .open(let opening): open(opening, context)
            case .send(let id, let message): sockets[id]?.send(message)
            case .close(let id, let farewell): sockets[id]?.close(farewell)
            case .abort(let id): sockets[id]?.kill()
            case .resume(let id): sockets[id]?.resume()
            case .finish(let closer):
                isFinishing = true
                if let closer { closers.append(closer) }
            }
        }
    }

    /// libwebsockets will not call back about it again.
    func forget(_ socket: Socket) {
        sockets[socket.id] = nil
    }

    private func open(_ opening: Opening, _ context: OpaquePointer) {
        guard !opening.flow.wasCut else { return }
        let socket = Socket(opening, messageLimit: options.messageLimit, timeout: options.timeout)
        sockets[opening.id] = socket
        let url = opening.url
        let connection = cws_connect(
            context, url.host, Int32(url.port), url.isSecure ? 1 : 0, url.target, url.authority,
            Unmanaged.passUnretained(socket).toOpaque(), socket.slot)
        guard connection == nil else { return }
        // A name without an address fails here and without a callback; other failures have had theirs.
        socket.end(.failed(.unresolved(host: url.host)))
        if socket.slot.pointee == nil { forget(socket) }
    }

    /// There is nobody left to do what the letter asks.
    private func refuse(_ letter: Letter) {
        switch letter {
        case .open(let opening):
            opening.inbox(WebSocketSignal(generation: opening.generation, event: .failed(.unavailable)))
        case .finish(let closer):
            if let closer { closers.append(closer) }
        case .send, .close, .abort, .resume:
            break
        }
    }

    private struct Reference: @unchecked Sendable {
        let pointer: OpaquePointer
    }
}
