import Machine

/// The last close. A restart leaves the session alive (4000 range), so that the next process resumes it and
/// nothing is missed; a goodbye (1000) ends it, and the bot is offline at once (Gateway › Initiating a
/// Disconnect).
extension GatewaySession {
    mutating func stop(goodbye: Bool, at now: Instant) -> [Effect] {
        switch state {
        case .leaving, .stopped:
            return []
        case .idle, .asking, .waiting:
            return partingWords(goodbye: goodbye, at: now) + finish(at: now)
        case .connecting:
            return partingWords(goodbye: goodbye, at: now) + [.abort] + finish(at: now)
        case .greeting, .turning, .identifying, .resuming, .live:
            let words = partingWords(goodbye: goodbye, at: now)
            state = .leaving(goodbye ? .newSession : state.aim, until: now + settings.leaveTimeout)
            let code: UInt16 = goodbye ? 1000 : 4000
            return words + [.close(code: code, reason: goodbye ? "goodbye" : "back soon")]
        }
    }

    private mutating func partingWords(goodbye: Bool, at now: Instant) -> [Effect] {
        guard var ledger = state.ledger else { return [] }
        guard !goodbye else { return [.forget] }
        let point = ledger.unsaved(at: now)
        state = state.with(ledger)
        return point.map { [.remember($0)] } ?? []
    }

    /// Dispatches handled while the peer took its time to answer count too.
    mutating func finish(at now: Instant) -> [Effect] {
        var ledger = state.ledger
        let point = ledger?.unsaved(at: now)
        state = .stopped
        return (point.map { [.remember($0)] } ?? []) + [.stopped(.asked)]
    }
}
