import Cards
import ProjectModel
import Testing

private let lead = Standing.member(MemberID(1))
private let steward = Standing(.member(MemberID(9)), stewardship: [.project])

extension GateCard.Actions {
    /// Buttons by their words alone.
    fileprivate static var plain: GateCard.Actions {
        GateCard.Actions(
            tick: { _ in Card.Button("Tick", target: .action("t")) },
            untick: { _ in Card.Button("Untick", target: .action("u")) },
            waive: { lines in
                Card.Select(
                    action: "w", placeholder: "Pass over a line, with a reason",
                    options: lines.map { Card.Select.Option($0.label, value: "v") })
            },
            go: { Card.Button($0, style: .primary, target: .action("g")) })
    }
}

@Suite("Gate cards")
struct GateCardTests {
    private func read(_ project: Project, _ rule: Int, rest: RestReason? = nil) -> String {
        let gate = project.gate(of: Lifecycle.rule(rule), rest: rest, by: lead, at: .noon)
        return GateCard.card(gate, of: project, actions: .plain).read
    }

    @Test("Before phase 2: what is open, what was said and by whom, what will happen (C7)")
    func twist() throws {
        var project = Project.given(.pipeline)
        try project.say(.coreWorks, by: lead, at: .noon)
        #expect(
            read(project, 14) == """
                ## Active → Phase 2: 2 of 4
                -# Fraud Detection Pipeline · P-014
                ○ Milestones of phase 1 – open: Kafka ingestion
                ✓ The core works – <@1>, <t:1790000000:R>
                [Untick]
                ○ The team is ready – not yet
                [Tick]
                ✓ The twist is written – it is so
                ────
                {Pass over a line, with a reason: Milestones of phase 1}
                **2 things first: Milestones of phase 1, The team is ready.**
                -# What happens: The twist is announced, and phase 2 begins with it. You see it as it will look first.
                """)
        try project.say(.teamReady, by: lead, at: .noon)
        try project.waive(.phase1Milestones, reason: "Only @everyone’s docs are left.", by: lead, at: .noon)
        let open = read(project, 14)
        #expect(open.hasPrefix("## Active → Phase 2: 4 of 4\n"))
        #expect(
            open.contains(
                "✓ Milestones of phase 1 – passed over by <@1>: “Only \\@everyone’s docs are left.”"))
        #expect(open.hasSuffix("[Preview the twist]"))
    }

    @Test("Complete with one line waived says so, once a steward has agreed (story 13)")
    func waived() throws {
        var listing = Listing.pipeline
        listing.state = .phase2
        listing.milestones = []
        var project = Project.given(listing)
        for item in Checklist.items(of: .completion) where item != .withinBudget {
            try project.tick(item, by: lead, at: .noon)
        }
        #expect(
            read(project, 16).contains("○ Cost within budget – add the monthly cost with `/lead log`\n[Tick]")
        )
        try project.waive(.withinBudget, reason: "The credits ran out.", by: lead, at: .noon)
        let asked = read(project, 16)
        #expect(asked.hasPrefix("## Phase 2 → Complete: 7 of 8\n"))
        #expect(
            asked.contains(
                "! Cost within budget – <@1> asks to pass over it: “The credits ran out.”. A steward agrees, or not."
            ))
        #expect(asked.contains("**One thing first: Cost within budget.**") && !asked.contains("[Complete"))
        try project.grantWaiver(.withinBudget, by: steward, at: .noon)
        #expect(read(project, 16).contains("**With 1 waived (The credits ran out.).**"))
        #expect(read(project, 16).hasSuffix("[Complete, 1 waived]"))
    }

    @Test("Before building: roles without somebody may be passed over, seats stay open (F-F)")
    func start() {
        var listing = Listing.pipeline
        listing.state = .recruiting
        let text = read(.given(listing), 11)
        #expect(text.contains("○ Every role has somebody – nobody yet: Platform Engineer"))
        #expect(text.contains("-# What happens: Phase 1 begins; seats may stay open."))
    }

    @Test("The setup list has six lines and an optional seventh; a pause waits for its reason")
    func setup() {
        let setup = read(.given(.bare(.setup)), 9)
        #expect(setup.hasPrefix("## Setup → Recruiting: 0 of 7\n"))
        #expect(setup.contains("○ A project channel (optional) – if you want one; stewards make it\n[Tick]"))
        #expect(
            setup.contains(
                "**7 things first: README.md customised, ROADMAP.md filled, docs/BUSINESS_CONTEXT.md complete, docs/PHASE2_TWIST.md documented and 3 more.**"
            ))
        #expect(read(.given(.pipeline), 15).contains("○ Why it pauses – not yet"))
        #expect(read(.given(.pipeline), 15, rest: .teamDisbanded).hasSuffix("[Pause the project]"))
    }

    @Test("Every button’s words fit twenty characters, and every card fits a message")
    func budget() {
        for rule in Lifecycle.rules where rule.who.contains(.lead) {
            for stage in rule.from where stage != .dormant {
                guard let state = stage.state else { continue }
                var listing = Listing.pipeline
                listing.state = state
                let project = Project.given(listing)
                let gate = project.gate(of: rule, by: lead, at: .noon)
                let card = GateCard.card(gate, of: project, actions: .plain)
                #expect(card.read.count < 4_000)
                for case .row(let buttons) in card.blocks {
                    #expect(buttons.count <= 4 && buttons.allSatisfy { $0.label.english.count <= 20 })
                }
            }
        }
    }
}

