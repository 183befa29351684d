import Machine

/// The whole gateway protocol of one shard, no IO. Everything that changes the session is in this type:
/// inputs come in with the time, effects go out, and nothing here sleeps, logs, rolls unseeded dice or opens
/// a socket.
///
/// The shell owns connection generations and feeds no signal of a connection older than the last `.open`; a
/// closed or aborted connection counts as gone at once, so that the next may be opened without waiting for an
/// answer.
package struct GatewaySession: StateMachine {
    let settings: Settings
    var random: SeededRandom
    var state = State.idle
    var backoff: Backoff
    /// Connections opened lately.
    var opens = Window(limit: Settings.opensLimit, per: Settings.opensPeriod)
    /// Dispatches of a session given up that are still in somebody's hands: their numbers return in the new
    /// session.
    var strays: Set<Int> = []
    /// Payloads the shell holds and wants to send.
    var held = 0
    var malformedFrames = 0
    var unknownFrames = 0

    package init(settings: Settings, random: SeededRandom) {
        self.settings = settings
        self.random = random
        backoff = Backoff(base: settings.backoffBase, cap: settings.backoffCap)
    }

    package enum Input: Equatable, Sendable {
        /// Begins, where a former process left off if it did.
        case start(ResumePoint?)
        /// Answers `.askGateway`.
        case gatewayKnown(GatewayInfo)
        /// Answers `.askGateway` when Discord did not; with the wait it asked for, if it did.
        case gatewayUnknown(retryAfter: Duration?)
        /// Answers `.askIdentify`: IDENTIFY is to go out now.
        case identifyGranted
        case opened
        case received(Frame)
        /// The connection ended; `nil` when it vanished without a close frame.
        case closed(code: UInt16?, reason: String)
        /// The connection was never made.
        case failed(String)
        /// A delivered dispatch has been dealt with; the numbers may come in any order.
        case handled(sequence: Int)
        /// The shell holds one more payload to send.
        case command
        case wake
        /// Ends the connection: resumable, or with a goodbye that ends Discord's session too.
        case stop(goodbye: Bool)
    }

    package enum Effect: Equatable, Sendable {
        case askGateway
        case askIdentify
        case open(url: String)
        case send(GatewayCommand)
        case close(code: UInt16, reason: String)
        /// Drops the connection without a close frame.
        case abort
        /// Hands out the dispatch just fed.
        case deliver(sequence: Int)
        case remember(ResumePoint)
        case forget
        case report(Notice)
        /// The last effect there is.
        case stopped(Ending)
    }

    package mutating func handle(_ input: Input, at now: Instant) -> [Effect] {
        switch input {
        case .start(let point): start(from: point, at: now)
        case .gatewayKnown(let info): learn(info, at: now)
        case .gatewayUnknown(let retryAfter): lackGateway(for: retryAfter, at: now)
        case .identifyGranted: identify(at: now)
        case .opened: opened(at: now)
        case .received(let frame): receive(frame, at: now)
        case .closed(let code, let reason): closed(code, reason, at: now)
        case .failed(let reason): failed(reason, at: now)
        case .handled(let sequence): handled(sequence, at: now)
        case .command: command(at: now)
        case .wake: wake(at: now)
        case .stop(let goodbye): stop(goodbye: goodbye, at: now)
        }
    }
}
