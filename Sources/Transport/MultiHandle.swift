import CCurl

/// All of libcurl's transfers and kept connections, owned. Only the curl thread touches it, save for `waker`.
struct MultiHandle: ~Copyable {
    private let pointer: UnsafeMutableRawPointer
    private let nudge = EasyHandle()
    private var isNudging = false

    init(_ options: LibCurl.Options) {
        guard let pointer = curl_multi_init() else { preconditionFailure("libcurl has no memory") }
        self.pointer = pointer
        set(CURLMOPT_PIPELINING, Int(CURLPIPE_MULTIPLEX))
        set(CURLMOPT_MAX_HOST_CONNECTIONS, options.connectionsPerHost)
        set(CURLMOPT_MAX_CONCURRENT_STREAMS, options.streamsPerConnection)
        // By default the cache shrinks with the transfers under way, and connections are closed after every
        // burst.
        set(CURLMOPT_MAXCONNECTS, 2 * options.connectionsPerHost)
    }

    deinit {
        if isNudging { remove(nudge) }
        curl_multi_cleanup(pointer)
    }

    private func set(_ option: CURLMoption, _ value: Int) { _ = ccurl_multi_set_long(pointer, option, value) }

    /// Ends a poll from any thread; not to be called when the handle is gone.
    var waker: @Sendable () -> Void {
        let reference = Reference(pointer: pointer)
        return { curl_multi_wakeup(reference.pointer) }
    }

    func add(_ easy: borrowing EasyHandle) -> Bool {
        curl_multi_add_handle(pointer, easy.pointer) == CURLM_OK
    }

    func remove(_ easy: borrowing EasyHandle) { curl_multi_remove_handle(pointer, easy.pointer) }

    /// To be called when a transfer was taken away before it was done. libcurl 7.88 lets transfers that wait
    /// for a connection pass the word along one by one, and one that is taken away keeps the word to itself:
    /// the others then sit beside idle connections until they time out. A transfer that fails at once gives
    /// the word out anew.
    mutating func passTheWord() {
        guard !isNudging else { return }
        isNudging = true
        nudge.set(CURLOPT_URL, "nowhere:")
        curl_multi_add_handle(pointer, nudge.pointer)
    }

    func perform() {
        var running: Int32 = 0
        curl_multi_perform(pointer, &running)
    }

    /// Waits until a socket or one of libcurl's timers wants something, or for the waker.
    func poll() { curl_multi_poll(pointer, nil, 0, 60_000, nil) }

    /// The next transfer that is done, and how it went.
    mutating func nextDone() -> (transfer: Transfer, outcome: CURLcode)? {
        var outcome = CURLE_OK
        var box: UnsafeMutableRawPointer?
        guard let easy = ccurl_multi_next_done(pointer, &outcome) else { return nil }
        guard easy != nudge.pointer else {
            remove(nudge)
            isNudging = false
            return nextDone()
        }
        _ = ccurl_get_pointer(easy, CURLINFO_PRIVATE, &box)
        guard let box else { preconditionFailure("a transfer has lost its box") }
        return (Unmanaged<Transfer>.fromOpaque(box).takeUnretainedValue(), outcome)
    }

    private struct Reference: @unchecked Sendable {
        let pointer: UnsafeMutableRawPointer
    }
}
