import Machine
import Testing

@Suite("Seeded randomness")
struct SeededRandomTests {
    @Test("The same seed gives the same numbers")
    func repeatable() {
        var one = SeededRandom(seed: 1)
        var two = SeededRandom(seed: 1)
        for _ in 0..<100 { #expect(one.next() == two.next()) }
    }

    @Test("Unit numbers stay below one and spread")
    func unit() {
        var random = SeededRandom(seed: 3)
        let numbers = (0..<10_000).map { _ in random.unit() }
        #expect(numbers.allSatisfy { $0 >= 0 && $0 < 1 })
        let mean = numbers.reduce(0, +) / Double(numbers.count)
        #expect(abs(mean - 0.5) < 0.02)
    }
}
