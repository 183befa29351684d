import CCurl

extension HTTPFailure {
    /// Reads libcurl's code in the light of how far the request had come: once it was being written, every
    /// failure is a loss of which nobody knows what the server made.
    init(_ code: CURLcode, _ words: String, _ exchange: Transfer.Exchange) {
        let hasBegun = exchange.sendings > 0
        let host = exchange.host
        switch code {
        case CURLE_OPERATION_TIMEDOUT:
            self = .timedOut(host: host, mayHaveArrived: hasBegun)
        case CURLE_WRITE_ERROR where exchange.received > exchange.limit:
            self = .tooLarge(host: host, limit: exchange.limit)
        case CURLE_ABORTED_BY_CALLBACK where exchange.sendings > 1:
            self = .lost(host: host, reason: "the server closed it without a word")
        case _ where hasBegun:
            self = .lost(host: host, reason: words)
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL:
            self = .invalidRequest(reason: words)
        case CURLE_COULDNT_RESOLVE_HOST:
            self = .unresolved(host: host)
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE,
            CURLE_SSL_CIPHER, CURLE_SSL_ISSUER_ERROR:
            self = .insecure(host: host, reason: words)
        default:
            self = .unreachable(host: host, reason: words)
        }
    }
}
