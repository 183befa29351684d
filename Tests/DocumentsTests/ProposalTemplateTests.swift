import Documents
import Foundation
import ProjectModel
import Testing

/// The community's own proposal template, empty and filled in.
@Suite("The proposal template as a document")
struct ProposalTemplateTests {
    private func fixture(_ name: String) throws -> String {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: "md"))
        return try String(contentsOf: url, encoding: .utf8)
    }

    @Test("Ours is the community's, word for word")
    func blank() throws {
        let lines = try fixture("project_proposal").split(separator: "\n").map {
            $0.drop(while: \.isWhitespace)
        }
        let ours = ProposalTemplate.blank.split(separator: "\n").map { $0.drop(while: \.isWhitespace) }
        #expect(lines.map { String($0).edgeless } == ours.map { String($0).edgeless })
    }

    @Test("An empty one says nothing, and the checklist names all that is missing")
    func empty() throws {
        let reader = try ProposalReader(fixture("project_proposal"))
        #expect(reader.text == ProposalText())
        #expect(reader.findings.isEmpty && !reader.hasTime)
        let missing = reader.text.findings(hasTime: reader.hasTime)
        #expect(
            Set(missing.map(\.item)) == Set(ProposalFinding.Item.allCases), "all nine items of the checklist")
        #expect(missing.contains(ProposalFinding(.twist, .twistChange)))
        #expect(missing.contains(ProposalFinding(.approaches, .approaches(described: 0))))
    }

    @Test("A filled-in one has every section in its place, and may be submitted")
    func filled() throws {
        let reader = try ProposalReader(fixture("project_proposal_filled"))
        let text = reader.text
        #expect(text.title == "Fraud Detection Pipeline")
        #expect(
            text.context.hasPrefix("A mid-sized fintech") && text.context.hasSuffix("tripled in 6 months."))
        #expect(
            text.problem == """
                The Setup:
                The pipeline takes 6 hours for a day of events.

                Business Impact:
                Customer support is overwhelmed.

                Technical Constraints:
                It must work with the existing MySQL.
                """)
        #expect(text.twist.phase1 == "Batch ingestion and scoring.")
        #expect(
            text.twist.change.hasPrefix("The regulator mandates")
                && text.twist.change.hasSuffix("become streaming."))
        #expect(text.twist.why == "Compliance changes what was finished.")
        #expect(text.pitch == "A fraud detection platform with a monitoring dashboard.")
        #expect(
            text.sources == [
                .init(name: "Payments", type: "Kafka", volume: "500K records/day"),
                .init(name: "Customers", type: "Postgres", volume: "2GB"),
            ])
        #expect(text.failureModes == [.late, .duplicates])
        #expect(text.skills == [.sql, .streaming, .docker, .observability] && text.otherSkill == "dbt")
        #expect(text.difficulty == .intermediate && text.scale == .medium && text.infrastructure == .modest)
        #expect(
            text.budget == .low && text.tradeOff.contains("Kafka retention")
                && text.tradeOff.contains("Cold storage"))
        #expect(text.teamSize == .few)
        #expect(
            text.roles == [
                .init("Data Engineers", 2), .init("Platform Engineer", 1), .init("ML Engineer", 1),
            ])
        #expect(text.mustDo == ["Scores each payment", "Alerts within 100ms"])
        #expect(text.latency == .minute && text.throughput == .thousands)
        #expect(
            text.approaches == [
                .init("Batch first", "Tech Stack: Airflow, Spark, S3\nTrade-offs: cheap and slow"),
                .init("Streaming", "Tech Stack: Kafka, Flink, Postgres"),
            ])
        #expect(
            text.roadmap == [
                .init(
                    1, goal: "Ingest and score in batches",
                    deliverables: ["Kafka ingestion", "Batch scoring"]),
                .init(2, goal: "Go real-time", deliverables: ["Streaming scoring"]),
            ])
        #expect(text.months == 4 && text.canLead == .yes && text.hours == .some)
        #expect(text.experience == "Three years of Kafka in production.")
        #expect(text.parts == [.pipelines, .review])
        #expect(text.extra.contains("Potential challenges:\nLate events and retries."))
        #expect(
            text.extra.contains("Payments: Schema/Structure: payer, amount, time"),
            "it has no place of its own")
        #expect(text.extra.contains("Data Engineers (2): Build pipelines"))
        #expect(reader.hasTime)
        #expect(text.findings(hasTime: reader.hasTime).isEmpty)
    }

    @Test("What is written from it is read as the same proposal")
    func filledAgain() throws {
        let text = try ProposalReader(fixture("project_proposal_filled")).text
        let written = ProposalWriter.document(text)
        #expect(try ProposalReader(written).text == text)
        for heading in [
            "## 🏢 Business Context", "## 🔁 Production Reality Twist (Phase 2)", "### Approach A: Batch first",
        ] {
            #expect(written.contains("\n\(heading)\n"))
        }
    }

    @Test("A line typed anywhere in the template is somewhere in the proposal: 400 places")
    func nothingLost() throws {
        let lines = ProposalTemplate.blank.split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        let start = try #require(lines.firstIndex(of: "# Project Proposal"))
        for place in start..<lines.count {
            for mark in ["", "- ", "- [x] ", "### "] {
                var filled = lines
                filled.insert("\(mark)Zebra crossing z\(place)", at: place + 1)
                let text = try ProposalReader(filled.joined(separator: "\n")).text
                let kept = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
                // Within the example's fence it changes the example, which then is kept as it stands.
                #expect(kept.contains("Zebra crossing z\(place)"), "after “\(lines[place])” as “\(mark)”")
            }
        }
    }

    @Test("An issue made with a form is read too")
    func form() throws {
        let issue = """
            ### Business Context

            Parcels get lost.

            ### Difficulty Level

            Beginner

            ### Core Skills

            Docker, Data Modeling (Star schema, normalization)

            ### Roles Needed

            Data Engineer x2

            ### Anything we forgot

            A pony.

            ### Data Scale

            _No response_
            """
        let reader = try ProposalReader(issue.replacing("\n", with: "\r\n"))
        #expect(reader.text.context == "Parcels get lost.")
        #expect(reader.text.difficulty == .beginner && reader.text.scale == nil)
        #expect(reader.text.skills == [.docker, .modeling])
        #expect(reader.text.roles == [.init("Data Engineer", 2)])
        #expect(reader.text.extra == "Anything we forgot: A pony.")
        #expect(reader.findings == [.unplaced("A pony.", near: "Anything we forgot")])
    }

    @Test("Two boxes where one may be ticked: the first is taken, and it is said")
    func twoBoxes() throws {
        let text = ProposalTemplate.blank.replacing("- [ ] **Small**", with: "- [x] **Small**")
            .replacing("- [ ] **Large**", with: "- [x] **Large**")
        let reader = try ProposalReader(text)
        #expect(reader.text.scale == .small)
        #expect(reader.findings == [.severalTicked(near: "Data Scale")])
    }

    @Test(
        "A text that is no proposal is refused with what was expected",
        arguments: ["", "# Projects\n\nhello", "## Other"])
    func notAProposal(text: String) {
        let failure = #expect(throws: NotAProposal.self) { try ProposalReader(text) }
        #expect(failure?.description.contains("Business Context") == true)
    }

    @Test(
        "A twist that is not for everybody is nowhere in what is written",
        arguments: [Twist.Visibility.sealed, .team])
    func sealed(visibility: Twist.Visibility) {
        var text = ProposalText()
        text.twist.change = "the secret"
        text.twist.why = "another secret"
        text.twist.visibility = visibility
        #expect(!ProposalWriter.document(text).contains("secret"))
    }

    @Test("Whatever a proposal says, what is written is read as the same: 500 random proposals")
    func roundTrip() throws {
        for seed in UInt64(1)...500 {
            var random = Generator(seed: seed)
            let text = random.proposal()
            let read = try ProposalReader(ProposalWriter.document(text)).text
            if read != text {
                for section in read.changes(since: text) {
                    Issue.record("seed \(seed): \(section)\n\(text)\n\(read)")
                }
            }
        }
    }
}

