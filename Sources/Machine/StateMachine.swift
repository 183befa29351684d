/// The one shape of everything here that waits: inputs go in with the time, effects come out, and the machine
/// says until when it may be left alone. No machine sleeps, logs, rolls dice or opens a socket.
package protocol StateMachine<Input, Effect>: Sendable {
    associatedtype Input: Sendable
    associatedtype Effect: Equatable, Sendable

    /// Takes one input and answers what is to be done, in order.
    mutating func handle(_ input: Input, at now: Instant) -> [Effect]

    /// When the machine wants its wake-up input at the latest; `nil` when only an input can change anything.
    var deadline: Instant? { get }
}
