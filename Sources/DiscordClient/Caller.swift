import DiscordModel
import DiscordREST
import FoundationEssentials
import Logging
import Machine
import Transport

/// Calls Discord's REST API: it drives the `RateLimiter` over libcurl. What is sent, when, and how often is
/// the limiter's to say; what an answer means is its `Verdict`'s. This actor only carries.
package actor Caller {
    private let surroundings: CallerSurroundings
    private var limiter: RateLimiter
    private var alarm: Alarm?
    private var asked: [Ticket.ID: Asked] = [:]
    private var lastID: UInt64 = 0
    private var isClosed = false

    /// One call on its way: what to send, who waits, and the last that came back.
    private struct Asked {
        var request: HTTPRequest
        var route: Route
        var continuation: CheckedContinuation<HTTPResponse, any Error>
        var attempt: Task<Void, Never>?
        var last: Result<HTTPResponse, HTTPFailure>?
    }

    package init(_ surroundings: CallerSurroundings) {
        self.surroundings = surroundings
        limiter = RateLimiter(random: SeededRandom(seed: surroundings.seed))
    }

    /// Makes a call and answers the body of Discord's success.
    /// - Parameters:
    ///   - files: what travels beside the JSON of the body.
    ///   - patience: the longest it may take in all, waiting for a limit included.
    /// - Throws: `Remote`, or `CancellationError` when the task is cancelled.
    package func call(
        _ route: Route, query: [(String, String)] = [], body: [UInt8]? = nil,
        files: [MessagePayload.File] = [], patience: Duration = .seconds(30)
    ) async throws -> [UInt8] {
        guard !isClosed else { throw Remote.closing }
        lastID += 1
        let ticket = Ticket(id: lastID, route: route, deadline: surroundings.clock.now + patience)
        let request = surroundings.request(
            route, query: query, body: body, files: files, patience: patience)
        let response = try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                asked[ticket.id] = Asked(request: request, route: route, continuation: continuation)
                feed(.ask(ticket))
                if Task.isCancelled { cancel(ticket.id) }
            }
        } onCancel: {
            Task { await self.cancel(ticket.id) }
        }
        return response.body
    }

    /// Makes a call and reads its answer.
    package func call<Value: Decodable>(
        _ type: Value.Type, _ route: Route, query: [(String, String)] = [], body: [UInt8]? = nil,
        files: [MessagePayload.File] = [], patience: Duration = .seconds(30)
    ) async throws -> Value {
        let answer = try await call(route, query: query, body: body, files: files, patience: patience)
        do {
            return try Wire.decode(type, from: answer)
        } catch {
            throw Remote.unreadable(status: 200, reason: "\(error)")
        }
    }

    /// Refuses everything that waits and everything that comes.
    package func close() {
        isClosed = true
        for id in Array(asked.keys) { end(id, .failure(Remote.closing)) }
    }

    private func feed(_ input: RateLimiter.Input) {
        for effect in limiter.handle(input, at: surroundings.clock.now) { perform(effect) }
        if alarm == nil {
            alarm = Alarm(on: surroundings.clock) { [weak self] in Task { await self?.wake() } }
        }
        alarm?.set(for: limiter.deadline)
    }

    private func wake() {
        alarm?.heard()
        feed(.wake)
    }

    private func perform(_ effect: RateLimiter.Effect) {
        switch effect {
        case .release(let id): send(id)
        case .finish(let id): finish(id)
        case .refuse(let id, let reason): end(id, .failure(Remote(reason)))
        case .report(let notice): surroundings.logger.report(notice)
        }
    }

    private func send(_ id: Ticket.ID) {
        guard let request = asked[id]?.request else { return }
        asked[id]?.attempt = Task { [http = surroundings.http] in
            do {
                heard(id, .success(try await http.send(request)))
            } catch let failure as HTTPFailure {
                heard(id, .failure(failure))
            } catch {
                // Cancelled: whoever asked has been told already.
            }
        }
    }

    private func heard(_ id: Ticket.ID, _ result: Result<HTTPResponse, HTTPFailure>) {
        guard asked[id] != nil else { return }
        asked[id]?.last = result
        switch result {
        case .success(let response): feed(.answered(id, Answer(response)))
        case .failure(let failure): feed(.lost(id, mayHaveArrived: failure.mayHaveArrived))
        }
    }

    private func finish(_ id: Ticket.ID) {
        guard let asked = asked[id] else { return }
        switch asked.last {
        case .success(let response) where (200..<300).contains(response.status): end(id, .success(response))
        case .success(let response): end(id, .failure(Remote(response, to: asked.route)))
        case .failure(let failure): end(id, .failure(Remote(failure)))
        case nil: preconditionFailure("a ticket was finished that was never released")
        }
    }

    private func cancel(_ id: Ticket.ID) {
        guard asked[id] != nil else { return }
        feed(.cancelled(id))
        end(id, .failure(CancellationError()))
    }

    private func end(_ id: Ticket.ID, _ result: Result<HTTPResponse, any Error>) {
        guard let ended = asked.removeValue(forKey: id) else { return }
        ended.attempt?.cancel()
        ended.continuation.resume(with: result)
    }
}
