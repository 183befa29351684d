/// What is worth a line in the log. Sessions' ids are not: with the token they are keys.
package enum Notice: Equatable, Sendable {
    /// A new session began.
    case ready
    /// The old session goes on; the number counts the dispatches replayed before RESUMED.
    case resumed(replayed: Int)
    /// The connection ended; without a code it vanished.
    case closed(code: UInt16?, reason: String)
    /// A connection could not be made.
    case unreachable(reason: String)
    case timedOut(Wait)
    /// A heartbeat went unacknowledged until the next was due.
    case zombie
    /// Discord asked us to reconnect (op 7).
    case reconnectAsked
    case sessionInvalid(resumable: Bool)
    /// The session was given up after so many attempts to take it up again.
    case resumesFailed(attempts: Int)
    /// A token must not be sent to this address.
    case untrustedURL(String)
    case gatewayUnknown(retryIn: Duration)
    /// So few IDENTIFYs are left that we wait for the limit to reset.
    case identifiesExhausted(remaining: Int, waiting: Duration)
    case malformedFrame(total: Int)
    case unknownFrame(op: Int, total: Int)
    /// A frame that has no meaning in the state it came in.
    case unexpectedFrame
    /// Discord left out sequence numbers.
    case sequenceJumped(from: Int, to: Int)
    /// HELLO named an interval we cannot keep; the one we keep instead.
    case heartbeatIntervalBent(to: Duration)

    package enum Wait: Equatable, Sendable {
        case connect
        case hello
        case ready
        case resumed
    }
}
