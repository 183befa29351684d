import Foundation
import Logging
import ProjectModel
import ServiceLifecycle
import Transport

/// Follows a calendar clock that somebody else sets, over loopback: `run --clock URL` of a sandbox's bot.
///
/// Each request `URL?after=N` says that jump N was taken over and all that fell due by it is done, and is
/// answered with the next jump, or after a while with the same one again (docs/sandbox-fidelity.md, Time
/// travel). So asking is acknowledging, and a lost request acknowledges nothing.
struct ClockFollower: Service {
    /// A jump by its number, and how far ahead of the wall the calendar is since then.
    private struct Jump: Decodable {
        var number: Int
        var ahead: Int64
    }

    private let source: ClockSource
    private let clock: CalendarClock
    private let http: any HTTP
    private let logger: Logger
    /// The jump the process started with.
    private let joined: Int
    /// Does what fell due by a jump. The jump is acknowledged when it returns.
    private let onJump: @Sendable (Moment) async -> Void

    /// Longer than the source holds a request back.
    private static let patience = Duration.seconds(60)
    private static let pause = Duration.milliseconds(200)

    /// Takes the clock as it stands, before anything asks what day it is.
    /// - Throws: `BotFailure` when nobody answers there: to live at another time than was asked would be worse.
    init(
        joining source: ClockSource, clock: CalendarClock, http: any HTTP, logger: Logger,
        onJump: @escaping @Sendable (Moment) async -> Void
    ) async throws {
        do {
            let jump = try await Self.jump(of: source, after: nil, http)
            clock.jump(toAhead: jump.ahead)
            joined = jump.number
        } catch {
            throw BotFailure(
                code: 1, "The calendar clock at \(source.url) cannot be followed (\(error)). Check --clock.")
        }
        self.source = source
        self.clock = clock
        self.http = http
        self.logger = logger
        self.onJump = onJump
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await follow()
        }
    }

    private func follow() async {
        var number = joined
        while !Task.isCancelled {
            do {
                let jump = try await Self.jump(of: source, after: number, http)
                guard jump.number != number else { continue }
                clock.jump(toAhead: jump.ahead)
                logger.info("clock.jumped", metadata: ["ahead_ms": "\(jump.ahead)"])
                await onJump(clock.now)
                number = jump.number
            } catch {
                guard !Task.isCancelled else { return }
                logger.debug("clock.unanswered", metadata: ["cause": "\(error)"])
                try? await Task.sleep(for: Self.pause)
            }
        }
    }

    private static func jump(of source: ClockSource, after number: Int?, _ http: any HTTP) async throws
        -> Jump
    {
        let url = source.url + (number.map { "?after=\($0)" } ?? "")
        let answer = try await http.send(HTTPRequest(url: url, timeout: patience))
        guard answer.status == 200 else { throw Unanswered(status: answer.status) }
        return try JSONDecoder().decode(Jump.self, from: Data(answer.body))
    }

    private struct Unanswered: Error {
        let status: Int
    }
}

/// Where a calendar clock is followed: on this machine only, for whoever sets it decides what falls due.
package struct ClockSource: Equatable, Sendable {
    let url: String

    /// - Throws: `BotFailure` that says what was expected.
    package init(_ text: String) throws(BotFailure) {
        guard let url = URL(string: text), url.scheme == "http", let host = url.host(),
            Loopback.contains(host),
            url.query() == nil
        else {
            throw BotFailure(
                code: BotFailure.mendFirst,
                "“\(text)” is no clock to follow. A sandbox names one on this machine: http://127.0.0.1:PORT/PATH."
            )
        }
        self.url = text
    }
}
