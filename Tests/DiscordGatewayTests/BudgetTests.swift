import Machine
import Testing

@testable import DiscordGateway

@Suite("What a connection may send")
struct BudgetTests {
    @Test("A flood of commands leaves room for every heartbeat of the minute")
    func commands() {
        var budget = SendBudget(heartbeatInterval: .seconds(1))
        var sent = 0
        while budget.commandOpening(at: .start) <= .start {
            budget.take(at: .start)
            sent += 1
        }
        #expect(sent == 48)
        #expect(budget.commandOpening(at: .start) == Instant(sinceStart: .seconds(60)))
    }

    @Test("A flood of requested heartbeats leaves room for the scheduled ones")
    func requests() {
        var budget = SendBudget(heartbeatInterval: .milliseconds(41_250))
        var sent = 0
        while budget.admitsRequestedHeartbeat(at: .start) {
            budget.take(at: .start)
            sent += 1
        }
        #expect(sent == 116)
    }

    @Test("A window forgets what is a whole period old")
    func window() {
        var window = Window(limit: 2, per: .seconds(10))
        window.take(at: .start)
        window.take(at: Instant(sinceStart: .seconds(4)))
        #expect(window.opening(at: Instant(sinceStart: .seconds(5))) == Instant(sinceStart: .seconds(10)))
        #expect(window.count(at: Instant(sinceStart: .seconds(10))) == 1)
        #expect(window.opening(at: Instant(sinceStart: .seconds(10))) == Instant(sinceStart: .seconds(10)))
    }

    @Test("A heart bears no interval that would break the budget or hide a dead connection")
    func bearableInterval() {
        #expect(Heart(interval: .zero, jitter: 0.5, at: .start).interval == .seconds(1))
        #expect(Heart(interval: .seconds(86_400), jitter: 0.5, at: .start).interval == .seconds(300))
    }
}
