import Machine
import Support
import Testing

/// What one wants of storms: numbers that wait, are told to one, and are acknowledged. Only so many are under way at a
/// time, so a storm that is killed after some answers has never done everything.
struct Crowd {
    static let window = 24

    private(set) var waiting: [Int]
    private(set) var told: Set<Int> = []
    private(set) var acknowledged: Set<Int> = []
    /// What a storm says it did itself.
    private(set) var kept: Set<Int> = []
    private var underWay: Set<Int> = []

    init(_ numbers: some Sequence<Int>) {
        waiting = Array(numbers)
    }

    /// Asks for some again that were acknowledged.
    func remind(_ storm: Child, _ count: Int, using random: inout SeededRandom) {
        for number in acknowledged.sorted().shuffled(using: &random).prefix(count) { storm.tell("\(number)") }
    }

    /// Tells numbers as answers come, until so many have come or there is nothing more.
    /// - Returns: how many came.
    mutating func feed(_ storm: Child, upTo patience: Int) async throws -> Int {
        tell(storm)
        var heard = 0
        guard !underWay.isEmpty else { return heard }
        for await line in storm.lines {
            if hear(line) { heard += 1 }
            if heard == patience { return heard }
            tell(storm)
            if underWay.isEmpty { return heard }
        }
        throw Child.Failure(
            "a storm ended by itself: \(try await storm.ended()) \(storm.errors)")
    }

    /// Tells everything that waits, and that it is all.
    mutating func feedAll(_ storm: Child) {
        underWay.formUnion(waiting)
        told.formUnion(waiting)
        for number in waiting { storm.tell("\(number)") }
        waiting = []
        storm.endInput()
    }

    /// Hears the rest, after a kill or the end of its input; what was under way and not answered waits again.
    /// - Returns: whether it came to its end by itself.
    mutating func hearOut(_ storm: Child) async throws -> Bool {
        var isDone = false
        for await line in storm.lines {
            if line == "done" { isDone = true } else { _ = hear(line) }
        }
        waiting = underWay.sorted() + waiting
        underWay = []
        return try await storm.ended().code == 0 && isDone
    }

    private mutating func tell(_ storm: Child) {
        while underWay.count < Self.window, !waiting.isEmpty {
            let number = waiting.removeFirst()
            underWay.insert(number)
            told.insert(number)
            storm.tell("\(number)")
        }
    }

    /// Whether the line answers something that is under way.
    private mutating func hear(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        guard words.count == 2, let number = Int(words[1]), words[0] == "kept" || words[0] == "known" else {
            Issue.record("a storm said “\(line)”")
            return false
        }
        if words[0] == "kept" {
            #expect(!acknowledged.contains(number), "\(number) was acknowledged before, and is done again")
            kept.insert(number)
        }
        acknowledged.insert(number)
        return underWay.remove(number) != nil
    }
}
