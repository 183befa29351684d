import Cards
import ProjectModel
import Storage
import Testing

@testable import Commands

@Suite("/vote, and the buttons of a proposal")
struct VoteTests {
    private func card(_ bench: Bench) async throws -> Card {
        try await bench.type("/proposals proposal:P-001")
        return try #require(bench.whisper)
    }

    @Test(
        "A newcomer's stance is asked for later, and an excluded role's never; both may raise a concern (D27)"
    )
    func ballots() async throws {
        let bench = try await Bench(proposing: .tracker)
        var settings = try await bench.store.settings(of: Bench.community.id)
        settings.rules.voting.minimumDays = 7
        try await bench.store.keep(settings, of: Bench.community.id)
        try await bench.type("/vote proposal:P-001 stance:support", as: .member)
        #expect(
            bench.whisper?.read.hasPrefix(
                "Stances are taken by people who have been here for a while; yours is welcome <t:") == true)
        settings.rules.voting.minimumDays = 0
        settings.rules.voting.excludedRoles = [Bench.stewardRole]
        try await bench.store.keep(settings, of: Bench.community.id)
        try await bench.type("/vote proposal:P-001 stance:support", as: .mappedSteward)
        #expect(bench.whisper?.read.hasPrefix("Whoever has your role takes no stance here.") == true)
        try await bench.type("/vote proposal:P-001 stance:support", as: .member)
        #expect(bench.whisper?.read.hasPrefix("Your stance on") == true)
    }

    @Test("Stances stand in a fixed order, all alike; pressing one answers, pressing twice says the same")
    func pressed() async throws {
        let bench = try await Bench(proposing: .tracker)
        let card = try await card(bench)
        let row = card.buttons.prefix(4).map(\.label.english)
        #expect(row == ["Support", "Would join", "Concern", "More"])
        #expect(card.buttons.prefix(4).allSatisfy { $0.style == .secondary })
        try await bench.press("Support", on: card)
        #expect(
            bench.whisper?.read == """
                Your stance on **Logistics Tracker** is **Support**. You can change it until the decision.
                [Would join] [Abstain] [Clear my stance]
                """)
        try await bench.press("Support", on: card)
        #expect(
            bench.whisper?.read.hasPrefix(
                "Already done – your stance on **Logistics Tracker** is **Support**.")
                == true)
        try await bench.press("Would join", on: card)
        #expect(try await bench.project(1).proposal?.tally == Tally(wouldJoin: 1))
        try await bench.press("Clear my stance")
        #expect(bench.whisper?.read.hasPrefix("Your stance on **Logistics Tracker** is cleared.") == true)
        #expect(try await bench.project(1).proposal?.stances.isEmpty == true)
    }

    @Test("The same event that comes twice counts once")
    func twice() async throws {
        let bench = try await Bench(proposing: .tracker)
        try await bench.press("Support", on: try await card(bench))
        try await bench.again()
        #expect(bench.whisper?.read.hasPrefix("Your stance on **Logistics Tracker** is **Support**.") == true)
        #expect(try await bench.project(1).version == 2)
    }

    @Test(
        "The command says what the buttons say",
        arguments: [("support", "Support"), ("join", "Would join"), ("abstain", "Abstain")])
    func typed(value: String, word: String) async throws {
        let bench = try await Bench(proposing: .tracker)
        try await bench.type("/vote proposal:P-001 stance:\(value) reason:I like it")
        #expect(
            bench.whisper?.read.hasPrefix("Your stance on **Logistics Tracker** is **\(word)**.") == true)
        try await bench.type("/vote proposal:logistics stance:clear")
        #expect(try await bench.project(1).proposal?.stances.isEmpty == true)
    }

    @Test("In a proposal’s thread nothing has to be chosen; elsewhere it is asked")
    func here() async throws {
        let bench = try await Bench(proposing: .tracker, .called("Harbour Lights"))
        let thread = try await bench.thread(of: 2)
        try await bench.type("/vote stance:support", in: thread)
        #expect(bench.whisper?.read.hasPrefix("Your stance on **Harbour Lights** is **Support**.") == true)
        try await bench.type("/vote")
        #expect(
            bench.whisper?.read
                == "Which proposal do you mean?\n{Choose a proposal, for example Harbour Lights}")
        try await bench.choose("Logistics Tracker · P-001")
        #expect(
            bench.whisper?.read == """
                **P-001 · Logistics Tracker**
                You have no stance yet.
                [Support] [Would join] [Concern] [Abstain]
                [Read all] [History]
                """)
    }

    @Test("A member’s concern is advice: it says what would resolve it, and does not pause the decision")
    func concern() async throws {
        let bench = try await Bench(proposing: .tracker)
        try await bench.press("Concern", on: try await card(bench))
        #expect(bench.fields == ["What kind is it?", "What is your concern?", "What would resolve it?"])
        await #expect(throws: Bench.NoSuchThing.self) {
            try await bench.fill(["What kind is it?": "mustFix", "What is your concern?": "No."])
        }
        try await bench.fill(
            [
                "What kind is it?": "Suggestion", "What is your concern?": "Use dbt.",
                "What would resolve it?": "Say why not.",
            ])
        #expect(
            bench.whisper?.read
                == "Thank you. Concern 1 about **Logistics Tracker** is in its thread. It is advice, and does not stop the decision."
        )
        let proposal = try #require(try await bench.project(1).proposal)
        #expect(proposal.stances.map(\.kind) == [.concern])
        #expect(proposal.blocking.isEmpty && proposal.tally.openConcerns == 1)
    }

    @Test("A concern without what would resolve it is asked again, and nothing typed is lost")
    func unresolvable() async throws {
        let bench = try await Bench(proposing: .tracker)
        try await bench.type("/vote proposal:P-001 stance:concern reason:Too big.")
        #expect(bench.fields.contains("What is your concern?: Too big."))
        try await bench.fill(["What kind is it?": "Suggestion"])
        #expect(
            bench.whisper?.read.hasPrefix("“What would resolve it?” is needed, and it was left empty.")
                == true)
        #expect(try await bench.project(1).proposal?.concerns.isEmpty == true)
    }

    @Test(
        "Nine support, two would join, a steward’s must-fix is open: it is not ready, and the card says why (story 5)"
    )
    func mustFix() async throws {
        let bench = try await Bench(proposing: .tracker)
        let now = bench.now
        try await bench.given(1) { project in
            for number: UInt64 in 100..<109 {
                try project.take(.support, by: .member(MemberID(number)), at: now)
            }
            for number: UInt64 in 200..<202 {
                try project.take(.wouldJoin, by: .member(MemberID(number)), at: now)
            }
        }
        try await bench.press("Concern", on: try await card(bench), as: .steward)
        try await bench.fill(
            [
                "What kind is it?": "Must fix: it pauses the decision",
                "What is your concern?": "The budget contradicts Flink.",
                "What would resolve it?": "A smaller cluster.",
            ], as: .steward)
        #expect(bench.whisper?.read.contains("It pauses the decision until it is resolved.") == true)
        let read = try await card(bench).read
        #expect(
            read.contains(
                "**In review.** Waiting for: 2 more steward approvals, 1 concern to resolve (by a steward)."))
        #expect(
            read.contains(
                "Support 9 · Would join 2 · Concerns 1 open\n• must fix (a steward): The budget contradicts Flink. → <@14>"
            ))
    }

    @Test("The proposer replies, whoever raised it says still open or resolved, and nobody else does")
    func settled() async throws {
        let bench = try await Bench(proposing: .tracker)
        let now = bench.now
        try await bench.given(1) {
            try $0.raise(
                .suggestion, "Use dbt.", resolution: "Say why not.", by: .member(Bench.Person.member.id),
                at: now)
        }
        let raised = try #require(try await bench.project(1).proposal?.concerns.first)
        let thread = Card([.row(Vote.actions(after: .concernRaised(raised), try await bench.project(1)))])
        try await bench.press("Reply", on: thread, as: .applicant)
        #expect(bench.whisper?.read.hasPrefix("Only the person who wrote the proposal can do this.") == true)
        try await bench.press("Reply", on: thread, as: .proposer)
        try await bench.fill(["Your reply": "We will."], as: .proposer)
        #expect(
            bench.whisper?.read
                == "Your reply to concern 1 is in the thread. <@12> says whether it is resolved.")
        let answered = Card([
            .row(Vote.actions(after: .concernAnswered(1, "We will."), try await bench.project(1)))
        ])
        #expect(answered.read == "[Resolved] [Still open]")
        try await bench.press("Resolved", on: answered, as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("Only the person it is about can do this.") == true)
        try await bench.press("Still open", on: answered, as: .member)
        #expect(
            bench.whisper?.read == "Concern 1 about **Logistics Tracker** stays open, and the proposer knows."
        )
        try await bench.press("Resolved", on: answered, as: .member)
        #expect(
            bench.whisper?.read == """
                Thank you: concern 1 about **Logistics Tracker** is resolved. Your stance is still Concern; you can change it.
                [Support] [Would join] [Abstain]
                """)
        try await bench.press("Resolved", on: answered, as: .member)
        #expect(bench.whisper?.read == "Already done – concern 1 about **Logistics Tracker** is settled.")
        try await bench.press("Reply", on: thread, as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("This concern is settled already.") == true)
    }

    @Test("A message that tells of several changes leads to the open concerns, each with whose turn it is")
    func gathered() async throws {
        let bench = try await Bench(proposing: .tracker)
        let (now, member) = (bench.now, Standing.member(Bench.Person.member.id))
        try await bench.given(1) { project in
            try project.raise(.question, "Who keeps it?", resolution: "", by: member, at: now)
            try project.raise(.question, "Who pays?", resolution: "", by: member, at: now)
            try project.answer(concern: 1, "The team.", by: Bench.proposer, at: now)
        }
        let changes = try await bench.store.changes(of: Project.ID(1), in: Bench.community.id).map(
            \.recorded.change)
        let message = Card([.row(Vote.actions(after: changes, try await bench.project(1)))])
        #expect(message.read == "[Open concerns]")
        try await bench.press("Open concerns", on: message, as: .proposer)
        #expect(bench.whisper?.read.contains("Who pays? [Reply]") == true)
        try await bench.press("Open concerns", on: message, as: .member)
        #expect(bench.whisper?.read.contains("Who keeps it? [Resolved]") == true)
        #expect(bench.whisper?.read.contains("Who pays? [") == false)
        try await bench.press("Open concerns", on: message, as: .applicant)
        #expect(bench.whisper?.buttons.isEmpty == true)
    }

    @Test("More offers the proposer to edit, reply and withdraw, and nobody else")
    func more() async throws {
        let bench = try await Bench(proposing: .tracker)
        let now = bench.now
        try await bench.given(1) {
            try $0.raise(
                .question, "Who keeps it?", resolution: "", by: .member(Bench.Person.member.id), at: now)
        }
        let card = try await card(bench)
        try await bench.press("More", on: card, as: .member)
        #expect(bench.whisper?.read.contains("Withdraw") == false)
        try await bench.press("More", on: card, as: .proposer)
        #expect(
            bench.whisper?.read.hasSuffix("[Edit] [Reply to concerns] [I’m in] [Withdraw]") == true)
        try await bench.press("Reply to concerns", as: .proposer)
        #expect(
            bench.whisper?.read.contains(
                "**1** · question by <@12> · waits for an answer\nWho keeps it? [Reply]")
                == true)
    }

    @Test("After the decision a card of earlier answers politely, and shows how it stands")
    func closed() async throws {
        let bench = try await Bench(proposing: .tracker)
        let card = try await card(bench)
        let now = bench.now
        try await bench.given(1) {
            try $0.turnDown(
                .outOfScope, note: "Thank you for this. Another time it may well be right.",
                by: Bench.steward, at: now)
        }
        for label in ["Support", "Would join", "Concern"] {
            try await bench.press(label, on: card)
            #expect(
                bench.whisper?.read == """
                    **Voting closed:** Logistics Tracker is not taken up now. Here is how it stands.
                    [Open it]
                    """)
        }
        try await bench.press("Open it")
        #expect(
            bench.whisper?.read.contains("**Not now.** Out of scope for this community. Thank you for this.")
                == true)
        #expect(bench.whisper?.buttons.map(\.label.english) == ["More", "Read all", "Share here"])
    }

    @Test("I’m in: with the approvals there, the proposer’s word decides; twice says the same")
    func committed() async throws {
        let bench = try await Bench(proposing: .tracker)
        let now = bench.now
        try await bench.given(1) { project in
            try project.take(.support, by: Bench.steward, at: now)
            try project.take(.support, by: Bench.core, at: now)
            try project.approve(
                .init(wasDiscussed: true), by: Bench.steward, council: Bench.council, at: now)
        }
        let card = try await card(bench)
        #expect(card.read.contains("Stewards approve it. <@14>, do you have the time for it?"))
        try await bench.press("I’m in", on: card, as: .member)
        #expect(bench.whisper?.read.hasPrefix("Only the person who wrote the proposal can do this.") == true)
        try await bench.press("I’m in", on: card, as: .proposer)
        #expect(
            bench.whisper?.read == """
                Thank you: you have the time for **Logistics Tracker**. It is approved, and goes on as a project.
                [Open it]
                """)
        #expect(try await bench.project(1).stage == .approved)
        try await bench.press("Open it", as: .proposer)
        #expect(bench.whisper?.read.contains("**Approved.** It goes on as a project.") == true)
    }

    @Test("Withdrawing asks once, needs no reason, and leads back to the draft")
    func withdrawn() async throws {
        let bench = try await Bench(proposing: .tracker)
        try await bench.press("More", on: try await card(bench), as: .proposer)
        try await bench.press("Withdraw", as: .proposer)
        #expect(
            bench.whisper?.read == """
                Withdraw **Logistics Tracker**? No reason needed, and you can submit it again whenever you like.
                [Withdraw it] [Keep it]
                """)
        try await bench.press("Withdraw it", as: .proposer)
        #expect(
            bench.whisper?.read
                == "**Logistics Tracker** is withdrawn. Thank you for proposing it.\n[Edit and resubmit]"
        )
        try await bench.press("Edit and resubmit", as: .proposer)
        try await bench.press("Submit again", as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("**P-001: Logistics Tracker is with the stewards.**") == true)
        #expect(try await bench.project(1).stage == .proposed)
    }

    @Test("Asked for changes, the proposer edits, sees what changed, and sends it back")
    func resubmitted() async throws {
        let bench = try await Bench(proposing: .tracker)
        let now = bench.now
        try await bench.given(1) {
            try $0.move(Move.Request(2, reason: "Which budget?"), by: Bench.steward, at: now)
        }
        try await bench.press("More", on: try await card(bench), as: .proposer)
        try await bench.press("Edit", as: .proposer)
        #expect(bench.whisper?.read.contains("Changed since rev 1: nothing yet.") == true)
        try await bench.open(page: 3)
        try await bench.fill(["The main trade-off": "Slower, and a tenth of the cost."], as: .proposer)
        #expect(bench.whisper?.read.contains("Changed since rev 1: the main trade-off.") == true)
        try await bench.press("Submit again", as: .proposer)
        #expect(
            bench.whisper?.read.hasPrefix(
                "**P-001: Logistics Tracker is with the stewards.** Rev 2 changes the main trade-off.")
                == true)
        try await bench.type("/proposals proposal:P-001")
        try await bench.press("More")
        try await bench.press("Changes since rev 1")
        #expect(
            bench.whisper?.read.contains(
                "**the main trade-off**\n- nothing\n+ Slower, and a tenth of the cost.")
                == true)
    }

    @Test("A message becomes a concern in the proposal’s thread, with the way back to where it was said")
    func raiseAsConcern() async throws {
        let bench = try await Bench(proposing: .tracker)
        let thread = try await bench.thread(of: 1)
        try await bench.menu(
            "Raise as concern", onMessage: "This will cost too much.", by: .contributor, as: .member,
            in: thread)
        #expect(
            bench.fields[1]
                == "What is your concern?: This will cost too much.\nhttps://discord.com/channels/5/501/71")
        try await bench.fill(
            ["What kind is it?": "Question"], in: thread)
        #expect(try await bench.project(1).proposal?.concerns.first?.by == Bench.Person.member.id)
        try await bench.menu("Raise as concern", onMessage: "Hello.", by: .contributor)
        #expect(bench.whisper?.read.hasPrefix("A concern belongs to a proposal.") == true)
    }

    @Test("A message becomes the problem of a draft")
    func startFromMessage() async throws {
        let bench = try await Bench()
        try await bench.menu(
            "Start a proposal from this", onMessage: "Our parcels vanish.", by: .contributor, as: .proposer)
        #expect(bench.fields.contains("The problem: Our parcels vanish."))
        try await bench.fill(["Title": "Parcels"], as: .proposer)
        #expect(bench.whisper?.read.hasPrefix("## Your proposal – draft\n-# Parcels") == true)
    }
}
