/// One look for all who wonder at the same time. Each gets what was looked at after they had begun to wonder: who asks while
/// a look is under way shares the next.
actor SharedLook<Sight: Sendable> {
    private let look: @Sendable () async throws -> Sight
    private var current: Task<Sight, any Error>?
    private var next: Task<Sight, any Error>?

    init(_ look: @escaping @Sendable () async throws -> Sight) {
        self.look = look
    }

    func sight() async throws -> Sight {
        if let next { return try await next.value }
        let task = Task { [look, current] in
            _ = await current?.result
            next = nil
            return try await look()
        }
        (next, current) = (task, task)
        return try await task.value
    }
}
