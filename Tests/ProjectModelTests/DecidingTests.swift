import ProjectModel
import Testing

@Suite("Proposing and deciding")
struct DecidingTests {
    @Test("Every item of the checklist is found by its name (PP346-354)")
    func findings() {
        let findings = ProposalText().findings(hasTime: false)
        #expect(Set(findings.map(\.item)) == Set(ProposalFinding.Item.allCases))
        #expect(ProposalText.complete.findings(hasTime: true) == [])
        var text = ProposalText.complete
        text.skills = Array(Skill.allCases.prefix(6))
        text.approaches.removeLast()
        text.context = String(repeating: "a", count: 1_501)
        #expect(
            text.findings(hasTime: true) == [
                ProposalFinding(.skills, .skills(chosen: 6)),
                ProposalFinding(.approaches, .approaches(described: 1)),
                ProposalFinding(.context, .tooLong(.context, length: 1_501, limit: 1_500)),
            ])
    }

    @Test("What is unusual is a hint and stops nobody (D25, K15)")
    func hints() {
        var text = ProposalText.complete
        text.budget = .minimal
        text.months = 9
        text.roles = [.init("Data Engineer", 11)]
        #expect(text.hints == [.budgetBelowInfrastructure, .monthsUnusual(9, usual: 2...4), .largeTeam])
        #expect(text.findings(hasTime: true) == [])
    }

    @Test("Look-alikes are the three likest, the likest first (F31)")
    func lookAlikes() {
        func name(_ number: Int, _ name: String) -> (name: ProjectName, skills: [Skill]) {
            (ProjectName(id: Project.ID(number), name: name), [.streaming])
        }
        let alike = LookAlike.among(
            [name(1, "Logistics Tracker"), name(2, "Bakery"), name(3, "Parcel Logistics Tracker")],
            title: "Tracker of logistics", skills: [.streaming])
        #expect(alike.map(\.project.id.number) == [1, 3])
    }

    @Test("A revision says what changed, and keeps what was (F36)")
    func revisions() throws {
        var project = try Project.proposed()
        var text = ProposalText.complete
        text.twist.change = "A regulator wants reports within a day."
        text.roadmap.removeLast()
        try project.revise(text, by: Cast.proposer, at: .day(1))
        let proposal = try #require(project.proposal)
        #expect(proposal.revision == 2)
        #expect(proposal.text.changes(since: proposal.earlier[0]) == [.twist, .roadmap])
        #expect(project.twist?.text?.hasPrefix("A regulator") == true)
        #expect(throws: Refusal.notYours(needed: [.proposer], lead: nil)) {
            try project.revise(.complete, by: Cast.stranger, at: .day(2))
        }
    }

    @Test(
        "Who has come lately takes a stance later, and whoever has an excluded role none; concerns are everybody's (D27)"
    )
    func ballots() throws {
        var voting = Voting()
        #expect(voting.ballot(joined: nil, roles: [5], at: .noon) == .open)
        voting.minimumDays = 7
        voting.excludedRoles = [5]
        #expect(voting.ballot(joined: Moment.noon.advanced(by: .days(-7)), roles: [], at: .noon) == .open)
        let later = Moment.noon.advanced(by: .days(1))
        #expect(
            voting.ballot(joined: Moment.noon.advanced(by: .days(-6)), roles: [], at: .noon) == .from(later))
        #expect(
            voting.ballot(joined: nil, roles: [], at: .noon) == .from(Moment.noon.advanced(by: .days(7))),
            "unknown is no")
        #expect(
            voting.ballot(joined: Moment.noon.advanced(by: .days(-90)), roles: [4, 5], at: .noon) == .excluded
        )

        var project = try Project.proposed()
        var newcomer = Cast.newcomer
        newcomer.ballot = .from(later)
        #expect(throws: Refusal.stanceLater(from: later)) {
            try project.take(.support, by: newcomer, at: .noon)
        }
        newcomer.ballot = .excluded
        #expect(throws: Refusal.noStance) { try project.take(.support, by: newcomer, at: .noon) }
        try project.raise(.question, "Who runs it?", resolution: "", by: newcomer, at: .noon)
        #expect(project.proposal?.tally == Tally(openConcerns: 1))
    }

    @Test(
        "What a Core Steward goes past in writing is settled, so that the proposer's yes decides (F-C, F46)")
    func deadlock() throws {
        var project = try Project.proposed()
        try project.raise(.mustFix, "Too dear.", resolution: "Halve it.", by: Cast.steward, at: .day(1))
        let council = Council([Steward(MemberID(11), kinds: [.project], since: .noon)])
        let path = Project.Approval(
            until: .day(60), wasDiscussed: true, overriding: "Rented by the hour; we look again.")
        try project.approve(path, by: Cast.core, council: council, at: .day(8))
        #expect(project.proposal?.blocking == [] && project.proposal?.awaitsCommitment == true)
        let settlement = project.proposal?.concerns.first?.settlement
        #expect(
            settlement
                == .overridden(
                    by: Cast.core.actor, reason: "Rented by the hour; we look again.", at: .day(8)))
        try project.commit(by: Cast.proposer, council: council, at: .day(9))
        #expect(project.stage == .approved)
        #expect(project.proposal?.decisions.last?.outcome == .experiment(until: .day(60)))
    }

    @Test("Nine support it and a steward's must-fix is open: it is not ready (story 5, D5)")
    func mustFix() throws {
        var project = try Project.proposed()
        for number in 20..<29 {
            try project.take(.support, by: .member(MemberID(UInt64(number))), at: .day(1))
        }
        try project.take(.wouldJoin, by: Cast.newcomer, at: .day(1))
        try project.take(.support, by: Cast.steward, at: .day(1))
        try project.take(.support, by: Cast.otherSteward, at: .day(1))
        try project.raise(.mustFix, "Too dear.", resolution: "Halve the cluster.", by: Cast.core, at: .day(1))
        #expect(project.proposal?.tally == Tally(support: 11, wouldJoin: 1, abstain: 0, openConcerns: 1))
        #expect(project.proposal?.readiness(needing: 2) == .waiting(approvals: 2, of: 2, blocking: [1]))
        try project.answer(concern: 1, "Two brokers instead of five.", by: Cast.proposer, at: .day(2))
        try project.resolve(concern: 1, by: Cast.core, at: .day(2))
        #expect(project.proposal?.readiness(needing: 2) == .ready)
    }

    @Test("Members' support is advice; how many stewards must agree follows how many there are (D5, D7)")
    func approvalsNeeded() {
        let now = Moment.noon
        func council(_ stewards: Steward...) -> Council { Council(stewards) }
        func steward(_ id: UInt64, _ status: Steward.Status = .active) -> Steward {
            Steward(MemberID(id), kinds: [.project], status: status, since: now)
        }
        #expect(council(steward(1), steward(2), steward(3)).approvalsNeeded(for: nil, at: now) == 2)
        #expect(council(steward(1), steward(2)).approvalsNeeded(for: MemberID(1), at: now) == 1)
        #expect(council(steward(1)).approvalsNeeded(for: MemberID(1), at: now) == 1, "never by nobody")
        let three = [steward(1), steward(2), steward(3)]
        #expect(Council(three, approvals: 3).approvalsNeeded(for: nil, at: now) == 3)
        #expect(Council(three, approvals: 3).approvalsNeeded(for: MemberID(1), at: now) == 2)
        #expect(Council(three, approvals: 1).approvalsNeeded(for: nil, at: now) == 1)
        #expect(council(steward(1), steward(2, .away(until: nil))).approvalsNeeded(for: nil, at: now) == 1)
        #expect(
            council(steward(1), steward(2, .emeritus)).standing(of: MemberID(2), at: now).isSteward == false)
    }

    @Test("A concern needs its words, a must-fix a steward (E14, F47)")
    func concerns() throws {
        var project = try Project.proposed()
        #expect(throws: Refusal.reasonNeeded) { try project.take(.concern, by: Cast.newcomer, at: .noon) }
        #expect(throws: Refusal.mustFixIsForStewards) {
            try project.raise(.mustFix, "No", resolution: "Yes", by: Cast.newcomer, at: .noon)
        }
        try project.raise(.suggestion, "Use less", resolution: "One broker", by: Cast.newcomer, at: .noon)
        #expect(project.proposal?.blocking.isEmpty == true)
        #expect(throws: Refusal.notYours(needed: [.member], lead: nil)) {
            try project.resolve(concern: 1, by: Cast.stranger, at: .noon)
        }
        #expect(throws: Refusal.notYours(needed: [.core], lead: nil)) {
            try project.override(concern: 1, reason: "x", by: Cast.steward, at: .noon)
        }
        try project.override(concern: 1, reason: "We try it.", by: Cast.core, at: .noon)
        #expect(throws: Refusal.concernSettled) {
            try project.answer(concern: 1, "Late", by: Cast.proposer, at: .noon)
        }
    }

    @Test("The same stance twice changes nothing; another one replaces it (D27)")
    func stances() throws {
        var project = try Project.proposed()
        try project.take(.support, by: Cast.newcomer, at: .noon)
        #expect(throws: Refusal.alreadySo) { try project.take(.support, by: Cast.newcomer, at: .day(1)) }
        try project.take(.abstain, by: Cast.newcomer, at: .day(1))
        #expect(project.proposal?.stances.map(\.kind) == [.abstain])
        try project.clearStance(by: Cast.newcomer, at: .day(2))
        #expect(project.proposal?.stances == [])
    }

    @Test("Two stewards decide at the same second: the second is told who decided what (story 15)")
    func race() throws {
        var project = try Project.at(.approved)
        let first = try #require(project.proposal?.decisions.last)
        #expect(throws: Refusal.alreadyDecided(first)) {
            try project.turnDown(.outOfScope, note: Project.note, by: Cast.core, at: .day(10))
        }
    }

    @Test(
        "An approval that waits for the proposer’s word is a decision, and asking for changes takes it back")
    func awaitingCommitment() throws {
        var project = try Project.proposed()
        try project.take(.support, by: Cast.steward, at: .day(1))
        try project.take(.support, by: Cast.otherSteward, at: .day(1))
        try project.approve(.init(wasDiscussed: true), by: Cast.steward, council: Cast.council, at: .day(2))
        let pending = try #require(project.proposal?.pending)
        #expect(throws: Refusal.alreadyDecided(pending)) {
            try project.turnDown(.outOfScope, note: Project.note, by: Cast.core, at: .day(2))
        }
        #expect(throws: Refusal.alreadyDecided(pending)) {
            try project.approve(.init(wasDiscussed: true), by: Cast.core, council: Cast.council, at: .day(2))
        }
        var asked = project
        try asked.move(.init(2, reason: "Which broker, and why?"), by: Cast.core, at: .day(2))
        #expect(asked.proposal?.pending == nil)
        // A must-fix came before the word: once that is resolved, a steward decides anew.
        try project.raise(.mustFix, "Too dear.", resolution: "Halve it.", by: Cast.core, at: .day(3))
        try project.commit(by: Cast.proposer, council: Cast.council, at: .day(3))
        #expect(project.stage == .proposed)
        try project.resolve(concern: 1, by: Cast.core, at: .day(4))
        try project.approve(.init(wasDiscussed: true), by: Cast.core, council: Cast.council, at: .day(4))
        #expect(project.stage == .approved)
    }

    @Test("A Core Steward goes on without enough approvals with a written reason, and others do not (D5)")
    func overriding() throws {
        var project = try Project.proposed()
        try project.commit(by: Cast.proposer, council: Cast.council, at: .day(1))
        let approval = Project.Approval(wasDiscussed: true, overriding: "The others are away until May.")
        #expect(throws: Refusal.gateClosed(rule: 4, [Gap(.approvals, .approvals(have: 0, need: 2))])) {
            try project.approve(approval, by: Cast.steward, council: Cast.council, at: .day(2))
        }
        try project.approve(approval, by: Cast.core, council: Cast.council, at: .day(2))
        #expect(project.stage == .approved)
    }

    @Test("An experiment has an end, is brought up then, and is evaluated once (K22)")
    func experiment() throws {
        var project = try Project.proposed()
        try project.prepare(for: .approved, at: .day(8))
        try project.approve(
            .init(until: .day(40), wasDiscussed: true), by: Cast.steward, council: Cast.council, at: .day(9))
        #expect(project.proposal?.decisions.last?.outcome == .experiment(until: .day(40)))
        #expect(throws: Refusal.self) {
            try project.evaluate(experiment: "Good", by: Cast.steward, at: .day(39))
        }
        project.pass(BusinessCalendar(), at: .day(40))
        #expect(project.nudged.contains(Nudge(.experiment, since: .day(40))))
        try project.evaluate(experiment: "It worked.", by: Cast.steward, at: .day(41))
        #expect(throws: Refusal.alreadySo) {
            try project.evaluate(experiment: "Again", by: Cast.steward, at: .day(42))
        }
    }

    @Test("A decision that proves wrong is taken back, and both stay on record (T25, MT152)")
    func reversal() throws {
        var project = try Project.at(.approved)
        try project.move(.init(25, reason: "The data may not be used."), by: Cast.steward, at: .day(20))
        #expect(project.stage == .proposed)
        #expect(project.proposal?.decisions.count == 2)
        #expect(project.proposal?.committed == nil)
    }
}
