import Cards
import DiscordModel
import Interactions
import Machine
import ProjectModel
import Storage
import Testing

@testable import Commands

/// People at random: whatever they type, press, choose and write, an answer comes that Discord takes (the bench checks
/// each), and nothing breaks.
@Suite("Random leads")
struct LeadClickerTests {
    private static let lines = [
        "/lead advance", "/lead advance to:Dormant", "/lead advance to:x", "/lead milestone action:Add",
        "/lead milestone action:Add title:Step when:5/6", "/lead milestone action:Done",
        "/lead milestone action:Move date when:in 2 weeks", "/lead milestone action:Drop",
        "/lead twist action:Preview", "/lead twist action:Edit text", "/lead twist action:Schedule",
        "/lead twist action:Schedule when:mon 9am deadline:5/6", "/lead twist action:Announce now",
        "/lead twist action:Cancel schedule", "/lead announce", "/lead checkin status:Blocked",
        "/lead checkin status:Taking a break back:in 3 days", "/lead log kind:Blocker text:No cluster",
        "/lead log kind:Blocker resolved text:Found one", "/lead log kind:Monthly cost text:12", "/lead edit",
        "/lead credit member:contributor",
    ]
    private static let words = [
        "", "5", "in 3 weeks", "5/6", "https://example.org/a", "A few words, long enough for a reason.",
        "@everyone `code` [x](https://example.org) \n# head", String(repeating: "ß", count: 300),
    ]

    @Test("Nothing they do goes unanswered, and the twist is announced at most once", arguments: 1...10)
    func clicking(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        var listings: [Listing] = [ProjectState.setup, .recruiting, .active, .phase2, .complete].map {
            .sample("Project \($0.rawValue)", $0, wants: "Data Engineer")
        }
        listings[2].twist = Twist("The regulator arrives.")
        for index in listings.indices {
            listings[index].team = [TeamMember(Bench.Person.contributor.id, role: "Writer")]
        }
        let bench = try await Bench(listings)
        var told: [String] = []
        for _ in 0..<120 {
            let person =
                [Bench.Person.lead, .lead, .lead, .steward, .contributor, .member]
                .randomElement(using: &random) ?? .lead
            let place = Bench.Place.project(Int.random(in: 1...5, using: &random))
            do {
                try await act(bench, as: person, in: place, &random, &told)
            } catch {
                Issue.record("seed \(seed): \(told.suffix(8).joined(separator: " → ")): \(error)")
                return
            }
            if Int.random(in: 0..<12, using: &random) == 0 {
                try await bench.advance(.seconds(Int.random(in: 30...200_000, using: &random)))
            }
        }
        for number in 1...5 {
            let history = try await bench.store.changes(of: Project.ID(number), in: Bench.community.id)
            let announced = history.count {
                if case .twist(.announced) = $0.recorded.change { true } else { false }
            }
            #expect(announced <= 1, "seed \(seed)")
        }
    }

    private func act(
        _ bench: Bench, as person: Bench.Person, in place: Bench.Place, _ random: inout SeededRandom,
        _ told: inout [String]
    ) async throws {
        if let form = bench.form {
            let entries = form.entries(from: Self.words, &random)
            told.append("fill \(entries)")
            return try await bench.fill(entries, as: person, in: place)
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
            return try await bench.press(
                id: id, values: values, kind: values.isEmpty ? 2 : 3, as: person, in: place)
        }
        let line = Self.lines.randomElement(using: &random) ?? "/lead edit"
        told.append("\(person) \(line)")
        try await bench.type(line, as: person, in: place)
    }
}
