import Synchronization
import Transport

/// HTTP in memory: it answers what a test planned, in order, and keeps what was asked.
final class PlannedHTTP: HTTP {
    enum Plan: Sendable {
        case answer(Int, headers: [HTTPHeader] = [], body: String = "{}")
        case failure(HTTPFailure)
        /// Nothing comes until the asker gives up.
        case silence
    }

    private let state: Mutex<(plans: [Plan], requests: [HTTPRequest])>

    init(_ plans: Plan...) {
        state = Mutex((plans, []))
    }

    var requests: [HTTPRequest] { state.withLock { $0.requests } }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        let plan: Plan = state.withLock { state in
            state.requests.append(request)
            return state.plans.isEmpty ? .answer(200) : state.plans.removeFirst()
        }
        switch plan {
        case .answer(let status, let headers, let body):
            return HTTPResponse(
                status: status, headers: HTTPHeaders(headers), body: Array(body.utf8), version: .http1,
                isNewConnection: false)
        case .failure(let failure): throw failure
        case .silence:
            // An unfinished stream ends with the task that waits for it.
            for await _ in AsyncStream<Void>.makeStream().stream {}
            throw CancellationError()
        }
    }

    func close() async {}
}
