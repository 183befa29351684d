import Machine
import Storage
import Testing

extension Instant {
    fileprivate static func milliseconds(_ count: Int) -> Instant {
        Instant(sinceStart: .milliseconds(count))
    }
}

@Suite("Whose turn it is to speak")
struct TurnsTests {
    @Test("Twenty may speak at once, then one every twentieth of a second")
    func pace() {
        var turns = Turns()
        var granted = (1...30).flatMap { turns.handle(.asked($0, .announcement), at: .start) }
        #expect(granted.count == 20)
        var now = Instant.start
        while let deadline = turns.deadline {
            now = deadline
            granted += turns.handle(.wake, at: now)
        }
        #expect(granted == (1...30).map { .granted($0) })
        #expect(now == .milliseconds(500))
        #expect(turns.handle(.wake, at: .milliseconds(600)) == [])
        #expect(
            (31...60).flatMap { turns.handle(.asked($0, .announcement), at: .milliseconds(5_000)) }.count
                == 20)
    }

    @Test("Who goes on for another lets a second pass, for that one may have used it up, and begins slowly")
    func heir() {
        var turns = Turns(after: .milliseconds(5_000))
        #expect((1...30).flatMap { turns.handle(.asked($0, .announcement), at: .milliseconds(5_000)) } == [])
        #expect(turns.deadline == .milliseconds(6_050))
        #expect(turns.handle(.wake, at: .milliseconds(6_050)) == [.granted(1)])
        #expect(turns.handle(.wake, at: .milliseconds(6_099)) == [])
        #expect(turns.handle(.wake, at: .milliseconds(6_100)) == [.granted(2)])
    }

    @Test("The more pressing goes first, and equals in the order in which they asked")
    func order() {
        var turns = Turns()
        for number in 1...20 { _ = turns.handle(.asked(number, .card), at: .start) }
        let asked: [Turns.Urgency] = [.topic, .card, .announcement, .digest, .decision, .desk, .announcement]
        for (index, urgency) in asked.enumerated() {
            #expect(turns.handle(.asked(21 + index, urgency), at: .start) == [])
        }
        let granted = turns.handle(.wake, at: .milliseconds(1_000))
        #expect(granted == [25, 26, 23, 27, 22, 24, 21].map { .granted($0) })
    }
}

/// MIRROR §12: whatever Discord answers, each channel shows everything once and in order.
@Suite("A storm of limits")
struct LimitStormTests {
    private static let lanes = 8
    private static let messages = 20

    @Test(
        "429s, stumbles and lost answers cost time, never order, and never a second message", arguments: 1...8
    )
    func order(seed: Int) {
        var storm = LimitStorm(lanes: Self.lanes, messages: Self.messages, seed: UInt64(seed))
        let shown = storm.run()
        for (lane, messages) in shown.enumerated() {
            #expect(messages == Array(0..<Self.messages), "seed \(seed), lane \(lane)")
        }
        #expect(storm.mostInASecond <= 2 * Turns.perSecond, "seed \(seed)")
        #expect(storm.refusals > Self.lanes * Self.messages / 4, "seed \(seed): there was a storm")
    }

    @Test("A thousand votes in ten seconds are at most three edits of a card, also while Discord is slow")
    func votes() {
        var (board, edits) = (Board(message: 5, seed: 1), 0)
        var answer: Instant?
        for number in 0..<1_000 {
            let now = Instant.milliseconds(10 * number)
            if let due = answer, due <= now {
                answer = nil
                edits += board.handle(.shown(message: 5, isNew: true), at: now).count
            }
            if !board.handle(.wanted, at: now).isEmpty {
                edits += 1
                answer = now + .milliseconds(700)
            }
        }
        while let deadline = board.deadline {
            edits += board.handle(.wake, at: deadline).count
            _ = board.handle(.shown(message: 5, isNew: true), at: deadline + .milliseconds(700))
        }
        #expect((2...3).contains(edits))
    }
}

/// Lanes that tell their messages one after the other, through `Turns` and `Delivery`, to a Discord that has a bad day.
private struct LimitStorm {
    private struct Lane {
        var next = 0
        var delivery: Delivery?
        /// What the channel shows, and since when its nonces are known.
        var shown: [Int] = []
        var arrived: [Int: Instant] = [:]
    }

    private var lanes: [Lane]
    private let messages: Int
    private var turns = Turns()
    private var asking: [Int: Int] = [:]
    private var lastAsked = 0
    private var now = Instant.start
    private var random: SeededRandom
    private var sent: [Instant] = []
    private(set) var refusals = 0

    init(lanes: Int, messages: Int, seed: UInt64) {
        self.lanes = Array(repeating: Lane(), count: lanes)
        self.messages = messages
        random = SeededRandom(seed: seed)
    }

    /// What each channel shows in the end.
    mutating func run() -> [[Int]] {
        for lane in lanes.indices { begin(lane) }
        while let next = (lanes.compactMap(\.delivery?.deadline) + [turns.deadline].compactMap(\.self)).min()
        {
            now = max(now, next)
            grant(turns.handle(.wake, at: now))
            for lane in lanes.indices where lanes[lane].delivery?.deadline.map({ $0 <= now }) == true {
                hand(.wake, to: lane)
            }
        }
        return lanes.map(\.shown)
    }

    var mostInASecond: Int {
        sent.indices.map { index in
            sent[index...].prefix { $0 < sent[index] + .seconds(1) }.count
        }.max() ?? 0
    }

    private mutating func begin(_ lane: Int) {
        guard lanes[lane].next < messages else {
            lanes[lane].delivery = nil
            return
        }
        lanes[lane].delivery = Delivery(isLeftOver: false, seed: random.next())
        hand(.begin, to: lane)
    }

    private mutating func hand(_ input: Delivery.Input, to lane: Int) {
        for effect in lanes[lane].delivery?.handle(input, at: now) ?? [] {
            switch effect {
            case .send:
                lastAsked += 1
                asking[lastAsked] = lane
                grant(turns.handle(.asked(lastAsked, .announcement), at: now))
            case .look:
                let isThere = lanes[lane].shown.contains(lanes[lane].next)
                hand(isThere ? .found(message: 1) : .absent, to: lane)
            case .settle:
                lanes[lane].next += 1
                begin(lane)
            case .finish, .hold: Issue.record("nothing is finished or held here")
            }
        }
    }

    private mutating func grant(_ effects: [Turns.Effect]) {
        for case .granted(let number) in effects {
            guard let lane = asking.removeValue(forKey: number) else { continue }
            sent.append(now)
            hand(answer(to: lane), to: lane)
        }
    }

    private mutating func answer(to lane: Int) -> Delivery.Input {
        let fate = Int.random(in: 0..<10, using: &random)
        if fate < 4 {
            refusals += 1
            return .unsent(retryAfter: .milliseconds(Int.random(in: 100...90_000, using: &random)))
        }
        if fate != 4 { arrive(lane) }
        return fate < 6 ? .lost : .accepted(message: 1)
    }

    /// Discord drops a repetition for some minutes; after that it would show it again.
    private mutating func arrive(_ lane: Int) {
        let message = lanes[lane].next
        if let first = lanes[lane].arrived[message], now < first + .seconds(180) { return }
        lanes[lane].arrived[message] = now
        lanes[lane].shown.append(message)
    }
}
