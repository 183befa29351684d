import SandboxWorld

/// Owns the world: everything that changes it comes through here, one at a time, and what follows goes out
/// from here. It moves bytes, keeps time and waits; what is answered is the world's own decision.
package actor SandboxServer {
    var world: World
    let capture: Capture?
    let clock = ProtocolClock()
    /// Every answer and every frame is held back for so long (the fault `slow`).
    var delay: Duration = .zero
    var links: [ConnectionID: GatewayLink] = [:]
    var connectionCount: UInt64 = 0
    private var waiters: [UInt64: @Sendable (World, ProtocolTime) -> Bool] = [:]
    private var waiterCount: UInt64 = 0
    private var alarm: (at: ProtocolTime, task: Task<Void, Never>)?

    package init(world: World, capture: Capture?) {
        self.world = world
        self.capture = capture
    }

    /// Says where the server listens, once it does: the world tells bots.
    func listens(on port: Int) {
        world.settings.gatewayURL = "ws://127.0.0.1:\(port)/"
        world.settings.filesURL = "http://127.0.0.1:\(port)"
    }

    /// Does something to the world, then everything that follows from it.
    func change<Value>(_ work: (inout World, ProtocolTime) throws -> Value) rethrows -> Value {
        defer { settle() }
        return try work(&world, clock.now)
    }

    func ask<Value>(_ question: (World, ProtocolTime) throws -> Value) rethrows -> Value {
        try question(world, clock.now)
    }

    /// Waits until the world has an answer. Nil when the waiting itself was given up.
    func first<Value: Sendable>(_ answer: @escaping @Sendable (World, ProtocolTime) -> Value?) async -> Value?
    {
        if let value = answer(world, clock.now) { return value }
        let (stream, continuation) = AsyncStream<Value>.makeStream()
        waiterCount += 1
        let id = waiterCount
        waiters[id] = { world, now in
            guard let value = answer(world, now) else { return false }
            continuation.yield(value)
            continuation.finish()
            return true
        }
        defer { waiters[id] = nil }
        for await value in stream { return value }
        return nil
    }

    /// The same, but at most for a while.
    func first<Value: Sendable>(
        within patience: Duration, _ answer: @escaping @Sendable (World, ProtocolTime) -> Value?,
    ) async -> Value? {
        await withTaskGroup(of: Value?.self) { group in
            group.addTask { await self.first(answer) }
            group.addTask {
                try? await Task.sleep(for: patience)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }

    private func settle() {
        let now = clock.now
        for item in world.outgoing() {
            send(item, at: now)
        }
        for (id, isAnswered) in waiters where isAnswered(world, now) {
            waiters[id] = nil
        }
        setAlarm(at: now)
    }

    /// Sleeps until the world has something to do by time alone.
    private func setAlarm(at now: ProtocolTime) {
        guard alarm?.at != world.deadline else { return }
        alarm?.task.cancel()
        alarm = nil
        guard let deadline = world.deadline else { return }
        let wait = Duration.milliseconds(max(1, deadline - now))
        let task = Task { [weak self] in
            do {
                try await Task.sleep(for: wait)
            } catch {
                return
            }
            await self?.ring()
        }
        alarm = (deadline, task)
    }

    private func ring() {
        alarm = nil
        change { world, now in world.tick(at: now) }
    }
}
