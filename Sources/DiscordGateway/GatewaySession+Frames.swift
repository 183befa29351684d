import Machine

/// What Discord says once the connection stands (Gateway › Receiving Events).
extension GatewaySession {
    mutating func receive(_ frame: Frame, at now: Instant) -> [Effect] {
        switch state {
        case .idle, .asking, .waiting, .leaving, .stopped: return []
        case .connecting, .greeting, .turning, .identifying, .resuming, .live: break
        }
        switch frame {
        case .hello(let interval): return greet(interval, at: now)
        case .heartbeatRequest: return beatOnRequest(at: now)
        case .acknowledged: return acknowledge()
        case .reconnect: return [.report(.reconnectAsked)] + leave("reconnecting as asked", at: now)
        case .invalidSession(let resumable): return invalidate(resumable: resumable, at: now)
        case .dispatch(let sequence, let kind): return dispatch(sequence, kind, at: now)
        case .malformed:
            malformedFrames += 1
            return [.report(.malformedFrame(total: malformedFrames))]
        case .unknown(let op):
            unknownFrames += 1
            return [.report(.unknownFrame(op: op, total: unknownFrames))]
        }
    }

    private mutating func acknowledge() -> [Effect] {
        guard var link = state.link else { return [.report(.unexpectedFrame)] }
        link.heart.acknowledge()
        state = state.with(link)
        return []
    }

    /// Answers at once, unless so many are asked for that our own beats would no longer fit (Heartbeat
    /// Requests).
    private mutating func beatOnRequest(at now: Instant) -> [Effect] {
        guard var link = state.link else { return [.report(.unexpectedFrame)] }
        guard link.sends.admitsRequestedHeartbeat(at: now) else { return [] }
        link.heart.beatOnRequest(at: now)
        link.sends.take(at: now)
        state = state.with(link)
        return [.send(.heartbeat(sequence: lastReceived))]
    }

    /// The number a heartbeat carries: that of the last dispatch of this session.
    var lastReceived: Int? {
        if case .identifying(_, let received, _) = state { return received }
        return state.ledger?.received
    }

    private mutating func dispatch(_ sequence: Int, _ kind: Frame.DispatchKind, at now: Instant) -> [Effect] {
        switch (state, kind) {
        case (.identifying(let link, _, _), .ready(let session, let url)),
            (.resuming(let link, _, _, _), .ready(let session, let url)):
            return ready(link, ResumePoint(session: session, sequence: sequence, url: url), at: now)
        case (.identifying(let link, let received, let until), .resumed),
            (.identifying(let link, let received, let until), .other):
            // A READY nobody can read, or a dispatch before it. The number counts; the READY time-out
            // decides.
            state = .identifying(link, received: max(received ?? sequence, sequence), until: until)
            return [.report(.unexpectedFrame)]
        case (.resuming(let link, let ledger, let replayed, _), .resumed):
            return resumed(link, ledger, replayed: replayed, sequence, at: now)
        case (.resuming(let link, var ledger, let replayed, _), .other):
            let effects = note(sequence, in: &ledger)
            state = .resuming(link, ledger, replayed: replayed + 1, until: now + settings.readyTimeout)
            return effects
        case (.live(let link, var ledger, let health), _):
            let effects = note(sequence, in: &ledger)
            state = .live(link, ledger, health)
            return effects
        case (.idle, _), (.asking, _), (.waiting, _), (.connecting, _), (.greeting, _), (.turning, _),
            (.leaving, _), (.stopped, _):
            return [.report(.unexpectedFrame)]
        }
    }

    private mutating func ready(_ link: Link, _ point: ResumePoint, at now: Instant) -> [Effect] {
        abandon(state.ledger)
        // READY itself is never replayed, so it counts as dealt with from the start.
        state = .live(link, Ledger(point, at: now), .young(until: now + settings.healthyAfter))
        return [.remember(point), .deliver(sequence: point.sequence), .report(.ready)] + sendHeld(at: now)
    }

    private mutating func resumed(
        _ link: Link, _ former: Ledger, replayed: Int, _ sequence: Int, at now: Instant
    ) -> [Effect] {
        var ledger = former
        ledger.attempts = .init()
        let effects = note(sequence, in: &ledger)
        state = .live(link, ledger, .young(until: now + settings.healthyAfter))
        return effects + [.report(.resumed(replayed: replayed))] + sendHeld(at: now)
    }

    /// Delivers a dispatch that is news and skips one that was replayed though we had it.
    private func note(_ sequence: Int, in ledger: inout Ledger) -> [Effect] {
        let last = ledger.received
        guard ledger.receive(sequence) else { return [] }
        let isNext = sequence - 1 == last
        let jump: [Effect] = isNext ? [] : [.report(.sequenceJumped(from: last, to: sequence))]
        return jump + [.deliver(sequence: sequence)]
    }

    mutating func handled(_ sequence: Int, at now: Instant) -> [Effect] {
        guard strays.remove(sequence) == nil, var ledger = state.ledger else { return [] }
        ledger.handle(sequence)
        let due = ledger.due(at: now)
        state = state.with(ledger)
        return due.map { [.remember($0)] } ?? []
    }

    mutating func command(at now: Instant) -> [Effect] {
        held += 1
        return sendHeld(at: now)
    }

    /// Sends what the shell holds, as far as the budget goes. Before READY or RESUMED nothing but the
    /// handshake may be sent (close code 4003).
    mutating func sendHeld(at now: Instant) -> [Effect] {
        guard case .live(var link, let ledger, let health) = state else { return [] }
        var effects: [Effect] = []
        while held > 0, link.sends.commandOpening(at: now) <= now {
            held -= 1
            link.sends.take(at: now)
            effects.append(.send(.other))
        }
        if !effects.isEmpty { state = .live(link, ledger, health) }
        return effects
    }
}
