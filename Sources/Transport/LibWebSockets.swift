import Synchronization

/// Websockets through libwebsockets: one service thread for all connections. Pings are answered by the
/// library; it sends none of its own, and offers no compression of its own.
///
/// A program should have one: libwebsockets keeps OpenSSL's index of connections in a global that each new
/// context changes, so TLS handshakes under way in another context at that moment fail.
package final class LibWebSockets: WebSockets {
    private let options: Options
    private let mailbox = Mailbox<SocketLoop.Letter>()
    private let lastID = Atomic<UInt64>(0)

    package struct Options: Sendable {
        /// The only roots that are trusted, instead of the system's.
        package var caFile: String?
        /// A message with more bytes than this ends its connection with 1009 (RFC 6455 §7.4.1).
        package var messageLimit: Int
        /// Unread bytes from which on a peer is made to wait.
        package var unreadLimit: Int
        /// For TCP, TLS and the upgrade each; libwebsockets counts in whole seconds.
        package var timeout: Duration

        package init(
            caFile: String? = nil, messageLimit: Int = 64 << 20, unreadLimit: Int = 16 << 20,
            timeout: Duration = .seconds(10)
        ) {
            self.caFile = caFile
            self.messageLimit = messageLimit
            self.unreadLimit = unreadLimit
            self.timeout = timeout
        }
    }

    package init(options: Options = Options()) throws(TransportFailure) {
        if let caFile = options.caFile { try CertificateFile.check(caFile) }
        self.options = options
        ProcessSetup.once
        ServiceThread.start("websockets") { [mailbox] in
            let loop = SocketLoop(options, mailbox: mailbox)
            loop.run()
        }
    }

    deinit { mailbox.post(.finish(nil)) }

    package func open(
        _ url: String, generation: UInt64, into inbox: @escaping @Sendable (WebSocketSignal) -> Void
    ) -> any WebSocketLink {
        let id = lastID.add(1, ordering: .relaxed).newValue
        let flow = Flow(high: options.unreadLimit)
        do throws(WebSocketFailure) {
            let opening = SocketLoop.Opening(
                id: id, url: try WebSocketURL(url), generation: generation, flow: flow, inbox: inbox)
            guard mailbox.post(.open(opening)) else { throw .unavailable }
        } catch {
            inbox(WebSocketSignal(generation: generation, event: .failed(error)))
        }
        return LibWebSocketLink(id: id, flow: flow, mailbox: mailbox)
    }

    package func close() async {
        await withCheckedContinuation { closer in
            if !mailbox.post(.finish(closer)) { closer.resume() }
        }
    }
}
