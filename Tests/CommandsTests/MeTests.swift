import Cards
import Interactions
import ProjectModel
import Testing

@Suite("/me")
struct MeTests {
    private func bench() async throws -> Bench {
        try await Bench([
            .sample("Tracker", wants: "Data Engineer"), .sample("Harbour", wants: "Data Engineer"),
        ])
    }

    private func apply(_ bench: Bench) async throws {
        try await bench.given(1) { try Self.apply(to: &$0) }
    }

    private static func apply(to project: inout Project) throws {
        let letter = JoinRequest.Letter(
            role: "Data Engineer", hours: .few, words: "I have built pipelines for three years.")
        try project.receive(letter, from: Applicant(.member(Bench.Person.applicant.id)), at: Bench.noon)
    }

    @Test("With nothing yet, it says so and names the parts of the page")
    func nothing() async throws {
        let bench = try await bench()
        try await bench.type("/me", as: .member)
        let read = try #require(bench.whisper?.read)
        #expect(
            read.hasPrefix(
                "## Nothing waits for you\n-# What you start or join appears here, with what comes next."))
        for part in MeCard.Section.allCases {
            try await bench.choose(part.word.english, as: .member)
            #expect(bench.whisper?.read.isEmpty == false)
        }
    }

    @Test("An applicant sees when an answer comes, and can take it back")
    func applicant() async throws {
        let bench = try await bench()
        try await apply(bench)
        try await bench.type("/me section:My applications", as: .applicant)
        #expect(
            bench.whisper?.read.contains(
                "**Tracker** – as Data Engineer, answer expected <t:1790432000:R> [Open]") == true)
        try await bench.press("Open", as: .applicant)
        try await bench.press("Withdraw", as: .applicant)
        #expect(try await bench.project(1).requests.map(\.status.isOpen) == [false])
        try await bench.type("/me", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("## Nothing waits for you") == true)
    }

    @Test("A lead sees whose turn it is, one press from the desk")
    func lead() async throws {
        let bench = try await bench()
        try await apply(bench)
        try await bench.type("/me", as: .lead)
        #expect(
            bench.whisper?.read.hasPrefix(
                "## One thing waits for you\n**Tracker** – an application to answer, <t:1790432000:R> [Your desk]"
            ) == true)
        try await bench.press("Your desk", as: .lead)
        #expect(bench.whisper?.read.contains("your desk") == true)
    }

    @Test(
        "An answer stands above whatever is asked for next, once, and only where nobody else reads it (F-E)")
    func news() async throws {
        let bench = try await bench()
        try await apply(bench)
        try await bench.given(1) {
            try $0.ask(request: 1, "Since when?", by: .member(Bench.Person.lead.id), at: Bench.noon)
        }
        try await bench.type("/projects share:true", as: .applicant)
        #expect(bench.posted?.read.contains("answer for you") == false)
        try await bench.type("/help", as: .applicant)
        #expect(
            bench.whisper?.read.hasPrefix(
                "**An answer for you.** **P-001 Tracker**: the lead has a question about your application. [Open]\n## How"
            ) == true)
        try await bench.press("Open", as: .applicant)
        #expect(bench.whisper?.read.hasPrefix("## Your applications") == true, "it is said once")
        try await bench.given(2) { try Self.apply(to: &$0) }
        for number in [1, 2] {
            try await bench.given(number) {
                try $0.decline(
                    request: 1, feedback: "The seats are taken until spring.", by: .commandLine,
                    at: Bench.noon)
            }
        }
        try await bench.type("/help", as: .lead)
        #expect(bench.whisper?.read.hasPrefix("## How") == true)
        try await bench.type("/help", as: .applicant)
        #expect(
            bench.whisper?.read.hasPrefix(
                """
                **2 answers for you.**
                - **P-001 Tracker**: not this time.
                - **P-002 Harbour**: not this time. [Open]
                """) == true)
    }

    @Test("What an answer was about is no longer so, and is no news then")
    func oldNews() async throws {
        let bench = try await bench()
        try await apply(bench)
        try await bench.given(1) { try $0.ask(request: 1, "Since when?", by: .commandLine, at: Bench.noon) }
        try await bench.given(1) {
            try $0.reply(
                request: 1, "Three years.", by: .member(Bench.Person.applicant.id), at: Bench.noon)
        }
        try await bench.type("/help", as: .applicant)
        #expect(bench.whisper?.read.hasPrefix("## How") == true)
    }

    @Test("A time zone of one's own is kept by its name, and dates are read in it (COMMANDS §3.9)")
    func zone() async throws {
        let bench = try await bench()
        try await bench.type("/me section:Profile and GitHub", as: .lead)
        #expect(bench.whisper?.read.contains("**Time zone:** UTC") == true)
        try await bench.press("Edit", as: .lead)
        try await bench.fill(["Time zone": "Atlantis"], as: .lead)
        #expect(bench.whisper?.read.hasPrefix("I don’t know a time zone called “Atlantis”.") == true)
        try await bench.press("Edit", as: .lead)
        try await bench.fill(["Time zone": "nairobi"], as: .lead)
        #expect(bench.whisper?.read.contains("**Time zone:** Africa/Nairobi") == true)
        try await bench.complete(
            "/lead milestone action:Add project:P-001 title:Ingestion when:fri 5pm", as: .lead)
        #expect(bench.suggestions.first?.contains("17:00 Nairobi") == true)
    }

    @Test("Leaving asks once and for no reason, and one may come back")
    func leaving() async throws {
        let bench = try await bench()
        try await apply(bench)
        try await bench.given(1) {
            try $0.welcome(
                request: 1, .init(role: "Data Engineer"), by: .member(Bench.Person.lead.id), at: Bench.noon)
        }
        try await bench.type("/me section:My projects", as: .applicant)
        #expect(bench.whisper?.read.contains("You are aboard as Data Engineer") == true)
        try await bench.choose("Tracker", as: .applicant)
        try await bench.press("Leave", as: .applicant)
        #expect(try await bench.project(1).isAboard(Bench.Person.applicant.id) == false)
        try await bench.type("/me section:My projects", as: .applicant)
        try await bench.choose("Tracker", as: .applicant)
        #expect(try await bench.project(1).isAboard(Bench.Person.applicant.id))
    }

    @Test("Credit is agreed with the person, and the text invents nothing (story 14)")
    func credit() async throws {
        let bench = try await bench()
        try await apply(bench)
        try await bench.given(1) {
            let lead = Standing.member(Bench.Person.lead.id)
            try $0.welcome(request: 1, .init(role: "Data Engineer"), by: lead, at: Bench.noon)
            try $0.credit(Bench.Person.applicant.id, "the Kafka ingestion", by: lead, at: Bench.noon)
        }
        try await bench.type("/me section:Credit and LinkedIn text", as: .applicant)
        #expect(bench.whisper?.read.contains("**Tracker** – is this right?\n> the Kafka ingestion") == true)
        #expect(bench.whisper?.read.contains("For a text to publish something is missing") == true)
        try await bench.press("Change the words", as: .applicant)
        try await bench.fill(["In your own words": "the ingestion from Kafka"], as: .applicant)
        #expect(
            bench.whisper?.read.contains(
                "as Data Engineer, building the ingestion from Kafka. Worked with Kafka") == true)
        #expect(bench.whisper?.read.contains("is this right?") == false)
    }

    @Test("What one hears is turned off and on, kind by kind")
    func notifications() async throws {
        let bench = try await bench()
        try await bench.type("/me section:Notifications", as: .member)
        try await bench.press("Turn off", as: .member)
        #expect(bench.whisper?.read.contains("**Answers to you**: off") == true)
        try await bench.type("/me section:Notifications", as: .member)
        #expect(bench.whisper?.read.contains("**Answers to you**: off") == true)
        try await bench.press("Turn on", as: .member)
        #expect(bench.whisper?.read.contains("**Answers to you**: on") == true)
    }

    @Test("A profile is voluntary; a name GitHub would not take is refused, and the text is kept")
    func profile() async throws {
        let bench = try await bench()
        try await bench.type("/me section:Profile and GitHub", as: .member)
        try await bench.press("Edit", as: .member)
        try await bench.fill(["GitHub name": "-no-"], as: .member)
        #expect(bench.whisper?.read.contains("is no name on GitHub") == true)
        try await bench.press("Edit", as: .member)
        #expect(bench.fields.contains("GitHub name: -no-"))
        try await bench.fill(
            [
                "GitHub name": "octocat", "Time you can give a week": "5–10 hours a week",
                "Language": "Français",
            ], as: .member)
        #expect(bench.whisper?.read.contains("**GitHub:** octocat") == true)
        try await bench.type("/me", as: .member)
        #expect(bench.whisper(in: .french).contains("Rien ne vous attend"))
    }

    @Test("Data is handed over as a file, and forgetting is typed (story 17)")
    func data() async throws {
        let bench = try await bench()
        try await apply(bench)
        try await bench.type("/me section:My data", as: .applicant)
        try await bench.press("Download", as: .applicant)
        #expect(bench.files.map(\.name) == ["my-data.json"])
        #expect(String(decoding: bench.files[0].content, as: UTF8.self).contains("I have built pipelines"))
        try await bench.type("/me section:My data", as: .applicant)
        try await bench.press("Forget me", as: .applicant)
        try await bench.press("Remove all of it", as: .applicant)
        try await bench.fill(["Type “forget me”": "forget me"], as: .applicant)
        #expect(bench.whisper?.read.hasPrefix("You are forgotten here. Credit is gone as well.") == true)
        #expect(try await bench.project(1).requests.map(\.words.words) == [""])
        try await bench.type("/me section:My data", as: .lead)
        try await bench.press("Forget me", as: .lead)
        #expect(bench.whisper?.read.contains("Please hand over first, with `/lead handover`") == true)
    }

    @Test("A portfolio shows what was agreed, and no application")
    func portfolio() async throws {
        let bench = try await bench()
        try await apply(bench)
        try await bench.menu("View portfolio", on: .lead, as: .member)
        #expect(bench.whisper?.read.hasPrefix("## Portfolio of <@11>\n") == true)
        try await bench.menu("View portfolio", on: .applicant, as: .member)
        #expect(bench.whisper?.read == "## Portfolio of <@13>\nNothing is recorded here yet.")
    }
}
