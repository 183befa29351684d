import Machine

@testable import DiscordGateway

/// What must hold whatever is fed, in whatever order. It sees only what goes in and what comes out, and keeps
/// its own account of it; the session's state is none of its business.
struct Invariants {
    private enum Line { case none, opening, greeted }

    private var line = Line.none
    private var handshakes = 0
    private var sends: [Instant] = []
    private var isGranted = false
    private var isStopped = false
    private var isLeaving = false
    private var isBeatRequested = false
    private var resumesInARow = 0
    private var opens: [Instant] = []
    private var heartbeat: (interval: Duration, due: Instant, isUnanswered: Bool)?
    private var remembered: Instant?
    private var delivered = Int.min

    /// Answers the first sentence that was broken, if one was.
    mutating func check(
        _ input: GatewaySession.Input, _ effects: [GatewaySession.Effect], deadline: Instant?, at now: Instant
    ) -> String? {
        if isStopped, !effects.isEmpty || deadline != nil { return "after `.stopped` there is silence" }
        if input == .wake, let deadline, deadline <= now {
            return "after a wake the deadline is in the future"
        }
        isBeatRequested = false
        hear(input, at: now)
        for effect in effects {
            if let broken = check(effect, at: now) { return broken }
        }
        if input == .wake, let heartbeat, heartbeat.due < now, line == .greeted {
            return "a heartbeat is never starved"
        }
        return nil
    }

    private mutating func hear(_ input: GatewaySession.Input, at now: Instant) {
        switch input {
        case .closed, .failed: disconnect()
        case .received(.hello(let interval)) where line == .opening:
            line = .greeted
            let kept = min(max(interval, .seconds(1)), .seconds(300))
            heartbeat = (kept, now + kept, false)
        case .received(.acknowledged): heartbeat?.isUnanswered = false
        case .received(.dispatch(_, .ready)) where handshakes > 0:
            resumesInARow = 0
            delivered = .min
            remembered = nil
        case .received(.dispatch(_, .resumed)) where handshakes > 0:
            resumesInARow = 0
        case .received(.heartbeatRequest): isBeatRequested = true
        case .stop: isLeaving = true
        case .identifyGranted: isGranted = line == .greeted
        case .start, .gatewayKnown, .gatewayUnknown, .opened, .received, .handled, .command, .wake: break
        }
    }

    private mutating func disconnect() {
        line = .none
        handshakes = 0
        sends = []
        isGranted = false
        heartbeat = nil
    }

    private mutating func check(_ effect: GatewaySession.Effect, at now: Instant) -> String? {
        switch effect {
        case .open:
            guard line == .none else { return "there are never two opens without a close between" }
            line = .opening
            opens = opens.filter { $0 + .seconds(5) > now } + [now]
            guard opens.count <= 5 else { return "there are at most five opens in five seconds" }
        case .close(let code, _):
            guard line != .none else { return "only an open connection is closed" }
            guard code == 1000 || (4000..<5000).contains(code) else {
                return "a close is 1000 or in the 4000 range"
            }
            disconnect()
        case .abort:
            disconnect()
        case .send(let command):
            guard line == .greeted else { return "nothing is sent before HELLO or after a close" }
            sends = sends.filter { $0 + .seconds(60) > now } + [now]
            guard sends.count <= 120 else { return "there are at most 120 sends in 60 s" }
            return check(command, at: now)
        case .deliver(let sequence):
            guard handshakes == 1 else { return "nothing is delivered before the handshake" }
            guard sequence > delivered else { return "no dispatch is delivered twice" }
            delivered = sequence
        case .remember:
            let isSoon = remembered.map { $0 + .milliseconds(200) > now } ?? false
            guard !isSoon || isLeaving else { return "the store is not written more often than every 200 ms" }
            remembered = now
        case .forget:
            delivered = .min
        case .stopped:
            isStopped = true
        case .askGateway, .askIdentify, .report:
            break
        }
        return nil
    }

    private mutating func check(_ command: GatewayCommand, at now: Instant) -> String? {
        switch command {
        case .heartbeat:
            guard let (interval, _, isUnanswered) = heartbeat else {
                return "a heart beats only on a connection"
            }
            guard !isUnanswered || isBeatRequested else { return "no beat follows one that is unanswered" }
            heartbeat = (interval, now + interval, true)
        case .identify:
            guard isGranted else { return "IDENTIFY is never sent without a grant" }
            isGranted = false
            resumesInARow = 0
            handshakes += 1
            delivered = .min
        case .resume:
            handshakes += 1
            resumesInARow += 1
            guard resumesInARow <= 3 else { return "there are at most three RESUMEs in a row" }
        case .other:
            guard handshakes == 1 else { return "no command is sent before the handshake" }
        }
        return handshakes <= 1 ? nil : "there is at most one IDENTIFY or RESUME per connection"
    }
}
