import Documents
import Foundation
import ProjectModel
import Testing

/// The community's own PROJECTS.md, read and written.
@Suite("The catalogue as a document")
struct CatalogueTests {
    private let now = Moment(millisecondsSince1970: 1_790_000_000_000)

    private func fixture() throws -> String {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/PROJECTS", withExtension: "md"))
        return try String(contentsOf: url, encoding: .utf8)
    }

    @Test("The real one has one project; the template's placeholders are none")
    func realProject() throws {
        let reader = try CatalogueReader(fixture())
        #expect(reader.entries.map(\.name) == ["Apache Kafka Learning Track"])
        let entry = try #require(reader.entries.first)
        #expect(entry.state == .recruiting)
        #expect(entry.difficulty == .intermediate)
        #expect(entry.repository == "https://github.com/DatechCommunity/apache-kafka-learning-track")
        #expect(entry.started == Day("2025-11-01"))
        #expect(entry.techStack == ["Kafka", "Docker", "Ansible", "Python", "Kubernetes", "Shell"])
        #expect(entry.summary.hasPrefix("A repository to learn the internals of Apache Kafka"))
        #expect(entry.openRoles == [.init("Contributor", count: 6)])
    }

    @Test("What contradicts itself in it is said, with what was taken")
    func realFindings() throws {
        let kinds = try CatalogueReader(fixture()).findings.map(\.kind)
        #expect(kinds.contains(.teamContradicts(badge: 0, capacity: 6, text: 2)))
        #expect(kinds.contains(.stateContradicts(badge: .recruiting, line: "Phase 1 - In Progress")))
        #expect(kinds.contains(.placeholder(field: "Looking for")))
        #expect(kinds.contains(.placeholder(field: "Apply")))
        #expect(kinds.count == 4)
    }

    @Test(
        "A text that is no catalogue is refused with what was expected",
        arguments: ["", "# Projects", "hello\n## Other"])
    func notACatalogue(text: String) {
        let failure = #expect(throws: NotACatalogue.self) { try CatalogueReader(text) }
        #expect(failure?.description.contains("## Active Projects (Seeking Contributors)") == true)
    }

    @Test("Words it does not know are findings, not failures")
    func unknownWords() throws {
        let text = """
            ## Completed Projects
            ### Odd One
            ![Status](https://img.shields.io/badge/status-sleepy-blue)
            ![Difficulty](https://img.shields.io/badge/difficulty-brutal-red)
            **Started:** yesterday
            **What it built:** Something.
            """
        let reader = try CatalogueReader(text)
        #expect(
            reader.entries.first?.state == .complete, "the group it stands in says what the badge does not")
        #expect(reader.entries.first?.difficulty == .intermediate)
        #expect(reader.findings.count == 3)
    }

    @Test(
        "A sealed twist, or one for the team, is nowhere in the export",
        arguments: [Twist.Visibility.sealed, .team])
    func sealedTwist(visibility: Twist.Visibility) {
        var listing = Listing(name: "A", summary: "b", difficulty: .beginner, state: .active)
        listing.twist = Twist("the secret", visibility: visibility)
        let project = Project(Project.ID(1), registering: listing, by: .commandLine, at: now)
        #expect(!CatalogueWriter.document([project], at: now).contains("secret"))
    }

    @Test("What it writes, it reads back as the same entries: 500 random catalogues")
    func roundTrip() throws {
        for seed in UInt64(1)...500 {
            var random = Generator(seed: seed)
            let projects = (1...random.below(6) + 1).map { random.project($0, at: now) }
            let reader = try CatalogueReader(CatalogueWriter.document(projects, at: now))
            let written = projects.filter { $0.state != .proposed }.map { CatalogueEntry($0, at: now) }
            for entry in written where !reader.entries.contains(entry) {
                Issue.record("seed \(seed): \(entry) is not among \(reader.entries)")
            }
            #expect(reader.entries.count == written.count, "seed \(seed)")
        }
    }

    @Test("An entry taken over keeps what the document does not speak of")
    func keepsTheRest() throws {
        var listing = Listing(name: "A", summary: "old", difficulty: .beginner, state: .recruiting)
        listing.lead = MemberID(7)
        listing.team = [TeamMember(MemberID(8), role: "Data Engineer")]
        listing.seats = [Seat(role: "Data Engineer", count: 2, opened: now)]
        listing.twist = Twist("t", visibility: .sealed)
        let project = Project(Project.ID(1), registering: listing, by: .commandLine, at: now)
        var entry = CatalogueEntry(project, at: now)
        entry.summary = "new"
        entry.openRoles = [.init("Data Engineer", count: 3)]
        var changed = listing
        entry.apply(to: &changed, at: now)
        #expect(changed.summary == "new")
        #expect(
            changed.seats == [Seat(role: "Data Engineer", count: 4, opened: now)], "three open, one taken")
        #expect(
            changed.lead == listing.lead && changed.team == listing.team && changed.twist == listing.twist)
    }
}

@Suite("Days in documents")
struct DayTests {
    @Test(
        "A day is read as it is written", arguments: ["2025-11-01", "2024-02-29", "1969-12-31", "2000-01-01"])
    func written(text: String) {
        #expect(Day(text)?.description == text)
    }

    @Test(
        "What is no day is none",
        arguments: ["2025-02-30", "2025-13-01", "25-01-01", "[Date]", "", "2025-1-1"])
    func refused(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("A moment within the day is kept, for the document cannot say more")
    func keepsMoment() {
        let moment = Moment(millisecondsSince1970: 1_762_000_123_456)
        #expect(Day(moment).moment(like: moment) == moment)
        #expect(Day(moment).moment(like: nil) <= moment)
    }
}
