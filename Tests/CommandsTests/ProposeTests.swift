import Cards
import ProjectModel
import Storage
import Testing

@testable import Commands

@Suite("/propose")
struct ProposeTests {
    /// Writes a whole proposal as its proposer lives it, page by page.
    private func write(_ bench: Bench, title: String = "Logistics Tracker") async throws {
        try await bench.type("/propose", as: .proposer)
        try await bench.fill(
            [
                "Title": .text(title), "What will the team build?": "Tracks parcels between two hubs.",
                "Business context": "A carrier loses parcels.",
                "The problem": "Nobody knows where a parcel is.",
                "Difficulty": "Intermediate",
            ], as: .proposer)
        try await bench.open(page: 3)
        try await bench.fill(
            [
                "Core skills": ["Docker", "CDC", "FinOps"], "Data scale": "Medium data (10 GB to 1 TB)",
                "Infrastructure": "Modest cloud ($50–200 a month)", "Budget": "Low budget ($50–200 a month)",
            ], as: .proposer)
        try await bench.open(page: 5)
        try await bench.fill(
            [
                "How many people?": "4–6 people", "Roles": "Data Engineer x2, Platform Engineer",
                "Two or more ways to build it": "A: Kafka and Flink\nB: Airflow and Spark",
                "Roadmap": "Phase 1: Ingest\n- Kafka ingestion\nPhase 2: The twist\n- Scale out",
                "Months in all": "3 months",
            ], as: .proposer)
        try await bench.open(page: 6)
        try await bench.fill(["Can you lead this project?": "Yes, I’ll lead it"], as: .proposer)
    }

    private func addTwist(_ bench: Bench, visibility: String = "Everybody (public)")
        async throws
    {
        try await bench.open(page: 2)
        try await bench.fill(
            [
                "What changes?": "Black Friday brings ten times the traffic.",
                "Why does it matter?": "Load is never what was planned.",
                "Who may read what changes?": .text(visibility),
            ], as: .proposer)
    }

