import Documents
import Foundation
import ProjectModel
import Testing

/// Documents for other programs, read by other programs.
@Suite("Documents for machines")
struct MachineDocumentTests {
    private let people = People([
        Member(MemberID(1), name: "The \"Lead\"\n\u{1}", gitHubName: "lead-hub"),
        Member(MemberID(2), name: "Nameless"),
    ])

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("all-contributors knows whoever gave their name on GitHub, and what they did")
    func allContributors() throws {
        let json = try object(MachineDocuments.allContributors([try Life.active()], people: people))
        let contributors = try #require(json["contributors"] as? [[String: Any]])
        #expect(contributors.count == 1, "nobody is made up who gave no name there")
        #expect(contributors[0]["login"] as? String == "lead-hub")
        #expect(contributors[0]["name"] as? String == "The \"Lead\" \u{1}")
        #expect(contributors[0]["contributions"] as? [String] == ["ideas", "projectManagement"])
        #expect(json["files"] as? [String] == ["CONTRIBUTORS.md"])
    }

    @Test("Badges are endpoints of shields.io")
    func badges() throws {
        let active = try object(
            MachineDocuments.activeBadge([try Life.active(), try Life.proposed(number: 2)]))
        #expect(active["schemaVersion"] as? Int == 1 && active["message"] as? String == "1")
        #expect(active["label"] as? String == "Active Projects")
        let status = try object(MachineDocuments.statusBadge(try Life.active()))
        #expect(status["message"] as? String == "active" && status["color"] as? String == "brightgreen")
        let none = try object(MachineDocuments.activeBadge([]))
        #expect(none["message"] as? String == "0" && none["color"] as? String == "lightgrey")
    }

    @Test("A calendar holds what is planned and due, in lines other programs can read (RFC 5545)")
    func calendar() throws {
        var project = try Life.active()
        let title =
            "Ingestion; with, commas \\ and ünïcode that goes on until the line is far longer than allowed 🎉🎉🎉"
        try project.add(milestone: title, phase: 1, due: Life.day(60), by: Life.lead, at: Life.day(40))
        let text = CalendarDocument.document([project, try Life.proposed(number: 2)], at: Life.day(50))
        #expect(
            text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") && text.hasSuffix("END:VCALENDAR\r\n")
        )
        #expect(
            text.utf8.split(separator: UInt8(ascii: "\n")).allSatisfy {
                $0.last == UInt8(ascii: "\r") && $0.count <= 76
            })
        let unfolded = text.replacing("\r\n ", with: "")
        let lines = unfolded.split(separator: "\r\n").map(String.init)
        #expect(
            lines.contains(
                "SUMMARY:Logistics [Tracker]: Ingestion\\; with\\, commas \\\\ and ünïcode that goes on until the line is far "
                    + "longer than allowed 🎉🎉🎉"))
        #expect(lines.contains("DTSTART:20261120T141320Z"))
        #expect(lines.contains("UID:P-001-m3@guildhall"))
        #expect(
            lines.contains("UID:P-002-first-answer@guildhall")
                && lines.contains("UID:P-002-decision@guildhall"))
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 3 && lines.count { $0 == "END:VEVENT" } == 3)
    }

    @Test(
        "The hour of a twist that is yet to come is in no calendar; once announced its date and deadline are")
    func twistDates() throws {
        var project = try Life.active(visibility: .sealed)
        for milestone in project.milestones where milestone.phase == 1 {
            try project.finish(milestone: milestone.id, by: Life.lead, at: Life.day(45))
        }
        try project.schedule(
            twistAt: Life.day(60), deadline: Life.day(90), said: [.coreWorks, .teamReady], by: Life.lead,
            at: Life.day(50))
        #expect(!CalendarDocument.document([project], at: Life.day(50)).contains("wist"))
        project.pass(BusinessCalendar(), at: Life.day(60))
        let text = CalendarDocument.document([project], at: Life.day(61))
        #expect(
            text.contains("UID:P-001-twist@guildhall") && text.contains("UID:P-001-twist-deadline@guildhall"))
    }
}

/// Texts for profiles.
@Suite("Portfolio texts")
struct PortfolioTextTests {
    private func contribution(
        isLead: Bool = false, role: String? = "Data Engineer",
        credits: [String] = ["Kafka ingestion.", "exactly-once delivery"],
        technologies: [String] = ["Kafka", "Flink", "Postgres"]
    ) -> Contribution {
        Contribution(
            project: ProjectName(id: Project.ID(14), name: "Fraud Detection Pipeline"), isLead: isLead,
            role: role, teamSize: 4,
            summary: "real-time payment fraud detection.", skills: ["SQL & Query Optimization", "Docker"],
            technologies: technologies, credits: credits)
    }

    @Test("A contributor's text says what was recorded, in the community's wording")
    func contributor() {
        #expect(
            PortfolioText().text(for: contribution())
                == .text(
                    "Contributed to Fraud Detection Pipeline at Datech's initiative, Open Source Portfolio Projects as Data "
                        + "Engineer, building Kafka ingestion. Worked with Kafka, Flink and Postgres to implement exactly-once "
                        + "delivery."))
    }

    @Test("A lead's text")
    func lead() {
        #expect(
            PortfolioText().text(for: contribution(isLead: true, role: nil, credits: []))
                == .text(
                    "Led Fraud Detection Pipeline at OS-Portfolio-Projects, coordinating a team of 4 contributors to build "
                        + "real-time payment fraud detection. Demonstrates SQL & Query Optimization and Docker and team "
                        + "leadership in production data engineering."))
    }

    @Test("A steward's text")
    func steward() {
        #expect(PortfolioText().steward == .text("Steward at OS-Portfolio-Projects"))
    }

    @Test("What was not recorded is not invented: it is named, with who can add it")
    func missing() {
        #expect(
            PortfolioText().contributor(contribution(role: nil, credits: [], technologies: []))
                == .missing([
                    .init(.role, addedBy: .lead), .init(.contributions, addedBy: .leadThenPerson),
                    .init(.technologies, addedBy: .lead), .init(.features, addedBy: .leadThenPerson),
                ]))
        var wording = PortfolioText.Wording()
        wording.community = " "
        #expect(PortfolioText(wording).steward == .missing([.init(.community, addedBy: .administrator)]))
    }

    @Test("A credit that was not agreed to is in no text")
    func notAgreed() throws {
        var project = try Life.active()
        try project.credit(MemberID(2), "Built the ingestion.", by: Life.lead, at: Life.day(40))
        let before = try #require(project.contribution(of: MemberID(2)))
        #expect(PortfolioText().text(for: before) != .text("") && before.credits.isEmpty)
        if case .text(let text) = PortfolioText().text(for: before) {
            Issue.record("said without agreement: \(text)")
        }
    }

    @Test("A community's own wording is filled, and what is no placeholder stays as it is")
    func wording() {
        let wording = PortfolioText.Wording(
            community: "Our Guild", contributor: "{project} ({role}) {at} {community}: {contributions} {",
            steward: "{")
        let text = PortfolioText(wording)
        #expect(
            text.contributor(contribution())
                == .text("Fraud Detection Pipeline (Data Engineer) {at} Our Guild: Kafka ingestion {"))
        #expect(text.steward == .text("{"))
    }
}
