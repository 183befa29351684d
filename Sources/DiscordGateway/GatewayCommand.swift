/// What we say to Discord; the shell turns it into JSON (Gateway Events › Send Events).
package enum GatewayCommand: Equatable, Sendable {
    /// Carries the last sequence received on this session; `nil` before the first.
    case heartbeat(sequence: Int?)
    case identify
    case resume(session: String, sequence: Int)
    /// The oldest of the other payloads the shell holds, each announced with `.command`.
    case other
}
