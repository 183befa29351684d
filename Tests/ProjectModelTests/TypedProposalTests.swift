import ProjectModel
import Testing

/// The lists of a proposal as people type them into a form's field.
@Suite("Typed parts of a proposal")
struct TypedProposalTests {
    typealias Role = ProposalText.RoleCount

    @Test(
        "Roles are read however their counts are written",
        arguments: [
            "Data Engineer x2, Platform Engineer", "Data Engineer ×2; Platform Engineer x1",
            "2x Data Engineer\nPlatform Engineer", "- Data Engineer (2)\n- Platform Engineer (1)",
            "Data Engineer, data engineer, Platform Engineer", "1. 2 Data Engineer\n2. 1 Platform Engineer",
            "Data Engineer: 2, Platform Engineer - 1", "* Data Engineer 2x\n\n* Platform Engineer",
        ])
    func roles(typed: String) {
        let read = ProposalText.roles(from: typed)
        #expect(read.roles == [Role("Data Engineer", 2), Role("Platform Engineer", 1)])
        #expect(read.unplaced.isEmpty)
        #expect(ProposalText.text(of: read.roles) == "Data Engineer x2, Platform Engineer")
    }

    @Test("What the template's example says about a role is kept, though a proposal has no place for it")
    func remarks() {
        let read = ProposalText.roles(from: "- Data Engineers (2) - Build pipelines, tests\n- DevOps (1)")
        #expect(read.roles == [Role("Data Engineers", 2), Role("DevOps", 1)])
        #expect(read.unplaced == ["Data Engineers (2): Build pipelines, tests"])
    }

    @Test("Names that look like counts are read back as they are")
    func awkwardRoles() {
        for role in ["Engineer 2", "x2 Lead", "C++ (senior)", "R&D", "Tier x3"] {
            let roles = [Role(role, 1), Role("Lead", 3)]
            let text = ProposalText.text(of: roles)
            let again = ProposalText.text(of: ProposalText.roles(from: text).roles)
            #expect(again == text)
        }
        #expect(ProposalText.roles(from: "Engineer 2 x1").roles == [Role("Engineer 2", 1)])
        #expect(ProposalText.roles(from: "12, , ;").roles.isEmpty)
    }

    @Test("A data source a line, with as much as is known")
    func sources() {
        let read = ProposalText.sources(from: "Payments | Kafka | 100K a day\n- Customers|Postgres\n\nLogs")
        #expect(
            read == [
                .init(name: "Payments", type: "Kafka", volume: "100K a day"),
                .init(name: "Customers", type: "Postgres", volume: ""),
                .init(name: "Logs", type: "", volume: ""),
            ])
        #expect(ProposalText.text(of: read) == "Payments | Kafka | 100K a day\nCustomers | Postgres\nLogs")
    }

    @Test("A roadmap is phases with their deliverables")
    func roadmap() {
        let typed = """
            Phase 1: Ingest
            - Kafka ingestion
            * S3 landing
            phase 2 - The twist
            - [ ] Scale out
            Phase 3
            Goal: Cheaper
            Cold storage
            Phase 4: Hand over
            """
        let read = ProposalText.roadmap(from: typed)
        #expect(
            read == [
                .init(1, goal: "Ingest", deliverables: ["Kafka ingestion", "S3 landing"]),
                .init(2, goal: "The twist", deliverables: ["Scale out"]),
                .init(3, goal: "Cheaper; Hand over", deliverables: ["Cold storage"]),
            ])
        #expect(ProposalText.roadmap(from: ProposalText.text(of: read)) == read)
        #expect(
            ProposalText.roadmap(from: "Kafka\nFlink") == [
                .init(1, goal: "", deliverables: ["Kafka", "Flink"])
            ])
        #expect(ProposalText.roadmap(from: " \n").isEmpty)
    }

    @Test("Approaches go by their letters, or by paragraphs")
    func approaches() {
        let typed = "A: Kafka and Flink\nLow latency: yes\n\nApproach B (Batch first): Airflow\nC) Files"
        let read = ProposalText.approaches(from: typed)
        #expect(
            read == [
                .init("A", "Kafka and Flink\nLow latency: yes"), .init("Batch first", "Airflow"),
                .init("C", "Files"),
            ])
        #expect(ProposalText.approaches(from: ProposalText.text(of: read)) == read)
        #expect(
            ProposalText.approaches(from: "Kafka\nand Flink\n\nAirflow") == [
                .init("A", "Kafka\nand Flink"), .init("B", "Airflow"),
            ])
    }

    @Test(
        "Months are read in any unit",
        arguments: [
            ("3", 3), ("3 months", 3), ("2-4 mois", 4), ("about 12 weeks", 3), ("a year", 12),
            ("10 weeks", 3),
            ("3m", 3), ("two months", 2), ("90 days", 3),
        ])
    func months(typed: String, expected: Int) {
        #expect(ProposalText.months(from: typed) == expected)
        #expect(ProposalText.months(from: ProposalText.text(ofMonths: expected)) == expected)
    }

    @Test(
        "What is no number of months is none", arguments: ["", "soon", "0", "3 hours", "9999", "100 years"])
    func noMonths(typed: String) {
        #expect(ProposalText.months(from: typed) == nil)
    }

    @Test("Whatever was read is written so that it is read the same: 5000 random texts")
    func roundTrip() {
        let words = [
            "Data Engineer", "x2", "(3)", "-", "–", ",", "\n", "\n\n", "Phase 1:", "phase 2", "A:",
            "B (Name):", "C)", "|",
            "- [ ]", "* ", "1.", "Goal:", "2", "×4", ";", ":", "ünï", "P3", "approach D.", ")", "(", " ",
        ]
        var state: UInt64 = 7
        func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for _ in 0..<5_000 {
            let typed = (0...below(12)).map { _ in words[below(words.count)] }.joined(
                separator: below(3) == 0 ? "" : " ")
            let roles = ProposalText.roles(from: typed).roles
            let sources = ProposalText.sources(from: typed)
            let roadmap = ProposalText.roadmap(from: typed)
            let approaches = ProposalText.approaches(from: typed)
            if ProposalText.roles(from: ProposalText.text(of: roles)).roles != roles {
                Issue.record("roles: \(typed.debugDescription)")
            }
            if ProposalText.sources(from: ProposalText.text(of: sources)) != sources {
                Issue.record("sources: \(typed.debugDescription)")
            }
            if ProposalText.roadmap(from: ProposalText.text(of: roadmap)) != roadmap {
                Issue.record("roadmap: \(typed.debugDescription)")
            }
            if ProposalText.approaches(from: ProposalText.text(of: approaches)) != approaches {
                Issue.record(
                    "approaches: \(typed.debugDescription) \(approaches) \(ProposalText.text(of: approaches))"
                )
            }
        }
    }
}
