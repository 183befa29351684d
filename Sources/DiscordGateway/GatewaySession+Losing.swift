import Machine

/// Every way a connection ends that is followed by another (Gateway › Disconnecting, Resuming).
extension GatewaySession {
    mutating func closed(_ code: UInt16?, _ reason: String, at now: Instant) -> [Effect] {
        switch state {
        case .idle, .asking, .waiting, .stopped: return []
        case .leaving: return finish(at: now)
        case .connecting, .greeting, .turning, .identifying, .resuming, .live: break
        }
        let report = Effect.report(.closed(code: code, reason: reason))
        switch ClosePolicy.verdict(on: code) {
        case .resume: return [report] + reconnect(at: now)
        case .identify: return [report] + giveUpSession() + retry(.newSession, at: now)
        case .stop(let sentence):
            let forget = giveUpSession()
            state = .stopped
            return [report] + forget + [.stopped(.fatal(code: code ?? 0, sentence: sentence))]
        }
    }

    mutating func failed(_ reason: String, at now: Instant) -> [Effect] {
        switch state {
        case .idle, .asking, .waiting, .stopped: return []
        case .leaving: return finish(at: now)
        case .connecting, .greeting, .turning, .identifying, .resuming, .live:
            return [.report(.unreachable(reason: reason))] + reconnect(at: now)
        }
    }

    /// Closes in the 4000 range, which keeps the session alive as 1000 and 1001 would not, and connects anew.
    mutating func leave(_ reason: String, at now: Instant) -> [Effect] {
        [.close(code: 4000, reason: reason)] + reconnect(at: now)
    }

    /// Takes op 9. Discord may say that the session can be resumed though (Gateway Events › Invalid Session).
    mutating func invalidate(resumable: Bool, at now: Instant) -> [Effect] {
        let report = Effect.report(.sessionInvalid(resumable: resumable))
        if resumable, state.ledger != nil {
            return [report] + leave("resuming as told", at: now)
        }
        let range = Settings.invalidSessionWait
        let wait = Duration.seconds(range.lowerBound + (range.upperBound - range.lowerBound) * random.unit())
        return [report, .close(code: 4000, reason: "the session is invalid")] + giveUpSession()
            + retry(.newSession, after: wait, at: now)
    }

    /// Connects anew for the session we have, unless too much has been tried for it already.
    mutating func reconnect(at now: Instant) -> [Effect] {
        guard case .resume(var ledger) = state.aim else { return retry(.newSession, at: now) }
        switch state {
        case .connecting, .greeting: ledger.attempts.unreached += 1
        case .resuming: ledger.attempts.unanswered += 1
        case .idle, .asking, .waiting, .turning, .identifying, .live, .leaving, .stopped: break
        }
        let attempts = ledger.attempts
        guard attempts.unanswered < settings.resumeLimit, attempts.unreached < settings.reachLimit else {
            let failed = Notice.resumesFailed(attempts: attempts.unanswered + attempts.unreached)
            return [.report(failed)] + giveUpSession() + retry(.newSession, at: now)
        }
        return retry(.resume(ledger), at: now)
    }

    private mutating func giveUpSession() -> [Effect] {
        guard let ledger = state.ledger else { return [] }
        abandon(ledger)
        return [.forget]
    }

    /// Dispatches of a session given up may yet be handled; their numbers must not count for the next
    /// session's.
    mutating func abandon(_ ledger: Ledger?) {
        strays.formUnion(ledger?.outstanding ?? [])
    }

    /// The first try after a healthy connection is made at once; after it comes back-off with full jitter.
    private mutating func retry(_ aim: Aim, after least: Duration = .zero, at now: Instant) -> [Effect] {
        let isFirst = backoff.failures == 0
        let jitter = backoff.next(using: &random)
        let until = max(now + max(least, isFirst ? .zero : jitter), opens.opening(at: now))
        guard until > now else { return begin(aim, at: now) }
        state = .waiting(aim, until: until)
        return []
    }
}
