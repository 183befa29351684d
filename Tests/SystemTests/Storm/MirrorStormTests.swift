import Engines
import Foundation
import Storage
import Support
import Testing

/// What the mirror promises, with everything breaking at once. `make storm` plays long ones: `GUILDHALL_STORM` is the number
/// of changes, `GUILDHALL_STORM_SEED` a seed of one's own, `GUILDHALL_STORM_ENGINE` one engine.
@Suite("The storm of the mirror", .serialized, .timeLimit(.minutes(60)))
struct MirrorStormTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let changes = environment["GUILDHALL_STORM"].flatMap(Int.init)
    /// `make test` plays the same storm each time, `make storm` that one and another.
    private static let seeds: [UInt64] =
        if let own = environment["GUILDHALL_STORM_SEED"].flatMap(UInt64.init) {
            [own]
        } else {
            changes == nil ? [14] : [14, .random(in: 1...999_999)]
        }
    private static let engines =
        Engine.allCases.first { "\($0)" == environment["GUILDHALL_STORM_ENGINE"] }.map { [$0] }
        ?? Engine.allCases
    private static let size = MirrorStorm.Size(
        changes: changes ?? 300, kills: max(8, (changes ?? 0) / 60), projects: 20,
        patience: .seconds(max(90, (changes ?? 0) / 4)))

    @Test(
        "While everything breaks, each channel tells each change once and in order, and every card is the newest",
        arguments: engines, seeds)
    func storm(engine: Engine, seed: UInt64) async throws {
        let name = "storm-\(engine)-\(seed)"
        let scratch = try TemporaryFolder()
        let captures = Self.environment["GUILDHALL_CAPTURES"].map { URL(filePath: $0) } ?? scratch.url
        let folder = captures.appending(path: name)
        let town = try await StormTown(Self.size.projects, on: engine, captures: folder)
        var storm = MirrorStorm(town, Self.size, seed: seed)
        let clock = ContinuousClock()
        let began = clock.now
        try await storm.rage()
        let changes = try await storm.changes()
        let evidence = try await town.evidence()
        let verdict = Verdict(evidence)
        let traffic = Traffic(evidence.processes)
        let circumstances = "\(engine.rawValue), seed \(seed): \(changes) changes, \(storm.toll)"
        print("\(circumstances), in \(clock.now - began); \(traffic), \(evidence.adopted) duplicates adopted")
        #expect(traffic.exhausted.isEmpty, "nothing was asked of a limit that was known to be exhausted")
        #expect(traffic.invalidShare < 0.05, "\(traffic)")
        #expect(changes >= Self.size.changes && storm.kills >= Self.size.kills, "\(circumstances)")
        #expect(evidence.plan.count > changes, "there is something to judge")
        for complaint in verdict.complaints { Issue.record("\(circumstances): \(complaint)") }
        await town.store.close()
    }
}
