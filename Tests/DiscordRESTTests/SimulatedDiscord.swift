import DiscordREST
import Machine

/// Discord's side of the limits, with everything it does not tell until it is asked: buckets that several
/// routes share, hashes that change, limits that others use up, and the global window.
struct SimulatedDiscord {
    struct Rule {
        var bucket: String
        var limit: Int
        var window: Duration
        /// No headers are sent: as for routes without a limit of their own.
        var isSilent = false
    }

    private struct Window {
        var began: Instant
        var used: Int
    }

    var rules: [String: Rule]
    var globalLimit = 50
    private var windows: [String: Window] = [:]
    private var global = Window(began: .start, used: 0)
    private(set) var limited: [(route: Route, scope: RateLimitHeaders.Scope, at: Instant)] = []

    init(rules: [String: Rule]) {
        self.rules = rules
    }

    mutating func receive(_ route: Route, at now: Instant) -> Answer {
        if route.kind == .bot {
            if global.began + .seconds(1) <= now { global = Window(began: now, used: 0) }
            guard global.used < globalLimit else {
                limited.append((route, .global, now))
                return refusal(until: global.began + .seconds(1), now, scope: .global, bucket: nil)
            }
            global.used += 1
        }
        guard let rule = rules[route.description] else { return Answer(status: 200) }
        let key = "\(rule.bucket) \(route.topLevel ?? "")"
        var window = windows[key] ?? Window(began: now, used: 0)
        if window.began + rule.window <= now { window = Window(began: now, used: 0) }
        guard window.used < rule.limit else {
            limited.append((route, .user, now))
            return refusal(until: window.began + rule.window, now, scope: .user, bucket: rule)
        }
        window.used += 1
        windows[key] = window
        guard !rule.isSilent else { return Answer(status: 200) }
        return Answer(
            status: 200,
            limits: RateLimitHeaders(
                bucket: rule.bucket, limit: rule.limit, remaining: rule.limit - window.used,
                resetAfter: window.began + rule.window - now))
    }

    private func refusal(
        until open: Instant, _ now: Instant, scope: RateLimitHeaders.Scope, bucket: Rule?
    ) -> Answer {
        Answer(
            status: 429,
            limits: RateLimitHeaders(
                bucket: bucket?.bucket, limit: bucket?.limit, remaining: bucket.map { _ in 0 },
                resetAfter: bucket.map { _ in open - now }, scope: scope, retryAfter: open - now))
    }
}
