import CCurl

/// All of libcurl's transfers and kept connections, owned. Only the curl thread touches it, save for `waker`.
struct MultiHandle: ~Copyable {
    private let pointer: UnsafeMutableRawPointer

    init(_ options: LibCurl.Options) {
        guard let pointer = curl_multi_init() else { preconditionFailure("libcurl has no memory") }
        self.pointer = pointer
        set(CURLMOPT_PIPELINING, Int(CURLPIPE_MULTIPLEX))
        set(CURLMOPT_MAX_HOST_CONNECTIONS, options.connectionsPerHost)
        set(CURLMOPT_MAX_CONCURRENT_STREAMS, options.streamsPerConnection)
        // By default the cache shrinks with the transfers under way, and connections are closed after every burst.
        set(CURLMOPT_MAXCONNECTS, 2 * options.connectionsPerHost)
    }

    deinit { curl_multi_cleanup(pointer) }

    private func set(_ option: CURLMoption, _ value: Int) { _ = ccurl_multi_set_long(pointer, option, value) }

    /// Ends a poll from any thread; not to be called when the handle is gone.
    var waker: @Sendable () -> Void {
        let reference = Reference(pointer: pointer)
        return { curl_multi_wakeup(reference.pointer) }
    }

    func add(_ easy: borrowing EasyHandle) -> Bool { curl_multi_add_handle(pointer, easy.pointer) == CURLM_OK }

    func remove(_ easy: borrowing EasyHandle) { curl_multi_remove_handle(pointer, easy.pointer) }

    func perform() {
        var running: Int32 = 0
        curl_multi_perform(pointer, &running)
    }

    /// Waits until a socket or one of libcurl's timers wants something, or for the waker.
    func poll() { curl_multi_poll(pointer, nil, 0, 60_000, nil) }

    /// The next transfer that is done, and how it went.
    func nextDone() -> (transfer: Transfer, outcome: CURLcode)? {
        var outcome = CURLE_OK
        var box: UnsafeMutableRawPointer?
        guard let easy = ccurl_multi_next_done(pointer, &outcome) else { return nil }
        _ = ccurl_get_pointer(easy, CURLINFO_PRIVATE, &box)
        guard let box else { preconditionFailure("a transfer has lost its box") }
        return (Unmanaged<Transfer>.fromOpaque(box).takeUnretainedValue(), outcome)
    }

    private struct Reference: @unchecked Sendable {
        let pointer: UnsafeMutableRawPointer
    }
}
