import Cards
import ProjectModel
import Testing

@testable import Commands

@Suite("/apply")
struct ApplyTests {
    private static let words = "I ran Kafka for two years."

    /// A community whose first project looks for an engineer.
    static func bench(_ listings: [Listing] = [.sample("Tracker", wants: "Data Engineer")]) async throws
        -> Bench
    {
        try await Bench(listings)
    }

    @Test("Somebody applies: five fields, and they know who reads it and until when (F-E, DOMAIN §7)")
    func applying() async throws {
        let bench = try await Self.bench()
        try await bench.type("/apply project:tracker", as: .applicant)
        #expect(
            bench.fields == [
                "Role you’d like", "Time per week", "Skills you bring or want to learn",
                "What would you like to work on?", "GitHub username",
            ])
        try await bench.fill(
            [
                "Role you’d like": "Data Engineer", "Time per week": "5–10 hours a week",
                "Skills you bring or want to learn": ["Docker", "CDC"],
                "What would you like to work on?": "I ran Kafka for two years.", "GitHub username": "octocat",
            ], as: .applicant)
        #expect(
            bench.whisper?.read == """
                **Sent to <@11>.** Answer expected <t:1790432000:R>. You can withdraw in `/me`.
                -# If you are welcomed, the project’s channel hears your name.
                [Withdraw] [Don’t name me]
                -# P-001 · Tracker · as Data Engineer
                """)
        let request = try #require(try await bench.project(1).requests.first)
        #expect(request.member == Bench.Person.applicant.id && request.role == "Data Engineer")
        #expect(request.skills == [.docker, .changeDataCapture] && request.gitHubName == "octocat")
    }

    @Test("Sent twice, it arrives once; the second sending says what became of the first (E03)")
    func twice() async throws {
        let bench = try await Self.bench()
        try await bench.apply()
        try await bench.again()
        #expect(
            bench.whisper?.read.hasPrefix("**Sent to <@11>.**") == true, "the same event, the same answer")
        try await bench.type("/apply project:tracker", as: .applicant)
        #expect(
            bench.whisper?.read == """
                **Already done:** you applied to Tracker <t:1790000000:R>; an answer is expected <t:1790432000:R>.
                [See it] [Withdraw]
                """)
        #expect(try await bench.project(1).requests.count == 1)
    }

    @Test("A form that was open twice sends one application")
    func openTwice() async throws {
        let bench = try await Self.bench()
        try await bench.type("/apply project:tracker", as: .applicant)
        let form = bench.form
        try await bench.fill(bench.letter, as: .applicant)
        bench.form = form
        try await bench.fill(bench.letter, as: .applicant)
        #expect(bench.whisper?.read.hasPrefix("**Already done:** you applied to Tracker") == true)
        #expect(try await bench.project(1).requests.count == 1)
    }

    @Test("In a project's channel nothing has to be chosen; elsewhere it is asked which has a seat")
    func context() async throws {
        let bench = try await Self.bench([
            .sample("Tracker", wants: "Data Engineer"), .sample("Harbour", wants: "Writer"), .sample("Full"),
        ])
        try await bench.type("/apply role:writer", as: .applicant, in: .project(2))
        #expect(bench.fields.first == "Role you’d like: =Writer")
        try await bench.type("/apply", as: .applicant)
        #expect(bench.whisper?.read.hasPrefix("**Which project would you like to join?**") == true)
        try await bench.choose("Harbour", as: .applicant)
        #expect(bench.fields.first == "Role you’d like")
    }

    @Test("Whoever cannot apply is told why, and what they can do instead (E02, E04, E11)")
    func refused() async throws {
        let bench = try await Self.bench([
            .sample("Tracker", wants: "Data Engineer"), .sample("Full"), .sample("Lighthouse", .setup),
        ])
        try await bench.type("/apply project:full", as: .applicant)
        #expect(bench.whisper?.read == "Full has no open seats right now.\n[Follow] [Similar projects]")
        try await bench.press("Similar projects", as: .applicant)
        #expect(bench.whisper?.read.contains("**Tracker** · Recruiting") == true)
        try await bench.type("/apply project:lighthouse", as: .applicant)
        #expect(
            bench.whisper?.read == """
                Applications open when a project is recruiting or later; Lighthouse is in setup (0 of 6 done).
                [Follow] [Similar projects]
                """)
        try await bench.type("/apply project:tracker", as: .lead)
        #expect(bench.whisper?.read == "You lead Tracker.\n[Open the board]")
        try await bench.aboard(.contributor, as: "Data Engineer")
        try await bench.type("/apply project:tracker", as: .contributor)
        #expect(
            bench.whisper?.read == "You are on the team of Tracker, as Data Engineer.\n[Your first steps]")
        try await bench.type("/apply project:zeppelin", as: .applicant)
        #expect(bench.whisper?.read.hasPrefix("I don’t know a project called “zeppelin”.") == true)
        try await bench.given(1) { try $0.openSeats("Writer", count: 1, by: .commandLine, at: Bench.noon) }
        try await bench.type("/apply project:tracker role:Baker", as: .applicant)
        #expect(bench.whisper?.read == "There is no seat called “Baker” here. Open are: Writer.")
    }

    @Test("Five applications may wait at once (E05)")
    func tooMany() async throws {
        let bench = try await Self.bench(Listing.town)
        for number in 1...5 { try await bench.apply(to: number) }
        try await bench.type("/apply project:P-006", as: .applicant)
        #expect(
            bench.whisper?.read.hasPrefix(
                "You have 5 applications waiting. Withdraw one, or wait for an answer.\n[My applications]")
                == true)
        try await bench.press("My applications", as: .applicant)
        #expect(bench.whisper?.read.hasPrefix("## Your applications") == true)
    }

    @Test("A name GitHub does not have: nothing typed is lost, and Edit opens it again")
    func kept() async throws {
        let bench = try await Self.bench()
        try await bench.type("/apply project:tracker", as: .applicant)
        var letter = bench.letter
        letter["GitHub username"] = "octo--cat"
        try await bench.fill(letter, as: .applicant)
        #expect(bench.whisper?.read.hasPrefix("“octo--cat” is no name on GitHub") == true)
        try await bench.press("Edit", as: .applicant)
        #expect(bench.fields.contains("What would you like to work on?: I ran Kafka for two years."))
        #expect(bench.fields.contains("Role you’d like: =Data Engineer"))
        try await bench.fill(["GitHub username": "@octocat"], as: .applicant)
        #expect(bench.whisper?.read.hasPrefix("**Sent to") == true)
        #expect(try await bench.project(1).requests.first?.gitHubName == "octocat")
    }

    @Test("The seat went while somebody wrote: their text is kept, and they learn that it is taken")
    func seatWent() async throws {
        let bench = try await Self.bench()
        try await bench.type("/apply project:tracker", as: .applicant)
        try await bench.given(1) { try $0.closeSeats("Data Engineer", by: .commandLine, at: Bench.noon) }
        try await bench.fill(bench.letter, as: .applicant)
        #expect(bench.whisper?.read.hasPrefix("Tracker has no open seats right now.") == true)
        #expect(bench.whisper?.actions["Edit"] != nil)
    }

    @Test("One sees where it stands, stays unnamed, withdraws without a reason, and may apply again")
    func withdrawing() async throws {
        let bench = try await Self.bench()
        try await bench.apply()
        try await bench.press("Don’t name me", as: .applicant)
        #expect(bench.whisper?.read.contains("nothing is said in the project’s channel.") == true)
        #expect(try await bench.project(1).requests.first?.isQuiet == true)
        let card = try #require(bench.whisper)
        try await bench.press("Withdraw", as: .applicant)
        #expect(bench.whisper?.read.hasPrefix("Withdrawn: your application to Tracker.") == true)
        try await bench.press("Withdraw", on: card, as: .applicant)
        #expect(
            bench.whisper?.read.contains("**Withdrawn** by you") == true, "pressing twice changes nothing")
        try await bench.apply()
        #expect(try await bench.project(1).requests.map(\.status.name) == ["WITHDRAWN", "WAITING"])
    }

    @Test("Nobody withdraws what is not theirs, whatever they press")
    func foreign() async throws {
        let bench = try await Self.bench()
        try await bench.apply()
        let card = try #require(bench.whisper)
        try await bench.press("Withdraw", on: card, as: .member)
        #expect(bench.whisper?.read.hasPrefix("I don’t know that application.") == true)
        #expect(try await bench.project(1).requests.first?.status == .waiting)
    }

    @Test("A heavy load is a thought beside the answer, never a bar (F72)")
    func hints() async throws {
        let bench = try await Self.bench(Listing.town)
        for number in 1...3 {
            try await bench.aboard(.applicant, as: "Data Engineer", in: number)
        }
        try await bench.apply(to: 4)
        #expect(
            bench.whisper?.read.contains(
                "You are in 3 projects already. Two or three are fine; be realistic with yourself.") == true)
    }

    @Test("Suggestions are projects with a seat, and roles of the project beside them")
    func suggestions() async throws {
        let bench = try await Self.bench([.sample("Tracker", wants: "Data Engineer"), .sample("Full")])
        try await bench.complete("/apply project:", as: .applicant)
        #expect(bench.suggestions == ["Tracker · P-001 = P-001"])
        try await bench.complete("/apply project:P-001 role:dat", as: .applicant)
        #expect(bench.suggestions == ["Data Engineer = Data Engineer"])
        try await bench.complete("/apply role:", as: .applicant, in: .project(1))
        #expect(bench.suggestions == ["Data Engineer = Data Engineer"])
    }
}

extension Bench {
    /// A letter as an applicant fills it in.
    var letter: [String: Entry] {
        [
            "Role you’d like": "Data Engineer", "Time per week": "5–10 hours a week",
            "What would you like to work on?": "I ran Kafka for two years.",
        ]
    }

    func apply(to number: Int = 1, as person: Person = .applicant) async throws {
        try await type("/apply project:\(Project.ID(number))", as: person)
        try await fill(letter, as: person)
    }

    /// Takes somebody aboard who needs no story.
    func aboard(_ person: Person, as role: String, in number: Int = 1) async throws {
        try await given(number) {
            try $0.receive(
                .init(role: role, hours: .few, words: "Words that are long enough."),
                from: Applicant(.member(person.id)), at: Bench.noon)
            try $0.welcome(
                request: $0.requests.last?.id ?? 0, .init(role: role), by: .commandLine, at: Bench.noon)
        }
        try await heard(person)
    }
}
