import Engines
import Foundation
import Storage
import Support
import Testing

/// How long it takes from what somebody does until others see it, when nothing is broken.
@Suite("Latency of the mirror", .serialized, .timeLimit(.minutes(10)))
struct LatencyTests {
    @Test("A card at rest follows within moments, and what is announced is there soon")
    func soon() async throws {
        let folder = try TemporaryFolder()
        let town = try await StormTown(20, on: .sqlite, captures: folder.url)
        let sandbox = town.sandbox
        for id in town.projects {
            _ = try await sandbox.awaits(in: StormTown.channel(of: id)) { !$0.isEmpty }
        }
        try await sandbox.settled()
        let clock = ContinuousClock()
        var (cards, posts): ([Duration], [Duration]) = ([], [])
        for id in town.projects {
            let channel = StormTown.channel(of: id)
            let began = clock.now
            let outcome = try await sandbox.type(
                "/lead log kind:adr text:\"Kafka over Pulsar\" project:\(id)", as: "lead")
            #expect(outcome.text.contains("Kafka over Pulsar"), "\(outcome.text)")
            async let post = Self.seen(from: began, in: channel, sandbox) { $0.contains("Kafka over Pulsar") }
            async let card = Self.seen(from: began, in: channel, sandbox) { $0.contains("\(id) · rev 2") }
            posts.append(try await post)
            cards.append(try await card)
        }
        try await sandbox.stop()
        await town.store.close()
        print("card: \(Self.told(cards)); announcement: \(Self.told(posts))")
        // The goals are 2 and 5 seconds at the 95th of a hundred (MIRROR §5); a machine that is shared may be slower.
        #expect(Self.most(cards) < .seconds(10), "\(Self.told(cards))")
        #expect(Self.most(posts) < .seconds(15), "\(Self.told(posts))")
    }

    private static func seen(
        from began: ContinuousClock.Instant, in channel: String, _ sandbox: Sandbox,
        _ isIt: @Sendable (String) -> Bool
    ) async throws -> Duration {
        _ = try await sandbox.awaits(in: channel) { $0.contains(where: isIt) }
        return ContinuousClock.now - began
    }

    /// What 95 of a hundred take at most.
    private static func most(_ times: [Duration]) -> Duration {
        times.sorted()[(times.count * 95 + 99) / 100 - 1]
    }

    private static func told(_ times: [Duration]) -> String {
        "p50 \(times.sorted()[times.count / 2]), p95 \(most(times))"
    }
}
