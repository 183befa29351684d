import Cards
import Machine
import ProjectModel
import Storage
import Testing

@testable import Commands

/// People of all standings press whatever they see around proposals, send whatever opens, and use each other's cards.
@Suite("A walk among proposals")
struct ProposalsWalkTests {
    private static let lines = [
        "/proposals", "/proposals show:All", "/proposals proposal:P-001", "/proposals proposal:P-002",
        "/propose",
        "/vote proposal:P-001", "/vote proposal:P-002 stance:concern reason:Hm", "/vote",
        "/propose draft:tracker",
    ]

    /// What stands in a form when somebody who is in a hurry sends it.
    private static let entries: [String: Bench.Entry] = [
        "What kind is it?": "question", "What is your concern?": "Who keeps it running?",
        "Your reply": "We do.",
        "Your time": true, "How is yours different?": "It is about ships, not parcels.",
        "Title": "Logistics Tracker",
        "Months in all": "4",
    ]

    @Test("Nobody does what is not theirs, and every press is answered", arguments: 1...6)
    func walk(seed: UInt64) async throws {
        var random = SeededRandom(seed: seed)
        let bench = try await Bench(proposing: .tracker, .called("Harbour Lights"))
        var walked: [String] = []
        for _ in 0..<120 {
            let person = try #require(Bench.Person.allCases.randomElement(using: &random))
            bench.now = bench.now.advanced(by: .seconds(60))
            let cards = [bench.whisper, bench.updated, bench.posted].compactMap(\.self)
            let presses = cards.flatMap(\.buttons).compactMap(\.action).map { ($0, [String]()) }
            let choices = cards.flatMap(\.selects).flatMap { select in
                select.options.map { (select.action, [$0.value]) }
            }
            do {
                if bench.form != nil, Bool.random(using: &random) {
                    walked.append("\(person) sends")
                    let labels = Set(bench.fields.map { String($0.split(separator: ":")[0]) })
                    try await bench.fill(Self.entries.filter { labels.contains($0.key) }, as: person)
                } else if let (id, values) = (presses + choices).randomElement(using: &random),
                    Int.random(in: 0..<5, using: &random) > 0
                {
                    walked.append("\(person): \(id) \(values)")
                    try await bench.press(id: id, values: values, kind: values.isEmpty ? 2 : 3, as: person)
                } else {
                    let line = try #require(Self.lines.randomElement(using: &random))
                    walked.append("\(person): \(line)")
                    try await bench.type(line, as: person)
                }
            } catch {
                Issue.record("seed \(seed): \(error) after \(walked.suffix(12).joined(separator: " → "))")
                return
            }
        }
        try await check(bench, "seed \(seed)")
    }

    /// What was done, read from the history: by whom, and whether they may.
    private func check(_ bench: Bench, _ comment: Comment) async throws {
        let stewards = Set([Bench.Person.steward, .coreSteward, .mappedSteward].map { Actor.member($0.id) })
        for project in try await bench.store.allProposals(in: Bench.community.id) {
            let proposal = try #require(project.proposal)
            #expect(Set(proposal.stances.map(\.member)).count == proposal.stances.count, comment)
            #expect(!proposal.approvals.contains(proposal.author), comment)
            let author = Actor.member(proposal.author)
            let concerns = Dictionary(
                uniqueKeysWithValues: proposal.concerns.map { ($0.id, Actor.member($0.by)) })
            for change in try await bench.store.changes(of: project.id, in: Bench.community.id) {
                let by = change.recorded.by
                switch change.recorded.change {
                case .moved(let move):
                    #expect([3, 6, 7].contains(move.rule) && by == author, comment)
                case .proposal(.revised), .proposal(.concernAnswered), .proposal(.committed):
                    #expect(by == author, comment)
                case .proposal(.concernRaised(let concern)):
                    #expect(by == .member(concern.by), comment)
                    #expect(concern.isSteward == stewards.contains(by), comment)
                    #expect(concern.kind != .mustFix || concern.isSteward, comment)
                case .proposal(.concernSettled(let id, .resolved)), .proposal(.concernReopened(let id)):
                    #expect(by == concerns[id], comment)
                case .proposal(.stanceTaken(let stance)): #expect(by == .member(stance.member), comment)
                case .proposal(.stanceCleared(let member)): #expect(by == .member(member), comment)
                case .submitted: break
                default: Issue.record("\(comment): \(change.recorded.change) is nobody’s here")
                }
            }
        }
    }
}
