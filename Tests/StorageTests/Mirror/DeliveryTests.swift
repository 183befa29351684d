import Machine
import Storage
import Testing

extension Instant {
    fileprivate static func seconds(_ seconds: Double) -> Instant {
        Instant(sinceStart: .milliseconds(Int64(seconds * 1_000)))
    }
}

@Suite("A delivery, told as stories")
struct DeliveryTests {
    private func begun(isLeftOver: Bool = false, hasMore: Bool = false) -> (Delivery, [Delivery.Effect]) {
        var delivery = Delivery(isLeftOver: isLeftOver, hasMore: hasMore, seed: 7)
        let effects = delivery.handle(.begin, at: .start)
        return (delivery, effects)
    }

    @Test("It is sent, accepted and settled")
    func plain() {
        var (delivery, effects) = begun()
        #expect(effects == [.send])
        #expect(delivery.handle(.accepted(message: 9), at: .seconds(1)) == [.settle(message: 9)])
        #expect(delivery.state == .done(message: 9) && delivery.deadline == nil)
        #expect(delivery.handle(.wake, at: .seconds(99)) == [], "done is done")
    }

    @Test("What is there but wants a pin is finished before it is settled")
    func more() {
        var (delivery, _) = begun(hasMore: true)
        #expect(delivery.handle(.accepted(message: 9), at: .seconds(1)) == [.finish(message: 9)])
        #expect(delivery.handle(.finished, at: .seconds(2)) == [.settle(message: 9)])
    }

    @Test("A limit is waited out for as long as Discord says, and there is nothing to look for")
    func limited() {
        var (delivery, _) = begun()
        #expect(delivery.handle(.unsent(retryAfter: .seconds(300)), at: .start) == [])
        #expect(delivery.deadline == .seconds(300))
        #expect(delivery.handle(.wake, at: .seconds(299)) == [])
        #expect(delivery.handle(.wake, at: .seconds(300)) == [.send])
    }

    @Test("A lost answer is asked for again under the same nonce, while Discord still knows it")
    func lost() {
        var (delivery, _) = begun()
        #expect(delivery.handle(.lost, at: .start) == [])
        let retry = delivery.deadline ?? .start
        #expect(retry <= .seconds(2))
        #expect(delivery.handle(.wake, at: retry) == [.send])
        #expect(delivery.handle(.accepted(message: 9), at: retry) == [.settle(message: 9)])
    }

    @Test("What has no nonce is never repeated unless it was looked for when nothing could come any more")
    func withoutNonce() {
        func seconds(_ seconds: Double) -> Instant { .seconds(seconds) }
        var delivery = Delivery(isLeftOver: false, hasNonce: false, seed: 7)
        #expect(delivery.handle(.begin, at: .start) == [.send])
        #expect(delivery.handle(.lost, at: .start) == [] && delivery.deadline == seconds(10))
        #expect(delivery.handle(.wake, at: seconds(10)) == [.look])
        #expect(delivery.handle(.absent, at: seconds(10)) == [.send])
        #expect(delivery.handle(.unsent(retryAfter: .seconds(5)), at: seconds(10)) == [])
        #expect(delivery.handle(.wake, at: seconds(15)) == [.send], "it surely did not arrive")
        var leftOver = Delivery(isLeftOver: true, hasNonce: false, seed: 7)
        #expect(leftOver.handle(.begin, at: .start) == [] && leftOver.deadline == seconds(10))
        #expect(leftOver.handle(.wake, at: seconds(10)) == [.look])
        #expect(leftOver.handle(.found(message: 9), at: seconds(10)) == [.settle(message: 9)])
    }

    @Test("After two minutes nothing is repeated that was not looked for")
    func lookFirst() {
        var (delivery, _) = begun()
        _ = delivery.handle(.lost, at: .start)
        #expect(delivery.handle(.wake, at: .seconds(120)) == [.look])
        #expect(delivery.handle(.unseen, at: .seconds(121)) == [])
        let again = delivery.deadline ?? .start
        #expect(delivery.handle(.wake, at: again) == [.look], "not having seen is no reason to send")
        #expect(delivery.handle(.absent, at: again) == [.send])
    }

    @Test("The window is counted from the first try that may have arrived")
    func windowOfFirst() {
        var (delivery, _) = begun()
        _ = delivery.handle(.lost, at: .start)
        #expect(delivery.handle(.wake, at: .seconds(100)) == [.send])
        _ = delivery.handle(.lost, at: .seconds(115))
        #expect(delivery.handle(.wake, at: .seconds(125)) == [.look])
    }

    @Test("What a former process left is looked for before anything else, and adopted")
    func leftOver() {
        var (delivery, effects) = begun(isLeftOver: true)
        #expect(effects == [.look])
        #expect(delivery.handle(.found(message: 5), at: .seconds(1)) == [.settle(message: 5)])
    }

