/// A whole answer.
package struct HTTPResponse: Sendable, Equatable {
    package var status: Int
    package var headers: HTTPHeaders
    package var body: [UInt8]
    package var version: HTTPVersion
    /// A connection was opened for it; false when it came over one that was kept.
    package var isNewConnection: Bool

    package init(
        status: Int, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = [], version: HTTPVersion = .http1,
        isNewConnection: Bool = false
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.version = version
        self.isNewConnection = isNewConnection
    }
}

package enum HTTPVersion: Sendable, Equatable {
    /// 1.0 or 1.1.
    case http1
    case http2
}
