import Cards
import ProjectModel
import Storage
import Testing

@testable import Commands

@Suite("/steward decide")
struct StewardDecideTests {
    private let all: Bench.Entry = ["aligns", "feasible", "valuable", "twistMeaningful"]
    private let kind = "Thank you. Please look at the harbour project, which is close to it."

    /// A proposal that both stewards of the roster support.
    private func supported() async throws -> Bench {
        let bench = try await Bench(proposing: .tracker)
        try await bench.given(1) { project in
            try project.take(.support, by: Bench.steward, at: Bench.noon)
            try project.take(.support, by: Bench.core, at: Bench.noon)
        }
        return bench
    }

    @Test("It is for stewards, whatever Discord’s menus show")
    func stewardsOnly() async throws {
        let bench = try await Bench(proposing: .tracker)
        for person in [Bench.Person.member, .admin, .proposer] {
            try await bench.type("/steward decide proposal:P-001", as: person)
            #expect(bench.whisper?.read == "This is for stewards. Questions? Ask in the proposal’s thread.")
            try await bench.type("/steward decide proposal:P-001 outcome:approve", as: person)
            #expect(bench.form == nil)
        }
        try await bench.type("/steward decide proposal:P-001", as: .mappedSteward)
        #expect(bench.whisper?.read.hasPrefix("## Review of Logistics Tracker") == true)
    }

