import DiscordREST
import Machine

/// The limiter and a simulated Discord on a virtual clock: requests and answers travel for a random time, and
/// the next thing to happen is always the earliest.
struct Simulation {
    var limiter: RateLimiter
    var discord: SimulatedDiscord
    private(set) var now = Instant.start
    private var random: SeededRandom
    private var events: [(at: Instant, happening: Happening)] = []
    private var routes: [Ticket.ID: Route] = [:]
    /// Answers are lost with this probability.
    var lossRate = 0.0
    private(set) var released: [Ticket.ID] = []
    private(set) var endings: [Ticket.ID: [RateLimiter.Effect]] = [:]
    private(set) var finishedAt: [Ticket.ID: Instant] = [:]
    private(set) var sendings: [Instant] = []
    /// 429s of requests that were sent when answers had told which bucket every route in use belongs to.
    /// Before that, two routes may turn out to share one.
    private(set) var avoidable: [String] = []
    private var sentAt: [Ticket.ID: Instant] = [:]
    private var firstAnswer: [String: Instant] = [:]

    private enum Happening {
        case ask(Ticket)
        case arrives(Ticket.ID)
        case answered(Ticket.ID, Answer)
        case lost(Ticket.ID)
        case wake
    }

    init(_ discord: SimulatedDiscord, seed: UInt64) {
        self.discord = discord
        random = SeededRandom(seed: seed)
        limiter = RateLimiter(random: SeededRandom(seed: seed ^ 0xA5))
    }

    mutating func ask(
        _ id: Ticket.ID, _ route: Route, at instant: Instant, patience: Duration = .seconds(600)
    ) {
        routes[id] = route
        events.append((instant, .ask(Ticket(id: id, route: route, deadline: instant + patience))))
    }

    /// Runs until nothing more can happen, or the clock says it should have long ago.
    mutating func run(until end: Instant = Instant(sinceStart: .seconds(3_600))) {
        while let next = nextEvent(), next.at <= end {
            now = max(now, next.at)
            let effects: [RateLimiter.Effect]
            switch next.happening {
            case .ask(let ticket): effects = limiter.handle(.ask(ticket), at: now)
            case .arrives(let id): effects = arrive(id)
            case .answered(let id, let answer):
                if let route = routes[id] {
                    firstAnswer[route.description] = firstAnswer[route.description] ?? now
                }
                effects = limiter.handle(.answered(id, answer), at: now)
            case .lost(let id): effects = limiter.handle(.lost(id, mayHaveArrived: true), at: now)
            case .wake: effects = limiter.handle(.wake, at: now)
            }
            for effect in effects { perform(effect) }
        }
    }

    private mutating func nextEvent() -> (at: Instant, happening: Happening)? {
        let first = events.indices.min { events[$0].at < events[$1].at }
        if let deadline = limiter.deadline, first.map({ deadline < events[$0].at }) ?? true {
            return (deadline, .wake)
        }
        return first.map { events.remove(at: $0) }
    }

    private mutating func arrive(_ id: Ticket.ID) -> [RateLimiter.Effect] {
        guard let route = routes[id] else { return [] }
        let answer = discord.receive(route, at: now)
        if answer.status == 429 {
            if isAllKnown(at: sentAt[id] ?? now) || answer.limits.scope == .global {
                avoidable.append("\(route) at \(now.sinceStart)")
            }
        }
        let isLost = random.unit() < lossRate
        events.append((now + travel(), isLost ? .lost(id) : .answered(id, answer)))
        return []
    }

    private func isAllKnown(at moment: Instant) -> Bool {
        sentAt.allSatisfy { id, sent in
            guard sent <= now, let route = routes[id] else { return true }
            return firstAnswer[route.description].map { $0 <= moment } ?? false
        }
    }

    private mutating func perform(_ effect: RateLimiter.Effect) {
        switch effect {
        case .release(let id):
            released.append(id)
            sendings.append(now)
            sentAt[id] = now
            events.append((now + travel(), .arrives(id)))
        case .finish(let id), .refuse(let id, _):
            endings[id, default: []].append(effect)
            finishedAt[id] = now
        case .report: break
        }
    }

    private mutating func travel() -> Duration {
        .milliseconds(5) + .milliseconds(60) * random.unit()
    }
}
