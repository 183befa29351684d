import Machine
import Testing

@testable import DiscordGateway

@Suite("A random walk")
struct RandomWalkTests {
    @Test(
        "100,000 inputs in any order break no invariant and trap nowhere",
        arguments: [1, 20_261_123] as [UInt64])
    func walk(seed: UInt64) throws {
        var walker = Walker(seed: seed)
        for step in 0..<50_000 {
            if let broken = walker.step() {
                Issue.record("seed \(seed), step \(step): \(broken)\n\(walker.trail)")
                return
            }
        }
        #expect(
            walker.visited.count == 11, "seed \(seed) never came to every state: \(walker.visited.sorted())")
    }

    @Test("The lists of successors say what happens, no less and no more")
    func successors() throws {
        var walker = Walker(seed: 7)
        for _ in 0..<50_000 { _ = walker.step() }
        var seen = walker.transitions
        for transcript in Transcript.all {
            var player = TranscriptPlayer(transcript)
            _ = player.play()
            seen.formUnion(player.transitions)
        }
        let written = try StateLists().transitions
        #expect(seen.subtracting(written) == [], "happened and is not listed")
        #expect(written.subtracting(seen) == [], "is listed and never happened")
    }
}
