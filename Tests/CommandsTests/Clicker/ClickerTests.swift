import Foundation
import Interactions
import ProjectModel
import Storage
import Testing

@testable import Commands

/// People who do anything. `GUILDHALL_CLICKS` clicks longer, `GUILDHALL_SEED` another way (`make soak`).
@Suite("The random clicker")
struct ClickerTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let clicks = environment["GUILDHALL_CLICKS"].flatMap(Int.init) ?? 20_000
    private static let seed = environment["GUILDHALL_SEED"].flatMap(UInt64.init) ?? 11
    /// Fewer leave things out.
    private static let mustMeetAll = clicks >= 20_000

    @Test("Whatever twenty people type, press or forge is answered, within their rights, and breaks nothing")
    func clicking() async throws {
        var report = try await Self.lives(in: Self.seed, clicks: Self.clicks)
        // Whoever comes after goes for what chance has passed by so far.
        for later in 1...4 where Self.mustMeetAll && !report.isComplete {
            let seed = Self.seed + UInt64(later) * 100
            try await report.add(Self.lives(in: seed, clicks: Self.clicks / 4, after: report))
        }
        print("The random clicker, seed \(Self.seed): \(report)")
        #expect(report.faults == [])
        guard Self.mustMeetAll else { return }
        #expect(report.changes > Self.clicks / 8, "seed \(Self.seed): \(report)")
        #expect(report.unheard == [], "seed \(Self.seed): nobody did this. \(report)")
        #expect(report.unmade == [], "seed \(Self.seed): this never happened. \(report)")
    }

    /// Two towns that know nothing of each other, one for each core of a small machine.
    private static func lives(in seed: UInt64, clicks: Int, after past: ClickerReport = ClickerReport())
        async throws -> ClickerReport
    {
        async let one = life(in: seed, clicks: clicks / 2, after: past)
        async let other = life(in: seed + 1_000, clicks: clicks / 2, after: past)
        var both = try await one
        try await both.add(other)
        return both
    }

    private static func life(in seed: UInt64, clicks: Int, after past: ClickerReport) async throws
        -> ClickerReport
    {
        let bench = try await Bench.town()
        let lease = try await bench.store.acquire("courier/5", as: "town", for: .seconds(3_600))
        let courier = lease.map { Outbox(bench.store, of: Bench.community.id, holding: $0) }
        let clicker = Clicker(bench, courier: courier, seed: seed, knowing: past.exercised)
        var watch = try await ClickerWatch(clicker)
        let missing = past.missing
        var (faults, click): ([String], Int) = ([], 0)
        // Whoever came for what was left is done when it is; and ten faults are enough to look at.
        while click < clicks, faults.count < 10, !watch.hasSeen(missing) {
            click += 1
            let story: [String]
            do {
                try await watch.next()
                story = watch.objections
            } catch {
                story = ["\(error)"]
            }
            faults += story.map { "seed \(seed), click \(click), \(watch.last): \($0)" }
        }
        faults += try await bench.store.disagreements().map {
            "seed \(seed): \($0) is not what its history tells"
        }
        return ClickerReport(watch, faults: faults, clicks: click, after: past)
    }
}
