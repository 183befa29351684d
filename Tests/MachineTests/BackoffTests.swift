import Machine
import Testing

@Suite("Back-off")
struct BackoffTests {
    @Test("Each wait is random below a ceiling that doubles, up to the cap")
    func ceilingDoubles() {
        var random = SeededRandom(seed: 7)
        var backoff = Backoff(base: .seconds(1), cap: .seconds(60))
        for ceiling in [1, 2, 4, 8, 16, 32, 60, 60] {
            let wait = backoff.next(using: &random)
            #expect(wait >= .zero && wait < .seconds(ceiling))
        }
    }

    @Test("Many failures stay at the cap and do not overflow")
    func manyFailures() {
        var random = SeededRandom(seed: 7)
        var backoff = Backoff(base: .seconds(1), cap: .seconds(600))
        for _ in 0..<1_000 { #expect(backoff.next(using: &random) < .seconds(600)) }
    }

    @Test("The mean is about half the ceiling: the jitter is full")
    func meanIsHalf() {
        var random = SeededRandom(seed: 42)
        let waits = (0..<1_000).map { _ in
            var backoff = Backoff(base: .seconds(2), cap: .seconds(60))
            return backoff.next(using: &random)
        }
        let mean = waits.reduce(.zero, +) / waits.count
        #expect(mean > .seconds(0.9) && mean < .seconds(1.1))
    }

    @Test("After a reset it begins anew")
    func reset() {
        var random = SeededRandom(seed: 7)
        var backoff = Backoff(base: .seconds(1), cap: .seconds(60))
        for _ in 0..<5 { _ = backoff.next(using: &random) }
        backoff.reset()
        #expect(backoff.failures == 0)
        #expect(backoff.next(using: &random) < .seconds(1))
    }
}
