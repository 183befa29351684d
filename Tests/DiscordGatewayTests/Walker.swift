import Machine

@testable import DiscordGateway

/// Feeds a session with what the world might do next, mostly likely things, at times the absurd.
struct Walker {
    private var session: GatewaySession
    private var invariants = Invariants()
    private var dice: SeededRandom
    private var now = Instant.start
    private var sequence = 0
    private var point: ResumePoint?
    private var mood = Mood.usual
    /// The last steps, for the report of a failure.
    private var steps:
        [(at: Instant, state: String, input: GatewaySession.Input, effects: [GatewaySession.Effect])] =
            []
    private(set) var visited: Set<String> = []
    private(set) var transitions: Set<[String]> = []

    /// What the world is like for a while.
    private enum Mood {
        case usual
        /// Everybody wants to send at once.
        case chatty
        /// No connection comes about.
        case unreachable
    }

    var trail: String {
        steps.map { "\($0.at.sinceStart) \($0.state): \($0.input) -> \($0.effects)" }.joined(separator: "\n")
    }

    init(seed: UInt64) {
        dice = SeededRandom(seed: seed)
        session = GatewaySession(settings: .init(shard: .only), random: SeededRandom(seed: seed))
    }

    mutating func step() -> String? {
        switch dice.unit() {
        case ..<0.002: mood = .chatty
        case ..<0.004: mood = .unreachable
        case ..<0.01: mood = .usual
        case _: break
        }
        let input = pass() ?? choose()
        let former = session.state.name
        let effects = session.handle(input, at: now)
        visited.insert(session.state.name)
        if former != session.state.name { transitions.insert([former, session.state.name]) }
        steps = steps.suffix(30) + [(now, former, input, effects)]
        for case .remember(let new) in effects { point = new }
        if effects.contains(.forget) { point = nil }
        if let broken = invariants.check(input, effects, deadline: session.deadline, at: now) {
            return broken
        }
        if session.state == .stopped, dice.unit() < 0.3 { begin() }
        return nil
    }

    private mutating func begin() {
        session = GatewaySession(settings: .init(shard: .only), random: SeededRandom(seed: dice.next()))
        invariants = Invariants()
    }

    /// Lets time pass: to the deadline, a little short of it, or far beyond, as on a machine that was asleep.
    private mutating func pass() -> GatewaySession.Input? {
        if mood == .unreachable, case .connecting = session.state { return nil }
        let luck = mood == .chatty ? 0.35 + dice.unit() : dice.unit()
        guard luck < 0.35 else {
            now = now + .milliseconds(Int(dice.next() % 40))
            return session.deadline.map { $0 <= now } == true ? .wake : nil
        }
        guard let deadline = session.deadline else { return nil }
        switch luck {
        case ..<0.25: now = max(now, deadline)
        case ..<0.34: now = now + .milliseconds(Int(dice.next() % 3000))
        case _: now = max(now, deadline) + .seconds(Int(dice.next() % 4000))
        }
        return .wake
    }

    private mutating func choose() -> GatewaySession.Input {
        if mood == .usual, dice.unit() < 0.06 { return anything() }
        switch session.state {
        case .idle: return .start(dice.unit() < 0.5 ? point : nil)
        case .asking:
            return pick([.gatewayKnown(info()), .gatewayKnown(info()), .gatewayUnknown(retryAfter: nil)])
        case .waiting, .stopped: return pick([.wake, .handled(sequence: sequence), .command])
        case .connecting where mood == .unreachable: return .failed("refused")
        case .connecting: return pick([.opened, .opened, .opened, hello(), .failed("refused"), .wake])
        case .greeting: return pick([hello(), hello(), hello(), .closed(code: nil, reason: ""), .wake])
        case .turning:
            return dice.unit() < 0.1
                ? anything() : pick([.identifyGranted, .identifyGranted, .wake, .received(.acknowledged)])
        case .identifying:
            sequence = 1
            return pick([ready(), ready(), .received(.invalidSession(resumable: false)), .wake])
        case .resuming:
            return pick([
                next(.resumed), next(.other), next(.other), .received(.invalidSession(resumable: false)),
            ])
        case .live: return alive()
        case .leaving: return pick([.closed(code: 4000, reason: ""), .handled(sequence: sequence), .wake])
        }
    }

    private mutating func alive() -> GatewaySession.Input {
        switch mood {
        case .usual: stroll()
        case .chatty: pick([.command, .command, .received(.heartbeatRequest), .received(.acknowledged)])
        case .unreachable: .closed(code: nil, reason: "")
        }
    }

    private mutating func stroll() -> GatewaySession.Input {
        switch dice.unit() {
        case ..<0.4: next(.other)
        case ..<0.6: .received(.acknowledged)
        case ..<0.85: .handled(sequence: sequence - Int(dice.next() % 4))
        case ..<0.95: .command
        case _: anything()
        }
    }

    private mutating func anything() -> GatewaySession.Input {
        let codes = Array(ClosePolicy.table.keys).sorted() + [1000, 1001, 1006, 4999]
        let strange = [Int.min, -1, 0, 1, sequence, sequence - 3, sequence + 5][Int(dice.next() % 7)]
        return pick([
            .start(nil), .start(point), .gatewayKnown(info()), .gatewayUnknown(retryAfter: .seconds(3)),
            .identifyGranted, .opened, hello(), .received(.heartbeatRequest), .received(.heartbeatRequest),
            .received(.acknowledged), .received(.reconnect), .received(.invalidSession(resumable: true)),
            .received(.invalidSession(resumable: false)), .received(.malformed),
            .received(.unknown(op: strange)),
            .received(.dispatch(sequence: strange, kind: .other)), ready(), next(.resumed), .failed("lost"),
            .closed(code: nil, reason: ""),
            .closed(code: codes[Int(dice.next() % UInt64(codes.count))], reason: "x"),
            .handled(sequence: strange), .command, .command, .wake, .wake, .stop(goodbye: dice.unit() < 0.3),
        ])
    }

    private mutating func pick(_ inputs: [GatewaySession.Input]) -> GatewaySession.Input {
        inputs[Int(dice.next() % UInt64(inputs.count))]
    }

    private mutating func next(_ kind: Frame.DispatchKind) -> GatewaySession.Input {
        sequence += 1
        return .received(.dispatch(sequence: sequence, kind: kind))
    }

    private mutating func ready() -> GatewaySession.Input {
        let url = ["wss://resume.discord.gg", "wss://evil.example", ""][
            dice.unit() < 0.8 ? 0 : Int(dice.next() % 3)]
        return .received(.dispatch(sequence: 1, kind: .ready(session: "abc", resumeURL: url)))
    }

    private mutating func hello() -> GatewaySession.Input {
        let odd: [Duration] = [.zero, .seconds(-5), .milliseconds(Int.max), .milliseconds(300)]
        let usual: [Duration] = [.seconds(1), .seconds(3), .milliseconds(41_250)]
        let intervals = dice.unit() < 0.1 ? odd : usual
        return .received(.hello(heartbeatInterval: intervals[Int(dice.next() % UInt64(intervals.count))]))
    }

    private mutating func info() -> GatewayInfo {
        GatewayInfo(
            url: dice.unit() < 0.95 ? "wss://gateway.discord.gg" : "http://gateway.example",
            remaining: dice.unit() < 0.9 ? 1000 : 50, resetAfter: .seconds(Int(dice.next() % 600)),
            maxConcurrency: 1)
    }
}
