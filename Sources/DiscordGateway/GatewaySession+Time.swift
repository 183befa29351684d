import Machine

/// What time alone does.
extension GatewaySession {
    package var deadline: Instant? {
        [state.until, state.link?.heart.next, state.ledger?.deadline, heldDeadline].compactMap(\.self).min()
    }

    private var heldDeadline: Instant? {
        guard held > 0, case .live(let link, _, _) = state else { return nil }
        return link.sends.commandOpening(at: .start)
    }

    mutating func wake(at now: Instant) -> [Effect] {
        rememberProgress(at: now) + beat(at: now) + runOut(at: now) + sendHeld(at: now)
    }

    private mutating func rememberProgress(at now: Instant) -> [Effect] {
        guard var ledger = state.ledger, let point = ledger.due(at: now) else { return [] }
        state = state.with(ledger)
        return [.remember(point)]
    }

    private mutating func beat(at now: Instant) -> [Effect] {
        guard var link = state.link else { return [] }
        switch link.heart.beat(at: now) {
        case .notYet: return []
        case .zombie: return [.report(.zombie)] + leave("no heartbeat acknowledgement", at: now)
        case .send:
            link.sends.take(at: now)
            state = state.with(link)
            return [.send(.heartbeat(sequence: lastReceived))]
        }
    }

    private mutating func runOut(at now: Instant) -> [Effect] {
        guard let until = state.until, until <= now else { return [] }
        switch state {
        case .waiting(let aim, _): return begin(aim, at: now)
        case .connecting: return [.report(.timedOut(.connect)), .abort] + reconnect(at: now)
        case .greeting: return [.report(.timedOut(.hello))] + leave("no HELLO", at: now)
        case .identifying: return [.report(.timedOut(.ready))] + leave("no READY", at: now)
        case .resuming: return [.report(.timedOut(.resumed))] + leave("no RESUMED", at: now)
        case .live(let link, let ledger, _):
            backoff.reset()
            state = .live(link, ledger, .proven)
            return []
        case .leaving: return [.abort] + finish(at: now)
        case .idle, .asking, .turning, .stopped: return []
        }
    }
}