extension Generator {
    private static let lines = [
        "Kafka", "## 🏢 Business Context", "---", "**Your answer:**", "- [x] Docker & Containerization", "```",
        "\\x", "# x",
        "- a", "| b |", "Phase 1: x", "A: y", "[Describe the business context]", "_No response_", "ünï, (c)",
        "**Title:** z",
    ]

    private mutating func block() -> String {
        (0...below(4)).map { _ in Self.lines[below(Self.lines.count)] }.joined(
            separator: below(2) == 0 ? "\n" : "\n\n")
    }

    private mutating func word() -> String { "w\(below(90)) ünï" }

    mutating func proposal() -> ProposalText {
        var text = ProposalText()
        text.title = "T\(below(99)) [x]"
        text.context = block()
        text.problem = block()
        text.pitch = block()
        text.twist.phase1 = block()
        text.twist.change = block()
        text.twist.why = block()
        text.tradeOff = block()
        text.experience = block()
        text.extra = block()
        text.skills = Skill.allCases.filter { _ in below(3) == 0 }
        text.otherSkill = below(2) == 0 ? word() : nil
        text.difficulty = Difficulty.allCases.randomElement(below(4))
        text.scale = ProposalText.DataScale.allCases.randomElement(below(4))
        text.infrastructure = ProposalText.Infrastructure.allCases.randomElement(below(4))
        text.budget = ProposalText.Budget.allCases.randomElement(below(5))
        text.latency = ProposalText.LatencyTier.allCases.randomElement(below(6))
        text.throughput = ProposalText.ThroughputTier.allCases.randomElement(below(4))
        text.teamSize = ProposalText.TeamSize.allCases.randomElement(below(5))
        text.canLead = ProposalText.CanLead.allCases.randomElement(below(5))
        text.hours = Hours.allCases.randomElement(below(4))
        text.parts = ProposalText.Part.allCases.filter { _ in below(3) == 0 }
        text.failureModes = ProposalText.FailureMode.allCases.filter { _ in below(3) == 0 }
        text.sources = (0..<below(3)).map { .init(name: "s\($0)", type: word(), volume: word()) }
        text.roles = (0..<below(4)).map { .init("Role \($0) x", below(5) + 1) }
        text.mustDo = (0..<below(3)).map { "\(word()) \($0)" }
        text.approaches = (0..<below(3)).map {
            .init(below(2) == 0 ? "AB".map(String.init)[$0 % 2] : word(), block())
        }
        text.roadmap = (1...3).filter { _ in below(2) == 0 }.map {
            .init($0, goal: word(), deliverables: [word()])
        }
        text.months = below(2) == 0 ? below(12) + 1 : nil
        return text
    }
}

extension Array {
    /// The element there; `nil` past the end.
    fileprivate func randomElement(_ index: Int) -> Element? { index < count ? self[index] : nil }
}
