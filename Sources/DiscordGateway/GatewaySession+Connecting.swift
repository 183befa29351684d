import Machine

/// From nothing to IDENTIFY or RESUME (Gateway › Connection Lifecycle).
extension GatewaySession {
    mutating func start(from point: ResumePoint?, at now: Instant) -> [Effect] {
        guard case .idle = state else { return [] }
        return begin(point.map { .resume(Ledger($0, at: now)) } ?? .newSession, at: now)
    }

    /// Goes straight to the session's own address, or asks Discord where to connect. It asks before every
    /// IDENTIFY, though the URL could be kept: the answer also says how many IDENTIFYs are left.
    mutating func begin(_ aim: Aim, at now: Instant) -> [Effect] {
        switch aim {
        case .newSession:
            state = .asking(aim)
            return [.askGateway]
        case .resume(let ledger):
            guard let address = settings.trustedAddress(ledger.url) else {
                state = .asking(aim)
                return [.report(.untrustedURL(ledger.url)), .askGateway]
            }
            return open(address, for: aim, at: now)
        }
    }

    mutating func learn(_ info: GatewayInfo, at now: Instant) -> [Effect] {
        guard case .asking(let aim) = state else { return [] }
        guard let address = GatewayAddress(info.url), address.isConfidential else {
            return [.report(.untrustedURL(info.url))] + lackGateway(for: nil, at: now)
        }
        guard aim != .newSession || info.remaining > settings.identifyReserve else {
            let wait = max(info.resetAfter, .seconds(5))
            state = .waiting(aim, until: now + wait)
            return [.report(.identifiesExhausted(remaining: info.remaining, waiting: wait))]
        }
        return open(address, for: aim, at: now)
    }

    mutating func lackGateway(for retryAfter: Duration?, at now: Instant) -> [Effect] {
        guard case .asking(let aim) = state else { return [] }
        let wait = max(retryAfter ?? .zero, backoff.next(using: &random), .milliseconds(100))
        state = .waiting(aim, until: now + wait)
        return [.report(.gatewayUnknown(retryIn: wait))]
    }

    private mutating func open(_ address: GatewayAddress, for aim: Aim, at now: Instant) -> [Effect] {
        opens.take(at: now)
        state = .connecting(aim, until: now + settings.connectTimeout)
        return [.open(url: address.connection(compressed: settings.isCompressed))]
    }

    mutating func opened(at now: Instant) -> [Effect] {
        guard case .connecting(let aim, _) = state else { return [] }
        state = .greeting(aim, until: now + settings.helloTimeout)
        return []
    }

    /// Starts the heart and answers Hello with Resume when there is a session, else asks for our turn to
    /// Identify. The turn is asked for only now, so that the moment it is granted is the moment IDENTIFY goes
    /// out.
    mutating func greet(_ interval: Duration, at now: Instant) -> [Effect] {
        let aim: Aim
        switch state {
        case .connecting(let known, _), .greeting(let known, _): aim = known
        case .idle, .asking, .waiting, .leaving, .stopped: return []
        case .turning, .identifying, .resuming, .live: return [.report(.unexpectedFrame)]
        }
        let heart = Heart(interval: interval, jitter: random.unit(), at: now)
        var link = Link(heart: heart, sends: SendBudget(heartbeatInterval: heart.interval))
        let isBent = heart.interval != interval
        let bent: [Effect] = isBent ? [.report(.heartbeatIntervalBent(to: heart.interval))] : []
        switch aim {
        case .newSession:
            state = .turning(link)
            return bent + [.askIdentify]
        case .resume(let ledger):
            link.sends.take(at: now)
            state = .resuming(link, ledger, replayed: 0, until: now + settings.readyTimeout)
            return bent + [.send(.resume(session: ledger.session, sequence: ledger.received))]
        }
    }

    /// A grant that comes when there is nothing to identify on is lost; the next HELLO asks again.
    mutating func identify(at now: Instant) -> [Effect] {
        guard case .turning(var link) = state else { return [] }
        link.sends.take(at: now)
        state = .identifying(link, received: nil, until: now + settings.readyTimeout)
        return [.send(.identify)]
    }
}