@Suite("Milestones, check-ins, the log")
struct BuildingLineTests {
    @Test("A finished milestone is one line with its thanks, the count and what is next (C9)")
    func done() throws {
        var project = Project.given(.pipeline)
        try project.finish(milestone: 1, by: lead, at: .noon)
        let milestone = project.milestones[0]
        #expect(
            MilestoneCard.done(milestone, of: project).english
                == "**Done: Kafka ingestion** – thanks <@2>. 2 of 3. Next: Reports.")
        #expect(
            MilestoneCard.celebrated(milestone, of: project).english
                == "**Fraud Detection Pipeline: Kafka ingestion is done.** 2 of 3.")
    }

    @Test("A break says until when, and who holds the fort; nothing is expected")
    func rest() throws {
        var project = Project.given(.pipeline)
        try project.checkIn(.takingABreak, back: .noon.advanced(by: .days(10)), by: lead, at: .noon)
        let checkIn = try #require(project.checkIns.last)
        #expect(
            CheckInCard.answer(checkIn, of: project).read == """
                **Fraud Detection Pipeline: Taking a break.** Rest well. Nothing is expected until <t:1790864000:D>, and nobody asks. \
                Who holds the fort? `/lead team` can make somebody co-lead.
                """)
    }

    @Test("A decision, a blocker and a cost are a line each, with their link")
    func log() throws {
        var project = Project.given(.pipeline)
        try project.log(
            .decision, "Kafka over Pulsar", link: "https://example.org/adr/1", by: lead, at: .noon)
        try project.log(.cost(cents: 4_250), "for the cluster", by: lead, at: .noon)
        #expect(
            project.log.map { LogCard.line($0).english } == [
                "**Decision 1 (ADR):** Kafka over Pulsar – <@1> · <https://example.org/adr/1>",
                "**Cost of a month: 42.50.** for the cluster – <@1>",
            ])
    }
}

@Suite("What a team says of itself")
struct SignTests {
    @Test(
        "Open blockers and the last check-in stand on the card; what stewards should know does not (F87, F89)"
    )
    func signs() throws {
        var project = Project.given(.pipeline)
        try project.log(.blocker, "No access to the *cluster*", by: lead, at: .noon)
        try project.checkIn(.blocked, note: "The lead is ill.", by: lead, at: .noon)
        func card(_ days: Int) -> String {
            ProjectCard.card(project, at: .noon.advanced(by: .days(days))).read
        }
        #expect(
            card(1).contains(
                "**Blocked:** No access to the \\*cluster\\*\n**Blocked**, said <t:1790000000:R>"))
        #expect(!card(1).contains("lead is ill"))
        #expect(!card(14).contains("said"), "a fortnight later it is no news")
        try project.clear(blocker: 1, by: lead, at: .noon)
        try project.checkIn(.takingABreak, by: lead, at: .noon)
        #expect(card(13).contains("**Taking a break** until <t:1791209600:D>"))
        #expect(!card(14).contains("Taking a break") && !card(1).contains("Blocked:"))
    }
}

@Suite("Twist cards")
struct TwistCardTests {
    private let text =
        "The regulator mandates *real-time* reporting.\n\n\nWhy: @everyone is fined otherwise.\n# Not a title"

    @Test("The announcement: what changes, by when, the five steps; what people typed stays theirs (C8)")
    func announcement() {
        let card = TwistCard.announcement(
            text, of: .given(.pipeline), deadline: .noon.advanced(by: .days(28)), isSpoiler: true)
        #expect(card.accent == .purple)
        #expect(
            card.read == """
                ## Phase 2 – the twist
                -# Fraud Detection Pipeline · P-014
                ||**What changes**
                The regulator mandates \\*real-time\\* reporting.
                **Why it matters**
                Why: \\@everyone is fined otherwise.
                \\# Not a title||
                **Adapt by <t:1792419200:D>**, <t:1792419200:R>.
                ○ Analyse the impact
                ○ ADRs for major decisions
                ○ Refactor what is affected
                ○ Test the new requirements
                ○ Update the documentation
                """)
    }

    @Test("The preview is the announcement word for word, and below it where it goes and whom it calls")
    func preview() {
        let project = Project.given(.pipeline)
        let reach = TwistReach(channel: 40, projects: 41, people: 2, ping: .role)
        let preview = TwistCard.preview(text, of: project, deadline: nil, reach: reach, actions: [])
        let announced = TwistCard.announcement(text, of: project, deadline: nil, isSpoiler: false)
        #expect(
            preview.read == announced.read + "\n" + """
                ────
                **This is how it will look.** It goes to:
                - <#40>, pinned; it calls the project’s role once: 2 people
                - a thread below it, with the five steps to tick
                - <#41>: one line; it calls nobody
                - whoever follows the project, in a direct message
                """)
    }

    @Test("What is answered about a sealed twist never holds its words")
    func sealed() throws {
        var listing = Listing.pipeline
        listing.milestones = []
        var project = Project.given(listing)
        try project.write(twist: "Kumquat", visibility: .sealed, by: lead, at: .noon)
        try project.schedule(
            twistAt: .noon.advanced(by: .days(3)), said: [.coreWorks, .teamReady], by: lead, at: .noon)
        let cards = [
            TwistAnswerCard.written(project, length: 7, actions: []),
            TwistAnswerCard.scheduled(project, actions: []),
            ProjectCard.card(project, at: .noon),
        ]
        #expect(!cards.map(\.read).joined().contains("Kumquat"))
        #expect(
            cards[1].read
                == "**The twist is scheduled for <t:1790259200:F>**, <t:1790259200:R>. Until then nothing shows it. It is announced once, whoever is here then."
        )
    }
}
