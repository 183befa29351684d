import DiscordGateway
import DiscordREST
import Logging

extension Logger {
    /// A session's notice as a line: a static event name, and typed facts beside it.
    func report(_ notice: DiscordGateway.Notice, shard: ShardID) {
        var facts: Logger.Metadata = ["shard": "\(shard)"]
        func say(_ level: Logger.Level, _ event: Logger.Message, _ more: Logger.Metadata = [:]) {
            facts.merge(more) { _, new in new }
            log(level: level, event, metadata: facts)
        }
        switch notice {
        case .ready: say(.info, "gateway.ready")
        case .resumed(let replayed): say(.info, "gateway.resumed", ["replayed": "\(replayed)"])
        case .closed(let code, let reason):
            say(.notice, "gateway.closed", ["code": code.map { "\($0)" } ?? "none", "reason": "\(reason)"])
        case .unreachable(let reason): say(.warning, "gateway.unreachable", ["reason": "\(reason)"])
        case .timedOut(let wait): say(.warning, "gateway.timed_out", ["waiting_for": "\(wait)"])
        case .zombie: say(.warning, "gateway.zombie")
        case .reconnectAsked: say(.info, "gateway.reconnect_asked")
        case .sessionInvalid(let resumable):
            say(.notice, "gateway.session_invalid", ["resumable": "\(resumable)"])
        case .resumesFailed(let attempts):
            say(.warning, "gateway.resumes_failed", ["attempts": "\(attempts)"])
        case .untrustedURL(let url): say(.warning, "gateway.untrusted_url", ["url": "\(url)"])
        case .gatewayUnknown(let wait): say(.warning, "gateway.unknown", ["retry_in": "\(wait)"])
        case .identifiesExhausted(let remaining, let wait):
            say(
                .warning, "gateway.identifies_exhausted", ["remaining": "\(remaining)", "waiting": "\(wait)"])
        case .malformedFrame(let total): say(.warning, "gateway.malformed_frame", ["total": "\(total)"])
        case .unknownFrame(let op, let total):
            say(.notice, "gateway.unknown_frame", ["op": "\(op)", "total": "\(total)"])
        case .unexpectedFrame: say(.notice, "gateway.unexpected_frame")
        case .sequenceJumped(let from, let to):
            say(.warning, "gateway.sequence_jumped", ["from": "\(from)", "to": "\(to)"])
        case .heartbeatIntervalBent(let interval):
            say(.warning, "gateway.heartbeat_interval_bent", ["to": "\(interval)"])
        }
    }

    /// A limiter's notice as a line.
    func report(_ notice: RateLimiter.Notice) {
        switch notice {
        case .limited(let route, let scope, let wait):
            self.notice(
                "rest.limited", metadata: ["route": "\(route)", "scope": "\(scope)", "wait": "\(wait)"])
        case .banned(let wait):
            error(
                "rest.banned",
                metadata: ["wait": "\(wait)", "mend": "stop whatever else calls Discord from here"])
        case .tooManyInvalid(let wait): error("rest.too_many_invalid", metadata: ["wait": "\(wait)"])
        case .tokenRefused: error("rest.token_refused")
        }
    }
}