    @Test(
        "It opens the first page at once; the page is saved when it is sent, and the board says what is missing"
    )
    func first() async throws {
        let bench = try await Bench()
        try await bench.type("/propose", as: .proposer)
        #expect(
            bench.fields == [
                "Title", "What will the team build?", "Business context", "The problem", "Difficulty",
            ])
        try await bench.fill(["Title": "Logistics Tracker"], as: .proposer)
        let read = try #require(bench.whisper?.read)
        #expect(
            read.hasPrefix(
                "## Your proposal – draft\n-# Logistics Tracker · saved <t:1790000000:R>, only you see it\n"))
        #expect(
            read.contains(
                "**1 Idea** – still needs: what will be built, the business context, the problem, the difficulty"
            ))
        #expect(read.contains("[Next page] [Preview] [Delete draft]"))
        #expect(!read.contains("[Submit]"))
    }

    @Test(
        "Without a twist it cannot be submitted; the card names what is missing, and Fix opens that page (story 4)"
    )
    func withoutTwist() async throws {
        let bench = try await Bench()
        try await write(bench)
        let read = try #require(bench.whisper?.read)
        #expect(read.contains("**2 Twist** – still needs: what changes, why it matters"))
        #expect(read.contains("**Checklist 7 of 9.** Missing: A specific twist.\n[Fix twist]"))
        #expect(!read.contains("[Submit]"))
        try await bench.press("Fix twist", as: .proposer)
        #expect(bench.fields.contains("What changes?"))
        try await bench.fill(
            ["What changes?": "Black Friday.", "Why does it matter?": "Load varies."], as: .proposer)
        #expect(bench.whisper?.read.contains("[Submit] [Next page] [Preview] [Delete draft]") == true)
    }

    @Test("Submit asks for the tick; then it has a number, and the draft is gone")
    func submitted() async throws {
        let bench = try await Bench()
        try await write(bench)
        try await addTwist(bench)
        let board = try #require(bench.whisper)
        try await bench.press("Submit", as: .proposer)
        #expect(bench.fields == ["Your time", "A note to the reviewers"])
        await #expect(throws: Bench.NoSuchThing.self) { try await bench.fill(as: .proposer) }
        try await bench.fill(["Your time": true, "A note to the reviewers": "My third."], as: .proposer)
        let due = BusinessCalendar().moment(after: 3, businessDaysFrom: Bench.noon)
        #expect(
            bench.whisper?.read == """
                **Submitted as P-001: Logistics Tracker.** Thank you.
                A steward gives a first answer by <t:\(due.secondsSince1970):F>; the discussion is in its thread.
                [Open it]
                """)
        let project = try await bench.project(1)
        #expect(project.proposal?.text.roles == [.init("Data Engineer", 2), .init("Platform Engineer", 1)])
        #expect(project.proposal?.text.months == 3 && project.proposal?.text.note == "My third.")
        #expect(project.milestones.map(\.title) == ["Kafka ingestion", "Scale out"])
        // What Discord sends again gets the same answer, and an old board says what became of the draft.
        try await bench.press("Submit", on: board, as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("This draft is not there any more") == true)
        try await bench.press("My proposals", as: .proposer)
        #expect(bench.whisper?.read.contains("**P-001 · Logistics Tracker** · In review") == true)
    }

    @Test("Sending the same form again proposes once")
    func once() async throws {
        let bench = try await Bench()
        try await write(bench)
        try await addTwist(bench)
        try await bench.press("Submit", as: .proposer)
        try await bench.fill(["Your time": true], as: .proposer)
        try await bench.again()
        try await bench.type("/proposals show:All", as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("## All proposals\n-# 1 of 1\n") == true)
    }

    @Test("A page opens with what is written already, and Preview shows the card as it would look")
    func preview() async throws {
        let bench = try await Bench()
        try await write(bench)
        try await addTwist(bench)
        try await bench.open(page: 5)
        #expect(
            bench.fields == [
                "How many people?: 4-6", "Roles: Data Engineer x2, Platform Engineer",
                "Two or more ways to build it: A: Kafka and Flink\nB: Airflow and Spark",
                "Roadmap: Phase 1: Ingest\n- Kafka ingestion\nPhase 2: The twist\n- Scale out",
                "Months in all: 3",
            ])
        try await bench.fill(as: .proposer)
        try await bench.press("Preview", as: .proposer)
        #expect(
            bench.whisper?.read == """
                ## Logistics Tracker
                -# Preview · by <@14> · Intermediate
                **Not submitted yet.** This is how its card will look.
                Tracks parcels between two hubs.
                **Twist:** Black Friday brings ten times the traffic.
                **Needs:** Data Engineer ×2, Platform Engineer ×1 · 4–6 people · 3 months
                ────
                [Back to the board]
                """)
        try await bench.press("Back to the board", as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("## Your proposal – draft") == true)
    }

    @Test("Three drafts are kept; the fourth is asked to wait, and any of the three can go on")
    func three() async throws {
        let bench = try await Bench()
        for title in ["First", "Second", "Third"] {
            try await bench.type("/propose", as: .proposer)
            try await bench.fill(["Title": .text(title)], as: .proposer)
            bench.now = bench.now.advanced(by: .seconds(60))
        }
        try await bench.type("/propose", as: .proposer)
        #expect(
            bench.whisper?.read.hasPrefix(
                "You have 3 drafts. Go on with one, submit it or delete it, and there is room again.\n**Third** · saved"
            )
                == true)
        try await bench.press("Open", as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("## Your proposal – draft\n-# Third") == true)
        try await bench.press("Delete draft", as: .proposer)
        #expect(
            bench.whisper?.read
                == "Delete the draft **Third**? Its text is gone then, for good.\n[Delete it] [Keep it]")
        try await bench.press("Delete it", as: .proposer)
        try await bench.complete("/propose draft:", as: .proposer)
        #expect(bench.suggestions.map { String($0.prefix(6)) } == ["Second", "First "])
        try await bench.type("/propose draft:first", as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("## Your proposal – draft\n-# First") == true)
        try await bench.complete("/propose draft:", as: .member)
        #expect(bench.suggestions == [], "a draft is its author’s only")
    }

    @Test("Another’s draft cannot be opened, written or deleted with a button that was tampered with")
    func others() async throws {
        let bench = try await Bench()
        try await bench.type("/propose", as: .proposer)
        try await bench.fill(["Title": "Mine"], as: .proposer)
        let board = try #require(bench.whisper)
        for label in ["Next page", "Preview", "Delete draft"] {
            try await bench.press(label, on: board, as: .member)
            #expect(bench.whisper?.read.hasPrefix("This draft is not there any more") == true)
        }
        #expect(try await bench.store.drafts(of: Bench.Person.proposer.id, in: Bench.community.id).count == 1)
    }

    @Test("What looks like a known project is shown, and it can be said how it differs")
    func lookAlikes() async throws {
        let bench = try await Bench(proposing: .called("Parcel Logistics Tracker"))
        try await write(bench)
        try await addTwist(bench)
        try await bench.press("Submit", as: .proposer)
        #expect(
            bench.whisper?.read == """
                **1 project looks similar.** Is yours still different? Then say why, and submit it.
                Parcel Logistics Tracker · P-001 [Open]
                [It is different] [Back to the board]
                """)
        try await bench.press("It is different", as: .proposer)
        #expect(bench.fields == ["Your time", "How is yours different?"])
        try await bench.fill(
            ["Your time": true, "How is yours different?": "It follows ships, not parcels."], as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("**Submitted as P-002: Logistics Tracker.**") == true)
    }

    @Test("Three of one’s proposals may wait for a decision; the next stays a draft")
    func manyProposals() async throws {
        let bench = try await Bench(proposing: .called("Harbour"), .called("Lighthouse"), .called("Mill"))
        try await write(bench, title: "Orchard")
        try await addTwist(bench)
        try await bench.press("Submit", as: .proposer)
        try await bench.fill(["Your time": true], as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("3 of your proposals wait for a decision.") == true)
        #expect(try await bench.store.drafts(of: Bench.Person.proposer.id, in: Bench.community.id).count == 1)
    }

    @Test("A sealed twist stands in no card, list or suggestion; its author goes on reading it")
    func sealed() async throws {
        let bench = try await Bench()
        try await write(bench)
        try await addTwist(bench, visibility: "Nobody: sealed until then")
        try await bench.press("Preview", as: .proposer)
        #expect(bench.whisper?.read.contains("Friday") == false)
        try await bench.press("Back to the board", as: .proposer)
        try await bench.press("Submit", as: .proposer)
        try await bench.fill(["Your time": true], as: .proposer)
        #expect(bench.whisper?.read.contains("Friday") == false)
        for line in ["/proposals", "/proposals proposal:P-001", "/proposals search:friday"] {
            try await bench.type(line, as: .member)
            #expect(bench.whisper?.read.contains("Friday") == false, "\(line)")
        }
        try await bench.type("/proposals proposal:P-001", as: .member)
        try await bench.press("Read all", as: .member)
        try await bench.choose("Twist", as: .member)
        #expect(bench.whisper?.read.contains("Friday") == false)
        try await bench.choose("Twist", as: .proposer)
        #expect(bench.whisper?.read.contains("Friday") == true)
        try await bench.type("/proposals proposal:P-001", as: .proposer)
        try await bench.press("More", as: .proposer)
        try await bench.press("Edit", as: .proposer)
        try await bench.open(page: 2)
        #expect(bench.fields.contains("What changes?: Black Friday brings ten times the traffic."))
        #expect(bench.fields.contains("Why does it matter?: Load is never what was planned."))
    }

    @Test(
        "Where nobody has said which channel is for what, it cannot be submitted yet, and the draft waits (E21)"
    )
    func unmapped() async throws {
        let bench = try await Bench(isMapped: false)
        try await write(bench)
        try await addTwist(bench)
        try await bench.press("Submit", as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("Stewards have not finished setting me up") == true)
        #expect(try await bench.store.drafts(of: Bench.Person.proposer.id, in: Bench.community.id).count == 1)
    }

    @Test("A number of months that is none is said, and the rest of the page is kept")
    func months() async throws {
        let bench = try await Bench()
        try await bench.type("/propose", as: .proposer)
        try await bench.fill(["Title": "Tracker"], as: .proposer)
        try await bench.open(page: 5)
        try await bench.fill(["Roles": "Data Engineer", "Months in all": "soon"], as: .proposer)
        #expect(
            bench.whisper?.read.contains("! “soon” is not read as a number of months. “3” would be.") == true)
        #expect(bench.whisper?.read.contains("Data Engineer ×1") == true)
    }
}
