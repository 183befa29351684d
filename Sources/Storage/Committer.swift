import Synchronization

/// Gathers changes that come while one is being committed into the next transaction: the disk allows only so many
/// commits a second. Each change stands on a savepoint of its own, so a refusal undoes nobody else's.
package actor Committer {
    private let database: any Database
    private var waiting: [any Job] = []
    private var isCommitting = false

    init(_ database: any Database) {
        self.database = database
    }

    /// Runs `work` in a transaction that others may share; returns when it is committed.
    func commit<Value: Sendable>(
        _ work: @escaping @Sendable (any Connection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            waiting.append(JobOf(work, continuation))
            guard !isCommitting else { return }
            isCommitting = true
            Task { await commitAll() }
        }
    }

    private func commitAll() async {
        while !waiting.isEmpty {
            // A burst waits for one disk write, and nobody waits behind an endless one.
            let batch = Array(waiting.prefix(64))
            waiting.removeFirst(batch.count)
            do {
                try await database.write { connection in
                    for job in batch {
                        try connection.run("SAVEPOINT change")
                        let succeeded = try job.run(connection)
                        if !succeeded { try connection.run("ROLLBACK TO SAVEPOINT change") }
                        try connection.run("RELEASE SAVEPOINT change")
                    }
                }
                for job in batch { job.finish() }
            } catch {
                for job in batch { job.fail(error) }
            }
        }
        isCommitting = false
    }
}

private protocol Job: Sendable {
    /// Whether it is to be kept; a failure of the database itself is thrown, for it is everybody's.
    func run(_ connection: any Connection) throws -> Bool
    func finish()
    func fail(_ error: any Error)
}

private final class JobOf<Value: Sendable>: Job {
    private let work: @Sendable (any Connection) throws -> Value
    private let continuation: CheckedContinuation<Value, any Error>
    private let result = Mutex<Result<Value, any Error>?>(nil)

    init(
        _ work: @escaping @Sendable (any Connection) throws -> Value,
        _ continuation: CheckedContinuation<Value, any Error>
    ) {
        self.work = work
        self.continuation = continuation
    }

    /// May run again, when the engine takes a transaction back to try it anew.
    func run(_ connection: any Connection) throws -> Bool {
        do {
            let value = try work(connection)
            result.withLock { $0 = .success(value) }
            return true
        } catch let error where connection.endsTransaction(error) {
            throw error
        } catch {
            result.withLock { $0 = .failure(error) }
            return false
        }
    }

    func finish() {
        guard let result = result.withLock({ $0 }) else {
            preconditionFailure("a change was committed and never made")
        }
        continuation.resume(with: result)
    }

    func fail(_ error: any Error) { continuation.resume(throwing: error) }
}
