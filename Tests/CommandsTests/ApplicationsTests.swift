import Cards
import Interactions
import ProjectModel
import Testing

@testable import Commands

@Suite("/lead applications")
struct ApplicationsTests {
    private func bench() async throws -> Bench {
        var listing = Listing.sample("Tracker", wants: "Data Engineer")
        listing.repository = "https://github.com/example/tracker"
        return try await Bench([listing])
    }

    @Test(
        "A newcomer's thread has their first steps, which they alone tick; when they leave it says so (F-E, F70)"
    )
    func stepsThread() async throws {
        let bench = try await ApplyTests.bench()
        try await bench.aboard(.contributor, as: "Data Engineer")
        let lane = Lane.aside(Project.ID(1), Bench.Person.contributor.id, .onboarding)
        let terms = ReviewTerms(approvalsNeeded: 2, calendar: BusinessCalendar(), now: Bench.noon)
        func card() async throws -> Card {
            Noticeboard.guildhall.board(try await bench.project(1), lane, terms, nil)
        }
        #expect(
            try await card().read == """
                ## Welcome to Tracker, <@15>
                These are first steps, 0 of 6 done, in any order. Ask here whatever is unclear.
                - ○ open: Read the business context
                - ○ open: Read the twist
                - ○ open: Run the setup on your machine
                - ○ open: Say hello in the project’s channel
                - ○ open: Pick a first issue
                - ○ open: Link your GitHub name
                {Tick what you have done, for example saying hello}
                [Only for me] [Details]
                -# P-001 · rev 3 · first steps
                """)
        try await bench.choose("Read the twist", "Pick a first issue", on: card(), as: .contributor)
        #expect(bench.whisper?.read.contains("2 of 6 done") == true)
        #expect(bench.whisper == (try await card()), "what is pressed becomes what the mirror would show")
        try await bench.choose("Read the twist", on: card(), as: .lead)
        #expect(bench.whisper?.read == "Only the person it is about can do this.")
        try await bench.press("Only for me", on: card(), as: .contributor)
        #expect(bench.whisper?.read.hasPrefix("## Your first steps in Tracker") == true)
        try await bench.given(1) { try $0.leave(by: .member(Bench.Person.contributor.id), at: Bench.noon) }
        #expect(
            try await card().read
                == "<@15> is not on the team of Tracker any more. Thank you for the time here.\n-# P-001 · rev 6 · first steps"
        )
    }

    @Test("The oldest that waits opens, with four answers (C5)")
    func desk() async throws {
        let bench = try await bench()
        try await bench.type("/lead applications", as: .lead)
        #expect(
            bench.whisper?.read == """
                Nobody has applied to Tracker yet. A new application appears here and on your desk.
                [Seats] [Your desk]
                """)
        try await bench.apply()
        try await bench.apply(as: .member)
        try await bench.type("/lead applications", as: .lead)
        #expect(
            bench.whisper?.read == """
                ## <@13> applies to Tracker
                -# Data Engineer (1 seat left) · 5–10 hours a week · sent <t:1790000000:R>
                **Answer expected <t:1790432000:R>.**
                ────
                > I ran Kafka for two years.
                **GitHub:** not given yet
                In no other project yet.
                ────
                [Welcome] [Ask a question] [Talk first] [Not this time]
                [Next application]
                -# P-001 · application 1
                """)
        try await bench.press("Next application", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("## <@12> applies to Tracker") == true)
        try await bench.type("/lead applications applicant:applicant", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("## <@13> applies to Tracker") == true)
    }

    @Test("Welcome: the role, a first task, words that are there already; then the lead's own task (F69)")
    func welcome() async throws {
        let bench = try await bench()
        try await bench.type("/apply project:tracker", as: .applicant)
        try await bench.fill(bench.letter.merging(["GitHub username": "octocat"]) { $1 }, as: .applicant)
        try await bench.type("/lead applications", as: .lead)
        try await bench.press("Welcome", as: .lead)
        #expect(
            bench.fields == [
                "As: Data Engineer", "A first task",
                "Words of welcome: Welcome aboard. We are glad to have you.",
            ])
        try await bench.fill(["A first task": "Read the twist"], as: .lead)
        let read = try #require(bench.whisper?.read)
        #expect(read.hasPrefix("**<@13> is aboard, as Data Engineer.** Your task: add octocat on GitHub.\n"))
        #expect(read.contains("**Welcomed** <t:1790000000:R>.") && read.contains("[Add on GitHub]"))
        #expect(try await bench.project(1).team.map(\.role) == ["Data Engineer"])
    }

    @Test("Pressed twice, or by two leads: one answer, and the second sees it (E12)")
    func twice() async throws {
        let bench = try await bench()
        try await bench.apply()
        try await bench.type("/lead applications", as: .lead)
        let card = try #require(bench.whisper)
        try await bench.press("Welcome", as: .lead)
        let form = bench.form
        try await bench.fill(as: .lead)
        bench.form = form
        try await bench.fill(as: .steward)
        #expect(
            bench.whisper?.read.hasPrefix("**Already answered.** This is how it stands now.\n## <@13>")
                == true)
        try await bench.press("Not this time", on: card, as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Already answered.**") == true)
        #expect(try await bench.project(1).team.count == 1)
    }

    @Test(
        "Not this time begins with kind words to edit, goes to the applicant alone, and changes nothing public (story 3)"
    )
    func declining() async throws {
        let bench = try await Bench([
            .sample("Tracker", wants: "Data Engineer"), .sample("Harbour", wants: "Writer"),
        ])
        try await bench.apply()
        let before = try await bench.project(1).listing
        try await bench.type("/lead applications project:tracker", as: .lead)
        try await bench.press("Not this time", as: .lead)
        #expect(
            bench.whisper?.read.hasPrefix("**Not this time for <@13>?** A few kind words are needed") == true)
        try await bench.choose("The seats are full", as: .lead)
        #expect(bench.fields.first?.contains("Its seats are taken for now") == true)
        try await bench.fill(
            [
                "What shall they read?": "Both seats went on Monday; do ask again.",
                "Suggest other projects": true,
            ], as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Sent to <@13>, privately.** Nothing public changes") == true)
        let project = try await bench.project(1)
        #expect(project.listing == before)
        guard case .declined(let feedback, _)? = project.requests.first?.status else {
            return #expect(Bool(false))
        }
        #expect(
            feedback.words
                == "Both seats went on Monday; do ask again.\nThese look for people at the moment: Harbour.")
    }

    @Test("A question gives the applicant the ball; their answer gives it back")
    func asking() async throws {
        let bench = try await bench()
        try await bench.apply()
        try await bench.type("/lead applications", as: .lead)
        try await bench.press("Ask a question", as: .lead)
        try await bench.fill(["What would you like to know?": "Which hours suit you?"], as: .lead)
        #expect(
            bench.whisper?.read.hasPrefix("**Asked.** <@13> has the ball; your five days stand still.")
                == true)
        try await bench.type("/projects project:tracker", as: .applicant)
        try await bench.press("Your application", as: .applicant)
        #expect(bench.whisper?.read.contains("**Your turn.** The lead asks: Which hours suit you?") == true)
        try await bench.press("Answer", as: .applicant)
        try await bench.fill(["What would you like to say?": "Evenings."], as: .applicant)
        #expect(bench.whisper?.read.hasPrefix("**Sent.** The lead has the ball again.") == true)
        try await bench.type("/lead applications", as: .lead)
        #expect(
            bench.whisper?.read.contains("**Asked:** Which hours suit you?\n**Answered:** Evenings.") == true)
    }

    @Test("Talk first is offered once")
    func talking() async throws {
        let bench = try await bench()
        try await bench.apply()
        try await bench.type("/lead applications", as: .lead)
        try await bench.press("Talk first", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**A talk is offered.** A private thread in") == true)
        try await bench.press("Talk first", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("**Already answered.**") == true)
    }

    @Test("Without a seat there is nobody to welcome; a seat is one press away")
    func full() async throws {
        let bench = try await bench()
        try await bench.apply()
        try await bench.given(1) { try $0.closeSeats("Data Engineer", by: .commandLine, at: Bench.noon) }
        try await bench.type("/lead applications", as: .lead)
        try await bench.press("Welcome", as: .lead)
        #expect(bench.whisper?.read == "Tracker has no open seats right now.\n[Open a seat]")
        try await bench.press("Open a seat", as: .lead)
        #expect(bench.fields == ["Role", "How many: 1"])
    }

    @Test("Only a lead, a co-lead or a steward reads applications, whatever others press (E06)")
    func rights() async throws {
        let bench = try await bench()
        try await bench.apply()
        try await bench.type("/lead applications", as: .lead)
        let card = try #require(bench.whisper)
        for label in ["Welcome", "Ask a question", "Talk first", "Not this time"] {
            try await bench.press(label, on: card, as: .contributor)
            #expect(
                bench.whisper?.read
                    == "Only the lead (<@11>) or a co-lead can do this. Ask them, or a steward.\n[Ask the lead]"
            )
        }
        try await bench.type("/lead applications project:tracker", as: .admin)
        #expect(
            bench.whisper?.read.hasPrefix("Only the lead (<@11>)") == true, "managing the server is no hat")
        for person in [Bench.Person.steward, .mappedSteward] {
            try await bench.type("/lead applications project:tracker", as: person)
            #expect(bench.whisper?.read.hasPrefix("## <@13> applies to Tracker") == true)
        }
        #expect(try await bench.project(1).requests.first?.status == .waiting)
    }
}
