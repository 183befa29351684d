import Storage
import Synchronization

/// A few links, taken in turn; who finds none free waits.
final class PostgresPool: Sendable {
    private struct State {
        var free: [PostgresLink]
        var waiting: [CheckedContinuation<PostgresLink, any Error>] = []
        var isClosed = false
    }

    private let state: Mutex<State>

    init(_ links: [PostgresLink]) {
        state = Mutex(State(free: links))
    }

    func take() async throws -> PostgresLink {
        try await withCheckedThrowingContinuation { continuation in
            let link: Result<PostgresLink, any Error>? = state.withLock { state in
                if state.isClosed { return .failure(DatabaseFailure("The database is closed.")) }
                if let link = state.free.popLast() { return .success(link) }
                state.waiting.append(continuation)
                return nil
            }
            if let link { continuation.resume(with: link) }
        }
    }

    func put(_ link: PostgresLink) {
        let next = state.withLock { state -> CheckedContinuation<PostgresLink, any Error>? in
            if !state.waiting.isEmpty { return state.waiting.removeFirst() }
            state.free.append(link)
            return nil
        }
        next?.resume(returning: link)
    }

    /// Refuses whoever waits and comes, and closes what is free; what is in use closes when it is let go.
    func close() async {
        let (links, waiting) = state.withLock { state in
            state.isClosed = true
            defer { (state.free, state.waiting) = ([], []) }
            return (state.free, state.waiting)
        }
        for continuation in waiting {
            continuation.resume(throwing: DatabaseFailure("The database is closed."))
        }
        for link in links { _ = try? await link.perform { $0.disconnect() } }
    }
}
