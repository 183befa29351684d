/// What Discord said, reduced to what the session must know. Payloads stay bytes in the shell's hands
/// (Opcodes and Status Codes › Gateway Opcodes).
package enum Frame: Equatable, Sendable {
    case hello(heartbeatInterval: Duration)
    /// Discord wants a heartbeat now (op 1).
    case heartbeatRequest
    case acknowledged
    case reconnect
    case invalidSession(resumable: Bool)
    case dispatch(sequence: Int, kind: DispatchKind)
    /// Not a frame of this protocol: no JSON, no `op`, a payload without what its opcode promises.
    case malformed
    case unknown(op: Int)

    package enum DispatchKind: Equatable, Sendable {
        case ready(session: String, resumeURL: String)
        case resumed
        case other
    }
}
