import Machine

extension GatewaySession {
    /// Whether what comes now was said before the connection stood.
    package var isResuming: Bool {
        if case .resuming = state { true } else { false }
    }

    /// Where a session is, with all that is true only there. The lists name the other states it can go to,
    /// and a test keeps them true.
    enum State: Equatable, Sendable {
        /// Not started.
        /// Can transition to: asking, connecting, stopped.
        case idle
        /// Waiting for the answer of `GET /gateway/bot`.
        /// Can transition to: connecting, waiting, stopped.
        case asking(Aim)
        /// Not connected until an instant: back-off, an exhausted limit, the pause after an invalid session.
        /// Can transition to: asking, connecting, stopped.
        case waiting(Aim, until: Instant)
        /// The socket is being opened.
        /// Can transition to: greeting, resuming, turning, asking, waiting, stopped.
        case connecting(Aim, until: Instant)
        /// The socket is open, HELLO is to come.
        /// Can transition to: resuming, turning, asking, connecting, waiting, leaving, stopped.
        case greeting(Aim, until: Instant)
        /// The heart beats; it is not yet our turn to IDENTIFY.
        /// Can transition to: identifying, asking, waiting, leaving, stopped.
        case turning(Link)
        /// IDENTIFY was sent, READY is to come.
        /// Can transition to: live, asking, waiting, leaving, stopped.
        case identifying(Link, received: Int?, until: Instant)
        /// RESUME was sent, missed dispatches and RESUMED are to come.
        /// Can transition to: live, asking, connecting, waiting, leaving, stopped.
        case resuming(Link, Ledger, replayed: Int, until: Instant)
        /// READY or RESUMED has come.
        /// Can transition to: asking, connecting, waiting, leaving, stopped.
        case live(Link, Ledger, Health)
        /// We sent our last close frame.
        /// Can transition to: stopped.
        case leaving(Aim, until: Instant)
        /// Silent for ever.
        /// Can transition to: nothing.
        case stopped
    }

    /// What the next connection is for.
    enum Aim: Equatable, Sendable {
        case newSession
        case resume(Ledger)
    }

    /// One connection, from HELLO on.
    struct Link: Equatable, Sendable {
        var heart: Heart
        var sends: SendBudget
    }

    /// Whether a live connection has lasted long enough to forget former failures.
    enum Health: Equatable, Sendable {
        case young(until: Instant)
        case proven
    }
}

/// The parts several states have in common.
extension GatewaySession.State {
    var link: GatewaySession.Link? {
        switch self {
        case .turning(let link), .identifying(let link, _, _), .resuming(let link, _, _, _),
            .live(let link, _, _):
            link
        case .idle, .asking, .waiting, .connecting, .greeting, .leaving, .stopped:
            nil
        }
    }

    /// What a connection after this one would be for.
    var aim: GatewaySession.Aim {
        switch self {
        case .asking(let aim), .waiting(let aim, _), .connecting(let aim, _), .greeting(let aim, _),
            .leaving(let aim, _):
            aim
        case .resuming(_, let ledger, _, _), .live(_, let ledger, _):
            .resume(ledger)
        case .idle, .turning, .identifying, .stopped:
            .newSession
        }
    }

    var ledger: Ledger? {
        switch aim {
        case .resume(let ledger): ledger
        case .newSession: nil
        }
    }

    /// When time alone changes the state, the heart and the ledger aside.
    var until: Instant? {
        switch self {
        case .waiting(_, let until), .connecting(_, let until), .greeting(_, let until),
            .identifying(_, _, let until), .resuming(_, _, _, let until), .leaving(_, let until):
            until
        case .live(_, _, .young(let until)):
            until
        case .idle, .asking, .turning, .live(_, _, .proven), .stopped:
            nil
        }
    }

    func with(_ link: GatewaySession.Link) -> Self {
        switch self {
        case .turning: .turning(link)
        case .identifying(_, let received, let until): .identifying(link, received: received, until: until)
        case .resuming(_, let ledger, let replayed, let until):
            .resuming(link, ledger, replayed: replayed, until: until)
        case .live(_, let ledger, let health): .live(link, ledger, health)
        case .idle, .asking, .waiting, .connecting, .greeting, .leaving, .stopped: self
        }
    }

    func with(_ ledger: Ledger) -> Self {
        switch self {
        case .asking(.resume): .asking(.resume(ledger))
        case .waiting(.resume, let until): .waiting(.resume(ledger), until: until)
        case .connecting(.resume, let until): .connecting(.resume(ledger), until: until)
        case .greeting(.resume, let until): .greeting(.resume(ledger), until: until)
        case .leaving(.resume, let until): .leaving(.resume(ledger), until: until)
        case .resuming(let link, _, let replayed, let until):
            .resuming(link, ledger, replayed: replayed, until: until)
        case .live(let link, _, let health): .live(link, ledger, health)
        case .asking(.newSession), .waiting(.newSession, _), .connecting(.newSession, _),
            .greeting(.newSession, _), .leaving(.newSession, _), .idle, .turning, .identifying, .stopped:
            self
        }
    }
}
