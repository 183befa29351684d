import DiscordGateway
import Machine
import Testing

@Suite("The identify budget")
struct IdentifyBudgetTests {
    private let first = ShardID(index: 0, count: 3)
    private let second = ShardID(index: 1, count: 3)
    private let third = ShardID(index: 2, count: 3)

    private func seconds(_ seconds: Double) -> Instant {
        Instant(sinceStart: .milliseconds(Int((seconds * 1000).rounded())))
    }

    private func info(remaining: Int, resetAfter: Duration = .seconds(3600), concurrency: Int = 1)
        -> GatewayInfo
    {
        GatewayInfo(
            url: "wss://gateway.discord.gg", remaining: remaining, resetAfter: resetAfter,
            maxConcurrency: concurrency)
    }

    @Test("Shards identify one after the other, five seconds apart, in the order they asked")
    func spacing() {
        var budget = IdentifyBudget()
        #expect(budget.handle(.ask(second), at: .start) == [.grant(second)])
        #expect(budget.handle(.ask(first), at: .start).isEmpty)
        #expect(budget.handle(.ask(third), at: .start).isEmpty)
        #expect(budget.deadline == seconds(5.1))
        #expect(budget.handle(.wake, at: seconds(5.1)) == [.grant(first)])
        #expect(budget.handle(.wake, at: seconds(10.2)) == [.grant(third)])
        #expect(budget.deadline == nil)
    }

    @Test("Shards that differ modulo max_concurrency identify together")
    func concurrency() {
        var budget = IdentifyBudget()
        _ = budget.handle(.learned(info(remaining: 1000, concurrency: 2)), at: .start)
        #expect(budget.handle(.ask(first), at: .start) == [.grant(first)])
        #expect(budget.handle(.ask(second), at: .start) == [.grant(second)])
        #expect(budget.handle(.ask(third), at: .start).isEmpty)
    }

    @Test("Asking twice keeps one place; who withdraws has none")
    func queue() {
        var budget = IdentifyBudget(spent: [.init(shard: 0, ago: .zero)])
        _ = budget.handle(.ask(first), at: .start)
        _ = budget.handle(.ask(first), at: .start)
        _ = budget.handle(.ask(second), at: .start)
        #expect(budget.handle(.withdrawn(second), at: .start).isEmpty)
        #expect(budget.handle(.wake, at: seconds(60)) == [.grant(first)])
        #expect(budget.deadline == nil)
    }

    @Test("The last fifty that Discord allows are never spent")
    func reserve() {
        var budget = IdentifyBudget()
        _ = budget.handle(.learned(info(remaining: 51, resetAfter: .seconds(100))), at: .start)
        #expect(budget.handle(.ask(first), at: .start) == [.grant(first)])
        #expect(budget.handle(.ask(second), at: seconds(10)).isEmpty)
        #expect(budget.deadline == seconds(100))
        #expect(budget.handle(.wake, at: seconds(100)) == [.grant(second)])
    }

    @Test("A process started again within five seconds waits for its predecessor's IDENTIFY")
    func restart() {
        var budget = IdentifyBudget(spent: [.init(shard: 0, ago: .seconds(2))], at: seconds(30))
        #expect(budget.handle(.ask(first), at: seconds(30)).isEmpty)
        #expect(budget.deadline == seconds(33.1))
    }

    @Test("A supervisor that restarts us all day spends 950 and no more")
    func restartLoop() {
        var granted = 0
        var spent: [Double] = []
        for attempt in 0..<2000 {
            let now = Double(attempt) * 20
            var budget = IdentifyBudget(
                spent: spent.map { .init(shard: 0, ago: .seconds(now - $0)) }, at: seconds(now))
            guard budget.handle(.ask(first), at: seconds(now)) == [.grant(first)] else { continue }
            granted += 1
            spent.append(now)
        }
        #expect(granted == 950)
    }

    @Test("What Discord says is tightened by what we have counted")
    func tightened() {
        let spent = (0..<960).map { IdentifyBudget.Spent(shard: 0, ago: .seconds(80_000 + $0)) }
        let budget = IdentifyBudget(spent: spent, at: .start)
        let told = budget.tightened(info(remaining: 900, resetAfter: .seconds(60)), at: .start)
        #expect(told.remaining == 40)
        #expect(told.resetAfter > .seconds(5000))
        #expect(budget.tightened(info(remaining: 12), at: .start) == info(remaining: 12))
    }
}
