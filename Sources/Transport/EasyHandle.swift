import CCurl

/// One libcurl transfer, owned. Only the curl thread touches it.
struct EasyHandle: ~Copyable {
    let pointer: UnsafeMutableRawPointer

    init() {
        guard let pointer = curl_easy_init() else {
            preconditionFailure("libcurl has no memory for a transfer")
        }
        self.pointer = pointer
    }

    deinit { curl_easy_cleanup(pointer) }

    /// Forgets every option; kept connections stay, for they belong to the multi handle.
    func reset() { curl_easy_reset(pointer) }

    func set(_ option: CURLoption, _ value: Int) { _ = ccurl_set_long(pointer, option, value) }

    func set(_ option: CURLoption, _ value: String?) { _ = ccurl_set_string(pointer, option, value) }

    /// Zero would mean “for ever” to libcurl.
    func set(_ option: CURLoption, _ value: Duration) { set(option, max(1, value.milliseconds)) }

    func set(_ option: CURLoption, pointer value: UnsafeRawPointer?) {
        _ = ccurl_set_pointer(pointer, option, value)
    }

    func set(_ option: CURLoption, list: UnsafeMutablePointer<curl_slist>?) {
        _ = ccurl_set_list(pointer, option, list)
    }

    func set(_ option: CURLoption, callback: @escaping curl_write_callback) {
        _ = ccurl_set_data_callback(pointer, option, callback)
    }

    /// Copies the body, so that it may be forgotten here.
    func setBody(_ body: [UInt8]) {
        _ = ccurl_set_offset(pointer, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
        guard !body.isEmpty else { return set(CURLOPT_COPYPOSTFIELDS, "") }
        body.withUnsafeBytes { set(CURLOPT_COPYPOSTFIELDS, pointer: $0.baseAddress) }
    }

    func number(_ info: CURLINFO) -> Int {
        var value = 0
        _ = ccurl_get_long(pointer, info, &value)
        return value
    }

    func offset(_ info: CURLINFO) -> Int {
        var value: curl_off_t = 0
        _ = ccurl_get_offset(pointer, info, &value)
        return Int(value)
    }
}

extension Duration {
    /// Rounded up.
    var milliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
