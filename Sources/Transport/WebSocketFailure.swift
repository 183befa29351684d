/// Why a connection never opened.
package enum WebSocketFailure: Error, Equatable, Sendable {
    case invalidURL(reason: String)
    case unresolved(host: String)
    case unreachable(host: String, reason: String)
    /// No TLS, or with somebody who is not trusted.
    case insecure(host: String, reason: String)
    /// It speaks HTTP, but answered this instead of becoming a websocket.
    case refused(host: String, status: Int)
    case timedOut(host: String)
    /// We gave it up ourselves.
    case withdrawn(host: String)
    /// libwebsockets could not be started, or has been closed.
    case unavailable
}

extension WebSocketFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .invalidURL(let reason):
            "The websocket URL cannot be used: \(reason). It should look like wss://host/path."
        case .unresolved(let host):
            "No address is known for \(host). Check the name and this machine's DNS."
        case .unreachable(let host, let reason):
            "\(host) cannot be reached: \(reason). Check that it is running and that no firewall is between."
        case .insecure(let host, let reason):
            "No trusted connection to \(host): \(reason). Check the CA file, the host's certificate and this machine's clock."
        case .refused(let host, let status):
            "\(host) answered \(status) instead of opening a websocket. Check the address, and whether a proxy is between."
        case .timedOut(let host):
            "\(host) did not open a websocket in time. It can be tried again."
        case .withdrawn(let host):
            "The connection to \(host) was given up before it opened."
        case .unavailable:
            "There is no websocket service: the program is ending, or libwebsockets could not start (its log says why)."
        }
    }
}
