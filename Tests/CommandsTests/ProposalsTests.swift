import Cards
import ProjectModel
import Testing

@testable import Commands

@Suite("/proposals")
struct ProposalsTests {
    /// Seven in review, and one at each other end.
    private func town() async throws -> Bench {
        let bench = try await Bench()
        for number in 1...7 { try await bench.propose(.called("Idea \(number)")) }
        for title in ["Asked", "Later", "Gone"] { try await bench.propose(.called(title)) }
        let now = bench.now
        try await bench.given(8) {
            try $0.move(Move.Request(2, reason: "Which?"), by: Bench.steward, at: now)
        }
        try await bench.given(9) {
            try $0.turnDown(
                .notFeasible, note: "Thank you for this. Another time it may well be right.",
                by: Bench.steward, at: now)
        }
        try await bench.given(10) { try $0.move(Move.Request(6), by: Bench.proposer, at: now) }
        return bench
    }

    @Test(
        "Without options it lists what is in review, the latest first, five at a time, only for the one who asked"
    )
    func list() async throws {
        let bench = try await town()
        try await bench.type("/proposals")
        let read = try #require(bench.whisper?.read)
        #expect(
            read.hasPrefix(
                """
                ## Proposals in review
                -# 7 of 10 · page 1 of 2
                **P-007 · Idea 7** · In review
                Waiting for: 2 more steward approvals.
                -# by <@14> · Support 0 · Would join 0 · no open concerns [Open]
                """))
        #expect(read.hasSuffix("{Show another list, for example those ready to decide}\n[Next] [Share here]"))
        #expect(bench.posted == nil)
        try await bench.press("Next")
        #expect(bench.whisper?.read.contains("page 2 of 2\n**P-002 · Idea 2**") == true)
        try await bench.press("Previous")
        #expect(bench.whisper?.read.contains("**P-007 · Idea 7**") == true)
    }

    @Test(
        "Every list holds what its name says",
        arguments: [
            ("In review", "## Proposals in review\n-# 7 of 10"),
            ("Ready to decide", "No proposal is ready to decide"),
            (
                "Needs changes",
                "## Proposals that need changes\n-# 1 of 10\n**P-008 · Asked** · Needs changes"
            ),
            ("Approved", "No proposal is approved yet."),
            ("Not now", "## Proposals for another time\n-# 1 of 10\n**P-009 · Later** · Not now"),
            ("Mine", "You have proposed nothing yet."), ("All", "## All proposals\n-# 10 of 10"),
            ("Waiting for me", "No proposal waits for you."),
        ])
    func filters(label: String, begins: String) async throws {
        let bench = try await town()
        try await bench.type("/proposals")
        try await bench.choose(label)
        #expect(bench.whisper?.read.hasPrefix(begins) == true, "\(bench.whisper?.read ?? "")")
        try await bench.type("/proposals show:\(label)")
        #expect(bench.whisper?.read.hasPrefix(begins) == true)
    }

    @Test("What was put off is listed without a name beside it (D35)")
    func nameless() async throws {
        let bench = try await town()
        try await bench.type("/proposals show:Not now")
        #expect(bench.whisper?.read.contains("\n-# Support 0 · Would join 0") == true)
        #expect(bench.whisper?.read.contains("<@14>") == false)
    }

    @Test("What waits for somebody depends on who they are")
    func waiting() async throws {
        let bench = try await town()
        try await bench.type("/proposals show:mine-to-act", as: .steward)
        #expect(bench.whisper?.read.hasPrefix("## Proposals waiting for you\n-# 7 of 10") == true)
        try await bench.heard(.proposer)
        try await bench.type("/proposals show:mine-to-act", as: .proposer)
        #expect(
            bench.whisper?.read.hasPrefix("## Proposals waiting for you\n-# 1 of 10\n**P-008 · Asked**")
                == true)
        try await bench.type("/proposals show:Mine", as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("## Your proposals\n-# 10 of 10") == true)
    }

    @Test("Words are looked for in title and text, and travel with the pages")
    func search() async throws {
        let bench = try await town()
        try await bench.type("/proposals search:idea carrier")
        #expect(
            bench.whisper?.read.hasPrefix("## Proposals in review\n-# 7 of 10 · “idea carrier” · page 1 of 2")
                == true)
        try await bench.press("Next")
        #expect(bench.whisper?.read.contains("“idea carrier” · page 2 of 2") == true)
        try await bench.type("/proposals search:zeppelin")
        #expect(bench.whisper?.read.hasPrefix("No proposal is in review right now.") == true)
        try await bench.press("Show all")
        #expect(bench.whisper?.read.hasPrefix("No proposal fits.") == true)
    }

    @Test("Share here posts the list or the card; what others press is answered to them")
    func share() async throws {
        let bench = try await town()
        try await bench.type("/proposals")
        try await bench.press("Share here")
        let posted = try #require(bench.posted)
        #expect(posted.read.hasPrefix("## Proposals in review\n-# 7 of 10"))
        try await bench.press("Next", on: posted, as: .lead)
        #expect(bench.posted == posted)
        #expect(bench.whisper?.read.contains("page 2 of 2") == true)
        try await bench.type("/proposals proposal:P-001 share:true")
        #expect(bench.posted?.read.hasPrefix("## P-001 · Idea 1\n") == true)
        #expect(bench.posted?.buttons.map(\.label.english) == ["Support", "Would join", "Concern", "More"])
    }

    @Test("A proposal is read as a whole a page at a time, and its history is listed")
    func read() async throws {
        let bench = try await town()
        try await bench.type("/proposals proposal:idea 3")
        try await bench.press("Read all")
        #expect(
            bench.whisper?.read.hasPrefix("## Idea 3 – Idea\n-# P-003 · rev 1\n**what will be built**")
                == true)
        try await bench.choose("Team and plan")
        #expect(bench.whisper?.read.contains("B: Airflow and Spark") == true)
        try await bench.type("/proposals proposal:P-008")
        try await bench.press("More")
        try await bench.press("History")
        #expect(bench.whisper?.read.contains(": <@16> asks for changes · e11") == true)
    }

    @Test("Submitted on Friday at 18:00, the first answer is due on Wednesday at 18:00 (story 6)")
    func friday() async throws {
        let bench = try await Bench()
        bench.now = Moment(millisecondsSince1970: 1_790_359_200_000)
        try await bench.propose(.tracker)
        try await bench.type("/proposals proposal:P-001")
        #expect(bench.whisper?.read.contains(" · first answer due <t:1790791200:F>\n") == true)
    }

    @Test("Suggestions show titles and carry numbers")
    func suggestions() async throws {
        let bench = try await town()
        try await bench.complete("/proposals proposal:idea 4")
        #expect(bench.suggestions == ["Idea 4 · P-004 = P-004"])
    }

    @Test("A project that was never proposed here is said to be one")
    func project() async throws {
        let bench = try await Bench([.sample("Harbour")])
        try await bench.type("/proposals proposal:Harbour")
        #expect(bench.whisper?.read.hasPrefix("This project was taken over from a catalogue") == true)
    }

    @Test("Before the first proposal it says how one begins; a button of an older version shows today’s list")
    func nothing() async throws {
        let bench = try await Bench()
        try await bench.type("/proposals")
        #expect(
            bench.whisper?.read.hasPrefix("There are no proposals here yet. `/propose` starts the first.")
                == true)
        try await bench.press(id: "proposals.list:0000:y:r0|")
        #expect(
            bench.whisper?.read.hasPrefix(
                "This card is from an older version of me. Here is the current one.") == true)
    }
}
