import CCurl

/// The box libcurl's callbacks write into: a handle that serves many requests, one after the other. Only the
/// curl thread touches it.
final class Transfer {
    let easy = EasyHandle()
    private(set) var exchange: Exchange?
    /// libcurl's own words for what went wrong.
    private let complaint: UnsafeMutablePointer<CChar>
    private var headerLines: UnsafeMutablePointer<curl_slist>?

    /// One request on its way.
    struct Exchange {
        let id: UInt64
        let host: String
        let limit: Int
        let continuation: CheckedContinuation<HTTPResponse, any Error>
        var received = 0
        var headers: [HTTPHeader] = []
        var body: [UInt8] = []
        /// How often libcurl wanted to write the request; it is let only once.
        var sendings = 0
    }

    init() {
        complaint = .allocate(capacity: Int(CURL_ERROR_SIZE))
        complaint.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit {
        curl_slist_free_all(headerLines)
        complaint.deallocate()
    }

    func begin(
        _ id: UInt64, _ request: HTTPRequest, caFile: String?,
        answering continuation: CheckedContinuation<HTTPResponse, any Error>
    ) {
        exchange = Exchange(
            id: id, host: request.place, limit: request.responseLimit, continuation: continuation)
        configureConnection(request, caFile: caFile)
        configureMessage(request)
        connectCallbacks()
    }

    private func configureConnection(_ request: HTTPRequest, caFile: String?) {
        easy.set(CURLOPT_URL, request.url)
        easy.set(CURLOPT_PROTOCOLS_STR, "http,https")
        easy.set(CURLOPT_FOLLOWLOCATION, 0)
        easy.set(CURLOPT_NOSIGNAL, 1)
        easy.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        // Rather wait for a connection that may turn out to be HTTP/2 than open one more.
        easy.set(CURLOPT_PIPEWAIT, 1)
        easy.set(CURLOPT_TCP_KEEPALIVE, 1)
        easy.set(CURLOPT_CONNECTTIMEOUT_MS, request.connectTimeout)
        easy.set(CURLOPT_TIMEOUT_MS, request.timeout)
        easy.set(CURLOPT_ERRORBUFFER, pointer: complaint)
        guard let caFile else { return }
        easy.set(CURLOPT_CAINFO, caFile)
        easy.set(CURLOPT_CAPATH, nil)
    }

    private func configureMessage(_ request: HTTPRequest) {
        var body = request.body
        // Without a length these may be refused (411), though they have nothing to say.
        if body == nil, ["POST", "PUT", "PATCH"].contains(request.method) { body = [] }
        if let body { easy.setBody(body) }
        if request.method == "HEAD" { easy.set(CURLOPT_NOBODY, 1) }
        easy.set(CURLOPT_CUSTOMREQUEST, request.method)
        for header in request.headers {
            // “Name:” would take a header of libcurl's away; “Name;” sends an empty one.
            append(header.value.isEmpty ? "\(header.name);" : "\(header.name): \(header.value)")
        }
        append("Expect:")
        if HTTPHeaders(request.headers)["Content-Type"] == nil { append("Content-Type:") }
        easy.set(CURLOPT_HTTPHEADER, list: headerLines)
    }

    private func append(_ line: String) {
        headerLines = curl_slist_append(headerLines, line)
    }

    private func connectCallbacks() {
        let box = Unmanaged.passUnretained(self).toOpaque()
        easy.set(CURLOPT_PRIVATE, pointer: box)
        easy.set(CURLOPT_WRITEFUNCTION, callback: receiveBody)
        easy.set(CURLOPT_WRITEDATA, pointer: box)
        easy.set(CURLOPT_HEADERFUNCTION, callback: receiveHeader)
        easy.set(CURLOPT_HEADERDATA, pointer: box)
        _ = ccurl_set_prerequest_callback(easy.pointer, aboutToSend)
        easy.set(CURLOPT_PREREQDATA, pointer: box)
    }

    /// What became of the request, now that libcurl is done with it.
    func result(_ outcome: CURLcode) -> Result<HTTPResponse, any Error> {
        guard let exchange else { preconditionFailure("a transfer without a request has ended") }
        guard outcome == CURLE_OK else {
            let words =
                complaint.pointee == 0
                ? String(cString: curl_easy_strerror(outcome)) : String(cString: complaint)
            return .failure(HTTPFailure(outcome, words, exchange))
        }
        return .success(
            HTTPResponse(
                status: easy.number(CURLINFO_RESPONSE_CODE), headers: HTTPHeaders(exchange.headers),
                body: exchange.body,
                version: easy.number(CURLINFO_HTTP_VERSION) == Int(CURL_HTTP_VERSION_2_0) ? .http2 : .http1,
                isNewConnection: easy.number(CURLINFO_NUM_CONNECTS) > 0))
    }

    /// Makes it ready for another request, and answers the one it served.
    func end() -> Exchange? {
        easy.reset()
        curl_slist_free_all(headerLines)
        headerLines = nil
        complaint.pointee = 0
        defer { exchange = nil }
        return exchange
    }
}

// What libcurl tells.
extension Transfer {
    /// libcurl sends a request again by itself, a POST too, when a kept connection dies under it. Whether to
    /// say something twice is not the transport's to decide.
    fileprivate func maySend() -> Bool {
        exchange?.sendings += 1
        return exchange?.sendings == 1
    }

    fileprivate func receive(body bytes: UnsafeRawBufferPointer) -> Bool {
        guard admit(bytes.count) else { return false }
        // No copy of the exchange is held here: the array would be copied with every piece.
        if exchange?.body.isEmpty == true, let limit = exchange?.limit {
            let announced = easy.offset(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T)
            exchange?.body.reserveCapacity(min(max(announced, bytes.count), limit))
        }
        exchange?.body.append(contentsOf: bytes)
        return true
    }

    fileprivate func receive(header line: UnsafeRawBufferPointer) -> Bool {
        guard admit(line.count) else { return false }
        if line.starts(with: "HTTP/".utf8) {
            // A new head: what came before was an interim one (1xx).
            exchange?.headers.removeAll(keepingCapacity: true)
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            let name = String(decoding: line[..<colon], as: UTF8.self)
            exchange?.headers.append(HTTPHeader(name, trimmed(line[(colon + 1)...])))
        }
        return true
    }

    private func admit(_ count: Int) -> Bool {
        guard let limit = exchange?.limit, let received = exchange?.received else { return false }
        exchange?.received = received + count
        return received + count <= limit
    }
}

private func trimmed(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
    var bytes = bytes
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
}

private func transfer(_ box: UnsafeMutableRawPointer?) -> Transfer? {
    box.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
}

private func receiveBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ box: UnsafeMutableRawPointer?
) -> Int {
    let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return transfer(box)?.receive(body: piece) == true ? piece.count : 0
}

private func receiveHeader(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ box: UnsafeMutableRawPointer?
) -> Int {
    let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return transfer(box)?.receive(header: line) == true ? line.count : 0
}

private func aboutToSend(
    _ box: UnsafeMutableRawPointer?, _: UnsafeMutablePointer<CChar>?, _: UnsafeMutablePointer<CChar>?,
    _: Int32, _: Int32
) -> Int32 {
    transfer(box)?.maySend() == true ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
}
