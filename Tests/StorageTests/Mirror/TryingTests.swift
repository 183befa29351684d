import Machine
import Storage
import Testing

@Suite("What may be done twice, told as stories")
struct TryingTests {
    private func seconds(_ seconds: Int) -> Instant { Instant(sinceStart: .seconds(seconds)) }

    @Test("It is tried, done and settled")
    func plain() {
        var trying = Trying(seed: 7)
        #expect(trying.handle(.begin, at: .start) == [.attempt])
        #expect(trying.handle(.done, at: .start) == [.settle])
        #expect(trying.state == .over && trying.handle(.wake, at: seconds(9)) == [])
    }

    @Test("A limit is waited out, what did not work is tried again, and longer and longer")
    func again() throws {
        var trying = Trying(seed: 7)
        _ = trying.handle(.begin, at: .start)
        #expect(trying.handle(.failed(retryAfter: .seconds(300)), at: .start) == [])
        #expect(trying.deadline == seconds(300))
        #expect(trying.handle(.wake, at: seconds(299)) == [])
        #expect(trying.handle(.wake, at: seconds(300)) == [.attempt])
        #expect(trying.handle(.failed(retryAfter: nil), at: seconds(300)) == [])
        #expect(try #require(trying.deadline) <= seconds(304))
    }

    @Test("It is left alone at first, and refused for good it is held")
    func pauseAndRefusal() {
        var trying = Trying(after: .seconds(60), seed: 7)
        #expect(trying.handle(.begin, at: .start) == [] && trying.deadline == seconds(60))
        #expect(trying.handle(.wake, at: seconds(60)) == [.attempt])
        #expect(trying.handle(.refused(.noPermission), at: seconds(60)) == [.hold(.noPermission)])
    }

    @Test(
        "A topic is written where there is none, or ours; somebody else's is left alone (MIRROR §7)",
        arguments: [
            (String?.none, TopicRule.write), ("", .write), ("Setup", .write), ("Recruiting", .write),
            ("Active", .isSo), ("Ask here about Kafka", .isSomebodys),
        ])
    func topics(current: String?, rule: TopicRule) {
        #expect(TopicRule(current: current, wanted: "Active", written: ["Recruiting", "Setup"]) == rule)
    }

    @Test("Between two topics are ten minutes (MIRROR §5)")
    func rest() {
        #expect(TopicRule.rest(since: nil) == .zero)
        #expect(TopicRule.rest(since: .seconds(0)) == .seconds(600))
        #expect(TopicRule.rest(since: .seconds(599)) == .seconds(1))
        #expect(TopicRule.rest(since: .seconds(700)) == .zero)
        #expect(TopicRule.rest(since: .seconds(-5)) == .seconds(600), "a calendar that went back")
    }
}
