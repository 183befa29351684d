import Synchronization

/// HTTP through libcurl: one multi handle on a thread of its own. HTTP/2 wherever TLS offers it, connections
/// are kept and shared, redirects are never followed, nothing is sent twice.
package final class LibCurl: HTTP {
    private let mailbox = Mailbox<CurlLoop.Letter>()
    private let lastID = Atomic<UInt64>(0)

    package struct Options: Sendable {
        /// The only roots that are trusted, instead of the system's.
        package var caFile: String?
        package var connectionsPerHost: Int
        /// Requests that share one HTTP/2 connection at a time.
        package var streamsPerConnection: Int

        package init(caFile: String? = nil, connectionsPerHost: Int = 8, streamsPerConnection: Int = 100) {
            self.caFile = caFile
            self.connectionsPerHost = connectionsPerHost
            self.streamsPerConnection = streamsPerConnection
        }
    }

    package init(options: Options = Options()) throws(TransportFailure) {
        if let caFile = options.caFile { try CertificateFile.check(caFile) }
        ProcessSetup.once
        ServiceThread.start("curl") { [mailbox] in
            let closers = CurlLoop(options, mailbox: mailbox).run()
            for closer in closers { closer.resume() }
        }
    }

    deinit { mailbox.post(.close(nil)) }

    package func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        if let flaw = request.flaw { throw HTTPFailure.invalidRequest(reason: flaw) }
        let id = lastID.add(1, ordering: .relaxed).newValue
        return try await withTaskCancellationHandler {
            try Task.checkCancellation()
            return try await withCheckedThrowingContinuation { continuation in
                guard mailbox.post(.start(id, request, continuation)) else {
                    return continuation.resume(throwing: HTTPFailure.closed(mayHaveArrived: false))
                }
                // A cancellation may have overtaken the start; a number that is not under way is ignored.
                if Task.isCancelled { mailbox.post(.cancel(id)) }
            }
        } onCancel: {
            mailbox.post(.cancel(id))
        }
    }

    package func close() async {
        await withCheckedContinuation { closer in
            if !mailbox.post(.close(closer)) { closer.resume() }
        }
    }
}
