import Cards
import DiscordModel
import Interactions
import Machine
import ProjectModel
import Storage
import Testing

@testable import Commands

/// Stewards and others at random: whatever they type, press, choose and write, an answer comes that Discord takes (the bench
/// checks each), and what is stored is what its history tells.
@Suite("Random stewards")
struct StewardClickerTests {
    private static let lines = [
        "/steward queue", "/steward queue show:reviews", "/steward queue show:people", "/steward decide",
        "/steward decide proposal:P-001", "/steward decide proposal:P-002 outcome:approve",
        "/steward decide proposal:P-001 outcome:experiment", "/steward decide proposal:P-001 outcome:notnow",
        "/steward decide proposal:P-002 outcome:changes", "/steward decide proposal:P-001 outcome:reverse",
        "/steward decide proposal:P-002 outcome:take", "/steward lead member:contributor project:P-003",
        "/steward lead member:proposer project:P-001", "/steward state to:archived project:P-004",
        "/steward state to:dormant project:P-003", "/steward state to:maintained project:P-004",
        "/steward state to:active project:P-003", "/steward state to:asleep project:P-003", "/steward away",
        "/steward away until:5/6", "/steward away back:true", "/steward export what:all",
        "/vote proposal:P-001 stance:support", "/vote proposal:P-002 stance:support",
        "/proposals proposal:P-001",
        "/lead advance project:P-001",
    ]
    private static let words = [
        "", "in 3 weeks", "5/6", "https://example.org/a",
        "Words that are long enough to be kind ones, and a little longer.",
        "@everyone `code` [x](https://example.org) \n# head and forty characters of it",
        String(repeating: "ß", count: 90),
    ]

    @Test("Nothing they do goes unanswered, and every history tells what is stored", arguments: 1...10)
    func clicking(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        let bench = try await Bench(proposing: .tracker, .called("Harbour Lights"))
        for state in [ProjectState.active, .complete] {
            let listing = Listing.sample("Project \(state.rawValue)", state)
            _ = try await bench.store.change(in: Bench.community.id) {
                try $0.register(listing, by: .commandLine, at: Bench.noon)
            }
        }
        var told: [String] = []
        for _ in 0..<120 {
            let people: [Bench.Person] = [
                .steward, .coreSteward, .coreSteward, .mappedSteward, .proposer, .member,
            ]
            let person = people.randomElement(using: &random) ?? .steward
            do {
                try await act(bench, as: person, &random, &told)
            } catch {
                Issue.record("seed \(seed): \(told.suffix(8).joined(separator: " → ")): \(error)")
                return
            }
            if Int.random(in: 0..<12, using: &random) == 0 {
                try await bench.advance(.seconds(Int.random(in: 30...600_000, using: &random)))
            }
        }
        #expect(try await bench.store.disagreements().isEmpty, "seed \(seed)")
    }

    private func act(
        _ bench: Bench, as person: Bench.Person, _ random: inout SeededRandom, _ told: inout [String]
    ) async throws {
        if let form = bench.form {
            let entries = form.entries(from: Self.words, &random)
            told.append("fill \(entries)")
            return try await bench.fill(entries, as: person)
        }
        let cards = [bench.whisper, bench.posted].compactMap(\.self)
        let presses = cards.flatMap { $0.actions.values.sorted() }.map { ($0, [String]()) }
        let choices = cards.flatMap(\.selects).flatMap { select in
            select.options.map { (select.action, [$0.value]) }
        }
        if Int.random(in: 0..<3, using: &random) > 0,
            let (id, values) = (presses + choices).randomElement(using: &random)
        {
            told.append("\(person) \(id) \(values)")
            return try await bench.press(id: id, values: values, kind: values.isEmpty ? 2 : 3, as: person)
        }
        let line = Self.lines.randomElement(using: &random) ?? "/steward queue"
        told.append("\(person) \(line)")
        try await bench.type(line, as: person)
    }
}
