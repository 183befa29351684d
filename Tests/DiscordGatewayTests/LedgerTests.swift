import Machine
import Testing

@testable import DiscordGateway

@Suite("The ledger of a session")
struct LedgerTests {
    private let point = ResumePoint(session: "abc", sequence: 7, url: "wss://resume.discord.gg")

    @Test("What was received before is no news")
    func replays() {
        var ledger = Ledger(point, at: .start)
        let news = [6, 7, 8, 8, 9].map { ledger.receive($0) }
        #expect(news == [false, false, true, false, true])
        #expect(ledger.received == 9)
    }

    @Test("The point is the last number before which all is handled")
    func contiguous() {
        var ledger = Ledger(point, at: .start)
        for sequence in 8...12 { _ = ledger.receive(sequence) }
        let points = [10, 8, 12, 9, 11].map { sequence in
            ledger.handle(sequence)
            return ledger.point.sequence
        }
        #expect(points == [7, 8, 8, 10, 12])
    }

    @Test("The store hears of it after 200 ms, and only when there is something to say")
    func remembering() {
        var ledger = Ledger(point, at: .start)
        #expect(ledger.deadline == nil)
        _ = ledger.receive(8)
        ledger.handle(8)
        #expect(ledger.due(at: Instant(sinceStart: .milliseconds(199))) == nil)
        #expect(ledger.due(at: Instant(sinceStart: .milliseconds(200)))?.sequence == 8)
        #expect(ledger.deadline == nil)
    }
}
