import Machine

@testable import DiscordGateway

/// Plays a transcript against a session on a clock of its own, and says at which line it went another way.
struct TranscriptPlayer {
    private let transcript: Transcript
    private var session: GatewaySession
    private var now = Instant.start
    /// Done by the session and not yet told by a line.
    private var pending: [(at: Instant, effect: GatewaySession.Effect)] = []
    /// Kinds that the transcript tells; of the others nothing need be said.
    private let tells: Set<String>
    /// From state to state, in order.
    private(set) var transitions: Set<[String]> = []

    /// What may go untold, by the word its line begins with.
    private static let optional: Set<String> = ["deliver", "remember", "-> HEARTBEAT"]
    /// How exact a time without a range is.
    private static let tolerance = 0.05

    init(_ transcript: Transcript) {
        self.transcript = transcript
        let settings = GatewaySession.Settings(shard: .only)
        session = GatewaySession(settings: settings, random: SeededRandom(seed: transcript.seed))
        tells = Self.optional.filter { kind in
            transcript.lines.contains { $0.words.joined(separator: " ").hasPrefix(kind) }
        }
    }

    /// Answers what went wrong, or nothing.
    mutating func play() -> String? {
        for line in transcript.lines {
            if let complaint = play(line) {
                return "\(transcript.name):\(line.number): \(line.text)\n    \(complaint)"
            }
        }
        return unexpected().map { "\(transcript.name): at the end\n    \($0)" }
    }

    private mutating func play(_ line: Transcript.Line) -> String? {
        if let opening = line.opening { return open(opening) }
        let range = seconds(of: line)
        if line.words == ["nothing"] {
            advance(to: Instant(sinceStart: .seconds(range.lowerBound)))
            return unexpected()
        }
        guard let input = Transcript.input(line.words) else {
            return expect(line.words.joined(separator: " "), within: range)
        }
        let moment = Instant(sinceStart: .seconds(range.lowerBound))
        guard moment + .milliseconds(1) >= now else {
            return "expected a time that is not before \(told(now))"
        }
        advance(to: moment)
        if let complaint = unexpected() { return complaint }
        feed(input)
        return nil
    }

    private func seconds(of line: Transcript.Line) -> ClosedRange<Double> {
        switch line.time {
        case .absolute(let range): range
        case .relative(let range): range.lowerBound + elapsed...range.upperBound + elapsed
        }
    }

    private var elapsed: Double { now.sinceStart / .seconds(1) }

    private mutating func open(_ opening: Transcript.Opening) -> String? {
        switch opening {
        case .live:
            for words in ["start", "gateway", "opened", "<- HELLO", "granted", "<- READY"] {
                _ = Transcript.input(words.split(separator: " ").map(String.init)).map { feed($0) }
            }
        case .resuming:
            for words in ["start session=abc seq=7", "opened", "<- HELLO"] {
                _ = Transcript.input(words.split(separator: " ").map(String.init)).map { feed($0) }
            }
        }
        pending = []
        return nil
    }

    private mutating func feed(_ input: GatewaySession.Input) {
        let former = session.state.name
        let effects = session.handle(input, at: now)
        if former != session.state.name { transitions.insert([former, session.state.name]) }
        pending += effects.filter(isToTell).map { (now, $0) }
        guard !tells.contains("-> HEARTBEAT") else { return }
        for case .send(.heartbeat) in effects { feed(.received(.acknowledged)) }
    }

    private func isToTell(_ effect: GatewaySession.Effect) -> Bool {
        !Self.optional.contains { effect.told.hasPrefix($0) && !tells.contains($0) }
    }

    /// Lets time pass up to a moment; what is due at that very moment comes after what the transcript tells
    /// of it.
    private mutating func advance(to moment: Instant) {
        while let deadline = session.deadline, deadline < moment {
            now = max(now, deadline)
            feed(.wake)
        }
        now = max(now, moment)
    }

    private mutating func expect(_ words: String, within range: ClosedRange<Double>) -> String? {
        let slack = range.lowerBound == range.upperBound ? Self.tolerance : 0.001
        let latest = Instant(sinceStart: .seconds(range.upperBound + slack))
        while true {
            let isReport = words.hasPrefix("report")
            while let next = pending.first, next.effect.isReport, !next.effect.isTold(by: words) {
                pending.removeFirst()
            }
            if let next = pending.first {
                let saw = "expected \(words), saw \(next.effect.told) at \(told(next.at))"
                guard next.effect.isTold(by: words) else { return saw }
                let at = next.at.sinceStart / .seconds(1)
                guard at >= range.lowerBound - slack, at <= range.upperBound + slack else { return saw }
                pending.removeFirst()
                return nil
            }
            guard let deadline = session.deadline, deadline <= latest else {
                let missing = isReport ? "no such report" : "nothing"
                return
                    "expected \(words), saw \(missing) until \(told(latest)), in state \(session.state.name)"
            }
            now = max(now, deadline)
            feed(.wake)
        }
    }

    private mutating func unexpected() -> String? {
        pending.removeAll { $0.effect.isReport }
        return pending.first.map { "expected nothing, saw \($0.effect.told) at \(told($0.at))" }
    }

    private func told(_ instant: Instant) -> String {
        "\((instant.sinceStart / .milliseconds(1)).rounded() / 1000) s"
    }
}

extension GatewaySession.State {
    /// The name of the case, as the lists of successors write it.
    var name: String {
        switch self {
        case .idle: "idle"
        case .asking: "asking"
        case .waiting: "waiting"
        case .connecting: "connecting"
        case .greeting: "greeting"
        case .turning: "turning"
        case .identifying: "identifying"
        case .resuming: "resuming"
        case .live: "live"
        case .leaving: "leaving"
        case .stopped: "stopped"
        }
    }
}
