import DiscordGateway
import Machine

/// The turn to identify, for all shards of one token: it drives an `IdentifyBudget`.
package actor IdentifyQueue {
    private var budget: IdentifyBudget
    private var waiting: [ShardID: [CheckedContinuation<Void, Never>]] = [:]
    private var alarm: Alarm?
    private let clock: MonotonicClock
    /// Stores that a shard identifies now.
    private let count: @Sendable (ShardID) async -> Void

    package init(
        spent: [IdentifyBudget.Spent], clock: MonotonicClock,
        count: @escaping @Sendable (ShardID) async -> Void
    ) {
        budget = IdentifyBudget(spent: spent, at: clock.now)
        self.clock = clock
        self.count = count
    }

    /// Takes in what `GET /gateway/bot` said, and answers it tightened by what we have counted ourselves.
    package func learn(_ info: GatewayInfo) -> GatewayInfo {
        feed(.learned(info))
        return budget.tightened(info, at: clock.now)
    }

    /// Waits until the shard may identify. The grant is stored before it is used, so that no crash hides one.
    package func awaitTurn(of shard: ShardID) async {
        await withCheckedContinuation { continuation in
            waiting[shard, default: []].append(continuation)
            feed(.ask(shard))
        }
        await count(shard)
    }

    private func feed(_ input: IdentifyBudget.Input) {
        for case .grant(let shard) in budget.handle(input, at: clock.now) {
            for continuation in waiting.removeValue(forKey: shard) ?? [] { continuation.resume() }
        }
        if alarm == nil {
            alarm = Alarm(on: clock) { [weak self] in Task { await self?.wake() } }
        }
        alarm?.set(for: budget.deadline)
    }

    private func wake() {
        alarm?.heard()
        feed(.wake)
    }
}