    @Test("What is refused is held, and whoever frees it knows whether it must be looked for")
    func refused() {
        var (delivery, _) = begun()
        #expect(
            delivery.handle(.refused(.noPermission), at: .start) == [.hold(.noPermission, isInDoubt: false)])
        var (other, _) = begun()
        _ = other.handle(.lost, at: .start)
        _ = other.handle(.wake, at: .seconds(60))
        #expect(
            other.handle(.refused(.channelGone), at: .seconds(61)) == [.hold(.channelGone, isInDoubt: true)])
        #expect(other.state == .held(.channelGone))
    }

    @Test(
        "Discord's answers are for good, or pass",
        arguments: [
            (404, 10003, HoldReason.channelGone), (403, 50013, .noPermission), (403, 50001, .noPermission),
            (403, 50007, .messagesClosed), (400, 50035, .refused(50035)), (400, 160006, .noRoom),
            (400, 200000, .filtered), (403, nil, .noPermission), (400, nil, .refused(400)),
            (500, nil, nil), (502, 0, nil), (429, nil, nil), (401, 0, nil), (408, nil, nil),
        ] as [(Int, Int?, HoldReason?)])
    func codes(status: Int, code: Int?, reason: HoldReason?) {
        #expect(HoldReason(status: status, code: code) == reason)
        if let reason { #expect(HoldReason(name: reason.name) == reason) }
    }
}

/// A channel that keeps what arrives, and a nonce for a while.
private struct Channel {
    var messages = 0
    var nonceUntil: Instant?

    mutating func receive(at now: Instant) {
        if let until = nonceUntil, now < until { return }
        messages += 1
        // “The past few minutes” are three here.
        nonceUntil = now + .seconds(180)
    }
}

@Suite("A delivery, at random")
struct DeliveryWalkTests {
    /// As the states' own comments have it.
    static let transitions: [String: Set<String>] = [
        "begun": ["sending", "looking"], "sending": ["waiting", "looking", "finishing", "done", "held"],
        "waiting": ["sending", "looking"],
        "looking": ["sending", "finishing", "done", "waiting", "held"], "finishing": ["done"],
    ]

    @Test("However answers are lost and processes die, one message stands there, and it ends")
    func walk() {
        let seed: UInt64 = 1_127
        var random = SeededRandom(seed: seed)
        for round in 0..<20_000 { live(using: &random, "seed \(seed), round \(round)") }
    }

    private func live(using random: inout SeededRandom, _ note: String) {
        var channel = Channel()
        var now = Instant.start
        var delivery = Delivery(isLeftOver: false, hasMore: Bool.random(using: &random), seed: random.next())
        var inputs: [Delivery.Input] = [.begin]
        var settled = false
        for _ in 0..<200 where !settled {
            if inputs.isEmpty {
                now = max(now, delivery.deadline ?? now)
                inputs.append(.wake)
            }
            let before = name(delivery.state)
            let effects = delivery.handle(inputs.removeFirst(), at: now)
            let after = name(delivery.state)
            if before != after {
                #expect(Self.transitions[before]?.contains(after) == true, "\(note): \(before) to \(after)")
            }
            for effect in effects {
                now = now + .seconds(Int.random(in: 0...20, using: &random))
                switch effect {
                case .send: inputs.append(send(to: &channel, at: now, using: &random))
                case .look:
                    let sees = Int.random(in: 0..<3, using: &random) > 0
                    inputs.append(!sees ? .unseen : channel.messages > 0 ? .found(message: 1) : .absent)
                case .finish: inputs.append(.finished)
                case .settle: settled = true
                case .hold: Issue.record("\(note): nothing was refused")
                }
            }
            if Int.random(in: 0..<25, using: &random) == 0, !settled {
                // Killed: the next process knows only that it was in flight.
                delivery = Delivery(isLeftOver: true, seed: random.next())
                inputs = [.begin]
                now = now + .seconds(Int.random(in: 1...600, using: &random))
            }
        }
        #expect(settled, "\(note): \(delivery.state)")
        #expect(channel.messages == 1, "\(note)")
    }

    private func send(to channel: inout Channel, at now: Instant, using random: inout SeededRandom)
        -> Delivery.Input
    {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return .unsent(retryAfter: .seconds(Int.random(in: 1...300, using: &random)))
        case 1: return .lost
        case 2:
            channel.receive(at: now)
            return .lost
        default:
            channel.receive(at: now)
            return .accepted(message: 1)
        }
    }

    private func name(_ state: Delivery.State) -> String { String("\(state)".prefix { $0 != "(" }) }
}
