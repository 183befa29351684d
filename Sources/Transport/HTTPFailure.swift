/// Why there is no answer. It names hosts, never paths: those may hold secrets.
package enum HTTPFailure: Error, Equatable, Sendable {
    /// It is not a request that can be sent.
    case invalidRequest(reason: String)
    case unresolved(host: String)
    case unreachable(host: String, reason: String)
    /// No TLS, or with somebody who is not trusted.
    case insecure(host: String, reason: String)
    /// A deadline passed; `mayHaveArrived` says whether the request was being sent by then.
    case timedOut(host: String, mayHaveArrived: Bool)
    /// The connection broke after the request had begun to be sent and before its answer was complete.
    case lost(host: String, reason: String)
    case tooLarge(host: String, limit: Int)
    /// We are closing.
    case closed(mayHaveArrived: Bool)

    /// Whether the server may have done what was asked; false only when surely no byte of the request reached
    /// it.
    package var mayHaveArrived: Bool {
        switch self {
        case .invalidRequest, .unresolved, .unreachable, .insecure: false
        case .timedOut(_, let mayHaveArrived), .closed(let mayHaveArrived): mayHaveArrived
        case .lost, .tooLarge: true
        }
    }
}

extension HTTPFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .invalidRequest(let reason):
            "The request cannot be sent: \(reason)."
        case .unresolved(let host):
            "No address is known for \(host). Check the name and this machine's DNS."
        case .unreachable(let host, let reason):
            "\(host) cannot be reached: \(reason). Check that it is running and that no firewall is between."
        case .insecure(let host, let reason):
            """
            No trusted connection to \(host): \(reason). Check the CA file, the host's certificate and this machine's \
            clock.
            """
        case .timedOut(let host, true):
            "\(host) did not answer in time. It may have done what was asked."
        case .timedOut(let host, false):
            "No connection to \(host) in time. Nothing was sent; it can be tried again."
        case .lost(let host, let reason):
            """
            The connection to \(host) was lost before its answer was complete: \(reason). It may have done what was \
            asked.
            """
        case .tooLarge(let host, let limit):
            "The answer of \(host) is larger than \(limit) bytes and was given up. Ask for less, or raise the limit."
        case .closed:
            "The program is closing its connections. Nothing more is sent."
        }
    }
}