    @Test("The board says what is missing; taking the review is a first answer (C6, K1)")
    func board() async throws {
        let bench = try await Bench(proposing: .tracker)
        try await bench.type("/steward decide proposal:logistics", as: .steward)
        let first = Bench.noon.advanced(by: .days(3)).secondsSince1970
        #expect(
            bench.whisper?.read == """
                ## Review of Logistics Tracker
                -# by <@14> · rev 1 · day 1 of the review · first answer due <t:\(first):R>
                **In review.** Waiting for: 2 more steward approvals.
                ○ Approvals 0 of 2
                ✓ No open concern
                ○ The proposer has not said yet that they have the time
                Support 0 · Would join 0 · Abstain 0
                ────
                **To approve, four things are so:**
                - It fits what we are here for
                - A team of volunteers can build it
                - People will learn something valuable
                - The twist is meaningful
                [Ask] [Concern] [Not now]
                [Take review]
                -# P-001 · rev 1
                """)
        try await bench.press("Take review", as: .steward)
        let read = try #require(bench.whisper?.read)
        #expect(
            read.hasPrefix(
                "You have taken this review; its proposer sees that somebody looks at it.\n## Review"))
        #expect(
            read.contains("decision due") && read.contains("Taken by <@16>")
                && !read.contains("[Take review]"))
        try await bench.type("/steward decide proposal:P-001 outcome:take", as: .steward)
        #expect(bench.whisper?.read.hasPrefix("You have this review already.") == true)
    }

    @Test("Which proposal is asked when nothing says it; in its thread nothing has to be chosen")
    func which() async throws {
        let bench = try await Bench(proposing: .tracker, .called("Harbour Lights"))
        let thread = try await bench.thread(of: 2)
        try await bench.type("/steward decide", as: .steward, in: thread)
        #expect(bench.whisper?.read.hasPrefix("## Review of Harbour Lights") == true)
        try await bench.type("/steward decide", as: .steward)
        #expect(
            bench.whisper?.read
                == "Which proposal do you mean?\n{Choose a proposal, for example Logistics Tracker}")
        try await bench.choose("Logistics Tracker · P-001", as: .steward)
        #expect(bench.whisper?.read.hasPrefix("## Review of Logistics Tracker") == true)
        let empty = try await Bench()
        try await empty.type("/steward decide", as: .steward)
        #expect(empty.whisper?.read == "No proposal is in review right now. `/proposals` lists all of them.")
    }

    @Test(
        "Two approvals and four ticks, a word that it was discussed, and the proposer’s: then it is approved (T4, D32)"
    )
    func approved() async throws {
        let bench = try await supported()
        try await bench.type("/steward decide proposal:P-001", as: .steward)
        #expect(bench.whisper?.read.contains("**In review.** Ready to decide; a steward does.") == true)
        try await bench.press("Approve", as: .steward)
        #expect(
            bench.fields == [
                "All four are so", "How: approved", "Until when, for an experiment", "A note, if you like",
                "It was discussed openly, though it is early",
            ])
        await #expect(throws: Bench.NoSuchThing.self, "all four are needed") {
            try await bench.fill(as: .steward)
        }
        try await bench.fill(
            ["All four are so": all, "A note, if you like": "It fits us well."], as: .steward)
        let open = Bench.noon.advanced(by: .days(4)).secondsSince1970
        #expect(
            bench.whisper?.read.hasPrefix(
                "One thing first: time to discuss it openly, or the word that it was: possible <t:\(open):R>."
            ) == true)
        try await bench.press("Edit", as: .steward)
        #expect(bench.fields.contains("A note, if you like: It fits us well."), "nothing typed is lost")
        try await bench.fill(["It was discussed openly, though it is early": true], as: .steward)
        #expect(
            bench.whisper?.read.hasPrefix(
                "Your approval is kept. It counts as soon as the proposer says that they have the time.")
                == true)
        #expect(bench.whisper?.read.contains("[Ask]\n") == true, "only asking takes it back")
        try await bench.type("/proposals proposal:P-001", as: .proposer)
        try await bench.press("I’m in", as: .proposer)
        #expect(bench.whisper?.read.contains("It is approved, and goes on as a project.") == true)
        let decision = try #require(try await bench.project(1).proposal?.decisions.last)
        #expect(decision.outcome == .approved && decision.note == "It fits us well.")
        #expect(decision.by == .member(Bench.Person.steward.id))
        try await bench.type("/steward decide proposal:P-001", as: .steward)
        #expect(bench.whisper?.read.contains("[Set up] [Reverse]") == true)
    }

    @Test(
        "Two stewards decide at the same second: the first wins, the second reads who decided what (story 15, E12)"
    )
    func sameSecond() async throws {
        let bench = try await supported()
        try await bench.type("/steward decide proposal:P-001 outcome:approve", as: .steward)
        let first = bench.form
        try await bench.type("/steward decide proposal:P-001 outcome:notnow", as: .coreSteward)
        try await bench.fill(
            ["The reason": "outOfScope", "Kind words to the proposer": .text(kind)], as: .coreSteward)
        #expect(bench.whisper?.read.hasPrefix("Decided: not now.") == true)
        bench.form = first
        try await bench.fill(
            ["All four are so": all, "It was discussed openly, though it is early": true], as: .steward)
        #expect(
            bench.whisper?.read.hasPrefix(
                "<@17> decided this <t:1790000000:R>: Not now.\n## Review of Logistics Tracker") == true)
        #expect(try await bench.project(1).stage == .rejected)
        try await bench.type("/steward decide proposal:P-001 outcome:changes", as: .steward)
        #expect(bench.form == nil, "nobody writes in vain")
        #expect(bench.whisper?.read.hasPrefix("<@17> decided this") == true)
    }

    @Test("An approval that waits for the proposer’s word is a decision for the next steward, too")
    func pending() async throws {
        let bench = try await supported()
        try await bench.type("/steward decide proposal:P-001 outcome:notnow", as: .coreSteward)
        let late = bench.form
        try await bench.type("/steward decide proposal:P-001 outcome:approve", as: .steward)
        try await bench.fill(
            ["All four are so": all, "It was discussed openly, though it is early": true], as: .steward)
        bench.form = late
        try await bench.fill(
            ["The reason": "outOfScope", "Kind words to the proposer": .text(kind)], as: .coreSteward)
        #expect(bench.whisper?.read.hasPrefix("<@16> decided this <t:1790000000:R>: Approved.") == true)
        try await bench.press("Ask", as: .coreSteward)
        try await bench.fill(
            ["What should change, and why?": "The budget and the cluster do not fit."], as: .coreSteward)
        #expect(bench.whisper?.read.hasPrefix("Asked. The ball is with the proposer now.") == true)
        #expect(try await bench.project(1).stage == .needsChanges)
    }

    @Test("The same decision that comes twice is made once")
    func twice() async throws {
        let bench = try await supported()
        try await bench.type("/steward decide proposal:P-001 outcome:notnow", as: .steward)
        try await bench.fill(
            ["The reason": "notFeasible", "Kind words to the proposer": .text(kind)], as: .steward)
        let said = bench.whisper?.read
        try await bench.again()
        #expect(bench.whisper?.read == said)
        #expect(try await bench.project(1).proposal?.decisions.count == 1)
    }

    @Test("“Not now” needs kind words, and the project that it is too similar to (T5)")
    func notNow() async throws {
        let bench = try await Bench(proposing: .called("Harbour Lights"), .tracker)
        try await bench.type("/steward decide proposal:P-002 outcome:notnow", as: .steward)
        try await bench.fill(
            ["The reason": "Too similar to another project", "Kind words to the proposer": .text(kind)],
            as: .steward)
        #expect(bench.whisper?.read.hasPrefix("One thing first: the project it is too similar to.") == true)
        try await bench.press("Edit", as: .steward)
        try await bench.fill(["Which project it is too similar to": "harbour"], as: .steward)
        #expect(
            bench.whisper?.read.hasPrefix(
                "Decided: not now. Your words are in its thread, and nobody else is told.")
                == true)
        let outcome = try await bench.project(2).proposal?.decisions.last?.outcome
        #expect(outcome == .notNow(.tooSimilar, lookAlike: "Harbour Lights (P-001)"))
    }

    @Test("Nobody decides on a proposal of their own (D7, E08)")
    func own() async throws {
        let bench = try await Bench()
        let now = bench.now
        try await bench.store.add(in: Bench.community.id, at: now) {
            try Project($0, submitting: .tracker, hasTime: true, by: Bench.steward, at: now)
        }
        try await bench.type("/steward decide proposal:P-001", as: .steward)
        let read = try #require(bench.whisper?.read)
        #expect(
            read.contains("You wrote this proposal, so another steward decides.\n-# P-001"), "and no button")
        for outcome in ["approve", "notnow", "changes", "take"] {
            try await bench.type("/steward decide proposal:P-001 outcome:\(outcome)", as: .steward)
            #expect(bench.whisper?.read == "You wrote this proposal, so another steward decides.")
        }
        #expect(try await bench.project(1).version == 1)
    }

    @Test(
        "What is not ready is offered to nobody but a Core Steward, who proposes a path in writing (F-C, F46)"
    )
    func deadlock() async throws {
        let bench = try await Bench(proposing: .tracker)
        try await bench.given(1) { project in
            try project.raise(
                .mustFix, "Too dear.", resolution: "A smaller cluster.", by: Bench.steward, at: Bench.noon)
            try project.commit(by: Bench.proposer, council: Bench.council, at: Bench.noon)
        }
        try await bench.advance(.days(7))
        try await bench.type("/steward decide proposal:P-001 outcome:approve", as: .steward)
        #expect(
            bench.whisper?.read.hasPrefix("It is not ready to be decided: the lines with ○ and ! say why.")
                == true)
        try await bench.type("/steward decide proposal:P-001", as: .coreSteward)
        #expect(bench.whisper?.read.contains("! Blocked for 7 days by 1 concern") == true)
        try await bench.press("Propose a path", as: .coreSteward)
        let reason: Bench.Entry = "Two brokers for six weeks, and then we look at the bill."
        try await bench.fill(
            ["All four are so": all, "Why, though something is missing": reason], as: .coreSteward)
        #expect(
            bench.whisper?.read.hasPrefix(
                "“Until when, for an experiment” is needed, and it was left empty.") == true)
        try await bench.press("Edit", as: .coreSteward)
        try await bench.fill(["Until when, for an experiment": "5/6"], as: .coreSteward)
        #expect(
            bench.whisper?.read.hasPrefix("“5/6” is no date I can read, or can be read more than one way.")
                == true)
        try await bench.press("Edit", as: .coreSteward)
        try await bench.fill(["Until when, for an experiment": "in 6 weeks"], as: .coreSteward)
        #expect(bench.whisper?.read.hasPrefix("Approved. The record is in its thread;") == true)
        let project = try await bench.project(1)
        #expect(project.stage == .approved)
        guard case .experiment(let end)? = project.proposal?.decisions.last?.outcome else {
            Issue.record("it is an experiment")
            return
        }
        #expect(
            end == Moment(millisecondsSince1970: 1_794_214_800_000), "nine in the morning, six weeks later")
        try await bench.advance(.weeks(6))
        try await bench.type("/steward decide proposal:P-001", as: .steward)
        try await bench.press("How did it go?", as: .steward)
        try await bench.fill(
            ["What came of it, and what follows": "The bill was small. It goes on."], as: .steward)
        #expect(bench.whisper?.read.hasPrefix("Thank you. It stands beside the decision.") == true)
        #expect(try await bench.project(1).proposal?.evaluation == "The bill was small. It goes on.")
    }

    @Test("A decision is taken back with a reason, and is in review again (T25)")
    func reversed() async throws {
        let bench = try await supported()
        let now = bench.now
        try await bench.given(1) { project in
            try project.commit(by: Bench.proposer, council: Bench.council, at: now)
            try project.approve(.init(wasDiscussed: true), by: Bench.steward, council: Bench.council, at: now)
        }
        try await bench.type("/steward decide proposal:P-001", as: .coreSteward)
        try await bench.press("Reverse", as: .coreSteward)
        try await bench.fill(["Why": "The data may not be used for this."], as: .coreSteward)
        #expect(bench.whisper?.read.hasPrefix("Taken back. It is in review again.") == true)
        let project = try await bench.project(1)
        #expect(project.stage == .proposed)
        #expect(project.proposal?.decisions.count == 2)
    }
}
