import DiscordGateway

/// The right side of a transcript: what the session does, in words.
extension GatewaySession.Effect {
    var told: String {
        switch self {
        case .askGateway: "ask gateway"
        case .askIdentify: "ask identify"
        case .open(let url): "open \(url)"
        case .send(.heartbeat(let sequence)): "-> HEARTBEAT \(sequence.map { "\($0)" } ?? "null")"
        case .send(.identify): "-> IDENTIFY"
        case .send(.resume(let session, let sequence)): "-> RESUME \(session) \(sequence)"
        case .send(.other): "-> OTHER"
        case .close(let code, _): "close \(code)"
        case .abort: "abort"
        case .deliver(let sequence): "deliver \(sequence)"
        case .remember(let point): "remember \(point.session) \(point.sequence)"
        case .forget: "forget"
        case .report(let notice): "report \(notice.told)"
        case .stopped(.asked): "stopped"
        case .stopped(.fatal(let code, let sentence)): "stopped fatal \(code) \(sentence)"
        }
    }

    /// Does the words of an expectation describe this effect? A URL may be told without its query, and of a
    /// fatal ending's sentence a part is enough.
    func isTold(by words: String) -> Bool {
        switch self {
        case .open(let url) where !words.contains("?"):
            words == "open \(url.prefix { $0 != "?" })"
        case .stopped(.fatal):
            words.split(separator: " ").dropFirst(3).allSatisfy { told.contains($0) }
                && told.hasPrefix(
                    words.split(separator: " ").prefix(3).joined(separator: " "))
        case .askGateway, .askIdentify, .open, .send, .close, .abort, .deliver, .remember, .forget, .report,
            .stopped:
            words == told
        }
    }

    var isReport: Bool {
        if case .report = self { true } else { false }
    }
}

extension Notice {
    var told: String {
        switch self {
        case .ready: "ready"
        case .resumed(let replayed): "resumed replayed=\(replayed)"
        case .closed(let code, _): "closed \(code.map { "\($0)" } ?? "vanished")"
        case .unreachable: "unreachable"
        case .timedOut(let wait): "timed-out \(wait)"
        case .zombie: "zombie"
        case .reconnectAsked: "reconnect-asked"
        case .sessionInvalid(let resumable): "session-invalid \(resumable)"
        case .resumesFailed(let attempts): "resumes-failed \(attempts)"
        case .untrustedURL(let url): "untrusted-url \(url)"
        case .gatewayUnknown: "gateway-unknown"
        case .identifiesExhausted(let remaining, _): "identifies-exhausted \(remaining)"
        case .malformedFrame(let total): "malformed-frame total=\(total)"
        case .unknownFrame(let op, let total): "unknown-frame \(op) total=\(total)"
        case .unexpectedFrame: "unexpected-frame"
        case .sequenceJumped(let from, let to): "sequence-jumped \(from) \(to)"
        case .heartbeatIntervalBent: "interval-bent"
        }
    }
}
